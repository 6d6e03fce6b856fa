import Domain
import Testing

@testable import Reports

@Suite struct CommunityTurnoverTests {
  /// Members 1001... who contributed in the year before and in this one.
  private func figures(before: Range<Int>, now: Range<Int>) throws -> CommunityFigures {
    let lines =
      before.map { "2025-05-01T12:00 \(1_001 + $0) bericht" }
      + now.map { "2026-05-01T12:00 \(1_001 + $0) bericht" }
    return CommunityFigures.count(
      try CommunitySample.input(
        members: CommunitySample.members(60), events: CommunitySample.events(lines)))
  }

  @Test func `who came, stayed and went is told against the year before`() throws {
    let turnover = try #require(try figures(before: 0..<20, now: 12..<30).turnover)
    #expect(turnover.new == 10 && turnover.returning == 8 && turnover.lapsed == 12)
  }

  @Test func `a figure of fewer than five is not told, nor one that gives it away`() throws {
    let turnover = try #require(try figures(before: 0..<20, now: 16..<30).turnover)
    #expect(turnover.new == nil && turnover.returning == nil, "returning is four")
    #expect(turnover.lapsed == 16)
    #expect(try #require(try figures(before: 0..<9, now: 0..<30).turnover).lapsed == nil)
  }

  @Test func `without a log of the year before nothing is told`() throws {
    #expect(try figures(before: 0..<0, now: 0..<30).turnover == nil)
  }

  @Test func `a second definition is counted beside the first`() throws {
    var settings = CommunitySample.settings
    settings.beside = .init(kinds: ["login"], minimum: 2)
    let events = try CommunitySample.events([
      "2026-05-01T12:00 1001 bericht", "2026-05-01T12:00 1002 login",
      "2026-05-02T12:00 1002 login", "2026-05-02T12:00 1003 login",
    ])
    let figures = CommunityFigures.count(
      try CommunitySample.input(events: events, settings: settings))
    #expect(figures.contributors.count == 1)
    #expect(figures.beside?.contributors == 1)
    #expect(figures.numbers == ["1001"])
  }

  @Test(arguments: [
    ("2025-11-16", Seniority.first), ("2025-11-15", .early), ("2023-11-15", .settled),
    ("2016-11-15", .long),
  ])
  func `how long someone is a member is told in whole years`(since: String, seniority: Seniority)
    throws
  {
    let day = try CommunitySample.date("2026-11-15")
    #expect(Seniority(since: CalendarDate(iso: since), on: day) == seniority)
  }

  @Test func `parts by kind and seniority add up to the whole`() throws {
    let figures = try figures(before: 0..<0, now: 0..<30)
    #expect(figures.byKind.map(\.members).reduce(0, +) == 60)
    #expect(figures.bySeniority.map(\.contributors).reduce(0, +) == 30)
  }
}
