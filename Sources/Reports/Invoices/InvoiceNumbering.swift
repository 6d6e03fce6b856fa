package import Domain

/// Numbers of invoices: provisional on concepts, gapless once they are released.
package enum InvoiceNumbering {
  /// `CONCEPT-GM0363`: cannot be taken for a real number. White space in the debtor's own
  /// identifier becomes a hyphen, since numbers hold none.
  package static func concept(for debtor: DebtorID) -> InvoiceNumber {
    InvoiceNumber(
      "CONCEPT-" + String(debtor.text.map { $0.isWhitespace ? "-" : $0 }))
  }

  /// `CONCEPT-C-2026-0001`: the credit note on an invoice, until it gets its number.
  package static func concept(creditOf number: InvoiceNumber) -> InvoiceNumber {
    InvoiceNumber("CONCEPT-C-" + number.text)
  }

  /// `2026-0001`: the prefix and at least four digits.
  package static func number(_ value: Int, prefix: String) -> InvoiceNumber {
    let digits = String(value)
    return InvoiceNumber(
      prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }

  /// The drafts of one kind as they are released: numbered without a gap from `first` in the order
  /// given, an invoice with its payment reference. Everything else stays as it was checked.
  package static func numbered(
    _ drafts: [Invoice], from first: Int, settings: InvoiceSettings
  ) -> [Invoice] {
    drafts.enumerated().map { place, draft in
      var invoice = draft
      invoice.status = .released
      switch draft.kind {
      case .creditNote:
        invoice.number = number(first + place, prefix: settings.creditNumberPrefix)
      case .invoice:
        invoice.number = number(first + place, prefix: settings.numberPrefix)
        invoice.paymentReference = PaymentReference.reference(
          for: invoice.number, form: settings.referenceForm)
      }
      return invoice
    }
  }
}
