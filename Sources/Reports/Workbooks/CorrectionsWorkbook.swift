package import Domain
package import Formats
import Wording

/// `correcties <year>.xlsx`: released invoices that no longer say what is owed, each with the command
/// that corrects it.
package enum CorrectionsWorkbook {
  package static func document(
    _ corrections: [InvoiceCorrection], frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let looks: [(Double, CellStyle)] = [
      (14, .text), (14, .text), (38, .wrapped), (15, .money), (15, .money),
      (15, .money.with { $0.isBold = true }), (15, .money), (56, .wrapped),
      (48, .text.with { $0.ink = .quiet }),
    ]
    let rows = corrections.map { row($0, wording) }
    let title = wording.correctionsTitle(year: frame.year)
    let sheet = ReportSheet(
      name: wording.correctionsSheet, title: title, lines: [wording.correctionsNote],
      columns: zip(wording.correctionHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      }, rows: rows, emptyText: wording.noCorrections
    ).sheet
    return NamedDocument(
      path: wording.correctionsFileName(year: frame.year),
      bytes: try frame.document(title: title, sheets: [sheet]).bytes())
  }

  private static func row(_ correction: InvoiceCorrection, _ wording: Wording) -> [CellValue] {
    let invoice = correction.invoice
    return [
      .text(invoice.number.text), .text(invoice.debtor.text), .words(invoice.buyer.name),
      .money(invoice.gross), .money(correction.credited), .money(correction.owed),
      .money(correction.owed - correction.left),
      .text(
        wording.occasion(
          correction.decided.map { (name: $0.member.name.display, outcome: $0.outcome) })),
      .text("leden invoice credit \(invoice.number) --correct"),
    ]
  }
}
