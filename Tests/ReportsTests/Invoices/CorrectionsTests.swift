import Domain
import Testing

@testable import Reports

@Suite struct CorrectionsTests {
  private func proposed(
    _ issued: [Invoice], current: Invoice?, owesNothing: Bool = false
  ) -> [InvoiceCorrection] {
    Corrections.proposed(
      issued: issued, current: current.map { [$0.debtor: $0] } ?? [:],
      owingNothing: owesNothing ? [issued[0].debtor] : [], proposals: [])
  }

  private func invoice(cents: Int64 = 10_000) throws -> Invoice {
    var invoice = try InvoiceFixtures.invoice()
    invoice.lines = [InvoiceMatrix.line("Contributie", cents: cents)]
    return invoice
  }

  @Test func `an invoice that still says what is owed asks for nothing, whatever its words`() throws
  {
    var current = try invoice()
    current.lines[0].name = "Membership contribution"
    current.buyer.address.street = "Elders 1"
    #expect(proposed([try invoice()], current: current).isEmpty)
  }

  @Test func `another amount, another tariff or another VAT is another invoice`() throws {
    #expect(try proposed([invoice()], current: invoice(cents: 9_999)).map(\.owed.cents) == [9_999])
    var other = try invoice()
    other.lines[0].tariff = TariffID("u")
    #expect(try proposed([invoice()], current: other).count == 1)
    other = try invoice()
    other.vat = try InvoiceFixtures.standard()
    #expect(try proposed([invoice()], current: other).count == 1)
  }

  @Test func `who owes nothing is credited, who cannot be told is left alone`() throws {
    let nothing = try proposed([invoice()], current: nil, owesNothing: true)
    #expect(nothing.map(\.replacement) == [nil] && nothing.map(\.left.cents) == [10_000])
    #expect(try proposed([invoice()], current: nil).isEmpty)
  }

  @Test func `a credit note of the office's own asks for no correction`() throws {
    let invoice = try invoice()
    let note = try CreditNotes.partial(
      of: invoice, amounts: [0: Money(cents: 1_000)], number: InvoiceNumber("C1"),
      issueDate: invoice.issueDate)
    #expect(proposed([invoice, note], current: invoice).isEmpty)
    // Nor one that made the amount right.
    #expect(try proposed([invoice, note], current: self.invoice(cents: 9_000)).isEmpty)
    let wrong = try proposed([invoice, note], current: self.invoice(cents: 8_000))
    #expect(wrong.map(\.left.cents) == [9_000])
  }
}
