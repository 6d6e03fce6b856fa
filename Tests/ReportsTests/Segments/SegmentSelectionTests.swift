import Domain
import Testing
import Wording

@testable import Reports

struct SegmentSelectionTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  private func input(_ change: (inout Member) throws -> Void = { _ in }) throws -> SegmentInput {
    var first = year.member(10_001, "Sanne", "Vries", prefix: "de", function: "Manager")
    try change(&first)
    let members = [
      first, year.member(10_002, "Jan", "Zwart", function: "Leerplichtambtenaar", at: "Groningen"),
    ]
    var input = SegmentInput(
      members: members, referenceDate: year.date, directory: year.directory,
      rayons: year.rayons,
      functions: FunctionDictionary(entries: [
        ("Manager", .manager), ("Leerplichtambtenaar", .leerplichtambtenaar),
        ("Consulent leerplicht en doorstroom", .leerplichtAndDoorstroom),
      ]),
      community: CommunitySettings(
        goal: Percentage(units: 150_000), kinds: ["bericht"], minimum: 1, ownDomains: []))
    input.roleHolders = [
      RoleHolder(
        member: MemberNumber("10002"), role: "Ambassadeur community", validity: Validity(),
        origin: Origin(file: "rollen.csv", row: 2))
    ]
    return input
  }

  private func numbers(
    _ input: SegmentInput, _ conditions: (inout SegmentDefinition) -> Void
  ) -> [String] {
    var definition = SegmentDefinition(name: "x", title: "X")
    conditions(&definition)
    return SegmentSelection.select(definition, from: input).entries.compactMap(\.member?.text)
  }

  @Test func `every condition narrows, none asks nothing`() throws {
    let input = try input()
    #expect(numbers(input) { _ in } == ["10001", "10002"])
    #expect(numbers(input) { $0.functions = [.manager] } == ["10001"])
    #expect(numbers(input) { $0.rayons = ["noord"] } == ["10002"])
    #expect(numbers(input) { $0.rayons = ["m"] } == ["10001"])
    #expect(numbers(input) { $0.regions = [RegionNumber(3)] } == ["10002"])
    #expect(numbers(input) { $0.kinds = ["persoonlijk"] }.isEmpty)
    #expect(numbers(input) { $0.roles = ["ambassadeur"] } == ["10002"])
    #expect(numbers(input) { $0.isRegistered = false } == ["10001", "10002"])
    #expect(numbers(input) { $0.provinces = ["gelderland"] }.isEmpty)
  }

  @Test func `leerplicht and doorstroom in one job counts for both functions`() throws {
    let input = try input { $0.functionTitle = "Consulent leerplicht en doorstroom" }
    #expect(numbers(input) { $0.functions = [.doorstroomcoach] } == ["10001"])
    #expect(numbers(input) { $0.functions = [.leerplichtambtenaar] } == ["10001", "10002"])
  }

  @Test(arguments: [
    ("2025-01-16", true), ("2025-01-15", false), ("2026-01-15", true), ("2026-01-16", false),
  ])
  func `new is a year up to the reference date`(since: String, isNew: Bool) throws {
    let input = try input { $0.memberSince = try date(since) }
    #expect(numbers(input) { $0.joinedWithin = 12 }.contains("10001") == isNew)
  }

  @Test func `the key date decides who is a member`() throws {
    let input = try input {
      $0.memberSince = try date("2026-02-01")
      $0.memberUntil = try date("2026-03-31")
    }
    func isIn(_ day: String) throws -> Bool {
      let day = try date(day)
      return numbers(input) { $0.keyDate = day }.contains("10001")
    }
    #expect(try !isIn("2026-01-31") && isIn("2026-02-01"))
    #expect(try isIn("2026-03-31") && !isIn("2026-04-01"))
  }

  @Test func `withdrawn consent and bounced addresses are out, with the reason`() throws {
    var input = try input { $0.newsletter = true }
    var definition = SegmentDefinition(name: "n", title: "N")
    definition.needsConsent = true
    let first = SegmentSelection.select(definition, from: input)
    #expect(first.entries.map(\.member?.text) == ["10001"])
    #expect(first.excluded.map(\.reason) == [.noConsent])
    input.bounced = [try #require(EmailAddress("sanne@utrecht.example"))]
    let second = SegmentSelection.select(definition, from: input)
    #expect(second.entries.isEmpty)
    #expect(Set(second.excluded.map(\.reason)) == [.bounced, .noConsent])
  }

  @Test func `silent is who did nothing for so long and was a member all that time`() throws {
    var input = try input { $0.memberSince = try date("2020-01-01") }
    #expect(numbers(input) { $0.silentFor = 12 } == ["10001", "10002"])
    let moment = try #require(CommunitySample.events(["2025-06-01T12:00 10001 login"]).first)
    input.events = [moment]
    #expect(numbers(input) { $0.silentFor = 12 } == ["10002"])
    #expect(numbers(input) { $0.silentFor = 6 } == ["10001", "10002"])
  }

  @Test func `nobody is in it twice, as member or as partner`() throws {
    var input = try input()
    input.duplicates = [MemberNumber("10002"): MemberNumber("10001")]
    input.partners = ["sanne@utrecht.example", "a@rijk.example", "a@rijk.example"].map {
      Partner(
        name: PersonName(written: "Anna de Wit"), organisation: "Rijk",
        email: EmailAddress($0), kind: "rijk", newsletter: nil,
        origin: Origin(file: "partners.csv", row: 2))
    }
    var definition = SegmentDefinition(name: "v", title: "V")
    definition.partners = true
    let selection = SegmentSelection.select(definition, from: input)
    #expect(selection.entries.map(\.member?.text) == ["10001"])
    #expect(selection.partners.map(\.email?.text) == ["a@rijk.example"])
    #expect(selection.excluded.map(\.reason) == [.listedTwice, .listedTwice, .listedTwice])
  }

  private func partner(_ email: String, newsletter: Bool? = nil) -> Partner {
    Partner(
      name: PersonName(written: "Anna de Wit"), organisation: "Rijk", email: EmailAddress(email),
      kind: "rijk", newsletter: newsletter, origin: Origin(file: "partners.csv", row: 2))
  }

  @Test func `who said no is not written to by another membership or as a partner`() throws {
    var definition = SegmentDefinition(name: "n", title: "N")
    (definition.needsConsent, definition.partners) = (true, true)
    var twice = try input { $0.newsletter = false }
    twice.members[1].newsletter = true
    twice.duplicates = [MemberNumber("10002"): MemberNumber("10001")]
    #expect(SegmentSelection.select(definition, from: twice).recipients.isEmpty)
    twice.duplicates = [MemberNumber("10001"): MemberNumber("10002")]
    #expect(SegmentSelection.select(definition, from: twice).recipients.isEmpty)

    var shared = try input { $0.newsletter = false }
    shared.members[1].newsletter = true
    shared.members[1].email = shared.members[0].email
    #expect(SegmentSelection.select(definition, from: shared).recipients.isEmpty)

    var both = try input { $0.newsletter = true }
    both.partners = [
      partner("sanne@utrecht.example", newsletter: false),
      partner("a@rijk.example", newsletter: true),
      partner("a@rijk.example", newsletter: false),
    ]
    let selection = SegmentSelection.select(definition, from: both)
    #expect(selection.recipients.isEmpty)
    #expect(
      selection.excluded.map(\.reason) == [
        .noConsent, .noConsent, .listedTwice, .noConsent, .noConsent,
      ])
  }

  @Test func `a partner who was a member once is invited as a partner`() throws {
    var input = try input { $0.memberUntil = try date("2025-06-30") }
    input.partners = [partner("sanne@utrecht.example"), partner("jan@groningen.example")]
    var definition = SegmentDefinition(name: "v", title: "V")
    definition.partners = true
    let selection = SegmentSelection.select(definition, from: input)
    #expect(selection.partners.map(\.email?.text) == ["sanne@utrecht.example"])
  }

  @Test func `regions without an ambassador are named`() throws {
    var definition = SegmentDefinition(name: "a", title: "A")
    definition.roles = ["ambassadeur"]
    let gaps = SegmentSelection.select(definition, from: try input()).gaps
    #expect(gaps.map(\.value) == [18, 19, 21, 29])
  }

  @Test func `every member is in it or left out for one reason`() throws {
    for definition in SegmentDefinition.shipped(year: 2026) {
      let selection = SegmentSelection.select(definition, from: try input())
      let seen =
        selection.entries.compactMap(\.member) + selection.excluded.compactMap(\.member)
      #expect(seen.sorted().map(\.text) == ["10001", "10002"], "\(definition.name)")
    }
  }
}
