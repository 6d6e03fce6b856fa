package import Domain

/// What the count will be at the end of the year if the year goes on as it went: with four chances
/// in five between `low` and `high`.
///
/// Good and Toulmin's estimator of unseen species (Biometrika 43, 1956): members who contributed on
/// one day tell how many there are who have not been seen yet, those of two days correct it, and so
/// on with alternating sign. It asks only that contributions come at the same pace as before, by
/// people of any mixture of eagerness; it is exact on average for up to as many days as have gone.
package struct CommunityForecast: Hashable, Sendable {
  package let expected: Int
  package let low: Int
  package let high: Int

  /// Nil in the first half of the year (more days to come than gone), after the year, when nobody
  /// contributed yet, and when the definition asks for more than one event.
  package init?(
    contributors: [CommunityFigures.Contributor], members: Int, minimum: Int, until: CalendarDate
  ) {
    guard minimum <= 1, !contributors.isEmpty,
      let newYear = CalendarDate(year: until.year, month: 1, day: 1),
      let lastDay = CalendarDate(year: until.year, month: 12, day: 31)
    else { return nil }
    let gone = newYear.days(to: until) + 1
    let left = until.days(to: lastDay)
    guard left > 0, left <= gone else { return nil }
    let ratio = Double(left) / Double(gone)
    let newcomers = CommunityForecast.newcomers(daysOf: contributors.map(\.days), ratio: ratio)
    let count = Double(contributors.count)
    let limit = { (value: Double) in
      min(max(Int(value.rounded()), contributors.count), members)
    }
    expected = limit(count + newcomers.mean)
    low = limit(count + newcomers.mean - CommunityForecast.quantile * newcomers.deviation)
    high = limit(count + newcomers.mean + CommunityForecast.quantile * newcomers.deviation)
  }

  /// Of the normal distribution at 90%: one chance in ten on either side.
  private static let quantile = 1.2816

  /// The expected number of newcomers and its standard deviation: that of the estimate and that of
  /// what happens, which is Poisson.
  private static func newcomers(
    daysOf days: [Int], ratio: Double
  ) -> (mean: Double, deviation: Double) {
    let frequency = Dictionary(grouping: days) { $0 }.mapValues { Double($0.count) }
    var mean = 0.0
    var variance = 0.0
    // Sorted: floating-point sums depend on their order.
    for (days, members) in frequency.sorted(by: { $0.key < $1.key }) {
      let power = (0..<days).reduce(1.0) { product, _ in product * ratio }
      mean += days.isMultiple(of: 2) ? -power * members : power * members
      variance += power * power * members
    }
    mean = max(mean, 0)
    return (mean, (variance + mean).squareRoot())
  }
}
