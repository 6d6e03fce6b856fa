import Domain

/// How far the goal is, and how fast it would have to go.
package struct CommunityPace: Hashable, Sendable {
  /// The fewest contributors with which the goal is reached.
  package let goal: Int
  /// How many more that takes; zero when it is reached.
  package let needed: Int
  /// Days after the last day that counts, until the end of the year.
  package let daysLeft: Int
  /// How many more a month that is, rounded up, a month being a twelfth of a year and the last one
  /// being whole; nil when the year is over and zero when nothing is needed.
  package let perMonth: Int?

  init(members: Int, contributors: Int, goal percentage: Percentage, until: CalendarDate) {
    let product = Int128(members) * Int128(percentage.units)
    let whole = Int128(Percentage.whole)
    goal = Int((product + whole - 1) / whole)
    needed = max(0, goal - contributors)
    let lastDay = CalendarDate(year: until.year, month: 12, day: 31)
    daysLeft = lastDay.map { until.days(to: $0) } ?? 0
    let perYear = needed * 365
    let twelfths = 12 * daysLeft
    perMonth = daysLeft > 0 ? min(needed, (perYear + twelfths - 1) / twelfths) : nil
  }
}
