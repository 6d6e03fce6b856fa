import Domain
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct UBLInvoiceTests {
  typealias Change = @Sendable (inout Invoice) throws -> Void

  static func write(
    _ change: Change = { _ in }, _ specification: InvoiceSettings.Specification = .peppol,
    pdf: [UInt8]? = nil
  ) throws -> [UInt8] {
    var invoice = try InvoiceFixtures.invoice()
    try change(&invoice)
    #expect(InvoiceChecks.problems(of: invoice) == [])
    return UBLInvoice.document(
      invoice, specification: specification, pdf: pdf, wording: InvoiceFixtures.dutch)
  }

  static let acceptable: [(name: String, change: Change)] = [
    ("exempt", { _ in }),
    ("exempt with tax number", { ($0.seller.vatNumber, $0.seller.taxNumber) = (nil, "123456782") }),
    ("standard", { $0.vat = try InvoiceFixtures.standard() }),
    ("outside scope", { $0.vat = try InvoiceFixtures.outsideScope() }),
    (
      "outside scope, numbers known",
      {
        $0.vat = try InvoiceFixtures.outsideScope()
        $0.buyer.vatNumber = VATNumber("NL123456782B01")
      }
    ),
    (
      "exempt and standard",
      {
        $0.lines.append(
          InvoiceLine(
            tariff: TariffID("dag"), name: "Studiedag", quantity: 3, price: Money(cents: 3_333),
            vat: try InvoiceFixtures.standard()))
      }
    ),
    ("only an order reference", { $0.buyerReference = "" }),
    ("only a buyer reference", { $0.orderReference = "" }),
    ("a note", { $0.note = "Let op: nieuw rekeningnummer" }),
    ("buyer known by trade register", { $0.buyer.oin = nil }),
    (
      "buyer reached by VAT number",
      { $0.buyer.endpoint = PeppolEndpoint(scheme: "9944", value: "NL123456782B01") }
    ),
    (
      "Belgian buyer without legal id",
      {
        $0.buyer.address = PostalAddress(
          street: "Straat 1", postcode: "9000", city: "Gent", country: "BE")
        ($0.buyer.kvk, $0.buyer.oin) = (nil, nil)
        $0.buyer.endpoint = PeppolEndpoint(scheme: "9925", value: "BE0202239951")
      }
    ),
    ("credit note", { ($0.kind, $0.original) = (.creditNote, InvoiceNumber("2025-0007")) }),
    (
      "credit note at 21%",
      {
        ($0.kind, $0.original) = (.creditNote, InvoiceNumber("2025-0007"))
        $0.vat = try InvoiceFixtures.standard()
      }
    ),
    (
      "negative invoice by quantity",
      {
        $0.lines = [
          InvoiceLine(
            tariff: TariffID("t"), name: "Correctie", quantity: -1, price: Money(cents: 100))
        ]
      }
    ),
    ("zero invoice", { $0.lines = [InvoiceLine(tariff: TariffID("t"), name: "x", price: .zero)] }),
    (
      "discount line",
      {
        $0.lines.append(
          InvoiceLine(
            tariff: TariffID("k"), name: "Korting", quantity: -1, price: Money(cents: 5_000)))
      }
    ),
    (
      "odd names",
      {
        $0.buyer.name = "Gemeente <Súdwest-Fryslân> & \"Partners\" 🎓 ’s-Hertogenbosch"
        $0.lines = [
          InvoiceLine(tariff: TariffID("a&b"), name: "Bĳdrage <b>", price: Money(cents: 1))
        ]
      }
    ),
    (
      "a hundred lines",
      { invoice in
        invoice.lines = (1...100).map {
          InvoiceLine(
            tariff: TariffID("gemeente/\($0)"), name: "Regel \($0)", price: Money(cents: 33_333))
        }
      }
    ),
  ]

  @Test func `the document reads as the field map says`() throws {
    let text = String(decoding: try Self.write(), as: UTF8.self)
    let elements = [
      "CustomizationID", "ProfileID", "<cbc:ID>2026-0001", "IssueDate>2026-01-20",
      "DueDate>2026-02-19", "InvoiceTypeCode>380", "DocumentCurrencyCode>EUR",
      "BuyerReference>Team Leerplicht", "StartDate>2026-01-01", "EndDate>2026-12-31",
      "OrderReference", "<cbc:ID>4590060063", "AccountingSupplierParty", "schemeID=\"0106\"",
      "CompanyID>NL002601157B28", "AccountingCustomerParty",
      "EndpointID schemeID=\"0190\">00000099501234000000", "Súdwest-Fryslân",
      "CompanyID schemeID=\"0190\">00000099501234000000", "PaymentMeansCode>58",
      "PaymentID>2000000020260001", "<cbc:ID>NL44TEST0202601150",
      "TaxAmount currencyID=\"EUR\">0.00",
      "TaxableAmount currencyID=\"EUR\">1793.02", "Percent>0<", "TaxExemptionReason>Vrijgesteld",
      "PayableAmount currencyID=\"EUR\">1793.02", "<cbc:ID>1<", "unitCode=\"C62\">1<",
      "<cbc:ID>gemeente/basis", "PriceAmount currencyID=\"EUR\">1793.02",
    ]
    var rest = text[...]
    for element in elements {
      let found = try #require(rest.firstRange(of: element), "\(element) is not in its place")
      rest = rest[found.upperBound...]
    }
    #expect(!text.contains("BinaryObject"))
  }

  @Test func `the same invoice has the same bytes, and both specifications the same content`()
    throws
  {
    #expect(try Self.write() == Self.write())
    let peppol = String(decoding: try Self.write(), as: UTF8.self).split(separator: "\n")
    let nlcius = String(decoding: try Self.write({ _ in }, .nlcius), as: UTF8.self).split(
      separator: "\n")
    #expect(zip(peppol, nlcius).filter { $0 != $1 }.count == 1)
    #expect(peppol.count == nlcius.count)
  }

  @Test func `outside the scope of VAT neither rate nor VAT number is written`() throws {
    let text = String(
      decoding: try Self.write { $0.vat = try InvoiceFixtures.outsideScope() }, as: UTF8.self)
    #expect(!text.contains("Percent") && !text.contains("PartyTaxScheme"))
  }

  @Test func `VAT is computed over the whole, not by line`() throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.vat = try InvoiceFixtures.standard()
    // Three times 0.33 at 21% is 0.2079, three times the rounded 0.07 would be 0.21.
    let line = InvoiceLine(tariff: TariffID("t"), name: "x", price: Money(cents: 33))
    invoice.lines = Array(repeating: line, count: 5)
    #expect(invoice.vatAmount == Money(cents: 35))
    invoice.lines = Array(repeating: line, count: 10)
    #expect(invoice.vatAmount == Money(cents: 69))
  }
}
