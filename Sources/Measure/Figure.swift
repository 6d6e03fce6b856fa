import Foundation

/// Figures as a reader wants them, with a full stop in every locale.
enum Figure {
  static func fixed(_ number: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", number)
  }

  /// Four decimals.
  static func share(_ number: Double) -> String { fixed(number, 4) }
  static func seconds(_ number: Double) -> String { fixed(number, 2) }
  static func megabytes(_ bytes: Int) -> String { fixed(Double(bytes) / 1_000_000, 0) }

  /// The middle value; of an even number the lower of the two in the middle. 0 without any.
  static func median<Value: Comparable & ExpressibleByIntegerLiteral>(_ values: [Value]) -> Value {
    values.isEmpty ? 0 : values.sorted()[(values.count - 1) / 2]
  }
}
