import Testing

@testable import Domain

@Suite struct MoneyTests {
  static let rises: [(cents: Int64, raised: Int64)] = [
    (100_000, 104_520), (1_250, 1_307), (3_750, 3_920), (6_250, 6_533), (8_750, 9_146),
    (34_567, 36_129), (9_999_999, 10_451_999), (1, 1), (-11_250, -11_759), (11_250, 11_759),
  ]

  @Test(arguments: rises)
  func `a rise of 4.52 percent is rounded half up to the cent`(cents: Int64, raised: Int64) {
    let money = Money(cents: cents).raised(by: Percentage(units: 45_200), rounding: .halfUp)
    #expect(money == Money(cents: raised))
  }

  @Test func `half even goes to the even cent`() {
    let money = Money(cents: 1_250).raised(by: Percentage(units: 45_200), rounding: .halfEven)
    #expect(money == Money(cents: 1_306))
  }

  @Test func `an amount per inhabitant keeps five decimals through the rise`() {
    let rate = UnitRate(units: 1_416).raised(by: Percentage(units: 45_200), rounding: .halfUp)
    #expect(rate.decimal == "0.01480")
  }
}
