import Testing

@testable import Imports

@Suite struct AmountTextTests {
  @Test(arguments: [
    ("1.234,56", 123_456), ("1234,56", 123_456), ("1,234.56", 123_456), ("1234.56", 123_456),
    ("€ 87,50", 8_750), ("87,5", 8_750), ("EUR 87.50", 8_750), ("95,-", 9_500), ("95,--", 9_500),
    ("-12,50", -1_250), ("12,50-", -1_250), ("(12,50)", -1_250), ("€ -12,50", -1_250),
    ("1 234,56", 123_456), ("1.234.567,00", 123_456_700), ("0", 0), ("550.00", 55_000),
    ("1'234.50", 123_450), ("12,500", 1_250), ("0.750", 75),
  ])
  func `an amount is read to the cent`(text: String, cents: Int64) {
    #expect(AmountText.read(text, scale: 2, mark: text == "12,500" ? .comma : nil) == .units(cents))
  }

  @Test(arguments: ["1.45.00", "1,2,3", "12,345.67.8", "een", "12,505", "1..2", "€", "1.23,456"])
  func `what is no amount is refused`(text: String) {
    #expect(AmountText.read(text, scale: 2, mark: .comma) == .unreadable)
  }

  @Test func `a mark before three digits is settled by the column`() {
    #expect(
      AmountText.read("1.040", scale: 2) == .ambiguous(thousands: 104_000, decimals: 104))
    // Tenths of a cent are no amount, so that this can only be a thousand.
    #expect(AmountText.read("1.045", scale: 2) == .units(104_500))
    #expect(AmountText.read("1.045", scale: 2, mark: .comma) == .units(104_500))
    #expect(AmountText.read("1.040", scale: 2, mark: .point) == .units(104))
  }

  @Test func `a rate per inhabitant keeps five decimals`() {
    #expect(AmountText.read("0,01480", scale: 5) == .units(1_480))
    #expect(AmountText.read("0.0148", scale: 5) == .units(1_480))
    #expect(AmountText.read(number: "1.48E-2", scale: 5) == .units(1_480))
  }

  @Test func `the column's mark follows from values that can be read one way`() {
    func mark(_ values: [String]) -> DecimalMark? {
      var column = AmountColumn()
      for value in values { column.add(value) }
      return column.mark
    }
    #expect(mark(["1.045", "12,50"]) == .comma)
    #expect(mark(["1.045", "12.50"]) == .point)
    #expect(mark(["1.045"]) == nil)
    #expect(mark(["12,50", "12.50"]) == nil)
  }

  @Test(arguments: [
    ("25000", 25_000), ("25.000", 25_000), ("25 000", 25_000), ("25,000", 25_000),
    ("25000.0", 25_000),
    ("0", 0),
  ])
  func `a whole number may be grouped`(text: String, number: Int) {
    #expect(WholeNumberText.read(text) == number)
  }

  @Test func `a fraction is no whole number`() {
    #expect(WholeNumberText.read("25,5") == nil)
  }
}
