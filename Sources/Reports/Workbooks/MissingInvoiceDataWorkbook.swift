package import Domain
package import Formats
import Wording

/// `ontbrekende factuurgegevens <year>.xlsx`: what to ask from which debtor before the invoices go
/// out, with cells to fill in that are read back.
package enum MissingInvoiceDataWorkbook {
  /// - Parameter findings: of any kind; those about invoices are used.
  package static func document(
    _ findings: [Finding], debtors: [Debtor], frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let known = Dictionary(debtors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let problems = findings.compactMap { finding in
      if case .invoice(let problem) = finding.problem { problem } else { nil }
    }
    let gaps = gaps(problems, wording: wording)
    let rows: [[CellValue]] = gaps.map { gap in
      let debtor = known[gap.debtor]
      return [
        .text(gap.debtor.text), .words(debtor?.name ?? ""),
        .text(wording.consequence(of: gap.severity)),
        .text(gap.messages.map(wording.capitalized).joined(separator: " ")),
        .words(debtor?.email?.text ?? ""),
      ] + wording.missingInputs.map { _ in .empty }
    }
    let looks: [(Double, CellStyle)] =
      [(14, .text), (36, .wrapped), (18, .text), (70, .wrapped), (30, .text)]
      + wording.missingInputs.map { _ in (20, .input.with { $0.wraps = true }) }
    let columns = zip(wording.missingHeadings + wording.missingInputs, looks).map {
      TableColumn($0, width: $1.0, style: $1.1)
    }
    let general = Set(problems.filter { $0.debtor == nil }.map { wording.sentence(for: $0) })
      .sorted()
    let title = wording.missingTitle(year: frame.year)
    let sheet = ReportSheet(
      name: wording.missingSheet, title: title,
      lines: [wording.missingNote(debtors: gaps.count { $0.severity == .error })]
        + general.map(wording.capitalized),
      columns: columns, rows: rows, emptyText: wording.nothingMissing, frozenColumns: 2
    ).sheet
    return NamedDocument(
      path: wording.missingFileName(year: frame.year),
      bytes: try frame.document(title: title, sheets: [sheet]).bytes())
  }

  /// What one debtor lacks, by the heaviest of it; what stops an invoice comes first.
  private struct Gap {
    let debtor: DebtorID
    let severity: Severity
    let messages: [String]
  }

  private static func gaps(_ problems: [InvoiceProblem], wording: Wording) -> [Gap] {
    let byDebtor = Dictionary(grouping: problems.filter { $0.debtor != nil }, by: \.debtor)
    return byDebtor.compactMap { debtor, problems -> Gap? in
      guard let debtor, let severity = problems.map(\.severity).min() else { return nil }
      let messages = problems.map { ($0.severity, wording.sentence(for: $0)) }.sorted(by: <)
      return Gap(debtor: debtor, severity: severity, messages: messages.map(\.1))
    }.sorted { ($0.severity, $0.debtor) < ($1.severity, $1.debtor) }
  }
}
