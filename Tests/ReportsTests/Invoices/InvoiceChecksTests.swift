import Domain
import Testing

@testable import Reports

/// The fatal rows of the test matrix that the model can express, and the checks that the official
/// rules leave out.
@Suite struct InvoiceChecksTests {
  typealias Change = @Sendable (inout Invoice) throws -> Void

  static let debtor = DebtorID("GM1900")

  static func problems(_ change: Change) throws -> [InvoiceProblem] {
    var invoice = try InvoiceFixtures.invoice()
    try change(&invoice)
    return InvoiceChecks.problems(of: invoice)
  }

  static let sound: [Change] = [
    { _ in },
    { $0.vat = try InvoiceFixtures.standard() },
    { $0.vat = try InvoiceFixtures.outsideScope() },
    { ($0.seller.vatNumber, $0.seller.taxNumber) = (nil, "123456782") },
    {
      $0.seller.vatNumber = nil
      $0.vat = try InvoiceFixtures.outsideScope()
    },
    { $0.buyerReference = "" },
    { $0.orderReference = "" },
    { ($0.kind, $0.original) = (.creditNote, InvoiceNumber("2026-0001")) },
    { $0.buyer.kvk = nil },
    { $0.buyer.oin = nil },
    { $0.buyer.endpoint = PeppolEndpoint(scheme: "9944", value: "NL002601157B28") },
    { $0.buyer.oin = OIN("00000001123456782000") },
    {
      $0.buyer.address = PostalAddress(
        street: "Straat 1", postcode: "", city: "Gent", country: "BE")
      ($0.buyer.kvk, $0.buyer.oin) = (nil, nil)
      $0.buyer.endpoint = PeppolEndpoint(scheme: "0208", value: "0202239951")
    },
  ]

  @Test(arguments: sound)
  func `a sound invoice has no problem`(change: Change) throws {
    #expect(try Self.problems(change) == [])
  }

  static let missing: [(term: String, change: Change)] = [
    ("BT-44", { $0.buyer.name = " " }),
    ("BT-50", { $0.buyer.address.street = "" }),
    ("BT-52", { $0.buyer.address.city = "" }),
    ("BT-53", { $0.buyer.address.postcode = "" }),
    ("BT-47", { ($0.buyer.kvk, $0.buyer.oin) = (nil, nil) }),
    ("BT-49", { $0.buyer.endpoint = nil }),
    ("BT-10", { ($0.buyerReference, $0.orderReference) = (" ", "") }),
    ("BT-25", { $0.kind = .creditNote }),
    ("BG-25", { $0.lines = [] }),
    ("BT-153", { $0.lines = [InvoiceLine(tariff: TariffID("t"), name: "", price: .zero)] }),
  ]

  @Test(arguments: missing)
  func `what is missing is named by its term`(term: String, change: Change) throws {
    #expect(try Self.problems(change) == [.missing(term: term, debtor: Self.debtor)])
  }

  static let invalid: [(term: String, rule: String, change: Change)] = [
    ("BT-1", "FORM", { $0.number = InvoiceNumber("2026 0001") }),
    ("BT-1", "FORM", { $0.number = InvoiceNumber("") }),
    ("BT-9", "FORM", { $0.dueDate = $0.issueDate.adding(days: -1) }),
    ("BT-22", "PEPPOL-EN16931-R008", { $0.note = "  " }),
    (
      "BT-55", "BR-CL-14",
      {
        $0.buyer.address.country = "nl"
        $0.buyer.kvk = nil
      }
    ),
    ("BT-49", "BR-CL-25", { $0.buyer.endpoint = PeppolEndpoint(scheme: "9999", value: "1") }),
    ("BT-49", "FORM", { $0.buyer.endpoint = PeppolEndpoint(scheme: "0190", value: "0190:1") }),
    ("BT-49", "FORM", { $0.buyer.endpoint = PeppolEndpoint(scheme: "0106", value: "9950123") }),
    (
      "BT-49", "FORM", { $0.buyer.endpoint = PeppolEndpoint(scheme: "9944", value: "002601157B28") }
    ),
    ("BT-47", "RSIN", { $0.buyer.oin = OIN("00000001123456789000") }),
    ("BT-74", "BR-29", { $0.period = Validity(from: $0.issueDate, through: $0.period.from) }),
    ("BT-83", "FORM", { $0.paymentReference = "5000000020260001" }),
    (
      "BG-25", "BR-27",
      { $0.lines.append(InvoiceLine(tariff: TariffID("t"), name: "-", price: Money(cents: -1))) }
    ),
    (
      "BT-115", "FORM",
      {
        ($0.kind, $0.original) = (.creditNote, InvoiceNumber("2026-0001"))
        $0.lines = [
          InvoiceLine(tariff: TariffID("t"), name: "x", quantity: -1, price: Money(cents: 1))
        ]
      }
    ),
    (
      "BT-118", "BR-O-11",
      {
        $0.lines.append(
          InvoiceLine(
            tariff: TariffID("t"), name: "x", price: Money(cents: 1),
            vat: try InvoiceFixtures.outsideScope()))
      }
    ),
    ("BT-119", "BR-E-05", { $0.vat.rate = Percentage(units: 1) }),
    (
      "BT-119", "BR-O-05",
      {
        $0.vat = try InvoiceFixtures.outsideScope()
        $0.vat.rate = Percentage(units: 1)
      }
    ),
    (
      "BT-119", "BR-S-05",
      {
        $0.vat = try InvoiceFixtures.standard()
        $0.vat.rate = .zero
      }
    ),
  ]

