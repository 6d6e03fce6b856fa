package import Domain

/// What segments are chosen from.
package struct SegmentInput: Sendable {
  package var members: [Member]
  package var partners: [Partner]
  package var referenceDate: CalendarDate
  package var directory: MunicipalityDirectory
  package var rayons: [Rayon]
  package var functions: FunctionDictionary
  package var roleHolders: [RoleHolder] = []
  /// Events of the community: the last one is a member's last sign of life.
  package var events: [CommunityEvent] = []
  package var community: CommunitySettings
  /// First day in the present job, where a delivery says so.
  package var started: [MemberNumber: CalendarDate] = [:]
  /// Second memberships of one person, with the membership that stays.
  package var duplicates: [MemberNumber: MemberNumber] = [:]
  package var bounced: Set<EmailAddress> = []
  /// Who has a postal address: those who pay.
  package var debtors: [Debtor] = []

  package init(
    members: [Member], partners: [Partner] = [], referenceDate: CalendarDate,
    directory: MunicipalityDirectory, rayons: [Rayon], functions: FunctionDictionary,
    community: CommunitySettings
  ) {
    self.members = members
    self.partners = partners
    self.referenceDate = referenceDate
    self.directory = directory
    self.rayons = rayons
    self.functions = functions
    self.community = community
  }
}

/// One member with all that a segment may ask about.
struct SegmentFacts {
  let member: Member
  /// The official name of the workplace.
  let organisation: String
  let province: String
  let region: RegionNumber?
  /// Code and name; empty for the unplaced.
  let rayon: (code: String, name: String)
  let role: Role?
  let tasks: [String]
  let lastSign: CalendarDate?
  /// First day in the present job; the first day of the membership where no delivery tells.
  let started: CalendarDate?
  /// Where post for the member goes; nil when nobody with an address pays for them.
  let address: Debtor?
}

extension SegmentFacts {
  /// In order of Dutch names.
  static func all(of input: SegmentInput) -> [SegmentFacts] {
    let rayons = Dictionary(
      RayonDirectory(rayons: input.rayons, municipalities: input.directory)
        .placements(of: input.members).compactMap { placement in
          placement.rayon.map { (placement.member, $0) }
        }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      input.rayons.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let tasks = Dictionary(
      grouping: input.roleHolders.filter { $0.validity.contains(input.referenceDate) },
      by: \.member
    ).mapValues { Array(Set($0.map(\.role))).sorted() }
    let signs = lastSigns(input)
    let addresses = PostalAddresses(input.debtors)
    let ordered = input.members.map { (order: $0.name.order, member: $0) }.sorted {
      $0.order == $1.order
        ? $0.member.number < $1.member.number : $0.order.lexicographicallyPrecedes($1.order)
    }
    return ordered.map { _, member in
      let home = home(of: member.workplace, in: input.directory)
      let rayon = rayons[member.number]
      return SegmentFacts(
        member: member,
        organisation: organisation(of: member.workplace, in: input.directory),
        province: home?.province ?? "", region: home?.region,
        rayon: (rayon?.text ?? "", rayon.map { names[$0] ?? $0.text } ?? ""),
        role: input.functions.role(ofTitle: member.functionTitle),
        tasks: tasks[member.number] ?? [], lastSign: signs[member.number],
        started: input.started[member.number] ?? member.memberSince,
        address: addresses.debtor(of: member))
    }
  }

  /// The municipality, or for a shared body that of its host.
  private static func home(
    of workplace: Workplace, in directory: MunicipalityDirectory
  ) -> Municipality? {
    if let code = workplace.municipality { return directory[code] }
    return workplace.bureau.flatMap { directory[$0]?.host }.flatMap { directory[$0] }
  }

  private static func organisation(
    of workplace: Workplace, in directory: MunicipalityDirectory
  ) -> String {
    if let code = workplace.municipality, let name = directory[code]?.name { return name }
    if let id = workplace.bureau, let name = directory[id]?.name { return name }
    return workplace.written.isEmpty ? workplace.organisation : workplace.written
  }

  private static func lastSigns(_ input: SegmentInput) -> [MemberNumber: CalendarDate] {
    let matching = EventMatching(
      CommunityInput(
        members: input.members, events: [], settings: input.community,
        year: input.referenceDate.year, until: input.referenceDate, duplicates: input.duplicates))
    var signs: [MemberNumber: CalendarDate] = [:]
    for event in input.events {
      let date = event.moment.dutchDate
      guard date <= input.referenceDate, case .member(let member) = matching.match(event) else {
        continue
      }
      signs[member] = max(signs[member] ?? date, date)
    }
    return signs
  }
}

/// To which address the post of a member goes: that of who pays for them or for their municipality.
struct PostalAddresses {
  private var byMember: [MemberNumber: Debtor] = [:]
  private var byMunicipality: [MunicipalityCode: Debtor] = [:]

  init(_ debtors: [Debtor]) {
    for debtor in debtors.sorted(by: { $0.id < $1.id }) where !debtor.address.street.isEmpty {
      for member in debtor.members where byMember[member] == nil { byMember[member] = debtor }
      for code in debtor.municipalities where byMunicipality[code] == nil {
        byMunicipality[code] = debtor
      }
    }
  }

  func debtor(of member: Member) -> Debtor? {
    byMember[member.number] ?? member.workplace.municipality.flatMap { byMunicipality[$0] }
  }
}
