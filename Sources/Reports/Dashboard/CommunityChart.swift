import Domain
import Wording

/// Contributors by the end of each month as a line, against the goal.
struct CommunityChart {
  private let figures: CommunityFigures
  private let wording: Wording

  init(_ figures: CommunityFigures, wording: Wording) {
    self.figures = figures
    self.wording = wording
  }

  /// Pixels: the plot and the letters below it. The width is that of the page.
  private static let plot = 232
  private static let top = 18
  private static let height = 280

  /// Months that were counted: a line never runs on into what is not known.
  private var counted: [(month: Int, contributors: Int)] {
    figures.contributorsByEndOfMonth.prefix(figures.until.month).enumerated()
      .map { ($0.offset + 1, $0.element) }
  }

  /// The most that the chart has to hold: a fifth more than the goal or the count.
  private var ceiling: Int {
    let highest = max(
      figures.pace.goal, figures.contributors.count, figures.forecast?.high ?? 0, 1)
    return highest + highest / 5
  }

  var svg: String {
    let label = SVG.escaped(
      wording.chartLabel(
        contributors: figures.contributors.count, members: figures.members,
        goal: figures.pace.goal, until: figures.until))
    var svg = #"<svg class="chart" role="img" aria-label="\#(label)" "#
    svg += #"width="100%" height="\#(CommunityChart.height)">"#
    svg += grid + line + forecast + goal + months
    return svg + "</svg>"
  }

  private func x(_ month: Int) -> String {
    SVG.percent(Int64(2 * month - 1), of: 24)
  }

  private func y(_ contributors: Int) -> Int {
    let share = Rounding.halfUp.quotient(
      Int128(contributors) * Int128(CommunityChart.plot), by: Int128(ceiling))
    return CommunityChart.top + CommunityChart.plot - Int(share)
  }

  private var grid: String {
    stride(from: 0, through: 100, by: 5).map { percent in
      (percent, (figures.members * percent + 50) / 100)
    }
    .filter { $0.1 <= ceiling }
    .map { percent, contributors in
      let y = y(contributors)
      let style = percent == 0 ? "base" : "grid"
      return #"<line class="\#(style)" x1="0" x2="100%" y1="\#(y)" y2="\#(y)"/>"#
        + #"<text class="tick" x="0" y="\#(y - 4)">\#(percent)%</text>"#
    }
    .joined()
  }

  private var line: String {
    guard let last = counted.last else { return "" }
    var svg = ""
    for (from, to) in zip(counted, counted.dropFirst()) {
      svg += #"<line class="line" x1="\#(x(from.month))" y1="\#(y(from.contributors))" "#
      svg += #"x2="\#(x(to.month))" y2="\#(y(to.contributors))"/>"#
    }
    for point in counted {
      svg += #"<circle class="dot" cx="\#(x(point.month))" cy="\#(y(point.contributors))" r="3"/>"#
    }
    let label = SVG.escaped(
      "\(wording.count(last.contributors)) · \(wording.share(last.contributors, of: figures.members))"
    )
    return svg + #"<text class="value" x="\#(x(last.month))" y="\#(y(last.contributors) + 22)" "#
      + #"text-anchor="end">\#(label)</text>"#
  }

  private var forecast: String {
    guard let forecast = figures.forecast else { return "" }
    let x = SVG.percent(24, of: 24)
    let (low, high) = (y(forecast.low), y(forecast.high))
    return #"<line class="range" x1="\#(x)" x2="\#(x)" y1="\#(high)" y2="\#(low)"/>"#
  }

  private var goal: String {
    let y = y(figures.pace.goal)
    let label = SVG.escaped(wording.goalLabel(figures.definition.goal, members: figures.pace.goal))
    return #"<line class="goal" x1="0" x2="100%" y1="\#(y)" y2="\#(y)"/>"#
      + #"<text class="value" x="100%" y="\#(y - 6)" text-anchor="end">\#(label)</text>"#
  }

  private var months: String {
    (1...12).map { month in
      let name = SVG.escaped(wording.monthAbbreviation(month))
      return #"<text class="tick" x="\#(x(month))" y="\#(CommunityChart.height - 8)" "#
        + #"text-anchor="middle">\#(name)</text>"#
    }
    .joined()
  }
}
