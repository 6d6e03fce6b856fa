package import Domain
package import Formats
import Wording

/// `wijzigingen website <year>.xlsx`: what the website's own administration still has to take over,
/// old → new, until a list confirms it.
package enum WebsiteChangesWorkbook {
  /// - Parameter delivered: the address in the staff list, by the proposal that was decided.
  package static func document(
    _ changes: [WebsiteChange], delivered: [ProposalKey: EmailAddress] = [:], frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let ordered = changes.sorted {
      ($0.member.number, $0.field) < ($1.member.number, $1.field)
    }
    let rows: [[CellValue]] = ordered.map { change in
      [
        .text(change.member.number.text), .words(change.member.name.shownSorted),
        .text(wording.name(of: change.field)),
        .words(wording.shown(change.old, of: change.field)),
        .words(wording.shown(change.new, of: change.field)),
        .words(change.member.email?.text ?? ""),
        .words(newAddress(of: change, delivered)),
        .words(wording.decidedBy(change.ruling)),
        .empty,
      ]
    }
    let looks: [(Double, CellStyle)] = [
      (12, .text), (28, .text), (20, .text), (36, .wrapped.with { $0.ink = .quiet }),
      (36, .wrapped.with { $0.isBold = true }), (34, .text), (34, .text), (44, .wrapped),
      (12, .input),
    ]
    let columns = zip(wording.websiteHeadings, looks).map {
      TableColumn($0, width: $1.0, style: $1.1)
    }
    let title = wording.websiteTitle(year: frame.year)
    let sheet = ReportSheet(
      name: wording.websiteSheet, title: title,
      lines: wording.websiteNotes(
        changes: changes.count, members: Set(changes.map(\.member.number)).count),
      columns: columns, rows: rows, emptyText: wording.websiteUpToDate, frozenColumns: 2
    ).sheet
    return NamedDocument(
      path: wording.websiteFileName(year: frame.year),
      bytes: try frame.document(title: title, sheets: [sheet]).bytes())
  }

  /// Empty when the list has that very address.
  private static func newAddress(
    of change: WebsiteChange, _ delivered: [ProposalKey: EmailAddress]
  ) -> String {
    guard let address = delivered[change.key], address != change.member.email else { return "" }
    return address.text
  }
}
