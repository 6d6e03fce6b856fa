/// What keeps an invoice from being made, or deserves a look.
package enum InvoiceProblem: Hashable, Sendable {
  /// A field that the invoice needs is missing; `term` is its Peppol term, `BT-10`.
  case missing(term: String, debtor: DebtorID)
  /// A field holds a value that the rule named refuses.
  case invalid(term: String, rule: String, debtor: DebtorID)
  /// The VAT treatment was not decided.
  case vatNotDecided

  package var severity: Severity {
    switch self {
    case .missing, .invalid, .vatNotDecided: .error
    }
  }

  package var code: String {
    switch self {
    case .missing: "invoice_field_missing"
    case .invalid: "invoice_field_invalid"
    case .vatNotDecided: "invoice_vat_not_decided"
    }
  }
}
