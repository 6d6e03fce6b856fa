/// BG-4: the association as it stands on invoices.
package struct Seller: Hashable, Sendable {
  /// BT-27.
  package var name: String
  package var address: PostalAddress
  package var kvk: KvkNumber
  /// BT-31.
  package var vatNumber: VATNumber?
  /// BT-32: the tax number (RSIN) of an association that has no VAT number; empty when it has.
  package var taxNumber: String
  package var iban: IBAN
  /// BT-34.
  package var endpoint: PeppolEndpoint?
  package var email: EmailAddress?
  package var phone: String
  package var website: String

  package init(
    name: String, address: PostalAddress, kvk: KvkNumber, vatNumber: VATNumber?, iban: IBAN,
    endpoint: PeppolEndpoint?, email: EmailAddress?, phone: String, website: String,
    taxNumber: String = ""
  ) {
    self.name = name
    self.address = address
    self.kvk = kvk
    self.vatNumber = vatNumber
    self.iban = iban
    self.endpoint = endpoint
    self.email = email
    self.phone = phone
    self.website = website
    self.taxNumber = taxNumber
  }
}

/// BG-7: the debtor as it stands on invoices.
package struct Buyer: Hashable, Sendable {
  /// BT-44.
  package var name: String
  package var attention: String
  package var address: PostalAddress
  package var kvk: KvkNumber?
  package var oin: OIN?
  package var vatNumber: VATNumber?
  /// BT-49.
  package var endpoint: PeppolEndpoint?
  package var email: EmailAddress?
  /// A natural person: an EPC QR helps, a Peppol address is not asked.
  package var isPerson: Bool

  package init(
    name: String, attention: String = "", address: PostalAddress, kvk: KvkNumber? = nil,
    oin: OIN? = nil, vatNumber: VATNumber? = nil, endpoint: PeppolEndpoint? = nil,
    email: EmailAddress? = nil, isPerson: Bool = false
  ) {
    self.name = name
    self.attention = attention
    self.address = address
    self.kvk = kvk
    self.oin = oin
    self.vatNumber = vatNumber
    self.endpoint = endpoint
    self.email = email
    self.isPerson = isPerson
  }
}

/// How VAT is treated, by whose decision. There is no default.
package struct VATTreatment: Hashable, Sendable {
  /// UNCL 5305, the three that can occur here.
  package enum Category: String, CaseIterable, Sendable {
    case exempt = "E"
    case standard = "S"
    case outsideScope = "O"
  }

  package var category: Category
  /// 0 for exempt and outside scope.
  package var rate: Percentage
  /// BT-120, with the article; empty for `standard`.
  package var exemptionText: String
  /// The same for English invoices, as the settings have it; empty when it was not given, and on an
  /// invoice, which has one language.
  package var englishText: String
  package var decidedBy: String
  package var decidedOn: CalendarDate

  package init(
    category: Category, rate: Percentage, exemptionText: String, englishText: String = "",
    decidedBy: String, decidedOn: CalendarDate
  ) {
    self.category = category
    self.rate = rate
    self.exemptionText = exemptionText
    self.englishText = englishText
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
  }

  /// The treatment as an invoice in one language bears it. What has no English text keeps the Dutch
  /// one: the reason must be there (BR-E-10).
  package func stated(in language: Language) -> VATTreatment {
    var stated = self
    stated.englishText = ""
    if language == .english, !englishText.isEmpty { stated.exemptionText = englishText }
    return stated
  }

  /// The reason is wanted in English, but was only given in Dutch.
  package func lacksText(in language: Language) -> Bool {
    language == .english && englishText.isEmpty && !exemptionText.isEmpty
  }
}
