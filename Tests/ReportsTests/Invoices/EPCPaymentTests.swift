import Domain
import Testing

@testable import Reports

@Suite struct EPCPaymentTests {
  @Test func `a Dutch reference stands in the text line`() throws {
    #expect(
      EPCPayment.text(for: try InvoiceFixtures.invoice()) == """
        BCD
        002
        1
        SCT

        Vereniging Doorstroom & Schoolplicht
        NL44TEST0202601150
        EUR1793.02


        2000000020260001
        """)
  }

  @Test func `an RF reference stands in the structured line`() throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.paymentReference = "RF4520260000001"
    #expect(EPCPayment.text(for: invoice)?.hasSuffix("EUR1793.02\n\nRF4520260000001") == true)
  }

  @Test func `the name is cut at 70 signs`() throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.seller.name = String(repeating: "é", count: 71)
    let lines = try #require(EPCPayment.text(for: invoice)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[5] == String(repeating: "é", count: 70))
  }

  static let unpayable: [@Sendable (inout Invoice) -> Void] = [
    { $0.status = .concept }, { $0.kind = .creditNote }, { $0.paymentReference = "" },
    { $0.lines = [] },
  ]

  @Test(arguments: unpayable)
  func `what must not be paid has no code`(change: @Sendable (inout Invoice) -> Void) throws {
    var invoice = try InvoiceFixtures.invoice()
    change(&invoice)
    #expect(EPCPayment.text(for: invoice) == nil)
  }
}
