import Domain
import Testing
import Wording

@testable import Reports

@Suite struct InvoiceMatrixTests {
  @Test(arguments: InvoiceMatrix.refused)
  func `a row that the rules refuse is refused by a sentence, before writing`(
    row: InvoiceMatrix.Refusal
  ) throws {
    var invoice = try InvoiceFixtures.invoice()
    try row.change(&invoice)
    #expect(InvoiceChecks.problems(of: invoice) == [row.problem], "\(row.name)")
    for language in Language.allCases {
      let sentence = Wording(language).sentence(for: row.problem)
      #expect(!sentence.contains("BT-") && !sentence.contains("BG-"), "\(sentence)")
    }
  }

  @Test func `identifiers that the rules refuse are no values at all`() {
    #expect(OIN("0000009950123400000") == nil && OIN("0190:00000099501234000000") == nil)
    #expect(KvkNumber("9950123") == nil)
    for wrong in ["NL002.601.157.B28", "002601157B28", "NL123456789B01"] {
      #expect(VATNumber(wrong) == nil, "\(wrong)")
    }
    #expect(IBAN("NL92ABNA0417164300") == nil)
    #expect(CalendarDate(year: 2026, month: 2, day: 30) == nil)
  }

  /// Two notes, two payment means, a type code beside the attachment, a unit that is not on the list,
  /// a reason on a line, an amount without currency or with three decimals: the writer has no way.
  @Test func `whatever is produced keeps to the forms that the rules ask`() throws {
    for (name, change) in UBLInvoiceTests.acceptable + InvoiceMatrix.accepted {
      let text = String(
        decoding: try UBLInvoiceTests.write(change, pdf: Array("%PDF-1.5".utf8)), as: UTF8.self)
      let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
      func count(_ part: String) -> Int { lines.count { $0.contains(part) } }
      #expect(count("<cbc:PaymentMeansCode>") == 1, "\(name)")
      #expect(lines.count { $0.hasPrefix("<cbc:Note>") } <= 2, "\(name)")
      #expect(count("DocumentTypeCode") == 0 && count("filename=\"2026-0001.pdf\"") == 1)
      #expect(count("unitCode=") == count("unitCode=\"C62\""), "\(name)")
      let reasons = text.ranges(of: "TaxExemptionReason>").count / 2
      #expect(reasons == text.ranges(of: "<cac:TaxSubtotal>").count || reasons <= 1, "\(name)")
      for line in lines where line.contains("Amount") && !line.hasPrefix("</") {
        let value = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        #expect(value.isEmpty || line.contains("currencyID=\"EUR\""), "\(name): \(line)")
        let decimals = value.split(separator: ".").last?.count ?? 0
        #expect(value.isEmpty || decimals == 2 || line.contains("PriceAmount"), "\(line)")
      }
      #expect(!text.contains("InvoiceTypeCode>38") || text.contains("InvoiceTypeCode>380"))
    }
  }

  @Test func `totals are sums of what is written`() throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.lines.append(
      InvoiceMatrix.line(
        "Studiedag", quantity: 3, cents: 3_333, vat: try InvoiceFixtures.standard()))
    invoice.allowances = [Allowance(amount: Money(cents: 5_000), reason: "Korting")]
    invoice.prepaid = Money(cents: 10_000)
    #expect(invoice.lineTotal == Money(cents: 189_301))
    #expect(invoice.net == Money(cents: 184_301))
    #expect(invoice.vatGroups.map(\.base.cents) == [174_302, 9_999])
    #expect(invoice.vatAmount == Money(cents: 2_100))
    #expect(invoice.gross == Money(cents: 186_401))
    #expect(invoice.payable == Money(cents: 176_401))
    #expect(EPCPayment.text(for: invoice)?.contains("EUR1764.01") == true)
    let booked = zip(BookingExport.vatByEntry(of: invoice), [0, 2_100, 0]).map { $0.cents == $1 }
    #expect(booked == [true, true, true])
  }

  @Test func `a price may have more decimals, an amount not`() {
    let third = InvoiceLine(
      tariff: TariffID("t"), name: "x", quantity: 3, price: UnitRate(units: 3_333_330))
    #expect(third.net == Money(cents: 10_000))
    #expect(third.price.price == "33.3333")
    #expect(UnitRate(units: 3_333_000).price == "33.33")
    #expect(InvoiceFixtures.dutch.price(third.price) == "€\u{A0}33,3333")
  }
}
