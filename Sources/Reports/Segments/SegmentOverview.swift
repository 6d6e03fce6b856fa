package import Domain
package import Formats
import Wording

/// `segmenten/overzicht.xlsx`: how many each segment holds, which overlap, and who is left out why.
package struct SegmentOverview {
  private let selections: [SegmentSelection]
  private let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  package init(_ selections: [SegmentSelection], frame: WorkbookFrame) {
    self.selections = selections
    self.frame = frame
  }

  package func document() throws(WorkbookWritingError) -> NamedDocument {
    let document = frame.document(
      title: wording.segmentsTitle(year: frame.year), sheets: [counts, overlaps, reasons])
    return NamedDocument(
      path: "segmenten/\(wording.overviewFile).xlsx", bytes: try document.bytes())
  }

  private var counts: WorkbookSheet {
    let rows = selections.map { selection -> [CellValue] in
      let missing = selection.excluded.filter(\.reason.concernsTheGroup).count
      return [
        .text(wording.title(of: selection.definition)),
        .text(wording.conditions(of: selection.definition)),
        .number(selection.entries.count),
        selection.definition.partners ? .number(selection.partners.count) : .empty,
        .number(missing),
      ]
    }
    let looks: [(Double, CellStyle)] = [
      (38, .text), (76, .wrapped), (10, .count), (10, .count), (14, .count),
    ]
    return ReportSheet(
      name: wording.overviewSheet, title: wording.segmentsTitle(year: frame.year),
      lines: [wording.segmentsNote],
      columns: zip(wording.overviewHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.nobodyInSegment
    ).sheet
  }

  /// How many members stand in both.
  private var overlaps: WorkbookSheet {
    let members = selections.map { Set($0.entries.compactMap(\.member)) }
    let titles = selections.map { wording.title(of: $0.definition) }
    let rows = selections.indices.map { row -> [CellValue] in
      [.text(titles[row])]
        + selections.indices.map { .number(members[row].intersection(members[$0]).count) }
    }
    let columns =
      [TableColumn(wording.segmentHeading, width: 38, style: .text)]
      + titles.map { TableColumn($0, width: 16, style: .count) }
    return ReportSheet(
      name: wording.overlapSheet, title: wording.overlapSheet, lines: [wording.overlapNote],
      columns: columns, rows: rows, emptyText: wording.nobodyInSegment
    ).sheet
  }

  private var reasons: WorkbookSheet {
    let rows = selections.flatMap { selection in
      SegmentSelection.Reason.allCases.compactMap { reason -> [CellValue]? in
        let count = selection.excluded.count { $0.reason == reason }
        guard count > 0 else { return nil }
        return [
          .text(wording.title(of: selection.definition)), .text(wording.reason(reason)),
          .number(count),
        ]
      }
    }
    let looks: [(Double, CellStyle)] = [(38, .text), (64, .wrapped), (10, .count)]
    return ReportSheet(
      name: wording.excludedSheet, title: wording.excludedSheet,
      columns: zip(wording.reasonHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.nobodyInSegment
    ).sheet
  }
}
