/// Weights of evidence in bits: twice as likely is one bit, half as likely minus one.
package enum Bits {
  /// The logarithm to base 2 of a positive number; minus infinity for 0.
  ///
  /// Computed by the series of the inverse hyperbolic tangent, so that every platform gives the same
  /// bytes; the error stays below 1e-12.
  package static func of(_ factor: Double) -> Double {
    guard factor > 0 else { return -.infinity }
    guard factor.isFinite else { return .infinity }
    let ratio = (factor.significand - 1) / (factor.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for term in 0..<16 {
      sum += power / Double(2 * term + 1)
      power *= square
    }
    let naturalOfTwo = 0.693_147_180_559_945_3
    return Double(factor.exponent) + 2 * sum / naturalOfTwo
  }
}
