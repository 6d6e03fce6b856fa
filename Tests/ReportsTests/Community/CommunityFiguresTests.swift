import Domain
import Reports
import Testing

@Suite struct CommunityFiguresTests {
  private func figures(_ lines: String..., members: [Member] = CommunitySample.members(10))
    throws -> CommunityFigures
  {
    CommunityFigures.count(
      try CommunitySample.input(members: members, events: CommunitySample.events(lines)))
  }

  @Test(arguments: [
    // The year begins at 23:00 UTC in winter time.
    ("2025-12-31T22:59", false), ("2025-12-31T23:00", true), ("2026-01-01T00:30", true),
    // Up to and including 15 November, winter time again.
    ("2026-11-15T22:59", true), ("2026-11-15T23:00", false),
  ])
  func `the year is the calendar year in Dutch time up to the last day`(
    moment: String, counts: Bool
  ) throws {
    #expect(try figures("\(moment) 1001 bericht").contributors.count == (counts ? 1 : 0))
  }

  @Test func `a last day after the year counts no event of the next year`() throws {
    let events = try CommunitySample.events(["2026-12-31T23:00 1001 bericht"])
    let figures = CommunityFigures.count(
      try CommunitySample.input(events: events, until: "2027-02-01"))
    #expect(figures.contributors.isEmpty)
    try #expect(figures.until == CommunitySample.date("2026-12-31"))
  }

  @Test(arguments: [
    // 31 March 22:30 UTC is 1 April in summer time; 31 October 22:30 UTC is not yet November.
    ("2026-03-31T22:30", 4), ("2026-03-31T21:30", 3), ("2026-10-31T22:30", 10),
    ("2026-10-31T23:00", 11),
  ])
  func `a month ends at Dutch midnight in summer and in winter`(moment: String, month: Int) throws {
    let byMonth = try figures("\(moment) 1001 reactie").contributorsByEndOfMonth
    #expect(byMonth == (1...12).map { $0 >= month ? 1 : 0 })
  }

  @Test func `only the kinds of the definition make a contributor`() throws {
    let figures = try figures(
      "2026-02-01T12:00 1001 login", "2026-02-01T12:00 1002 webinar",
      "2026-02-01T12:00 1003 reactie", "2026-02-01T12:00 1004 bericht")
    #expect(figures.numbers == ["1003", "1004"])
    #expect(figures.rate == Percentage(units: 200_000))
  }

  @Test func `a member of two events is one contributor from the first on`() throws {
    let figures = try figures("2026-05-02T12:00 1001 bericht", "2026-02-03T12:00 1001 reactie")
    #expect(figures.contributors.map(\.since.iso) == ["2026-02-03"])
  }

  @Test func `an event by address alone belongs to who has the address on the list`() throws {
    let members = [CommunitySample.member("7", email: "Sanne@Houten.example")]
    let figures = try figures("2026-02-01T12:00 sanne@houten.example bericht", members: members)
    #expect(figures.numbers == ["7"])
  }

  @Test func `leading zeros of a member number say nothing`() throws {
    #expect(try figures("2026-02-01T12:00 0001001 bericht").numbers == ["1001"])
  }

  @Test func `an address that several people share belongs to nobody`() throws {
    let members = ["7", "8"].map { CommunitySample.member($0, email: "post@houten.example") }
    let figures = try figures("2026-02-01T12:00 post@houten.example bericht", members: members)
    #expect(figures.contributors.isEmpty)
    #expect(figures.unmatchedEvents == 1)
  }

  @Test func `two memberships of one person count twice on the list and once as a person`() throws {
    let members = ["7", "8", "9"].map { CommunitySample.member($0, email: "s@houten.example") }
    var input = try CommunitySample.input(
      members: members,
      events: CommunitySample.events([
        "2026-02-01T12:00 7 bericht", "2026-02-02T12:00 8 bericht",
      ]))
    input.duplicates = [MemberNumber("8"): MemberNumber("7"), MemberNumber("9"): MemberNumber("7")]
    let figures = CommunityFigures.count(input)
    #expect(figures.numbers == ["7", "8"])
    #expect(figures.members == 3)
    #expect(figures.contributingPersons == 1)
    #expect(figures.persons == 1)
  }

