/// A percentage in whole units of 0.0001%: 4.52% is 45,200 units.
package struct Percentage: Hashable, Comparable, Sendable {
  package let units: Int64

  package init(units: Int64) {
    self.units = units
  }

  package static let zero = Percentage(units: 0)

  /// Units in a whole, 100%.
  package static let whole: Int64 = 1_000_000

  package static func < (left: Percentage, right: Percentage) -> Bool {
    left.units < right.units
  }

  /// Plain digits with a point, no trailing zeros: `4.52`, `21`.
  package var decimal: String {
    PlainDecimal.text(of: units, decimals: 4, keeping: 0)
  }
}

extension Money {
  /// The amount raised by `percentage`, rounded once to the cent.
  package func raised(by percentage: Percentage, rounding: Rounding) -> Money {
    let factor = Int128(Percentage.whole + percentage.units)
    return Money(
      cents: rounding.quotient(Int128(cents) * factor, by: Int128(Percentage.whole)))
  }

  /// `percentage` of the amount, rounded once to the cent.
  package func share(_ percentage: Percentage, rounding: Rounding) -> Money {
    Money(
      cents: rounding.quotient(
        Int128(cents) * Int128(percentage.units), by: Int128(Percentage.whole)))
  }
}
