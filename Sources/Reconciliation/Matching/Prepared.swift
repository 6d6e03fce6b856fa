import Domain
import Linkage

/// Members and staff records, normalised once, with the terms they share.
struct Prepared: Sendable {
  /// In the order of the member numbers.
  let memberRecords: [Member]
  /// In an order that depends on content only.
  let staffRecords: Reordered<StaffRecord>
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
    let reader = PersonReader(
      NameReader(
        tables: input.reference.names,
        firstNames: Prepared.firstNames(of: memberRecords, and: staffRecords)))
    knownFirstNames = reader.names.firstNames
    var titles = TitleCache(TitleReader(dictionary: input.reference.functions))
    takeMembers(reader, &titles)
    takeStaff(reader, &titles)
    takeLaterEmails(from: input.events)
  }

  private mutating func takeMembers(_ reader: PersonReader, _ titles: inout TitleCache) {
    let (records, places) = (memberRecords, places)
    let read = Parallel.map(records.count) { number in
      let record = records[number]
      return (
        person: reader.read(record.name, record.email, phone: record.phone),
        home: places.home(of: record.workplace, email: record.email)
      )
    }
    members.reserveCapacity(records.count)
    for (record, read) in zip(records, read) {
      members.append(
        MemberTraits(
          traits: numbered(read.person), home: read.home,
          title: titles.readOfMember(record.functionTitle), since: record.memberSince?.dayNumber))
    }
  }

  private mutating func takeStaff(_ reader: PersonReader, _ titles: inout TitleCache) {
    staff.reserveCapacity(staffRecords.count)
    staffTraits.reserveCapacity(staffRecords.count)
    // In portions, so that what was read need not be kept beside its numbers.
    let portion = 65_536
    for first in stride(from: 0, to: staffRecords.count, by: portion) {
      let (records, places) = (staffRecords, places)
      let read = Parallel.map(min(portion, records.count - first)) { number in
        let record = records[first + number]
        return (
          person: reader.read(record.name, record.email, phone: record.phone),
          place: places.place(of: record.employer, email: record.email)
        )
      }
      for (number, read) in read.enumerated() {
        staffTraits.append(numbered(read.person))
        staff.append(facts(of: records[first + number], place: read.place, &titles))
      }
    }
  }

  private func facts(
    of record: StaffRecord, place: Int32, _ titles: inout TitleCache
  ) -> StaffFacts {
    let end = record.end?.dayNumber
    return StaffFacts(
      place: place, title: titles.read(record.functionTitle, department: record.department),
      start: record.start?.dayNumber, end: end, isActive: end.map { $0 >= referenceDay } ?? true,
      isReplacement: record.flags.contains(.replacement),
      isRenamed: record.flags.contains(.renamedFunction),
      isPartTime: record.flags.contains(.partTime))
  }

  /// First names that occur often enough to be told from family names.
  private static func firstNames(
    of members: [Member], and staff: Reordered<StaffRecord>
  ) -> Set<String> {
    var spellings: [String: (first: Int, family: Int)] = [:]
    func count(_ name: PersonName) {
      guard !name.callName.isEmpty else { return }
      spellings[name.callName, default: (0, 0)].first += 1
      spellings[name.familyName, default: (0, 0)].family += 1
    }
    for member in members { count(member.name) }
    for record in staff { count(record.name) }
    var counts: [String: (first: Int, family: Int)] = [:]
    for (spelling, count) in spellings {
      let key = Folding.joined(spelling)
      counts[key, default: (0, 0)].first += count.first
      counts[key, default: (0, 0)].family += count.family
    }
    // Now and then a file swaps the two: a first name is one mostly.
    return Set(counts.filter { $0.value.first >= 3 && $0.value.first > $0.value.family }.keys)
  }

  private mutating func numbered(_ person: ReadPerson) -> Traits {
    var traits = Traits()
    traits.initials = person.initials
    traits.prefix = person.prefix
    traits.firstName = firstNames.number(of: person.firstName)
    traits.mailboxFirstName = firstNames.number(of: person.mailboxFirstName)
    traits.phone = phones.number(of: person.phone)
    traits.email = emails.number(of: person.email)
    traits.domain = domains.number(of: person.domain)
    traits.families = person.families.map {
      FamilyTerm(term: families.number(of: $0.name), source: $0.source)
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
