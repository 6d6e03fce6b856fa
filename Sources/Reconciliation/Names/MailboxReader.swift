import Domain

/// What the part in front of the `@` tells about a name.
struct MailboxName: Hashable, Sendable {
  /// A family name, folded and joined, prefixes perhaps still in front; empty when none is seen.
  var familyName: String
  /// A first name; empty when the box begins with an initial.
  var firstName: String
}

extension NameReader {
  /// Reads `j.devries`, `jan.de.vries`, `jdevries2`, given what is known of the person.
  ///
  /// A box that begins with neither an initial nor the first name of the person tells nothing.
  func read(mailbox: Substring, of name: ReadName) -> MailboxName {
    let digitsOff = mailbox.filter { !$0.isNumber }
    let pieces = digitsOff.split(whereSeparator: { $0 == "." || $0 == "_" })
      .map { Folding.joined($0) }.filter { !$0.isEmpty }
    guard let first = pieces.first else { return MailboxName(familyName: "", firstName: "") }
    if pieces.count > 1 {
      let rest = pieces.dropFirst().joined()
      let isInitial = first.utf8.count <= 2
      return MailboxName(
        familyName: rest.utf8.count >= 3 ? rest : "", firstName: isInitial ? "" : first)
    }
    return readGlued(first, of: name)
  }

  private func readGlued(_ box: String, of name: ReadName) -> MailboxName {
    if name.firstName.utf8.count >= 3, box.hasPrefix(name.firstName) {
      let rest = String(box.dropFirst(name.firstName.utf8.count))
      return MailboxName(familyName: rest.utf8.count >= 3 ? rest : "", firstName: name.firstName)
    }
    guard let letter = box.utf8.first,
      letter == name.initials.first || letter == name.firstName.utf8.first,
      box.utf8.count >= 5
    else { return MailboxName(familyName: "", firstName: "") }
    return MailboxName(familyName: String(box.dropFirst()), firstName: "")
  }
}
