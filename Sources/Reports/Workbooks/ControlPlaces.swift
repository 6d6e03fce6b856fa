import Domain
import Formats
import Wording

/// The sheet with a cell per municipality that accepts everything there above a certainty.
struct ControlPlaces {
  let book: ControlBook
  let wording: Wording

  /// What the column of certain proposals counts from.
  private static let certain = Probability(units: 9_500)

  var sheet: WorkbookSheet {
    WorkbookSheet(
      name: wording.placesSheet,
      head: [
        SheetRow([SheetCell(.empty), SheetCell(.text(wording.placesSheet), .title)], height: 26),
        SheetRow([SheetCell(.empty), SheetCell(.text(wording.placesNote), .subtitle)]),
        SheetRow(),
      ],
      table: SheetTable(columns: columns, rows: rows, emptyText: wording.nothingToDecide),
      frozenColumns: 2, tab: rows.isEmpty ? .done : .inputLine)
  }

  private var columns: [TableColumn] {
    let looks: [(Double, CellStyle)] = [
      (4, .text), (36, .wrapped), (18, .text), (18, .text), (10, .count), (12, .count),
      (12, .count), (24, acceptStyle),
    ]
    return zip(wording.placesHeadings, looks).enumerated().map { position, column in
      TableColumn(
        column.0, width: column.1.0, style: column.1.1, isHidden: position == 0,
        input: position == looks.count - 1 ? acceptInput : nil)
    }
  }

  private var acceptStyle: CellStyle {
    .input.with {
      $0.format = .percent(decimals: 0)
      $0.alignment = .centre
    }
  }

  private var acceptInput: CellInput {
    CellInput(
      .fraction, title: wording.heading(of: .certainty), hint: wording.acceptAllHint,
      refusal: wording.acceptAllRefusal)
  }

  /// By name. What has no code is on no line: it cannot be accepted as a whole.
  private var rows: [[CellValue]] {
    var groups: [String: [ControlRow]] = [:]
    for row in book.rows where row.proposal.isOpen && !row.placeCode.isEmpty {
      groups[row.placeCode, default: []].append(row)
    }
    return groups.map { code, rows in
      (key: Folding.key(rows[0].placeName), code: code, rows: rows)
    }.sorted { ($0.key, $0.code) < ($1.key, $1.code) }.map { _, code, rows in
      let certain = rows.count {
        $0.proposal.assessment.outcome != .uncertain
          && $0.proposal.assessment.probability >= ControlPlaces.certain
      }
      let uncertain = rows.count { $0.proposal.assessment.outcome == .uncertain }
      return [
        .text(code), .words(rows[0].placeName), .words(rows[0].province), .words(rows[0].rayon),
        .number(rows.count), .number(certain), .number(uncertain), .empty,
      ]
    }
  }
}
