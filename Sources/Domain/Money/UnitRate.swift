/// An amount per inhabitant in whole units of 0.00001 euro: 0.01480 euro is 1,480 units.
package struct UnitRate: Hashable, Comparable, Sendable {
  package let units: Int64

  package init(units: Int64) {
    self.units = units
  }

  /// Units in a cent.
  package static let perCent: Int64 = 1_000

  package static func < (left: UnitRate, right: UnitRate) -> Bool {
    left.units < right.units
  }

  /// The rate raised by `percentage`, rounded once to a whole unit.
  package func raised(by percentage: Percentage, rounding: Rounding) -> UnitRate {
    let factor = Int128(Percentage.whole + percentage.units)
    return UnitRate(
      units: rounding.quotient(Int128(units) * factor, by: Int128(Percentage.whole)))
  }

  /// Plain digits with a point and five decimals: `0.01480`.
  package var decimal: String {
    PlainDecimal.text(of: units, decimals: 5, keeping: 5)
  }

  /// As an amount, when it has no fraction of a cent.
  package var money: Money? {
    units.isMultiple(of: UnitRate.perCent) ? Money(cents: units / UnitRate.perCent) : nil
  }

  /// Plain digits with a point, two decimals at least and no more than needed: the price in an
  /// e-invoice.
  package var price: String {
    PlainDecimal.text(of: units, decimals: 5, keeping: 2)
  }
}
