/// What keeps an invoice from being made, or deserves a look. Terms are those of EN 16931, `BT-10`.
package enum InvoiceProblem: Hashable, Sendable {
  /// A field that the invoice needs is missing.
  case missing(term: String, debtor: DebtorID)
  /// A field holds a value that the rule named refuses.
  case invalid(term: String, rule: String, debtor: DebtorID)
  /// The VAT treatment was not decided.
  case vatNotDecided
  /// The reason of a VAT treatment was given in Dutch only, on invoices in English.
  case vatTextNotTranslated
  /// The seller's data miss a field, so that nobody is invoiced.
  case sellerIncomplete(term: String)
  /// A contribution was computed for a debtor that the table does not have.
  case unknownDebtor(DebtorID)
  /// Neither order nor buyer reference was given: the invoice names a contact instead.
  case referenceFilledIn(debtor: DebtorID)
  /// Invoices go by e-mail, but there is no address to send to.
  case noMailAddress(debtor: DebtorID)
  /// Two documents of one batch bear the same number.
  case numberUsedTwice(InvoiceNumber)
  /// Two invoices of one batch are for the same debtor.
  case invoicedTwice(debtor: DebtorID)
  /// A later number bears an earlier date than the number before it.
  case dateBeforePreviousNumber(InvoiceNumber)

  package var severity: Severity {
    switch self {
    case .missing, .invalid, .vatNotDecided, .sellerIncomplete, .unknownDebtor, .numberUsedTwice,
      .invoicedTwice, .dateBeforePreviousNumber:
      .error
    case .noMailAddress: .warning
    case .referenceFilledIn, .vatTextNotTranslated: .notice
    }
  }

  package var code: String {
    switch self {
    case .missing: "invoice_field_missing"
    case .invalid: "invoice_field_invalid"
    case .vatNotDecided: "invoice_vat_not_decided"
    case .vatTextNotTranslated: "invoice_vat_text_not_translated"
    case .sellerIncomplete: "invoice_seller_incomplete"
    case .unknownDebtor: "invoice_debtor_unknown"
    case .referenceFilledIn: "invoice_reference_filled_in"
    case .noMailAddress: "invoice_mail_address_missing"
    case .numberUsedTwice: "invoice_number_twice"
    case .invoicedTwice: "invoice_debtor_twice"
    case .dateBeforePreviousNumber: "invoice_date_decreases"
    }
  }
}
