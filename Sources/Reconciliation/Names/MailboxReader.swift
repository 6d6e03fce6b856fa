import Domain

/// What the part in front of the `@` tells about a name.
struct MailboxName: Hashable, Sendable {
  /// Family names that it may hold, folded and joined, prefixes perhaps still in front.
  var familyNames: [String] = []
  /// A first name; empty when none is seen.
  var firstName = ""
}

extension NameReader {
  /// Reads `j.devries`, `jan.de.vries`, `jandevries82`, given what is known of the person.
  ///
  /// A box that fits neither an initial nor a first name of the person tells nothing.
  func read(mailbox: Substring, of name: ReadName) -> MailboxName {
    let pieces = mailbox.filter { !$0.isNumber }
      .split(whereSeparator: { $0 == "." || $0 == "_" })
      .map { Folding.joined($0) }.filter { !$0.isEmpty }
    guard let first = pieces.first else { return MailboxName() }
    if pieces.count == 1 { return readGlued(first, of: name) }
    let rest = pieces.dropFirst().joined()
    return MailboxName(
      familyNames: rest.utf8.count >= 3 ? [rest] : [],
      firstName: first.utf8.count <= 2 ? "" : first)
  }

  /// `jandevries` by the first name that is known, by the family name it ends in, by a known first
  /// name in front; `jdevries` by the initial.
  private func readGlued(_ box: String, of name: ReadName) -> MailboxName {
    func rest(after front: String) -> String? {
      guard front.utf8.count >= 3, box.hasPrefix(front) else { return nil }
      let rest = String(box.dropFirst(front.utf8.count))
      return rest.utf8.count >= 3 ? rest : nil
    }
    if let family = rest(after: name.firstName) {
      return MailboxName(familyNames: [family], firstName: name.firstName)
    }
    for family in name.familyNames where family.utf8.count >= 4 && box.hasSuffix(family) {
      let front = String(box.dropLast(family.utf8.count))
      if firstNames.contains(front) { return MailboxName(familyNames: [family], firstName: front) }
    }
    guard let letter = box.utf8.first, box.utf8.count >= 5,
      letter == name.initials.first || letter == name.firstName.utf8.first
    else { return MailboxName() }
    var read = MailboxName(familyNames: [String(box.dropFirst())])
    let longest = min(10, box.utf8.count - 3)
    guard name.firstName.isEmpty, longest >= 3 else { return read }
    for length in (3...longest).reversed() where firstNames.contains(String(box.prefix(length))) {
      read.familyNames.append(String(box.dropFirst(length)))
      break
    }
    return read
  }
}
