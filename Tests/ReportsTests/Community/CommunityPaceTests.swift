import Domain
import Reports
import Testing

@Suite struct CommunityPaceTests {
  private func pace(members: Int, contributors: Int, until: String) throws -> CommunityPace {
    let lines = (0..<contributors).map { "2026-01-05T12:00 \(1_001 + $0) bericht" }
    let input = try CommunitySample.input(
      members: CommunitySample.members(members), events: CommunitySample.events(lines),
      until: until)
    return CommunityFigures.count(input).pace
  }

  @Test(arguments: [(100, 15), (101, 16), (3_500, 525), (0, 0)])
  func `the goal is the fewest contributors that reach the percentage`(members: Int, goal: Int)
    throws
  {
    #expect(try pace(members: members, contributors: 0, until: "2026-06-30").goal == goal)
  }

  @Test func `what is needed is spread over the months left, rounded up`() throws {
    // 184 days are 6.05 months: 10 people are 1.65 a month.
    let pace = try pace(members: 100, contributors: 5, until: "2026-06-30")
    #expect(pace.needed == 10)
    #expect(pace.daysLeft == 184)
    #expect(pace.perMonth == 2)
  }

  @Test func `in the last month all are needed in that month`() throws {
    #expect(try pace(members: 100, contributors: 5, until: "2026-12-16").perMonth == 10)
  }

  @Test func `after the year there is no pace left`() throws {
    #expect(try pace(members: 100, contributors: 5, until: "2026-12-31").perMonth == nil)
  }

  @Test func `a goal that was reached needs nobody`() throws {
    let pace = try pace(members: 100, contributors: 20, until: "2026-06-30")
    #expect(pace.needed == 0)
    #expect(pace.perMonth == 0)
  }
}
