package import Domain
package import Formats
import Wording

/// `ontbrekende factuurgegevens <year>.xlsx`: what to ask from which debtor before the invoices go
/// out.
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
    let gaps = problems.compactMap { problem in
      problem.debtor.map {
        Gap(problem: problem, debtor: $0, message: wording.sentence(for: problem))
      }
    }.sorted()
    let rows: [[CellValue]] = gaps.map { gap in
      let debtor = known[gap.debtor]
      return [
        .text(gap.debtor.text), .words(debtor?.name ?? ""),
        .text(wording.consequence(of: gap.problem.severity)),
        .text(wording.capitalized(gap.message)), .words(debtor?.email?.text ?? ""),
        .words(debtor?.attention ?? ""), .empty,
      ]
    }
    let looks: [(Double, CellStyle)] = [
      (14, .text), (36, .wrapped), (18, .text), (70, .wrapped), (34, .text), (26, .text),
      (26, .input.with { $0.wraps = true }),
    ]
    let columns = zip(wording.missingHeadings, looks).map {
      TableColumn($0, width: $1.0, style: $1.1)
    }
    let general = Set(problems.filter { $0.debtor == nil }.map { wording.sentence(for: $0) })
      .sorted()
    let title = wording.missingTitle(year: frame.year)
    let sheet = ReportSheet(
      name: wording.missingSheet, title: title,
      lines: [wording.missingNote(debtors: Set(gaps.filter(\.isBlocking).map(\.debtor)).count)]
        + general.map(wording.capitalized),
      columns: columns, rows: rows, emptyText: wording.nothingMissing, frozenColumns: 2
    ).sheet
    return NamedDocument(
      path: wording.missingFileName(year: frame.year),
      bytes: try frame.document(title: title, sheets: [sheet]).bytes())
  }

  /// What one debtor lacks; what stops an invoice comes first.
  private struct Gap: Comparable {
    let problem: InvoiceProblem
    let debtor: DebtorID
    let message: String

    var isBlocking: Bool { problem.severity == .error }

    static func < (left: Gap, right: Gap) -> Bool {
      (left.problem.severity, left.debtor, left.message)
        < (right.problem.severity, right.debtor, right.message)
    }
  }
}

extension InvoiceProblem {
  /// Whom it concerns; nil when it concerns all.
  fileprivate var debtor: DebtorID? {
    switch self {
    case .missing(_, let debtor), .invalid(_, _, let debtor), .unknownDebtor(let debtor),
      .referenceFilledIn(let debtor), .noMailAddress(let debtor), .invoicedTwice(let debtor):
      debtor
    case .vatNotDecided, .vatTextNotTranslated, .sellerIncomplete, .numberUsedTwice,
      .dateBeforePreviousNumber:
      nil
    }
  }
}
