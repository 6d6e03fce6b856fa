import Domain
import Testing

@testable import Imports

@Suite struct SettingDecimalTests {
  @Test(arguments: [
    ("403.913,00", 40_391_300), ("403913.00", 40_391_300), ("403913", 40_391_300),
    ("403.913", 40_391_300), ("1.045", 104_500), ("1,5", 150), ("€ 87,50", 8_750),
    ("€87.50", 8_750), ("-12,50", -1_250), ("0,01", 1), ("1.234.567,89", 123_456_789),
  ])
  func `an amount is read to the cent`(text: String, cents: Int64) {
    #expect(SettingDecimal.amount(text) == Money(cents: cents))
  }

  @Test(arguments: [
    "", "1.45.00", "1,045", "12.34,5", "1234.567", "1e3", "twaalf", "12,", ",50", "--1",
    "99999999999999999999", ".123", "1.23.456", "0.123,4.5", "1,5,0",
  ])
  func `what is no amount is refused`(text: String) {
    #expect(SettingDecimal.amount(text) == nil)
  }

  @Test(arguments: [
    ("4,52", 45_200), ("4.52", 45_200), ("4,52%", 45_200), ("4,52 %", 45_200), ("21", 210_000),
    ("0,0001", 1), ("-1,5", -15_000), ("1.045", 10_450),
  ])
  func `a percentage has up to four decimals`(text: String, units: Int64) {
    #expect(SettingDecimal.percentage(text) == Percentage(units: units))
  }

  @Test(arguments: ["4,52001", "4,5,2", "vier", "%", "1.000,5"])
  func `what is no percentage is refused`(text: String) {
    #expect(SettingDecimal.percentage(text) == nil)
  }

  @Test(arguments: [("0,95", 9_500), ("1", 10_000), ("0", 0), ("0.9999", 9_999)])
  func `a probability lies between 0 and 1`(text: String, units: Int) {
    #expect(SettingDecimal.probability(text) == Probability(units: units))
  }

  @Test(arguments: ["1,01", "95", "-0,1", "0,99999"])
  func `what is no probability is refused`(text: String) {
    #expect(SettingDecimal.probability(text) == nil)
  }
}
