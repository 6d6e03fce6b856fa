import Domain
import Formats

/// What a first reading of a table found: its headings, what kind it is, and what its columns say
/// as a whole.
struct TableSurvey {
  let plan: ColumnPlan
  /// The row of the headings, 0 when the format names them.
  let headingRow: Int
  /// The rows above the headings.
  let titles: [[Cell]]
  let noticed: ByteNotices

  /// How many rows at the top may hold the headings.
  static let headRows = 30
  /// How many rows are looked at to see what kind of values a column has.
  static let sampleRows = 200

  /// Reads the table once; nil when no kind of table fits.
  static func of(
    _ table: SourceTable, planner: ColumnPlanner
  ) throws(TableFault) -> (survey: TableSurvey?, isEmpty: Bool) {
    var draft = Draft(table: table, planner: planner)
    let noticed = try table.read { number, cells in draft.take(number, cells) }
    draft.settle()
    guard let found = draft.found else { return (nil, draft.head.isEmpty) }
    var plan = found.plan
    plan.settleOrders(dates: draft.dates, amounts: draft.amounts)
    return (
      TableSurvey(
        plan: plan, headingRow: found.headingRow, titles: found.titles, noticed: noticed), false
    )
  }

  /// Collects the head of the table, then, once the headings are known, statistics of the columns.
  private struct Draft {
    let table: SourceTable
    let planner: ColumnPlanner
    var head: [(number: Int, cells: [Cell])] = []
    var found: (plan: ColumnPlan, headingRow: Int, titles: [[Cell]])?
    var dates: [Int: DateColumn] = [:]
    var amounts: [Int: AmountColumn] = [:]
    var isSettled = false

    mutating func take(_ number: Int, _ cells: [Cell]) {
      if isSettled {
        count(cells)
      } else if cells.contains(where: { !$0.isEmpty }) {
        head.append((number, cells))
        if head.count >= TableSurvey.headRows + TableSurvey.sampleRows { settle() }
      }
    }

    mutating func settle() {
      guard !isSettled else { return }
      isSettled = true
      let sample = head.map(\.cells)
      if let shape = table.shape {
        let plan = planner.plan(kind: shape.kind, headings: shape.headings, sample: sample[...])
        found = (plan, 0, [])
      } else if let (position, kind) = planner.headingRow(in: sample) {
        let headings = sample[position].enumerated().map { index, cell in
          Heading(text: cell.text.trimmed, index: index)
        }
        let plan = planner.plan(
          kind: kind, headings: headings, sample: sample[(position + 1)...])
        let titles = Array(sample[..<position])
        found = (plan, head[position].number, titles)
      }
      for row in head where row.number > (found?.headingRow ?? 0) { count(row.cells) }
    }

    private mutating func count(_ cells: [Cell]) {
      guard let plan = found?.plan else { return }
      for column in plan.dateColumns where column < cells.count {
        dates[column, default: DateColumn()].add(cells[column].text)
      }
      for column in plan.amountColumns where column < cells.count {
        if cells[column].kind == .text {
          amounts[column, default: AmountColumn()].add(cells[column].text)
        }
      }
    }
  }
}
