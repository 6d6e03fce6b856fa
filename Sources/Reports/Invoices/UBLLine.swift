import Domain
import Formats

/// BG-25 in UBL.
enum UBLLine {
  static func write(_ line: InvoiceLine, id: Int, of invoice: Invoice, _ xml: inout XMLWriter) {
    switch invoice.kind {
    case .invoice:
      xml.element("cac:InvoiceLine") { xml in
        xml.element("cbc:ID", String(id))
        xml.element("cbc:InvoicedQuantity", String(line.quantity), ["unitCode": "C62"])
        rest(line, of: invoice, &xml)
      }
    case .creditNote:
      xml.element("cac:CreditNoteLine") { xml in
        xml.element("cbc:ID", String(id))
        xml.element("cbc:CreditedQuantity", String(line.quantity), ["unitCode": "C62"])
        rest(line, of: invoice, &xml)
      }
    }
  }

  private static func rest(_ line: InvoiceLine, of invoice: Invoice, _ xml: inout XMLWriter) {
    xml.amount("cbc:LineExtensionAmount", line.net)
    if let period = line.period { xml.period(period) }
    if !line.orderLine.allSatisfy(\.isWhitespace) {
      xml.element("cac:OrderLineReference") { $0.element("cbc:LineID", line.orderLine) }
    }
    xml.element("cac:Item") { xml in
      xml.optional("cbc:Description", line.description)
      xml.element("cbc:Name", line.name)
      if !line.tariff.text.allSatisfy(\.isWhitespace) {
        xml.element("cac:SellersItemIdentification") { $0.element("cbc:ID", line.tariff.text) }
      }
      xml.taxCategory("cac:ClassifiedTaxCategory", line.vat ?? invoice.vat, withReason: false)
    }
    xml.element("cac:Price") {
      $0.element("cbc:PriceAmount", line.price.price, ["currencyID": "EUR"])
    }
  }
}