  @Test(arguments: invalid)
  func `what a rule refuses is refused before it is written`(
    term: String, rule: String, change: Change
  ) throws {
    #expect(
      try Self.problems(change) == [.invalid(term: term, rule: rule, debtor: Self.debtor)])
  }

  static let incomplete: [(term: String, change: Change)] = [
    ("BT-27", { $0.seller.name = "" }),
    ("BT-35", { $0.seller.address.street = "" }),
    ("BT-37", { $0.seller.address.city = "" }),
    ("BT-38", { $0.seller.address.postcode = "" }),
    ("BT-40", { $0.seller.address.country = "Nederland" }),
    ("BT-34", { $0.seller.endpoint = nil }),
    ("BT-34", { $0.seller.endpoint = PeppolEndpoint(scheme: "0106", value: "9926") }),
    ("BT-31", { $0.seller.vatNumber = nil }),
    (
      "BT-31",
      {
        $0.vat = try InvoiceFixtures.standard()
        $0.seller.vatNumber = nil
      }
    ),
    ("BT-32", { $0.seller.taxNumber = "123456789" }),
    ("BT-120", { $0.vat.exemptionText = " " }),
    (
      "BT-120",
      {
        $0.vat = try InvoiceFixtures.standard()
        $0.vat.exemptionText = "vrij"
      }
    ),
  ]

  @Test(arguments: incomplete)
  func `an incomplete seller is named by the term that is missing`(
    term: String, change: Change
  ) throws {
    #expect(try Self.problems(change) == [.sellerIncomplete(term: term)])
  }

  @Test func `a batch uses each number and each debtor once and its dates never go back`() throws {
    let first = try InvoiceFixtures.invoice()
    var second = try InvoiceFixtures.invoice(number: "2026-0002")
    second.debtor = DebtorID("GM1901")
    #expect(InvoiceBatch.problems(of: [first, second]) == [])
    #expect(
      InvoiceBatch.problems(of: [first, first]) == [
        .numberUsedTwice(first.number), .invoicedTwice(debtor: first.debtor),
      ])
    second.issueDate = first.issueDate.adding(days: -1)
    #expect(
      InvoiceBatch.problems(of: [first, second]) == [.dateBeforePreviousNumber(second.number)])
  }

  @Test func `the totals of a batch are those of its documents, credit notes against it`() throws {
    let invoice = try InvoiceFixtures.invoice()
    let note = try CreditNotes.partial(
      of: invoice, amounts: [0: Money(cents: 9_302)], number: InvoiceNumber("C1"),
      issueDate: invoice.issueDate)
    let totals = InvoiceTotals([invoice, note])
    #expect(totals.count == 2)
    #expect(totals.net == Money(cents: 170_000) && totals.gross == totals.net)
    #expect(totals.byTariff == [TariffID("gemeente/basis"): Money(cents: 170_000)])
    #expect(totals.byVATCategory == [.exempt: Money(cents: 170_000)])
  }
}
