import Domain

/// The test matrix of e-invoices, row by row: what has to be produced, and what has to be refused
/// before it is written. Rows that no value of the model can hold stand in `InvoiceMatrixTests`.
enum InvoiceMatrix {
  typealias Change = @Sendable (inout Invoice) throws -> Void
  typealias Refusal = (name: String, problem: InvoiceProblem, change: Change)

  static let mandate = "M-2026-17"

  static func line(
    _ name: String, quantity: Int = 1, cents: Int64, vat: VATTreatment? = nil
  ) -> InvoiceLine {
    InvoiceLine(
      tariff: TariffID("t"), name: name, quantity: quantity, price: Money(cents: cents), vat: vat)
  }

  @Sendable static func directDebit(_ invoice: inout Invoice) throws {
    invoice.seller.creditorID = "NL69ZZZ123456780000"
    invoice.payment = .directDebit(mandate: mandate, account: invoice.seller.iban)
  }

  /// Beside those of `UBLInvoiceTests.acceptable`.
  static let accepted: [(name: String, change: Change)] = [
    ("direct debit with its mandate", directDebit),
    ("prepaid in full", { $0.prepaid = $0.gross }),
    ("prepaid in part", { $0.prepaid = Money(cents: 1) }),
    (
      "allowance with a reason",
      { $0.allowances = [Allowance(amount: Money(cents: 5_000), reason: "Korting")] }
    ),
    (
      "exempt and 21%, an allowance on each",
      {
        let taxed = try InvoiceFixtures.standard()
        $0.lines.append(line("Studiedag", quantity: 3, cents: 3_333, vat: taxed))
        $0.allowances = [
          Allowance(amount: Money(cents: 5_000), reason: "Korting"),
          Allowance(amount: Money(cents: 999), reason: "Vroege inschrijving", vat: taxed),
        ]
      }
    ),
    (
      "two reasons of exemption in one group",
      {
        var other = $0.vat
        other.exemptionText = "Kleineondernemersregeling"
        $0.lines.append(line("Blad", cents: 100, vat: other))
      }
    ),
    (
      "price of 33.3333",
      {
        $0.lines = [
          InvoiceLine(
            tariff: TariffID("t"), name: "Derde deel", quantity: 3,
            price: UnitRate(units: 3_333_330))
        ]
      }
    ),
    (
      "cost centre, payee, order line and line period",
      {
        $0.accountingCost = "6043-LP"
        $0.payee = "Stichting Incasso"
        $0.lines[0].orderLine = "10"
        $0.lines[0].period = Validity(
          from: try InvoiceFixtures.date("2026-07-01"), through: $0.period.through)
      }
    ),
    (
      "outside scope, an allowance",
      {
        $0.vat = try InvoiceFixtures.outsideScope()
        $0.seller.vatNumber = nil
        $0.allowances = [Allowance(amount: Money(cents: 5_000), reason: "Korting")]
      }
    ),
    (
      "credit note of an invoice with allowances",
      {
        ($0.kind, $0.original) = (.creditNote, InvoiceNumber("2025-0007"))
        $0.paymentReference = ""
        $0.allowances = [Allowance(amount: Money(cents: 5_000), reason: "Korting")]
      }
    ),
    ("a blank buyer reference is left out", { $0.buyerReference = "  " }),
    ("no references to pay by", { $0.paymentReference = "" }),
  ]

  private static let debtor = DebtorID("GM1900")

  private static func invalid(_ term: String, _ rule: String) -> InvoiceProblem {
    .invalid(term: term, rule: rule, debtor: debtor)
  }

  private static func missing(_ term: String) -> InvoiceProblem {
    .missing(term: term, debtor: debtor)
  }

