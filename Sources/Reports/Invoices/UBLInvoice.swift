package import Domain
import Formats
package import Wording

/// The e-invoice: UBL 2.1 after EN 16931, for Peppol BIS Billing 3.0 or NLCIUS.
///
/// One content serves both; only the CustomizationID differs. Elements stand in the order of the
/// schema, none is empty, and the same invoice gives the same bytes.
package enum UBLInvoice {
  /// Whether the invoice can be an e-invoice at all: a person without an address on the network
  /// cannot be sent one.
  package static func isPossible(_ invoice: Invoice) -> Bool {
    invoice.buyer.endpoint != nil && invoice.seller.endpoint != nil
  }

  /// - Parameter pdf: put inside the e-invoice when given.
  package static func document(
    _ invoice: Invoice, specification: InvoiceSettings.Specification, pdf: [UInt8]? = nil,
    wording: Wording
  ) -> [UInt8] {
    var xml = XMLWriter(capacity: 10_240 + (pdf?.count ?? 0) * 4 / 3)
    let content = { (xml: inout XMLWriter) in
      head(invoice, specification, &xml)
      references(invoice, pdf: pdf, &xml)
      UBLParty.supplier(invoice, &xml)
      UBLParty.customer(invoice, &xml)
      UBLParty.payee(invoice, &xml)
      payment(invoice, wording, &xml)
      allowances(invoice, &xml)
      taxTotal(invoice, &xml)
      monetaryTotal(invoice, &xml)
      for (place, line) in invoice.lines.enumerated() {
        UBLLine.write(line, id: place + 1, of: invoice, &xml)
      }
    }
    switch invoice.kind {
    case .invoice:
      xml.element(
        "Invoice",
        [
          "xmlns": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
          "xmlns:cac": aggregates, "xmlns:cbc": basics,
        ], content)
    case .creditNote:
      xml.element(
        "CreditNote",
        [
          "xmlns": "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2",
          "xmlns:cac": aggregates, "xmlns:cbc": basics,
        ], content)
    }
    return xml.bytes
  }

  private static let aggregates =
    "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  private static let basics =
    "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"

  /// BT-24.
  private static func customization(_ specification: InvoiceSettings.Specification) -> String {
    switch specification {
    case .peppol:
      "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
    case .nlcius: "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0"
    }
  }

  private static func head(
    _ invoice: Invoice, _ specification: InvoiceSettings.Specification, _ xml: inout XMLWriter
  ) {
    xml.element("cbc:CustomizationID", customization(specification))
    xml.element("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
    xml.element("cbc:ID", invoice.number.text)
    xml.element("cbc:IssueDate", invoice.issueDate.iso)
    switch invoice.kind {
    case .invoice:
      xml.element("cbc:DueDate", invoice.dueDate.iso)
      xml.element("cbc:InvoiceTypeCode", "380")
    case .creditNote:
      // A credit note has no due date in this schema.
      xml.element("cbc:CreditNoteTypeCode", "381")
    }
    xml.optional("cbc:Note", invoice.note)
    xml.element("cbc:DocumentCurrencyCode", "EUR")
    xml.optional("cbc:AccountingCost", invoice.accountingCost)
    xml.optional("cbc:BuyerReference", invoice.buyerReference)
  }

  private static func references(
    _ invoice: Invoice, pdf: [UInt8]?, _ xml: inout XMLWriter
  ) {
    xml.period(invoice.period)
    if !invoice.orderReference.allSatisfy(\.isWhitespace) {
      xml.element("cac:OrderReference") { $0.element("cbc:ID", invoice.orderReference) }
    }
    if let original = invoice.original {
      xml.element("cac:BillingReference") { xml in
        xml.element("cac:InvoiceDocumentReference") { $0.element("cbc:ID", original.text) }
      }
    }
    if let pdf { attachment(pdf, of: invoice, &xml) }
  }

  /// Without a DocumentTypeCode, which makes it an invoiced object (UBL-SR-43).
  private static func attachment(_ pdf: [UInt8], of invoice: Invoice, _ xml: inout XMLWriter) {
    xml.element("cac:AdditionalDocumentReference") { xml in
      xml.element("cbc:ID", invoice.number.text)
      xml.element("cbc:DocumentDescription", "PDF")
      xml.element("cac:Attachment") { xml in
        xml.element(
          "cbc:EmbeddedDocumentBinaryObject", base64: pdf,
          [
            "mimeCode": "application/pdf",
            "filename": FileName.safe(invoice.number.text) + ".pdf",
          ])
      }
    }
  }

  private static func payment(
    _ invoice: Invoice, _ wording: Wording, _ xml: inout XMLWriter
  ) {
    xml.element("cac:PaymentMeans") { xml in
      switch invoice.payment {
      case .transfer:
        // SEPA credit transfer. On a credit note it is the account that refunds; rules of 2025 and
        // older ask it there too (NL-R-007).
        xml.element("cbc:PaymentMeansCode", "58")
        xml.optional("cbc:PaymentID", invoice.paymentReference)
        xml.element("cac:PayeeFinancialAccount") {
          $0.element("cbc:ID", invoice.seller.iban.text)
        }
      case .directDebit(let mandate, let account):
        xml.element("cbc:PaymentMeansCode", "59")
        xml.optional("cbc:PaymentID", invoice.paymentReference)
        xml.element("cac:PaymentMandate") { xml in
          xml.element("cbc:ID", mandate)
          xml.element("cac:PayerFinancialAccount") { $0.element("cbc:ID", account.text) }
        }
      }
    }
    xml.element("cac:PaymentTerms") { xml in
      switch invoice.kind {
      case .invoice: xml.element("cbc:Note", wording.paymentTerms(due: invoice.dueDate))
      case .creditNote: xml.element("cbc:Note", wording.creditTerms)
      }
    }
  }

  /// BG-20. The reason in words: a code is refused in the Netherlands.
  private static func allowances(_ invoice: Invoice, _ xml: inout XMLWriter) {
    for allowance in invoice.allowances {
      xml.element("cac:AllowanceCharge") { xml in
        xml.element("cbc:ChargeIndicator", "false")
        xml.element("cbc:AllowanceChargeReason", allowance.reason)
        xml.amount("cbc:Amount", allowance.amount)
        xml.taxCategory(
          "cac:TaxCategory", allowance.vat ?? invoice.vat, withReason: false)
      }
    }
  }

  private static func taxTotal(_ invoice: Invoice, _ xml: inout XMLWriter) {
    xml.element("cac:TaxTotal") { xml in
      xml.amount("cbc:TaxAmount", invoice.vatAmount)
      for group in invoice.vatGroups {
        xml.element("cac:TaxSubtotal") { xml in
          xml.amount("cbc:TaxableAmount", group.base)
          xml.amount("cbc:TaxAmount", group.amount)
          xml.taxCategory("cac:TaxCategory", group.treatment, withReason: true)
        }
      }
    }
  }

  private static func monetaryTotal(_ invoice: Invoice, _ xml: inout XMLWriter) {
    xml.element("cac:LegalMonetaryTotal") { xml in
      xml.amount("cbc:LineExtensionAmount", invoice.lineTotal)
      xml.amount("cbc:TaxExclusiveAmount", invoice.net)
      xml.amount("cbc:TaxInclusiveAmount", invoice.gross)
      if !invoice.allowances.isEmpty {
        xml.amount("cbc:AllowanceTotalAmount", invoice.allowances.map(\.amount).total)
      }
      if invoice.prepaid != .zero { xml.amount("cbc:PrepaidAmount", invoice.prepaid) }
      xml.amount("cbc:PayableAmount", invoice.payable)
    }
  }
}

extension XMLWriter {
  /// The element, unless the text is blank: no element may be empty (PEPPOL-EN16931-R008).
  mutating func optional(_ name: StaticString, _ text: String) {
    if !text.allSatisfy(\.isWhitespace) { element(name, text) }
  }

  /// BG-14 or BG-26; nothing when it has neither begin nor end.
  mutating func period(_ period: Validity) {
    guard period.from != nil || period.through != nil else { return }
    element("cac:InvoicePeriod") { xml in
      if let from = period.from { xml.element("cbc:StartDate", from.iso) }
      if let through = period.through { xml.element("cbc:EndDate", through.iso) }
    }
  }

  mutating func amount(_ name: StaticString, _ money: Money) {
    element(name, money.decimal, ["currencyID": "EUR"])
  }

  /// BG-23 or BG-30. Outside the scope of VAT there is no rate (BR-O-05); the reason stands on the
  /// group only, never on a line.
  mutating func taxCategory(
    _ name: StaticString, _ treatment: VATTreatment, withReason: Bool
  ) {
    element(name) { xml in
      xml.element("cbc:ID", treatment.category.rawValue)
      if treatment.category != .outsideScope {
        xml.element("cbc:Percent", treatment.rate.decimal)
      }
      if withReason { xml.optional("cbc:TaxExemptionReason", treatment.exemptionText) }
      xml.element("cac:TaxScheme") { $0.element("cbc:ID", "VAT") }
    }
  }
}
