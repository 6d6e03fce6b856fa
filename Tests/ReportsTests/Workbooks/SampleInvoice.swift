import Domain
import Testing

/// An invented invoice without VAT.
enum SampleInvoice {
  static func invoice(
    _ number: String, debtor: String, cents: Int64, name: String = "Gemeente Proef"
  ) throws -> Invoice {
    let issued = try #require(CalendarDate(year: 2026, month: 2, day: 1))
    let address = PostalAddress(street: "Postbus 1", postcode: "1234 AB", city: "Proefstad")
    let seller = Seller(
      name: "Proefvereniging", address: address, kvk: try #require(KvkNumber("12345678")),
      vatNumber: nil, iban: try #require(IBAN("NL91ABNA0417164300")), endpoint: nil, email: nil,
      phone: "", website: "")
    return Invoice(
      number: InvoiceNumber(number), status: .concept, debtor: DebtorID(debtor), seller: seller,
      buyer: Buyer(name: name, address: address), issueDate: issued,
      dueDate: issued.adding(days: 30), period: Validity(), paymentReference: "RF18",
      lines: [
        InvoiceLine(
          tariff: TariffID("gemeente/basis"), name: "Contributie", price: Money(cents: cents))
      ],
      vat: VATTreatment(
        category: .exempt, rate: .zero, exemptionText: "Proef", decidedBy: "Proef",
        decidedOn: issued))
  }
}
