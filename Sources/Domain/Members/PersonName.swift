/// A person's name in the parts in which registers keep it. Any part may be empty; nothing is
/// invented to fill one.
package struct PersonName: Hashable, Sendable {
  /// Initials as written, `J.P.`
  package var initials: String
  /// Roepnaam.
  package var callName: String
  /// Tussenvoegsel of the family name in use.
  package var prefix: String
  /// The family name in use, without prefix; double names keep their hyphen.
  package var familyName: String
  /// The name at birth, its prefix in front when it has one; empty when not given apart.
  package var birthName: String
  /// A partner's name, its prefix in front; empty when not given apart.
  package var partnerName: String
  /// The whole name as one field held it; empty when the parts came apart.
  package var written: String

  package init(
    initials: String = "", callName: String = "", prefix: String = "", familyName: String = "",
    birthName: String = "", partnerName: String = "", written: String = ""
  ) {
    self.initials = initials
    self.callName = callName
    self.prefix = prefix
    self.familyName = familyName
    self.birthName = birthName
    self.partnerName = partnerName
    self.written = written
  }

  /// For lists and letters: `Sanne de Vries`, or `S. de Vries` without a roepnaam.
  package var display: String {
    let first = callName.isEmpty ? initials : callName
    return [first, prefix, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// For sorted lists: `Vries, Sanne de`.
  package var sorted: String {
    let first = callName.isEmpty ? initials : callName
    let rest = [first, prefix].filter { !$0.isEmpty }.joined(separator: " ")
    return rest.isEmpty ? familyName : "\(familyName), \(rest)"
  }

  /// Dutch lists sort on the family name without prefix, then prefix, then first name.
  package var sortKey: [String] {
    [Folding.key(familyName), Folding.key(prefix), Folding.key(callName), Folding.key(initials)]
  }
}
