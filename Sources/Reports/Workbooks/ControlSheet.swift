import Domain
import Formats
import Wording

/// A sheet of proposals: those of one outcome, or the open ones by municipality or rayon.
struct ControlSheet {
  let facet: ControlFacet
  let book: ControlBook
  let wording: Wording

  var sheet: WorkbookSheet {
    let rows = book.rows(of: facet)
    return WorkbookSheet(
      name: title, head: head, table: table(rows),
      frozenColumns: ControlSheet.lead.count, printedColumns: bands[0].columns.count,
      tab: rows.contains { $0.proposal.isOpen } ? .inputLine : .done)
  }

  private var title: String {
    switch facet {
    case .outcome(let outcome): wording.title(of: outcome)
    case .place: wording.byPlaceSheet
    case .rayon: wording.byRayonSheet
    }
  }

  private var lines: [String] {
    switch facet {
    case .outcome(let outcome): [wording.meaning(of: outcome), wording.acceptingMeans(outcome)]
    case .place, .rayon: [wording.facetNote]
    }
  }

  // MARK: Above the table

  /// The first columns are hidden: what stands above begins behind them.
  private var head: [SheetRow] {
    func row(_ cells: SheetCell..., height: Double? = nil) -> SheetRow {
      SheetRow(ControlSheet.hidden.map { _ in SheetCell(.empty) } + cells, height: height)
    }
    let accept = row(
      SheetCell(.text(wording.acceptAllLabel), acceptAllLabelStyle), SheetCell(.empty),
      SheetCell(.empty, acceptAllStyle, input: acceptAllInput), height: 20)
    return [row(SheetCell(.text(title), .title), height: 26)]
      + lines.map { row(SheetCell(.text($0), .subtitle)) } + [accept, SheetRow()]
  }

  private var acceptAllLabelStyle: CellStyle { .strong.with { $0.isCentredVertically = true } }

  private var acceptAllStyle: CellStyle {
    .input.with {
      $0.format = .percent(decimals: 0)
      $0.alignment = .centre
    }
  }

  private var acceptAllInput: CellInput {
    CellInput(
      .fraction, title: wording.heading(of: .certainty), hint: wording.acceptAllHint,
      refusal: wording.acceptAllRefusal)
  }

  // MARK: The table

  private static let hidden: [ControlColumn] = [.key, .place, .printed]
  private static let lead = hidden + [.member, .name, .verdict]
  private static let listed: [ControlColumn] = [.listedFunction, .listedWorkplace, .listedEmail]
  private static let staff: [ControlColumn] = [
    .staffName, .staffFunction, .staffEmployer, .staffEmail, .staffService, .staffID,
  ]

  private typealias Band = (title: String, columns: [ControlColumn], fill: Colour)

  private var bands: [Band] {
    let parts: [(String, [ControlColumn])] =
      switch facet {
      case .outcome(let outcome): parts(of: outcome)
      case .place: parts(first: .listedWorkplace, last: .rayon)
      case .rayon: parts(first: .rayon, last: .listedWorkplace)
      }
    return parts.enumerated().map { position, part in
      (part.0, part.1, position.isMultiple(of: 2) ? Colour.band : Colour(0xF0EBE3))
    }
  }

  private func parts(of outcome: Outcome) -> [(String, [ControlColumn])] {
    // That the data cannot decide is no certainty to choose by: there it stands at the end.
    let isUncertain = outcome == .uncertain
    let what: [ControlColumn] = isUncertain ? [.candidates] : [.certainty, .change]
    let proposal = ControlSheet.lead + what + [.reason, .otherStaff, .note]
    let beside: [(String, [ControlColumn])] =
      switch outcome {
      case .functionChanged, .municipalityChanged, .bothChanged, .left:
        [(wording.bandStaff, ControlSheet.staff)]
      case .duplicate:
        [
          (
            wording.bandTwin,
            [.twinNumber, .twinName, .twinFunction, .twinWorkplace, .twinEmail]
          )
        ]
      case .uncertain: [(wording.bandCandidate, ControlSheet.staff)]
      case .confirmed, .municipalityMerged, .notCheckable: []
      }
    let more: [ControlColumn] =
      (isUncertain ? [.certainty] : []) + [.role, .rayon, .source, .status]
    return [(wording.bandProposal, proposal), (wording.bandListed, ControlSheet.listed)] + beside
      + [(wording.bandMore, more)]
  }

  private func parts(
    first: ControlColumn, last: ControlColumn
  ) -> [(String, [ControlColumn])] {
    let proposal =
      ControlSheet.lead + [first, .outcome, .certainty, .change, .reason, .otherStaff, .note]
    return [
      (wording.bandProposal, proposal),
      (wording.bandListed, ControlSheet.listed.filter { $0 != first }),
      (wording.bandCounterpart, ControlSheet.staff),
      (wording.bandMore, [.role] + (last == .rayon ? [.rayon] : []) + [.source, .status]),
    ]
  }

  private func table(_ rows: [ControlRow]) -> SheetTable {
    let groups = bands
    let columns = groups.flatMap(\.columns)
    var start = 0
    let tableBands = groups.map { group in
      // The title of the first band stands in the first column that shows.
      let range =
        (start == 0 ? ControlSheet.hidden.count : start)..<(start + group.columns.count)
      start += group.columns.count
      return TableBand(group.title, columns: range, fill: group.fill)
    }
    return SheetTable(
      columns: columns.map(column),
      rows: rows.map { row in columns.map { row.value($0, on: facet) } },
      bands: tableBands,
      highlight: columns.firstIndex(of: .verdict).map { RowHighlight(whenFilled: $0, fill: .done) },
      emptyText: wording.nothingToDecide)
  }

  private func column(_ column: ControlColumn) -> TableColumn {
    TableColumn(
      wording.heading(of: column), width: column.width, style: column.style,
      isHidden: ControlSheet.hidden.contains(column), input: column == .verdict ? verdictInput : nil
    )
  }

  private var verdictInput: CellInput {
    CellInput(
      .choice(Verdict.allCases.map { wording.word(for: $0) }),
      title: wording.heading(of: .verdict), hint: wording.verdictHint,
      refusal: wording.verdictRefusal)
  }
}

extension ControlColumn {
  /// In characters.
  fileprivate var width: Double {
    switch self {
    case .key, .place, .printed: 4
    case .outcome, .rayon: 20
    case .role: 30
    case .member, .twinNumber, .certainty: 13
    case .name, .twinName, .staffName: 27
    case .verdict: 17
    case .change: 34
    case .reason: 50
    case .listedFunction, .twinFunction, .staffFunction: 26
    case .listedWorkplace, .twinWorkplace, .staffEmployer: 20
    case .listedEmail, .twinEmail, .staffEmail: 30
    case .staffService: 15
    case .staffID: 16
    case .otherStaff: 24
    case .candidates: 46
    case .source: 34
    case .note: 26
    case .status: 17
    }
  }

  fileprivate var style: CellStyle {
    switch self {
    case .certainty:
      .percent(decimals: 1).with {
        $0.alignment = .centre
        $0.isBold = true
      }
    case .verdict, .otherStaff: .input
    case .note: .input.with { $0.wraps = true }
    case .name: .wrapped.with { $0.isBold = true }
    case .change, .reason, .candidates, .source, .staffFunction, .listedFunction, .twinFunction,
      .listedWorkplace, .twinWorkplace, .staffEmployer, .staffService, .twinName, .staffName,
      .outcome, .rayon, .role:
      .wrapped
    case .status: .text.with { $0.ink = .quiet }
    default: .text
    }
  }
}
