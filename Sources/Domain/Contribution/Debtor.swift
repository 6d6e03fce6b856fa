/// Who pays (debiteur), as the office keeps it in its table. Not the same as where someone works.
package struct Debtor: Hashable, Sendable {
  package var id: DebtorID
  package var name: String
  package var kind: MemberKind
  /// The municipalities it pays for: itself, or those of a shared body. Empty for a person.
  package var municipalities: [MunicipalityCode]
  package var members: [MemberNumber]
  /// Inhabitants on the reference date of the tariff, when the table says so.
  package var inhabitants: Int?
  package var address: PostalAddress
  package var attention: String
  package var email: EmailAddress?
  package var kvk: KvkNumber?
  package var oin: OIN?
  package var vatNumber: VATNumber?
  package var endpoint: PeppolEndpoint?
  /// BT-13: purchase order or commitment number, asked anew every year.
  package var orderReference: String
  /// BT-10: what the debtor wants to find its invoice by.
  package var buyerReference: String
  package var channel: DeliveryChannel
  /// Why it is not billed; empty when it is.
  package var exemption: String
  package var memberSince: CalendarDate?
  package var memberUntil: CalendarDate?
  package var origin: Origin
  /// The cell that says which kind it is; the row where no column does.
  package var kindOrigin: Origin

  package init(
    id: DebtorID, name: String, kind: MemberKind, municipalities: [MunicipalityCode] = [],
    members: [MemberNumber] = [], inhabitants: Int? = nil, address: PostalAddress,
    attention: String = "", email: EmailAddress? = nil, kvk: KvkNumber? = nil, oin: OIN? = nil,
    vatNumber: VATNumber? = nil, endpoint: PeppolEndpoint? = nil, orderReference: String = "",
    buyerReference: String = "", channel: DeliveryChannel = .mail, exemption: String = "",
    memberSince: CalendarDate? = nil, memberUntil: CalendarDate? = nil, origin: Origin,
    kindOrigin: Origin? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.municipalities = municipalities
    self.members = members
    self.inhabitants = inhabitants
    self.address = address
    self.attention = attention
    self.email = email
    self.kvk = kvk
    self.oin = oin
    self.vatNumber = vatNumber
    self.endpoint = endpoint
    self.orderReference = orderReference
    self.buyerReference = buyerReference
    self.channel = channel
    self.exemption = exemption
    self.memberSince = memberSince
    self.memberUntil = memberUntil
    self.origin = origin
    self.kindOrigin = kindOrigin ?? origin
  }
}

extension Debtor {
  /// A private person: it pays for no municipality, and nothing that only organisations have is known
  /// of it.
  package var isPerson: Bool {
    municipalities.isEmpty && kvk == nil && oin == nil && vatNumber == nil && endpoint == nil
      && channel != .peppol
      && !["gemeente", "samenwerkingsverband", "organisatie"].contains(kind.text)
  }
}

/// A postal address in the Netherlands unless `country` says otherwise.
package struct PostalAddress: Hashable, Sendable {
  /// Street and number, or a post box.
  package var street: String
  package var postcode: String
  package var city: String
  /// ISO 3166-1, two capitals.
  package var country: String

  /// Whether a letter can arrive: street and place are there.
  package var takesPost: Bool { !street.isEmpty && !city.isEmpty }

  package init(street: String, postcode: String, city: String, country: String = "NL") {
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
  }
}

package enum DeliveryChannel: String, CaseIterable, Sendable {
  case peppol
  /// E-mail with PDF and XML.
  case mail
  case post
}
