import Domain
import Linkage

/// Members and staff records, normalised once, with the terms they share.
struct Prepared: Sendable {
  /// In the order of the member numbers.
  let memberRecords: [Member]
  /// In an order that depends on content only.
  let staffRecords: [StaffRecord]
  var members: [MemberTraits] = []
  var staff: [StaffFacts] = []
  var staffTraits: [Traits] = []
  var families = TermPool()
  var firstNames = TermPool()
  var emails = TermPool()
  var domains = TermPool()
  var phones = TermPool()
  let places: PlaceReader
  let names: NameTables
  let knownFirstNames: Set<String>
  let referenceDay: Int
}

extension Prepared {
  init(_ input: ReconciliationInput) {
    memberRecords = input.members.sorted { ($0.number, $0.origin) < ($1.number, $1.origin) }
    staffRecords = StaffOrder.sorted(input.staff)
    places = PlaceReader(directory: input.reference.directory)
    names = input.reference.names
    referenceDay = input.referenceDate.dayNumber
    let reader = NameReader(
      tables: input.reference.names,
      firstNames: Prepared.firstNames(of: memberRecords.map(\.name) + staffRecords.map(\.name)))
    knownFirstNames = reader.firstNames
    var titles = TitleCache(TitleReader(dictionary: input.reference.functions))
    let shared = SharedMailboxes(members: memberRecords, staff: staffRecords)
    for record in memberRecords {
      let traits = read(record.name, email: record.email, phone: record.phone, reader, shared)
      members.append(
        MemberTraits(
          traits: traits, home: places.home(of: record.workplace, email: record.email),
          title: titles.readOfMember(record.functionTitle), since: record.memberSince?.dayNumber))
    }
    for record in staffRecords {
      staffTraits.append(
        read(record.name, email: record.email, phone: record.phone, reader, shared))
      let end = record.end?.dayNumber
      staff.append(
        StaffFacts(
          place: places.place(of: record.employer, email: record.email),
          title: titles.read(record.functionTitle, department: record.department),
          start: record.start?.dayNumber, end: end,
          isActive: end.map { $0 >= referenceDay } ?? true,
          isReplacement: record.flags.contains(.replacement),
          isRenamed: record.flags.contains(.renamedFunction),
          isPartTime: record.flags.contains(.partTime)))
    }
    takeLaterEmails(from: input.events)
  }

  /// First names that occur often enough to be told from family names.
  private static func firstNames(of names: [PersonName]) -> Set<String> {
    var counts: [String: (first: Int, family: Int)] = [:]
    for name in names where !name.callName.isEmpty {
      counts[Folding.joined(name.callName), default: (0, 0)].first += 1
      counts[Folding.joined(name.familyName), default: (0, 0)].family += 1
    }
    // Now and then a file swaps the two: a first name is one mostly.
    return Set(counts.filter { $0.value.first >= 3 && $0.value.first > $0.value.family }.keys)
  }

  private mutating func read(
    _ name: PersonName, email: EmailAddress?, phone: String, _ reader: NameReader,
    _ shared: SharedMailboxes
  ) -> Traits {
    let read = reader.read(name)
    var traits = Traits()
    traits.initials = read.initials
    traits.prefix = read.prefix
    traits.firstName = firstNames.number(of: read.firstName)
    traits.phone = phones.number(of: phone)
    var seen: Set<String> = []
    func put(_ text: String, _ source: FamilyTerm.Source) {
      guard text.utf8.count >= 2, seen.insert(text).inserted else { return }
      traits.families.append(FamilyTerm(term: families.number(of: text), source: source))
    }
    for (position, part) in read.familyNames.enumerated() {
      put(part, position == 0 ? .own : .part)
    }
    for (position, part) in read.familyNames.enumerated() {
      if let bare = reader.unglued(part) { put(bare, position == 0 ? .mended : .part) }
    }
    guard let email else { return traits }
    traits.domain = domains.number(of: String(email.domain))
    guard !shared.contains(email) else { return traits }
    traits.email = emails.number(of: email.text)
    let mailbox = reader.read(mailbox: email.localPart, of: read)
    traits.mailboxFirstName = firstNames.number(of: mailbox.firstName)
    let own = read.familyNames.first ?? ""
    for family in mailbox.familyNames {
      for spelling in [family, reader.unglued(family)] {
        guard let spelling else { continue }
        put(spelling, Spelling.areNear(own, spelling) ? .mended : .derived)
      }
    }
    return traits
  }

  /// The newest addresses first; those on the list itself say nothing new.
  private mutating func takeLaterEmails(from events: [CommunityEvent]) {
    var byNumber: [MemberNumber: [(moment: Moment, email: EmailAddress)]] = [:]
    for event in events {
      guard let number = event.member, let email = event.email else { continue }
      byNumber[number, default: []].append((event.moment, email))
    }
    for (index, record) in memberRecords.enumerated() {
      guard let seen = byNumber[record.number] else { continue }
      let sorted = seen.sorted { ($1.moment, $1.email) < ($0.moment, $0.email) }
      for (_, email) in sorted where email != record.email {
        let place = places.place(ofDomain: email.domain)
        guard place != PlaceReader.nowhere else { continue }
        let later = LaterEmail(email: emails.number(of: email.text), place: place)
        if !members[index].laterEmails.contains(later) { members[index].laterEmails.append(later) }
      }
    }
  }
}

/// An order of staff records that does not depend on the rows they came in.
enum StaffOrder {
  static func sorted(_ records: [StaffRecord]) -> [StaffRecord] {
    let keys = records.map(key)
    return records.indices.sorted { one, other in
      keys[one] == keys[other]
        ? records[one].origin < records[other].origin : keys[one] < keys[other]
    }.map { records[$0] }
  }

  private static func key(of record: StaffRecord) -> String {
    [
      record.employer.written, record.employer.organisation, record.id.text,
      record.name.familyName, record.name.prefix, record.name.callName, record.name.initials,
      record.name.birthName, record.functionTitle, record.department, record.email?.text ?? "",
      record.phone, record.start?.iso ?? "", record.end?.iso ?? "",
    ].joined(separator: "\u{1F}")
  }
}

/// Addresses that belong to a team, not to a person.
struct SharedMailboxes: Sendable {
  private let addresses: Set<EmailAddress>

  /// An address that is named after the work.
  init(members: [Member], staff: [StaffRecord]) {
    var shared: Set<EmailAddress> = []
    func take(_ email: EmailAddress?) {
      guard let email else { return }
      if SharedMailboxes.isNamedAfterWork(email.localPart) { shared.insert(email) }
    }
    for member in members { take(member.email) }
    for record in staff { take(record.email) }
    addresses = shared
  }

  func contains(_ email: EmailAddress) -> Bool { addresses.contains(email) }

  private static func isNamedAfterWork(_ mailbox: Substring) -> Bool {
    let key = Folding.key(mailbox)
    let work =
      TitleReader.attendance + TitleReader.progress
      + ["info", "onderwijs", "jeugd", "administratie", "secretariaat", "gemeente", "post", "team"]
    return key.split(separator: " ").contains { work.contains(String($0)) }
  }
}
