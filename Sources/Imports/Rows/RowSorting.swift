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

  /// `Totaal` in front of a row that is half empty and holds nobody, or one cell of text alone in a
  /// wide table. Som, Grand, Saldo and Totaal are surnames too: the rest of the row decides.
  private static func isTotal(
    _ cells: [Cell], filled: [Int], first: Int, plan: ColumnPlan
  ) -> Bool {
    guard filled.count * 2 <= plan.columns.count else { return false }
    let words = Folding.key(cells[first].text).split(separator: " ")
    if let word = words.first, totals.contains(word) {
      return !holdsPerson(cells, filled: filled, plan: plan)
    }
    return filled.count == 1 && plan.columns.count >= 4 && words.count >= 2
  }

  /// Fields that say something of a person, and never of a total.
  private static let personal: Set<Field> = [
    .initials, .callName, .givenNames, .prefix, .birthName, .workEmail, .privateEmail, .workPhone,
    .workMobile, .employmentStart, .memberSince,
  ]

  private static func holdsPerson(_ cells: [Cell], filled: [Int], plan: ColumnPlan) -> Bool {
    filled.dropFirst().contains { column in
      guard column < plan.columns.count, case .field(let field)? = plan.columns[column].meaning,
        personal.contains(field)
      else { return false }
      // A sum may stand below any column.
      return !Digits.areAll(cells[column].text.filter { !" .,€%-".contains($0) })
        || field.isDate || field == .workPhone || field == .workMobile
    }
  }

  private static let totals: Set<Substring> = [
    "totaal", "total", "totals", "totalen", "subtotaal", "subtotal", "eindtotaal", "som", "sum",
    "aantal", "gemiddelde", "grand", "count", "saldo", "generaal",
  ]
}
