import Domain

extension RenewalReview {
  /// How many of the largest are shown.
  private static let shown = 10

  init(_ result: RenewalResult, indexation: IndexationSettings) {
    let largest = Array(
      result.contributions.filter { $0.new > $0.old }.sorted {
        ($1.new - $1.old, $0.debtor) < ($0.new - $0.old, $1.debtor)
      }.prefix(RenewalReview.shown))
    let deviations = result.contributions.map { owed in
      Deviation(
        debtor: owed.debtor, old: owed.old, new: owed.new,
        expected: owed.old.raised(by: indexation.percentage, rounding: indexation.rounding))
    }
    let steps = indexation.step.cents
    let unexpected = zip(deviations, result.contributions).filter { deviation, owed in
      // Each line rounds once, and so does each amount of its tariff: base, rate, limit.
      deviation.difference.cents.magnitude > UInt64(steps * Int64(owed.lines.count) * 2)
        && !RenewalReview.isRateResidue(deviation, of: owed)
    }.map(\.0).sorted {
      ($1.difference.cents.magnitude, $0.debtor) < ($0.difference.cents.magnitude, $1.debtor)
    }
    let offTariff = result.unbilled.map { OffTariff(debtor: $0, reason: $1) }
      .sorted { $0.debtor < $1.debtor }
    let expected = deviations.filter { deviation in
      !unexpected.contains { $0.debtor == deviation.debtor }
    }
    self.init(
      largest: largest, unexpected: unexpected, offTariff: offTariff,
      residue: expected.map(\.difference).total)
  }

  /// A rate per inhabitant is kept at 0.00001 euro: half of that for every inhabitant may show.
  private static func isRateResidue(_ deviation: Deviation, of owed: Contribution) -> Bool {
    let inhabitants = owed.lines.compactMap(\.inhabitants).reduce(0, +)
    let largest = inhabitants / (2 * Int(UnitRate.perCent)) + 2 * owed.lines.count
    return deviation.difference.cents.magnitude <= UInt64(largest)
  }
}
