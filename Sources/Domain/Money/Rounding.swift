/// How an exact quotient becomes a whole number. The only place where the program rounds.
package enum Rounding: String, CaseIterable, Sendable {
  /// Halves go away from zero: 13.065 becomes 13.07, -13.065 becomes -13.07.
  case halfUp = "half_up"
  /// Halves go to the even neighbour: 13.065 becomes 13.06.
  case halfEven = "half_even"

  /// `numerator / denominator` as the nearest whole number.
  ///
  /// - Precondition: `denominator` is positive and the quotient fits 64 bits.
  package func quotient(_ numerator: Int128, by denominator: Int128) -> Int64 {
    precondition(denominator > 0, "rounding needs a positive denominator")
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(
      dividingBy: denominator.magnitude)
    let twice = rest * 2
    let roundsAway =
      switch self {
      case .halfUp: twice >= denominator.magnitude
      case .halfEven:
        twice > denominator.magnitude || (twice == denominator.magnitude && whole % 2 == 1)
      }
    let magnitude = Int128(whole) + (roundsAway ? 1 : 0)
    return Int64(numerator < 0 ? -magnitude : magnitude)
  }
}
