import Domain

/// The text of a payment QR (EPC069-12, version 002): a bank app fills in the transfer from it.
enum EPCPayment {
  /// The largest QR version that the guidelines allow.
  static let maximumVersion = 13

  /// Nil where scanning would be wrong: a concept, a credit note, a direct debit, nothing to pay, or an amount above
  /// what the guidelines hold.
  static func text(for invoice: Invoice) -> String? {
    guard invoice.kind == .invoice, invoice.status != .concept, invoice.payment == .transfer,
      !invoice.paymentReference.isEmpty,
      (1...99_999_999_999).contains(invoice.payable.cents)
    else { return nil }
    let isStructured = invoice.paymentReference.hasPrefix("RF")
    let lines = [
      "BCD", "002", "1", "SCT", "",
      String((invoice.payee.isEmpty ? invoice.seller.name : invoice.payee).prefix(70)),
      invoice.seller.iban.text, "EUR" + invoice.payable.decimal, "",
      isStructured ? invoice.paymentReference : "",
      isStructured ? "" : invoice.paymentReference,
    ]
    // Only lines at the end may be left out.
    return (isStructured ? lines.dropLast() : lines[...]).joined(separator: "\n")
  }
}
