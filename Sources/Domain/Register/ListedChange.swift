/// A field whose value on the list differs from that on the list before, and what came of it.
package struct ListedChange: Hashable, Sendable {
  package enum Effect: String, CaseIterable, Sendable {
    /// The register took the new value over.
    case followed
    /// The register had the new value already, by a decision; it takes over how the list writes it.
    case confirmed
    /// The register took the new value over, in place of a decided one.
    case overruled
    /// The list is older than one read before; the decided value stays.
    case outranked
    /// Same words, other meaning: the reference data changed.
    case reread
  }

  package let member: MemberNumber
  package let field: MemberField
  /// As the list before had it.
  package let old: String
  package let new: String
  package let effect: Effect
  /// The row of the new list.
  package let origin: Origin

  package init(
    member: MemberNumber, field: MemberField, old: String, new: String, effect: Effect,
    origin: Origin
  ) {
    self.member = member
    self.field = field
    self.old = old
    self.new = new
    self.effect = effect
    self.origin = origin
  }
}

extension RegisteredMember {
  /// Takes in the member's row of a list, field by field, and returns what changed on the list.
  ///
  /// A field whose listed value changed follows the list, decided or not; one whose listed value did
  /// not change keeps the register's value. A list that is older than one read before changes no
  /// decided field.
  package mutating func takeIn(_ row: Member, isOlderList: Bool = false) -> [ListedChange] {
    var changes: [ListedChange] = []
    for field in MemberField.allCases {
      guard let effect = effect(of: row, on: field, isOlderList: isOlderList) else { continue }
      changes.append(
        ListedChange(
          member: row.number, field: field, old: listed[field], new: row[field], effect: effect,
          origin: row.origin))
      switch effect {
      case .followed, .overruled:
        current.take(field, from: row)
        decided[field] = nil
      case .confirmed: current.take(field, from: row)
      case .reread where current.workplace.hasSameWords(as: listed.workplace):
        current.take(field, from: row)
      case .outranked, .reread: break
      }
    }
    listed = row
    current.origin = row.origin
    return changes
  }

  private func effect(
    of row: Member, on field: MemberField, isOlderList: Bool
  ) -> ListedChange.Effect? {
    guard row[field] != listed[field] else {
      return field == .workplace && row.workplace != listed.workplace ? .reread : nil
    }
    if current.agrees(with: row, on: field) { return .confirmed }
    if decided[field] == nil { return .followed }
    return isOlderList ? .outranked : .overruled
  }
}

extension Member {
  /// Whether both say the same, capitals and marks of a title and the wording of a place aside.
  fileprivate func agrees(with other: Member, on field: MemberField) -> Bool {
    if self[field] == other[field] { return true }
    return switch field {
    case .functionTitle: Folding.key(functionTitle) == Folding.key(other.functionTitle)
    case .workplace: workplace.isSamePlace(as: other.workplace)
    default: false
    }
  }
}

extension Workplace {
  fileprivate func hasSameWords(as other: Workplace) -> Bool {
    written == other.written && organisation == other.organisation
  }
}
