import Domain
import MemberRegister

extension Invented {
  static let vat = VATTreatment(
    category: .exempt, rate: .zero, exemptionText: "Artikel 11 Wet OB", decidedBy: "Bestuur",
    decidedOn: date("2025-11-01"))

  static let seller: Seller = {
    guard let kvk = KvkNumber("12345678"), let iban = IBAN("NL91ABNA0417164300") else {
      preconditionFailure("the invented seller is sound")
    }
    return Seller(
      name: "Vereniging",
      address: PostalAddress(street: "Laan 1", postcode: "1234 AB", city: "Ede"),
      kvk: kvk, vatNumber: nil, iban: iban,
      endpoint: PeppolEndpoint(scheme: "0106", value: "12345678"),
      email: EmailAddress("info@vereniging.example"), phone: "+31201234567",
      website: "https://vereniging.example")
  }()

  /// A concept with two lines, one taxed apart, that covers one member: 10 for GM0344, else one named
  /// after the debtor.
  static func concept(_ debtor: String, cents: Int64 = 100_00) -> Invoice {
    var other = vat
    other.category = .outsideScope
    return Invoice(
      number: InvoiceNumber("CONCEPT-\(debtor)"), status: .concept, debtor: DebtorID(debtor),
      seller: seller,
      buyer: Buyer(
        name: "Gemeente \(debtor)", attention: "Crediteuren",
        address: PostalAddress(street: "Plein 2", postcode: "4321 BA", city: "Ergens"),
        oin: OIN("00000099000000000001"), email: EmailAddress("fin@\(debtor).example")),
      issueDate: date("2026-01-15"), dueDate: date("2026-02-14"),
      period: Validity(from: date("2026-01-01"), through: date("2026-12-31")),
      orderReference: "IO-1", buyerReference: "K-1", note: "Met groet",
      lines: [
        InvoiceLine(
          tariff: TariffID("gemeente/basis"), name: "Contributie 2026", price: Money(cents: cents)),
        InvoiceLine(
          tariff: TariffID("blad"), name: "Blad", description: "Los", quantity: 2,
          price: Money(cents: 250), vat: other),
      ],
      vat: vat,
      coveredMembers: [
        CoveredMember(
          number: MemberNumber(debtor == "GM0344" ? "10" : debtor), name: PersonName(),
          functionTitle: "")
      ])
  }

  static func creditNote(on invoice: Invoice, cents: Int64) -> Invoice {
    var note = invoice
    note.kind = .creditNote
    note.status = .concept
    note.original = invoice.number
    note.paymentReference = ""
    note.coveredMembers = []
    note.lines = [
      InvoiceLine(tariff: TariffID("gemeente/basis"), name: "Terug", price: Money(cents: cents))
    ]
    return note
  }

  static func numbered(_ drafts: [Invoice], from first: Int) -> [Invoice] {
    drafts.enumerated().map { place, draft in
      var invoice = draft
      invoice.number = InvoiceNumber("2026-\(first + place)")
      invoice.status = .released
      invoice.paymentReference = "RF\(first + place)"
      return invoice
    }
  }

  static func documents(of invoice: Invoice) -> [NamedDocument] {
    ["pdf", "xml"].map {
      NamedDocument(
        path: "facturen/\(invoice.number).\($0)", text: "\($0) \(invoice.number) \(invoice.debtor)")
    }
  }
}

extension MemberRegister {
  @discardableResult
  func release(
    _ drafts: [Invoice], first: Int = 1, year: Int = 2026,
    raised indexation: IndexationSettings? = nil
  ) throws -> [Invoice] {
    try release(
      drafts, year: year, indexation: indexation, stamp: Invented.stamp,
      numbered: Invented.numbered, first: first,
      documents: Invented.documents)
  }
}
