/// Decimal text of a scaled whole number, for data files and e-invoices.
package enum PlainDecimal {
  /// `units / 10^decimals` with a point; trailing zeros go, but `keeping` decimals stay.
  package static func text(of units: Int64, decimals: Int, keeping: Int) -> String {
    var digits = String(units.magnitude)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals - digits.count + 1) + digits
    }
    var fraction = digits.suffix(decimals)
    while fraction.count > keeping, fraction.last == "0" {
      fraction.removeLast()
    }
    let whole = digits.dropLast(decimals)
    return "\(units < 0 ? "-" : "")\(whole)\(fraction.isEmpty ? "" : ".")\(fraction)"
  }
}
