import Domain
import Formats

/// Tells rows of data from what else stands below headings.
enum RowSort: Hashable {
  case data
  case blank
  case repeatedHeading
  /// A total, or a line of text below the table; with the column it stands in.
  case total(column: Int)

  static func of(_ cells: [Cell], plan: ColumnPlan) -> RowSort {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first else { return .blank }
    if isRepeatedHeading(cells, filled: filled, plan: plan) { return .repeatedHeading }
    if isTotal(cells, filled: filled, first: first, plan: plan) { return .total(column: first) }
    return .data
  }

  private static func isRepeatedHeading(
    _ cells: [Cell], filled: [Int], plan: ColumnPlan
  ) -> Bool {
    guard filled.count >= 2, let first = filled.first, first < plan.columns.count,
      equals(cells[first], plan.columns[first].heading)
    else { return false }
    let same = filled.count { column in
      column < plan.columns.count && equals(cells[column], plan.columns[column].heading)
    }
    return same * 2 > filled.count
  }

  private static func equals(_ cell: Cell, _ heading: Heading) -> Bool {
    cell.text.utf8.count <= heading.text.utf8.count + 8
      && Folding.joined(cell.text) == Folding.joined(heading.text)
  }

  /// `Totaal` in front of a row that is half empty, or one cell of text alone in a wide table.
  private static func isTotal(
    _ cells: [Cell], filled: [Int], first: Int, plan: ColumnPlan
  ) -> Bool {
    guard filled.count * 2 <= plan.columns.count else { return false }
    let words = Folding.key(cells[first].text).split(separator: " ")
    if let word = words.first, totals.contains(word) { return true }
    return filled.count == 1 && plan.columns.count >= 4 && words.count >= 2
  }

  private static let totals: Set<Substring> = [
    "totaal", "total", "totals", "totalen", "subtotaal", "subtotal", "eindtotaal", "som", "sum",
    "aantal", "gemiddelde", "grand", "count", "saldo", "generaal",
  ]
}
