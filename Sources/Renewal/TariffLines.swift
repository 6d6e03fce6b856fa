import Domain

/// The lines of one kind of member that hold together on a day.
enum TariffLines {
  /// The lines that hold on `date`: those that began by then, but for the ones that a later line
  /// over some of the same inhabitants took the place of. By lower bound.
  static func inForce(_ lines: [Tariff], on date: CalendarDate) -> [Tariff] {
    let begun = lines.filter { $0.validFrom <= date }
    let kept = begun.filter { line in
      !begun.contains { $0.validFrom > line.validFrom && $0.overlaps(line) }
    }
    // Of two lines of one date over the same inhabitants the first of the table counts.
    var result: [Tariff] = []
    for line in kept where !result.contains(where: { $0.overlaps(line) }) {
      result.append(line)
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The lines that cover inhabitants of an earlier line of the same date.
  static func overlaps(_ lines: [Tariff]) -> [Tariff] {
    lines.enumerated().filter { position, line in
      lines[..<position].contains { $0.validFrom == line.validFrom && $0.overlaps(line) }
    }.map(\.element)
  }

  static func countInhabitants(_ lines: [Tariff]) -> Bool {
    lines.contains { line in
      switch line.method {
      case .fixedClass, .basePlusPerInhabitant, .marginalBracket: true
      case .fixed:
        line.perInhabitant != nil || line.lowerBound > 0 || line.upperBound != nil
      case .sumOfParticipants: false
      }
    }
  }

  /// The line that decides for a number of inhabitants; the first one for brackets. nil when no
  /// line covers it.
  static func deciding(_ lines: [Tariff], inhabitants: Int?) -> Tariff? {
    guard countInhabitants(lines) else { return lines.first }
    guard let inhabitants else { return nil }
    if lines.contains(where: { $0.method == .marginalBracket }) { return lines.first }
    return lines.first { $0.covers(inhabitants) }
  }

  /// What is owed for a part of the year, rounded once. nil when inhabitants are needed and missing
  /// or no line covers them.
  static func amount(
    _ lines: [Tariff], inhabitants: Int?, share: YearShare, rounding: Rounding
  ) -> Money? {
    guard let deciding = deciding(lines, inhabitants: inhabitants) else { return nil }
    let isMarginal = deciding.method == .marginalBracket
    let charged = isMarginal ? lines : [deciding]
    var units = charged.reduce(Int128(0)) { $0 + $1.units(for: inhabitants ?? 0) }
    if let minimum = charged.compactMap(\.minimum).max() { units = max(units, minimum.units) }
    if let maximum = charged.compactMap(\.maximum).min() { units = min(units, maximum.units) }
    // A discount comes off what is owed after minimum and maximum.
    let kept = Int128(Percentage.whole - deciding.discount.units)
    return Money(
      cents: rounding.quotient(
        units * kept * Int128(share.parts),
        by: Int128(UnitRate.perCent) * Int128(Percentage.whole) * Int128(share.whole)))
  }
}

extension Tariff {
  func covers(_ inhabitants: Int) -> Bool {
    inhabitants >= lowerBound && inhabitants <= upperBound ?? Int.max
  }

  func overlaps(_ other: Tariff) -> Bool {
    lowerBound <= other.upperBound ?? Int.max && other.lowerBound <= upperBound ?? Int.max
  }

  /// What this line charges, in units of 0.00001 euro. A bracket charges its own inhabitants only.
  fileprivate func units(for inhabitants: Int) -> Int128 {
    let fixed = fixedAmount?.units ?? 0
    let rate = Int128(perInhabitant?.units ?? 0)
    guard method == .marginalBracket else { return fixed + rate * Int128(inhabitants) }
    let end = upperBound.map { min(inhabitants, Tariff.inhabitants(below: $0 + 1)) } ?? inhabitants
    let counted = end - Tariff.inhabitants(below: lowerBound)
    return counted > 0 ? fixed + rate * Int128(counted) : 0
  }

  /// How many inhabitants lie below a bracket that begins at `bound`. Tables write both
  /// `0–24999, 25000–…` and `0–25000, 25001–…`; in both the first 25,000 belong to the first.
  private static func inhabitants(below bound: Int) -> Int {
    bound % 10 == 1 ? bound - 1 : bound
  }
}

extension Money {
  /// In units of 0.00001 euro.
  fileprivate var units: Int128 { Int128(cents) * Int128(UnitRate.perCent) }
}
