import Domain
import Formats
import Wording

/// The sheet of one outcome.
struct ControlSheet {
  let outcome: Outcome
  let input: ControlWorkbook.Input
  let members: [MemberNumber: Member]
  let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  var sheet: WorkbookSheet {
    let rows = ControlSheet.ordered(input.proposals.filter { $0.assessment.outcome == outcome })
      .map(row)
    return WorkbookSheet(
      name: wording.title(of: outcome), head: head, table: table(rows),
      frozenColumns: ControlSheet.lead.count, printedColumns: bands[0].columns.count,
      tab: rows.contains { $0.proposal.isOpen } ? .inputLine : .done)
  }

  private func row(_ proposal: Proposal) -> ControlRow {
    ControlRow(
      proposal: proposal, member: members[proposal.assessment.member],
      twin: proposal.assessment.duplicateOf.flatMap { members[$0] }, directory: input.directory,
      wording: wording)
  }

  /// What waits first; then the most certain, or for what is uncertain the clearest candidate; what
  /// was set aside last.
  static func ordered(_ proposals: [Proposal]) -> [Proposal] {
    proposals.sorted { left, right in
      let (first, second) = (rank(left), rank(right))
      if first != second { return first.lexicographicallyPrecedes(second) }
      return left.assessment.member < right.assessment.member
    }
  }

  private static func rank(_ proposal: Proposal) -> [Int] {
    let assessment = proposal.assessment
    let stage =
      switch proposal.status {
      case .proposed: 0
      case .applied, .rejected: 1
      case .setAside: 2
      }
    // For uncertain the probability is that the data cannot decide: the lowest has the clearest
    // candidate.
    guard assessment.outcome == .uncertain else { return [stage, -assessment.probability.units] }
    return [stage, assessment.alternatives.isEmpty ? 1 : 0, assessment.probability.units]
  }

  // MARK: Above the table

  private var head: [SheetRow] {
    [
      SheetRow(
        [SheetCell(.empty), SheetCell(.text(wording.title(of: outcome)), .title)], height: 26),
      SheetRow([SheetCell(.empty), SheetCell(.text(wording.meaning(of: outcome)), .subtitle)]),
      SheetRow([SheetCell(.empty), SheetCell(.text(wording.acceptingMeans(outcome)), .subtitle)]),
      SheetRow(
        [
          SheetCell(.empty), SheetCell(.text(wording.acceptAllLabel), acceptAllLabelStyle),
          SheetCell(.empty),
          SheetCell(.empty, acceptAllStyle, input: acceptAllInput),
        ], height: 20),
      SheetRow(),
    ]
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

  static let lead: [ControlColumn] = [.key, .member, .name, .verdict]

  private var bands: [(title: String, columns: [ControlColumn], fill: Colour)] {
    let staff: [ControlColumn] = [
      .staffName, .staffFunction, .staffEmployer, .staffEmail, .staffService, .staffID,
    ]
    let listed: [ControlColumn] = [.listedFunction, .listedWorkplace, .listedEmail]
    let (one, other) = (Colour.band, Colour(0xF0EBE3))
    // That the data cannot decide is no certainty to choose by: there it stands at the end.
    let isUncertain = outcome == .uncertain
    let what: [ControlColumn] = isUncertain ? [.candidates] : [.certainty, .change]
    let proposal = ControlSheet.lead + what + [.reason, .otherStaff, .note]
    var result = [(wording.bandProposal, proposal, one), (wording.bandListed, listed, other)]
    switch outcome {
    case .functionChanged, .municipalityChanged, .bothChanged, .left:
      result.append((wording.bandStaff, staff, one))
    case .duplicate:
      let twin: [ControlColumn] = [
        .twinNumber, .twinName, .twinFunction, .twinWorkplace, .twinEmail,
      ]
      result.append((wording.bandTwin, twin, one))
    case .uncertain:
      result.append((wording.bandCandidate, staff, one))
    case .confirmed, .municipalityMerged, .notCheckable: break
    }
    let more: [ControlColumn] = (isUncertain ? [.certainty] : []) + [.source, .status]
    result.append((wording.bandMore, more, result.count.isMultiple(of: 2) ? one : other))
    return result
  }

  private func table(_ rows: [ControlRow]) -> SheetTable {
    let groups = bands
    let columns = groups.flatMap(\.columns)
    var start = 0
    let tableBands = groups.map { group in
      // The first column is hidden: the title of the first band stands in the one after it.
      let range = (start == 0 ? 1 : start)..<(start + group.columns.count)
      start += group.columns.count
      return TableBand(group.title, columns: range, fill: group.fill)
    }
    return SheetTable(
      columns: columns.map(column), rows: rows.map { row in columns.map(row.value) },
      bands: tableBands,
      highlight: columns.firstIndex(of: .verdict).map { RowHighlight(whenFilled: $0, fill: .done) },
      emptyText: wording.nothingToDecide)
  }

  private func column(_ column: ControlColumn) -> TableColumn {
    TableColumn(
      wording.heading(of: column), width: column.width, style: column.style,
      isHidden: column == .key, input: column == .verdict ? verdictInput : nil)
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
    case .key: 4
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
      .listedWorkplace, .twinWorkplace, .staffEmployer, .staffService, .twinName, .staffName:
      .wrapped
    case .status: .text.with { $0.ink = .quiet }
    default: .text
    }
  }
}
