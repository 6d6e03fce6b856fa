import Domain
import Reports
import Testing

@Suite struct CommunityForecastTests {
  /// Contributors given as days on which they contributed, from 1 February on.
  private func figures(days: [Int], until: String, minimum: Int = 1, members: Int = 100) throws
    -> CommunityFigures
  {
    let lines = days.enumerated().flatMap { number, days in
      (0..<days).map { "2026-02-\($0 < 9 ? "0" : "")\($0 + 1)T12:00 \(1_001 + number) bericht" }
    }
    var settings = CommunitySample.settings
    settings.minimum = minimum
    return CommunityFigures.count(
      try CommunitySample.input(
        members: CommunitySample.members(members), events: CommunitySample.events(lines),
        until: until, settings: settings))
  }

  @Test func `newcomers follow from who contributed on one day, on two, and so on`() throws {
    // 92 days to come after 273: a ratio of 0.337. 30 × 0.337 − 10 × 0.337² = 8.97 newcomers, with
    // a variance of 30 × 0.337² + 10 × 0.337⁴ + 8.97 = 12.51.
    let days = [Int](repeating: 1, count: 30) + [Int](repeating: 2, count: 10)
    let forecast = try #require(try figures(days: days, until: "2026-09-30").forecast)
    #expect(forecast.expected == 49)
    #expect(forecast.low == 44)
    #expect(forecast.high == 54)
  }

  @Test func `no forecast falls below the count or above the members`() throws {
    let below = try #require(
      try figures(days: [Int](repeating: 2, count: 40), until: "2026-09-30").forecast)
    #expect(below.expected == 40)
    #expect(below.low == 40)
    let above = try #require(
      try figures(days: [Int](repeating: 1, count: 40), until: "2026-07-15", members: 42).forecast)
    #expect(above.high == 42)
  }

  @Test(arguments: [("2026-07-02", true), ("2026-07-01", false), ("2026-12-31", false)])
  func `a forecast reaches no further than the days that have gone`(until: String, exists: Bool)
    throws
  {
    #expect((try figures(days: [1], until: until).forecast != nil) == exists)
  }

  @Test func `a definition of several events has no forecast`() throws {
    #expect(try figures(days: [2, 3], until: "2026-09-30", minimum: 2).forecast == nil)
  }
}
