import Domain
import Testing
import Wording

/// Invented parties, with numbers that no register hands out.
enum InvoiceFixtures {
  static let dutch = Wording(.dutch)

  static func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  static func exempt() throws -> VATTreatment {
    VATTreatment(
      category: .exempt, rate: .zero,
      exemptionText: "Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, Wet OB",
      decidedBy: "bestuur", decidedOn: try date("2025-10-14"))
  }

  static func standard() throws -> VATTreatment {
    VATTreatment(
      category: .standard, rate: Percentage(units: 210_000), exemptionText: "",
      decidedBy: "bestuur", decidedOn: try date("2025-10-14"))
  }

  static func outsideScope() throws -> VATTreatment {
    VATTreatment(
      category: .outsideScope, rate: .zero, exemptionText: "Valt buiten de btw",
      decidedBy: "bestuur", decidedOn: try date("2025-10-14"))
  }

  static func seller() throws -> Seller {
    Seller(
      name: "Vereniging Doorstroom & Schoolplicht",
      address: PostalAddress(street: "Leerhof 15", postcode: "3599 ZX", city: "Utrecht"),
      kvk: try #require(KvkNumber("99260115")),
      vatNumber: VATNumber("NL002601157B28"),
      iban: try #require(IBAN("NL44 TEST 0202 6011 50")),
      endpoint: PeppolEndpoint(scheme: "0106", value: "99260115"),
      email: EmailAddress("ledenadministratie@vereniging.example"),
      phone: "030 000 26 01", website: "www.vereniging.example")
  }

  static func buyer() throws -> Buyer {
    Buyer(
      name: "Gemeente Súdwest-Fryslân", attention: "Crediteurenadministratie",
      address: PostalAddress(street: "Postbus 10000", postcode: "8600 HA", city: "Sneek"),
      kvk: KvkNumber("99501234"),
      oin: OIN("00000099501234000000"),
      endpoint: PeppolEndpoint(scheme: "0190", value: "00000099501234000000"),
      email: EmailAddress("facturen@sudwestfryslan.example"))
  }

  /// A released, exempt invoice of one line that passes every rule.
  static func invoice(number: String = "2026-0001") throws -> Invoice {
    Invoice(
      number: InvoiceNumber(number), status: .released, debtor: DebtorID("GM1900"),
      seller: try seller(), buyer: try buyer(), issueDate: try date("2026-01-20"),
      dueDate: try date("2026-02-19"),
      period: Validity(from: try date("2026-01-01"), through: try date("2026-12-31")),
      orderReference: "4590060063", buyerReference: "Team Leerplicht",
      paymentReference: "2000000020260001",
      lines: [
        InvoiceLine(
          tariff: TariffID("gemeente/basis"), name: "Contributie 2026, Súdwest-Fryslân",
          description: "op basis van 91.241 inwoners", price: Money(cents: 179_302))
      ], vat: try exempt())
  }

  static func debtor(_ id: String = "GM1900") throws -> Debtor {
    let buyer = try buyer()
    return Debtor(
      id: DebtorID(id), name: buyer.name, kind: MemberKind("gemeente"),
      municipalities: [try #require(MunicipalityCode("GM1900"))], address: buyer.address,
      attention: buyer.attention, email: buyer.email, kvk: buyer.kvk, oin: buyer.oin,
      endpoint: buyer.endpoint, orderReference: "4590060063", buyerReference: "Team Leerplicht",
      channel: .peppol, origin: Origin(file: "Imports/2026/debiteuren.csv", row: 2))
  }

  static func settings() throws -> Settings {
    Settings(
      association: Association(
        name: "Vereniging Doorstroom & Schoolplicht", shortName: "VDS", seller: try seller()),
      year: 2026, referenceDate: try date("2026-01-15"), invoiceDate: try date("2026-01-20"),
      communityUntil: try date("2026-12-31"),
      indexation: IndexationSettings(
        percentage: Percentage(units: 45_200), rounding: .halfUp, source: "",
        effectiveDate: try date("2026-01-01"), decidedOn: nil),
      budget: nil,
      community: CommunitySettings(goal: .zero, kinds: [], minimum: 1, ownDomains: []),
      invoices: InvoiceSettings(
        term: 30, numberPrefix: "2026-", firstNumber: 1, specification: .peppol,
        referenceForm: .betalingskenmerk, embedsPDF: false, qrForOrganisations: false),
      vat: try exempt(),
      rules: RuleSettings(appliedOutcomes: [], minimumProbability: Probability(units: 9_500)),
      tariffScheme: nil)
  }

  static func contribution(_ debtor: String = "GM1900", cents: Int64 = 179_302) throws
    -> Contribution
  {
    Contribution(
      debtor: DebtorID(debtor),
      lines: [
        ContributionLine(
          tariff: TariffID("gemeente/basis"), municipality: MunicipalityCode("GM1900"),
          inhabitants: 91_241, old: Money(cents: cents), new: Money(cents: cents))
      ])
  }
}