  @Test func `an event by address of a person with two memberships counts for the one that stays`()
    throws
  {
    let members = ["7", "8"].map { CommunitySample.member($0, email: "s@houten.example") }
    var input = try CommunitySample.input(
      members: members,
      events: CommunitySample.events(["2026-02-01T12:00 s@houten.example bericht"]))
    input.duplicates = [MemberNumber("7"): MemberNumber("8")]
    #expect(CommunityFigures.count(input).numbers == ["8"])
  }

  @Test func `events of nobody known are counted apart whatever their kind`() throws {
    let figures = try figures(
      "2026-02-01T12:00 gast@elders.example login", "2026-02-02T12:00 9999 bericht",
      "2025-02-02T12:00 9999 bericht")
    #expect(figures.unmatchedEvents == 2)
    #expect(figures.contributors.isEmpty)
  }

  @Test(arguments: ["m@kantoor.example", "m@post.kantoor.example"])
  func `the office's own addresses are left out`(address: String) throws {
    let figures = try figures("2026-02-01T12:00 \(address) bericht")
    #expect(figures.ownEvents == 1)
    #expect(figures.unmatchedEvents == 0)
  }

  @Test func `a domain that only ends alike is not the office's`() throws {
    #expect(try figures("2026-02-01T12:00 m@mijnkantoor.example bericht").ownEvents == 0)
  }

  @Test func `a member with an address of the office does not contribute`() throws {
    let members = [CommunitySample.member("7", email: "m@kantoor.example")]
    let figures = try figures("2026-02-01T12:00 7 bericht", members: members)
    #expect(figures.contributors.isEmpty)
    #expect(figures.members == 1)
  }

  @Test func `the same row twice counts once, by number or by address`() throws {
    let members = [CommunitySample.member("7", email: "s@houten.example")]
    var settings = CommunitySample.settings
    settings.minimum = 2
    let row = "2026-02-01T12:00 7 bericht"
    for lines in [[row, row], [row, "2026-02-01T12:00 s@houten.example bericht"]] {
      let input = try CommunitySample.input(
        members: members, events: CommunitySample.events(lines), settings: settings)
      #expect(CommunityFigures.count(input).contributors.isEmpty)
    }
    let guest = "2026-02-01T12:00 g@elders.example login"
    #expect(try figures(guest, guest).unmatchedEvents == 1)
  }

  @Test func `with a minimum of two someone contributes from the second event on`() throws {
    var settings = CommunitySample.settings
    settings.minimum = 2
    let events = try CommunitySample.events([
      "2026-04-01T12:00 1001 bericht", "2026-02-01T12:00 1001 reactie",
      "2026-02-01T12:00 1002 reactie",
    ])
    let figures = CommunityFigures.count(
      try CommunitySample.input(events: events, settings: settings))
    #expect(figures.contributors.map(\.since.iso) == ["2026-04-01"])
  }

  @Test func `a row set aside is a member that can contribute`() throws {
    var input = try CommunitySample.input(
      events: CommunitySample.events(["2026-02-01T12:00 55 bericht"]))
    input.setAside = [MemberNumber("55"), MemberNumber("1001")]
    let figures = CommunityFigures.count(input)
    #expect(figures.members == 11)
    #expect(figures.numbers == ["55"])
  }

  @Test func `an association without members has a rate of zero`() throws {
    #expect(try figures(members: []).rate == .zero)
  }

  @Test func `the order of the rows changes nothing`() throws {
    let events = try CommunitySample.events([
      "2026-04-01T12:00 1001 bericht", "2026-02-01T12:00 1001 reactie",
      "2026-03-01T12:00 1002 reactie", "2026-03-01T12:00 77 reactie",
    ])
    let forward = CommunityFigures.count(try CommunitySample.input(events: events))
    let backward = try CommunitySample.input(events: events.reversed())
    #expect(CommunityFigures.count(backward) == forward)
  }
}
