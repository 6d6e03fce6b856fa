import Domain

/// The share of members in the professional register (KRSD), against the association's own goal.
///
/// Source of the goal: the association's year plan 2026, project 4.1.
struct RegisterGoal: Hashable, Sendable {
  static let share = Percentage(units: 400_000)
  static let year = 2030

  let registered: Int
  let members: Int
  /// The fewest registrations with which the goal is reached.
  let goal: Int
  /// How many more each year until the goal's year, rounded up; nil when that year has passed.
  let perYear: Int?

  init(_ counts: MemberCounts, year: Int) {
    registered = counts.registered
    members = counts.total
    let whole = Int128(Percentage.whole)
    goal = Int((Int128(members) * Int128(RegisterGoal.share.units) + whole - 1) / whole)
    let years = RegisterGoal.year - year
    let needed = max(0, goal - registered)
    perYear = years > 0 ? (needed + years - 1) / years : nil
  }
}
