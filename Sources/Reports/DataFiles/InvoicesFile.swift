package import Domain
import Formats

/// An invoice or credit note with the documents that were made of it.
package struct InvoiceRecord: Hashable, Sendable {
  package let invoice: Invoice
  /// Path below `Reports/<year>`; empty when there is none.
  package let pdf: String
  /// Path below `Reports/<year>`; empty when there is none.
  package let ubl: String

  package init(_ invoice: Invoice, pdf: String, ubl: String) {
    self.invoice = invoice
    self.pdf = pdf
    self.ubl = ubl
  }
}

/// `data/invoices.csv`: every invoice and credit note of the year.
package enum InvoicesFile {
  static let columns = [
    "number", "kind", "debtor", "issue_date", "due_date", "net_cents", "vat_cents", "gross_cents",
    "payment_reference", "pdf", "ubl", "status",
  ]

  package static func document(_ records: [InvoiceRecord]) -> NamedDocument {
    var table = DataTable("invoices.csv", columns: columns)
    for record in records.sorted(by: { $0.invoice.number < $1.invoice.number }) {
      let invoice = record.invoice
      table.row([
        .text(invoice.number.text), .text(invoice.kind.rawValue), .text(invoice.debtor.text),
        .text(invoice.issueDate.iso), .text(invoice.dueDate.iso), .cents(invoice.net),
        .cents(invoice.vatAmount), .cents(invoice.gross), .text(invoice.paymentReference),
        .text(record.pdf), .text(record.ubl), .text(invoice.status.rawValue),
      ])
    }
    return table.document
  }
}
