package import Domain
package import Formats
import Wording

/// `factuurregister <year>.xlsx`: every invoice and credit note with the totals that the year must
/// come to. A credit note counts against them.
package enum InvoiceRegisterWorkbook {
  package static func document(
    _ records: [InvoiceRecord], frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let ordered = records.sorted { $0.invoice.number < $1.invoice.number }
    let looks: [(Double, CellStyle)] = [
      (14, .text), (12, .text), (14, .text), (38, .wrapped), (13, .date), (13, .date),
      (15, .money), (13, .money), (15, .money.with { $0.isBold = true }), (22, .text), (15, .text),
      (60, .text), (60, .text),
    ]
    let columns = zip(wording.registerHeadings, looks).map {
      TableColumn($0, width: $1.0, style: $1.1)
    }
    var totals: [CellValue] = Array(repeating: .empty, count: columns.count)
    totals[0] = .text(wording.summaryTotal)
    let sums = [\Invoice.net, \.vatAmount, \.gross].map { amount in
      ordered.map { $0.invoice.signed(amount) }.total
    }
    for (position, sum) in sums.enumerated() { totals[6 + position] = .money(sum) }
    let title = wording.registerTitle(year: frame.year)
    let states = Invoice.Status.allCases.map { status in
      (status, ordered.count { $0.invoice.status == status })
    }
    let sheet = ReportSheet(
      name: wording.registerSheet, title: title,
      lines: [wording.registerNote(count: ordered.count, gross: sums[2], states: states)],
      columns: columns, rows: ordered.map { row($0, wording) }, totals: totals,
      emptyText: wording.noInvoices, printedColumns: 11
    ).sheet
    return NamedDocument(
      path: wording.registerFileName(year: frame.year),
      bytes: try frame.document(title: title, sheets: [sheet]).bytes())
  }

  private static func row(_ record: InvoiceRecord, _ wording: Wording) -> [CellValue] {
    let invoice = record.invoice
    return [
      .text(invoice.number.text), .text(wording.invoiceTitle(invoice.kind)),
      .text(invoice.debtor.text), .words(invoice.buyer.name), .date(invoice.issueDate),
      .date(invoice.dueDate), .money(invoice.signed(\.net)), .money(invoice.signed(\.vatAmount)),
      .money(invoice.signed(\.gross)), .words(invoice.paymentReference),
      .text(wording.name(of: invoice.status)), .words(record.pdf), .words(record.ubl),
    ]
  }
}

extension Invoice {
  /// Amounts on a credit note are positive; in a register they count against.
  fileprivate func signed(_ amount: KeyPath<Invoice, Money>) -> Money {
    kind == .creditNote ? -self[keyPath: amount] : self[keyPath: amount]
  }
}
