import Domain
import Reports
import Worlds

/// How often the forecast of the community came true on made-up years: four times in five, if it
/// says what it means.
struct ForecastBacktest {
  struct Line {
    let until: CalendarDate
    let years: Int
    let inside: Int
    /// Mean distance from the middle of the forecast to what came, in contributors.
    let error: Double
    /// Mean width from low to high.
    let width: Double
  }

  let lines: [Line]

  /// - Parameter seeds: one year each.
  init(seeds: Range<UInt64>) {
    let years = seeds.map { CommunityYear(seed: $0) }
    lines = [(7, 31), (8, 31), (9, 30), (10, 31), (11, 15)].compactMap { month, day in
      CalendarDate(year: 2025, month: month, day: day).map {
        ForecastBacktest.line(years, until: $0)
      }
    }
  }

  private static func line(_ years: [CommunityYear], until: CalendarDate) -> Line {
    var inside = 0
    var tested = 0
    var error = 0
    var width = 0
    for year in years {
      guard let newYear = CalendarDate(year: until.year, month: 1, day: 1) else { continue }
      let day = newYear.days(to: until)
      let contributors = year.daysOfContributors(through: day).enumerated().map { number, days in
        CommunityFigures.Contributor(
          member: MemberNumber(String(number)), since: until, days: days)
      }
      guard
        let forecast = CommunityForecast(
          contributors: contributors, members: year.members, minimum: 1, until: until)
      else { continue }
      let came = year.contributors(through: 364)
      tested += 1
      if (forecast.low...forecast.high).contains(came) { inside += 1 }
      error += abs(forecast.expected - came)
      width += forecast.high - forecast.low
    }
    let count = Double(max(tested, 1))
    return Line(
      until: until, years: tested, inside: inside, error: Double(error) / count,
      width: Double(width) / count)
  }

  var text: String {
    var table = MarkdownTable([
      "forecast made on", "years", "came inside", "mean miss", "mean width",
    ])
    for line in lines {
      table.row([
        line.until.iso, String(line.years),
        Figure.share(Double(line.inside) / Double(max(line.years, 1))),
        Figure.fixed(line.error, 1), Figure.fixed(line.width, 1),
      ])
    }
    return """
      ## Forecast of the community

      Made-up years with quiet summers and people of any eagerness; an interval of 80% should hold in
      75 to 85% of them.

      \(table.text)
      """
  }
}