  static let refused: [Refusal] = [
    ("exempt, no VAT number", .sellerIncomplete(term: "BT-31"), { $0.seller.vatNumber = nil }),
    ("exempt, no reason", .sellerIncomplete(term: "BT-120"), { $0.vat.exemptionText = "" }),
    (
      "21%, no VAT number", .sellerIncomplete(term: "BT-31"),
      {
        $0.vat = try InvoiceFixtures.standard()
        $0.seller.vatNumber = nil
      }
    ),
    (
      "outside scope and 21%", invalid("BT-118", "BR-O-11"),
      {
        $0.vat = try InvoiceFixtures.outsideScope()
        $0.lines.append(line("Studiedag", cents: 100, vat: try InvoiceFixtures.standard()))
      }
    ),
    (
      "outside scope, an exempt allowance", invalid("BT-118", "BR-O-11"),
      {
        let exempt = $0.vat
        $0.vat = try InvoiceFixtures.outsideScope()
        $0.allowances = [Allowance(amount: Money(cents: 1), reason: "Korting", vat: exempt)]
      }
    ),
    (
      "neither buyer nor order reference", missing("BT-10"),
      { ($0.buyerReference, $0.orderReference) = ("", "") }
    ),
    (
      "order line without order", missing("BT-13"),
      {
        $0.orderReference = ""
        $0.lines[0].orderLine = "10"
      }
    ),
    ("empty note", invalid("BT-22", "PEPPOL-EN16931-R008"), { $0.note = " " }),
    (
      "direct debit without mandate", missing("BT-89"),
      {
        try directDebit(&$0)
        $0.payment = .directDebit(mandate: " ", account: $0.seller.iban)
      }
    ),
    (
      "direct debit without creditor", .sellerIncomplete(term: "BT-90"),
      {
        try directDebit(&$0)
        $0.seller.creditorID = ""
      }
    ),
    ("buyer without legal id", missing("BT-47"), { ($0.buyer.kvk, $0.buyer.oin) = (nil, nil) }),
    ("buyer without endpoint", missing("BT-49"), { $0.buyer.endpoint = nil }),
    (
      "unknown scheme", invalid("BT-49", "BR-CL-25"),
      { $0.buyer.endpoint = PeppolEndpoint(scheme: "1234", value: "1") }
    ),
    (
      "OIN of 19 digits as an endpoint", invalid("BT-49", "FORM"),
      { $0.buyer.endpoint = PeppolEndpoint(scheme: "0190", value: "0000009950123400000") }
    ),
    ("buyer without street", missing("BT-50"), { $0.buyer.address.street = "" }),
    ("buyer without city", missing("BT-52"), { $0.buyer.address.city = "" }),
    ("buyer without postcode", missing("BT-53"), { $0.buyer.address.postcode = "" }),
    (
      "country in small letters", invalid("BT-55", "BR-CL-14"),
      { $0.buyer.address.country = "nl" }
    ),
    (
      "credit note without original", missing("BT-25"),
      { $0.kind = .creditNote }
    ),
    (
      "credit note with negative amounts", invalid("BT-115", "FORM"),
      {
        ($0.kind, $0.original) = (.creditNote, InvoiceNumber("2025-0007"))
        $0.lines[0].quantity = -1
      }
    ),
    (
      "negative price", invalid("BG-25", "BR-27"),
      { $0.lines.append(line("Korting", cents: -100)) }
    ),
    (
      "line period outside the invoice", invalid("BT-134", "PEPPOL-EN16931-R110"),
      { $0.lines[0].period = Validity(from: $0.period.from?.adding(days: -1), through: nil) }
    ),
    (
      "line period that ends first", invalid("BT-134", "PEPPOL-EN16931-R110"),
      { $0.lines[0].period = Validity(from: $0.period.through, through: $0.period.from) }
    ),
    (
      "allowance without reason", missing("BT-97"),
      { $0.allowances = [Allowance(amount: Money(cents: 1), reason: " ")] }
    ),
    (
      "allowance that adds", invalid("BT-92", "FORM"),
      { $0.allowances = [Allowance(amount: Money(cents: -1), reason: "Toeslag")] }
    ),
    (
      "more prepaid than owed", invalid("BT-113", "FORM"),
      { $0.prepaid = $0.gross + Money(cents: 1) }
    ),
    (
      "due before it is issued", invalid("BT-9", "FORM"),
      { $0.dueDate = $0.issueDate.adding(days: -1) }
    ),
    (
      "number with a space", invalid("BT-1", "FORM"),
      { $0.number = InvoiceNumber("2026 0001") }
    ),
    (
      "payment reference with a wrong check digit", invalid("BT-83", "FORM"),
      { $0.paymentReference = "1000000020260001" }
    ),
    (
      "OIN with an RSIN that fails the eleven-test", invalid("BT-47", "RSIN"),
      { $0.buyer.oin = OIN("00000001123456789000") }
    ),
  ]
}
