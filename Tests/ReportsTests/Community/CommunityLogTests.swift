import Domain
import Reports
import Testing

@Suite struct CommunityLogTests {
  private func logs(_ files: [(path: String, lines: [String])], until: String = "2026-11-15")
    throws -> CommunityFigures
  {
    let events = try files.flatMap { try CommunitySample.events($0.lines, file: $0.path) }
    return CommunityFigures.count(try CommunitySample.input(events: events, until: until))
  }

  private let whole = [
    "2025-12-31T22:12 1001 bericht", "2026-01-03T12:00 1001 bericht",
    "2026-11-10T12:00 1002 reactie",
  ]

  @Test func `a log of the whole year leaves out the year's rows of another`() throws {
    let figures = try logs([
      ("a.csv", ["2024-02-01T12:00 1003 bericht", "2026-01-09T12:00 1003 bericht"]),
      ("b.csv", whole),
    ])
    #expect(figures.numbers == ["1001", "1002"])
    #expect(
      figures.logs == [
        CommunityLog(path: "a.csv", eventsInPeriod: 1, counts: false),
        CommunityLog(path: "b.csv", eventsInPeriod: 2, counts: true),
      ])
  }

  @Test func `a log that is left out is a notice that says how many rows`() throws {
    let figures = try logs([
      ("a.csv", ["2024-02-01T12:00 1003 bericht", "2026-01-09T12:00 1003 bericht"]),
      ("b.csv", whole),
    ])
    #expect(
      figures.findings == [
        Finding(.listing(.logLeftOut(rows: 1, year: 2026)), at: Origin(file: "a.csv"))
      ])
    #expect(figures.findings.map(\.severity) == [.notice])
  }

  @Test func `a last day that is still to come does not keep a log from being whole`() throws {
    let figures = try logs(
      [("a.csv", ["2026-01-09T12:00 1003 bericht"]), ("b.csv", whole)], until: "2026-12-31")
    #expect(figures.numbers == ["1001", "1002"])
  }

  @Test func `logs of parts of the year count together`() throws {
    let figures = try logs([
      ("jan.csv", ["2026-01-09T12:00 1001 bericht"]),
      ("feb.csv", ["2026-02-09T12:00 1002 bericht"]),
      ("mrt.csv", ["2026-03-09T12:00 1003 bericht"]),
    ])
    #expect(figures.numbers == ["1001", "1002", "1003"])
    #expect(figures.logs.map(\.counts) == [true, true, true])
  }

  @Test func `two logs of the whole year count together`() throws {
    let figures = try logs([
      ("berichten.csv", whole),
      ("reacties.csv", ["2026-01-05T12:00 1004 reactie", "2026-11-02T12:00 1004 reactie"]),
    ])
    #expect(figures.numbers == ["1001", "1002", "1004"])
  }

  @Test func `a log of nothing but visits holds no year of contributions`() throws {
    let figures = try logs([
      ("logins.csv", ["2026-01-02T12:00 1001 login", "2026-11-14T12:00 1001 login"]),
      ("berichten.csv", ["2026-03-02T12:00 1002 bericht", "2026-08-02T12:00 1003 bericht"]),
    ])
    #expect(figures.numbers == ["1002", "1003"])
  }
}
