import Domain

/// What can be compared of someone, as text.
struct ReadPerson: Sendable {
  var families: [(name: String, source: FamilyTerm.Source)] = []
  var prefix: UInt16 = 0
  var initials: [UInt8] = []
  var firstName = ""
  var mailboxFirstName = ""
  /// Empty for none or a shared box.
  var email = ""
  var domain = ""
  var phone = ""
}

/// Reads people: names, mailboxes, telephone numbers.
struct PersonReader: Sendable {
  let names: NameReader

  init(_ names: NameReader) {
    self.names = names
  }

  func read(_ name: PersonName, _ email: EmailAddress?, phone: String) -> ReadPerson {
    let read = names.read(name)
    var person = ReadPerson()
    person.initials = read.initials
    person.prefix = read.prefix
    person.firstName = read.firstName
    person.phone = phone
    func put(_ text: String, _ source: FamilyTerm.Source) {
      guard text.utf8.count >= 2, !person.families.contains(where: { $0.name == text }) else {
        return
      }
      person.families.append((text, source))
    }
    for (position, part) in read.familyNames.enumerated() {
      put(part, position == 0 ? .own : .part)
    }
    for (position, part) in read.familyNames.enumerated() {
      if let bare = names.unglued(part) { put(bare, position == 0 ? .mended : .part) }
    }
    guard let email else { return person }
    let box = email.localPart
    person.domain = String(email.domain)
    guard !SharedMailbox.isNamedAfterWork(box) else { return person }
    person.email = email.text
    let mailbox = names.read(mailbox: box, of: read)
    person.mailboxFirstName = mailbox.firstName
    let own = read.familyNames.first ?? ""
    for family in mailbox.familyNames {
      for spelling in [family, names.unglued(family)] {
        guard let spelling else { continue }
        put(spelling, Spelling.areNear(own, spelling) ? .mended : .derived)
      }
    }
    return person
  }
}

/// Addresses that belong to a team, not to a person.
enum SharedMailbox {
  private static let work = Set(
    (TitleReader.attendance + TitleReader.progress
      + ["info", "onderwijs", "jeugd", "administratie", "secretariaat", "gemeente", "post", "team"])
      .map { $0[...] })

  /// Whether the part in front of the `@` holds a word of the work.
  static func isNamedAfterWork(_ mailbox: Substring) -> Bool {
    Folding.key(mailbox).split(separator: " ").contains { work.contains($0) }
  }
}
