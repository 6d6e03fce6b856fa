package import Domain
package import Formats
import Wording

extension RayonLists {
  /// For each rayon `rayons/<name>.xlsx`, `.csv`, `.vcf`, its addresses for BCC and a covering mail
  /// per contact person; and `rayons/niet ingedeeld <year>.xlsx`.
  ///
  /// - Parameters:
  ///   - changes: what changed since the lists handed out before, as a second sheet; nil for none.
  ///   - held: contact persons about whom a proposal waits; no mail is made for them.
  package func documents(
    frame: WorkbookFrame, changes: [RayonChange]? = nil, held: [HeldContact] = []
  ) throws(WorkbookWritingError) -> [NamedDocument] {
    var documents: [NamedDocument] = []
    for (rayon, name) in zip(rayons, fileNames) {
      let list = RayonListDocument(
        rayon: rayon, entries: entries(of: rayon.code), shielded: shielded(in: rayon.code),
        changes: changes.map { all in all.filter { $0.rayon == rayon.code } }, name: name,
        frame: frame)
      documents += try list.documents(
        heldBack: Set(held.filter { $0.rayon == rayon.code }.map(\.contact)))
    }
    documents.append(try unplacedDocument(frame: frame))
    return documents
  }

  /// The list of a rayon below `Reports/<year>`; nil for a rayon that is not here.
  package func path(of rayon: RayonCode) -> String? {
    zip(rayons, fileNames).first { $0.0.code == rayon }.map { RayonListDocument.path(named: $0.1) }
  }

  private var fileNames: [String] { FileName.distinct(rayons.map(\.name)) }

  private func unplacedDocument(
    frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let rows: [[CellValue]] = unplaced.map { placement in
      let member = members[placement.member]
      return [
        .text(placement.member.text), .words(member?.name.shownSorted ?? ""),
        .words(member.map { wording.name(of: $0.workplace, in: directory) } ?? ""),
        .words(member?.functionTitle ?? ""),
        .words(placement.reason.map(wording.explanation) ?? ""),
        .words(member.map { wording.place($0.origin) } ?? ""),
      ]
    }
    let styles: [(Double, CellStyle)] = [
      (12, .text), (26, .text), (26, .wrapped), (30, .wrapped), (62, .wrapped), (26, .wrapped),
    ]
    let columns = zip(wording.unplacedHeadings, styles).map {
      TableColumn($0, width: $1.0, style: $1.1)
    }
    let title = wording.unplacedTitle(year: frame.year)
    let sheet = WorkbookSheet(
      name: wording.unplacedSheet,
      head: [
        SheetRow([SheetCell(.text(title), .title)], height: 26),
        SheetRow([SheetCell(.text(wording.unplacedNote), .subtitle)]), SheetRow(),
      ],
      table: SheetTable(columns: columns, rows: rows, emptyText: wording.everyonePlaced),
      frozenColumns: 2)
    let document = frame.document(title: title, sheets: [sheet])
    return NamedDocument(
      path: "rayons/\(wording.unplacedFileName(year: frame.year))", bytes: try document.bytes())
  }
}
