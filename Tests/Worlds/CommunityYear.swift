import Domain

/// A made-up year of a community: who contributed on which days of the year.
///
/// Most members never do; the others differ in eagerness without limit, as in real communities. The
/// summer is quiet.
package struct CommunityYear: Sendable {
  package let members: Int
  /// For each member who contributed, the days of the year, 0 being 1 January, in order.
  package let days: [[Int]]

  package init(seed: UInt64) {
    var dice = Dice(seed: seed)
    members = dice.number(1_500...4_000)
    let silent = 0.55 + 0.3 * dice.unit()
    let mean = 0.6 + 2 * dice.unit()
    var days: [[Int]] = []
    for _ in 0..<members where !dice.chance(silent) {
      // The product of uniforms has a heavy tail of eager people.
      let eagerness = mean * 2 * dice.unit() / (0.15 + dice.unit())
      let own = (0..<365).filter { day in
        let isSummer = (190..<232).contains(day)
        return dice.chance(eagerness * (isSummer ? 0.5 : 1.06) / 365)
      }
      if !own.isEmpty { days.append(own) }
    }
    self.days = days
  }

  /// How many had contributed through a day of the year.
  package func contributors(through day: Int) -> Int {
    days.count { $0[0] <= day }
  }

  /// On how many days each of those had contributed through it.
  package func daysOfContributors(through day: Int) -> [Int] {
    days.compactMap { own in
      let count = own.count { $0 <= day }
      return count > 0 ? count : nil
    }
  }
}
