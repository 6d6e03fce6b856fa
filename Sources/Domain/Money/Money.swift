/// An amount in euro, held as whole cents. Never a fraction of a cent, never floating point.
package struct Money: Hashable, Comparable, Sendable {
  package let cents: Int64

  package init(cents: Int64) {
    self.cents = cents
  }

  package static let zero = Money(cents: 0)

  package static func < (left: Money, right: Money) -> Bool {
    left.cents < right.cents
  }

  /// The sum. Traps on overflow, which lies above 92 quadrillion euro.
  package static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }

  package static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }

  package static func += (left: inout Money, right: Money) {
    left = left + right
  }

  package static prefix func - (amount: Money) -> Money {
    Money(cents: -amount.cents)
  }

  /// Plain digits with a point and two decimals, `-12.50`: the form of e-invoices and data files.
  package var decimal: String {
    let magnitude = cents.magnitude
    let fraction = magnitude % 100
    return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension Sequence where Element == Money {
  /// The sum of all amounts; zero for none.
  package var total: Money {
    reduce(.zero, +)
  }
}
