import Domain
import Testing
import Wording

@testable import Reports

@Suite struct BookingExportTests {
  static func rows(_ invoices: [Invoice]) -> [[Substring]] {
    let document = BookingExport.document(
      invoices, year: 2026, wording: InvoiceFixtures.dutch)
    return String(decoding: document.bytes, as: UTF8.self).split(separator: "\r\n")
      .map { $0.split(separator: ";", omittingEmptySubsequences: false) }
  }

  @Test func `a line is booked with its date, debtor, tariff, amounts and reference`() throws {
    let rows = Self.rows([try InvoiceFixtures.invoice()])
    #expect(rows.count == 2 && rows[0].count == rows[1].count)
    #expect(
      rows[1].joined(separator: "|") == """
        verkoop|2026-0001|2026-01-20|2026-01|2026-02-19|GM1900|Gemeente Súdwest-Fryslân|2026-0001|\
        2000000020260001|Contributie 2026, Súdwest-Fryslân|gemeente/basis|||E0|1793,02|0,00|\
        1793,02|nee|nee
        """)
  }

  @Test func `what is invoiced before the year begins is marked`() throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.issueDate = try InvoiceFixtures.date("2025-12-31")
    #expect(Self.rows([invoice])[1].last == "ja")
  }

  @Test func `a concept is not booked and a credit note is turned`() throws {
    let invoice = try InvoiceFixtures.invoice()
    var note = try CreditNotes.full(
      of: invoice, number: InvoiceNumber("2026-0002"), issueDate: invoice.issueDate)
    #expect(Self.rows([note]).count == 1)
    note.status = .released
    #expect(Self.rows([note])[1].suffix(2) == ["ja", "nee"])
  }

  @Test(arguments: [1, 2, 3, 7, 33])
  func `the rows add up to the invoice, VAT to the cent`(lines: Int) throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.vat = try InvoiceFixtures.standard()
    invoice.lines = (1...lines).map {
      InvoiceLine(
        tariff: TariffID("t"), name: "x", price: Money(cents: 33 + Int64($0) * 7),
        vat: $0 == 2 ? invoice.vat : nil)
    }
    let shares = BookingExport.vatByEntry(of: invoice)
    #expect(shares.total == invoice.vatAmount)
    #expect(invoice.net + shares.total == invoice.gross)
  }
}
