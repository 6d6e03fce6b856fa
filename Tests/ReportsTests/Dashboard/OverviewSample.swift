import Domain
import Reports

/// An invented year, filled in by hand.
enum OverviewSample {
  static func code(_ number: Int) throws -> MunicipalityCode {
    guard let code = MunicipalityCode(String(number)) else {
      throw CommunitySample.Unreadable(text: String(number))
    }
    return code
  }

  static func municipality(_ number: Int, _ name: String, _ province: String) throws
    -> Municipality
  {
    Municipality(
      code: try code(number), name: name, province: province, region: nil, inhabitants: 20_000,
      domains: [])
  }

  static func coverage() throws -> Coverage {
    Coverage(
      municipalities: [
        try municipality(1, "Aardenvoort", "Zeeland"),
        try municipality(2, "Berkenstein", "Zeeland"),
        try municipality(3, "Dijkwoude", "Utrecht"), try municipality(4, "Elzenrode", "Utrecht"),
        try municipality(5, "Ganzeveer", "Fryslân"),
      ],
      delivered: [try code(1), try code(3), try code(4)])
  }

  static func proposals() -> ProposalCounts {
    var counts = ProposalCounts()
    counts.outcomes = [
      .confirmed: 70, .functionChanged: 8, .left: 6, .uncertain: 4, .notCheckable: 12,
    ]
    counts.open = [.functionChanged: 3, .left: 6, .uncertain: 4]
    counts.applied = 4
    counts.rejected = 1
    return counts
  }

  static let contribution = BudgetTieOut(
    previousBudget: Money(cents: 38_644_600), budget: Money(cents: 40_391_300),
    oldTotal: Money(cents: 38_644_612), newTotal: Money(cents: 40_391_307),
    rateEffect: Money(cents: 1_746_736), volumeEffect: Money(cents: 12),
    roundingEffect: Money(cents: -41), tolerance: Money(cents: 221),
    indexation: Percentage(units: 45_200))

  static func invoices() -> InvoiceCounts {
    var counts = InvoiceCounts()
    counts.byStatus[.concept] = .init(count: 12, gross: Money(cents: 1_500_000))
    counts.byStatus[.released] = .init(count: 3, gross: Money(cents: 390_050))
    counts.held = [.invoiceDataMissing: 2, .openProposal: 1]
    return counts
  }

  /// Sixty members of whom twelve took part, in two rayons and two functions.
  static func community() throws -> CommunityFigures {
    let lines = (0..<12).flatMap { number -> [String] in
      let month = number % 10 + 1
      let day = "2026-\(month < 10 ? "0" : "")\(month)-0\(number % 9 + 1)T12:00"
      return ["\(day) \(1_001 + number * 5) bericht"]
    }
    var input = try CommunitySample.input(
      members: CommunitySample.members(60),
      events: CommunitySample.events(lines + ["2026-03-01T12:00 gast@elders.example login"]))
    for member in input.members {
      let isFirst = member.number < MemberNumber("1031")
      input.rayons[member.number] = RayonCode(isFirst ? "N" : "Z")
      input.roles[member.number] = isFirst ? .doorstroomcoach : .leerplichtambtenaar
    }
    return CommunityFigures.count(input)
  }

  static func source(_ path: String, _ kind: SourceFile.Kind, read: Int, setAside: Int)
    -> SourceFile
  {
    var rows = RowCounts()
    rows.read = read
    rows.accepted = read - setAside
    rows.setAside = setAside
    return SourceFile(path: path, kind: kind, sha256: "", size: 0, rows: rows)
  }

  static func overview() throws -> YearOverview {
    var overview = YearOverview(
      association: "Vereniging Voorbeeld", year: 2026,
      referenceDate: try CommunitySample.date("2026-01-15"))
    overview.sources = [
      source("Imports/2026/leden.csv", .memberList, read: 100, setAside: 2),
      source("Imports/2026/staf/a.xml", .staffList, read: 40, setAside: 0),
      source("Imports/2026/staf/b.csv", .staffList, read: 160, setAside: 3),
    ]
    overview.findings = [.error: 5, .warning: 1, .notice: 9]
    overview.members.total = 100
    overview.members.joined = 7
    overview.members.registered = 31
    overview.coverage = try coverage()
    overview.proposals = proposals()
    overview.websiteChanges = 4
    overview.contribution = contribution
    overview.invoices = invoices()
    overview.rayons = [
      RayonCounts(
        code: RayonCode("N"), name: "Noord", members: 48, listed: 46, contacts: 2,
        list: "rayons/Noord.xlsx"),
      RayonCounts(code: RayonCode("Z"), name: "Zuid", members: 51, listed: 51, contacts: 0),
    ]
    overview.unplaced = 1
    overview.community = try community()
    overview.documents = [
      "ledencontrole 2026.xlsx", "wijzigingen website 2026.xlsx", "bestuur 2026.pdf",
      "rayons/Noord.xlsx", "data/findings.csv", "facturen/concept/C-0001 Aardenvoort.pdf",
    ]
    return overview
  }

  /// A year of which nothing is known yet.
  static func empty() throws -> YearOverview {
    YearOverview(
      association: "", year: 2026, referenceDate: try CommunitySample.date("2026-01-15"),
      gaps: Set(SettingGap.allCases))
  }
}
