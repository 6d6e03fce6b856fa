import Domain
import Formats

/// BG-4 and BG-7 in UBL.
enum UBLParty {
  static func supplier(_ invoice: Invoice, _ xml: inout XMLWriter) {
    let seller = invoice.seller
    xml.element("cac:AccountingSupplierParty") { xml in
      xml.element("cac:Party") { xml in
        endpoint(seller.endpoint, &xml)
        if !seller.creditorID.isEmpty {
          xml.element("cac:PartyIdentification") {
            $0.element("cbc:ID", seller.creditorID, ["schemeID": "SEPA"])
          }
        }
        name(seller.name, &xml)
        address(seller.address, &xml)
        if !isOutsideScope(invoice) {
          if let vatNumber = seller.vatNumber {
            taxScheme(vatNumber.text, scheme: "VAT", &xml)
          } else if !seller.taxNumber.isEmpty {
            // BT-32: any scheme but VAT says that it is no VAT number.
            taxScheme(seller.taxNumber, scheme: "TAX", &xml)
          }
        }
        legalEntity(seller.name, id: ("0106", seller.kvk.text), &xml)
        contact(name: "", phone: seller.phone, email: seller.email, &xml)
      }
    }
  }

  static func customer(_ invoice: Invoice, _ xml: inout XMLWriter) {
    let buyer = invoice.buyer
    // A public body is known by its OIN, everyone else by the trade register.
    let id = buyer.oin.map { ("0190", $0.text) } ?? buyer.kvk.map { ("0106", $0.text) }
    xml.element("cac:AccountingCustomerParty") { xml in
      xml.element("cac:Party") { xml in
        endpoint(buyer.endpoint, &xml)
        name(buyer.name, &xml)
        address(buyer.address, &xml)
        if !isOutsideScope(invoice), let vatNumber = buyer.vatNumber {
          taxScheme(vatNumber.text, scheme: "VAT", &xml)
        }
        legalEntity(buyer.name, id: id, &xml)
        contact(name: buyer.attention, phone: "", email: buyer.email, &xml)
      }
    }
  }

  /// BG-10: only when another than the seller is paid.
  static func payee(_ invoice: Invoice, _ xml: inout XMLWriter) {
    guard !invoice.payee.allSatisfy(\.isWhitespace) else { return }
    xml.element("cac:PayeeParty") { name(invoice.payee, &$0) }
  }

  /// BR-O-02: outside the scope of VAT neither side may bear a VAT number.
  private static func isOutsideScope(_ invoice: Invoice) -> Bool {
    invoice.vatGroups.contains { $0.treatment.category == .outsideScope }
  }

  private static func endpoint(_ endpoint: PeppolEndpoint?, _ xml: inout XMLWriter) {
    if let endpoint {
      xml.element("cbc:EndpointID", endpoint.value, ["schemeID": endpoint.scheme])
    }
  }

  private static func name(_ name: String, _ xml: inout XMLWriter) {
    xml.element("cac:PartyName") { $0.element("cbc:Name", name) }
  }

  private static func address(_ address: PostalAddress, _ xml: inout XMLWriter) {
    xml.element("cac:PostalAddress") { xml in
      xml.optional("cbc:StreetName", address.street)
      xml.optional("cbc:CityName", address.city)
      xml.optional("cbc:PostalZone", address.postcode)
      xml.element("cac:Country") { $0.element("cbc:IdentificationCode", address.country) }
    }
  }

  private static func taxScheme(_ id: String, scheme: String, _ xml: inout XMLWriter) {
    xml.element("cac:PartyTaxScheme") { xml in
      xml.element("cbc:CompanyID", id)
      xml.element("cac:TaxScheme") { $0.element("cbc:ID", scheme) }
    }
  }

  private static func legalEntity(
    _ name: String, id: (scheme: String, value: String)?, _ xml: inout XMLWriter
  ) {
    xml.element("cac:PartyLegalEntity") { xml in
      xml.element("cbc:RegistrationName", name)
      if let id { xml.element("cbc:CompanyID", id.value, ["schemeID": id.scheme]) }
    }
  }

  private static func contact(
    name: String, phone: String, email: EmailAddress?, _ xml: inout XMLWriter
  ) {
    guard [name, phone, email?.text ?? ""].contains(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return }
    xml.element("cac:Contact") { xml in
      xml.optional("cbc:Name", name)
      xml.optional("cbc:Telephone", phone)
      xml.optional("cbc:ElectronicMail", email?.text ?? "")
    }
  }
}
