import Domain
import Formats

/// Reads a budget as it is printed: a column of labels, a column per year, totals under the lines.
///
/// Nothing is known of any particular budget. A heading row is one with two years or more; a total is
/// a row that says so and sums what stands above it since the total before; a result is what is left
/// of the first total after the second.
struct BudgetReader {
  /// nil when the table is none.
  static func budget(in table: SourceTable) throws(TableFault) -> PrintedBudget? {
    var reader = BudgetReader(table: table)
    _ = try table.read { number, cells in reader.take(number, cells) }
    return reader.finished()
  }

  private let table: SourceTable
  /// The columns with a year, by their position.
  private var years: [(index: Int, label: String)] = []
  private var labelIndex = 0
  private var section: Section
  private var sections: [Section] = []
  private var results: [Row] = []

  private init(table: SourceTable) {
    self.table = table
    section = Section(label: "")
  }

  private struct Row {
    let label: String
    let number: Int
    let amounts: [Int: Money]
  }

  private struct Section {
    var label: String
    var lines: [Row] = []
    var total: Row?
  }

  // MARK: Rows

  private mutating func take(_ number: Int, _ cells: [Cell]) {
    guard !years.isEmpty else { return findYears(cells) }
    let label = cells.indices.contains(labelIndex) ? cells[labelIndex].text.trimmed : ""
    guard !label.isEmpty else { return }
    var amounts: [Int: Money] = [:]
    for year in years where cells.indices.contains(year.index) {
      if let amount = BudgetReader.amount(cells[year.index]) { amounts[year.index] = amount }
    }
    guard !amounts.isEmpty else {
      // A row with words only begins a part: `Baten`, `Lasten`.
      if section.lines.isEmpty { section.label = label }
      return
    }
    add(Row(label: label, number: number, amounts: amounts))
  }

  private mutating func add(_ row: Row) {
    let words = Folding.key(row.label).split(separator: " ")
    let isResult = words.contains { $0.hasPrefix("resulta") || $0 == "saldo" || $0 == "result" }
    let isTotal = words.contains { $0.hasPrefix("totaal") || $0.hasPrefix("total") || $0 == "som" }
    if isResult {
      results.append(row)
    } else if isTotal, !section.lines.isEmpty {
      section.total = row
      if section.label.isEmpty { section.label = BudgetReader.part(of: row.label) }
      sections.append(section)
      section = Section(label: "")
    } else if !isTotal {
      section.lines.append(row)
    }
  }

  private mutating func findYears(_ cells: [Cell]) {
    let found = cells.enumerated().compactMap { index, cell -> (index: Int, label: String)? in
      let text = cell.text.trimmed
      return text.count <= 40 && BudgetReader.hasYear(text) ? (index, text) : nil
    }
    guard found.count >= 2, let first = found.first, first.index > 0 else { return }
    // The labels stand left of the years: in the nearest column that is no year itself.
    labelIndex = 0
    years = found
  }

  private static func hasYear(_ text: String) -> Bool {
    text.split(whereSeparator: { !$0.isNumber }).contains { digits in
      digits.utf8.count == 4 && Int(digits).map { (1990...2099).contains($0) } == true
    }
  }

  /// `Baten` of `Totaal baten`.
  private static func part(of label: String) -> String {
    let words = label.split(separator: " ").dropFirst()
    guard let first = words.first else { return "" }
    return ([first.prefix(1).uppercased() + first.dropFirst()] + words.dropFirst().map(String.init))
      .joined(separator: " ")
  }

  /// Budgets are in whole euros: `368.446` has no decimals.
  private static func amount(_ cell: Cell) -> Money? {
    let reading =
      cell.kind == .number
      ? AmountText.read(number: cell.text, scale: 2) : AmountText.read(cell.text, scale: 2)
    return switch reading {
    case .units(let cents): Money(cents: cents)
    case .ambiguous(let thousands, _): Money(cents: thousands)
    case .blank, .unreadable: nil
    }
  }

  // MARK: The table

  private func finished() -> PrintedBudget? {
    var parts = sections
    if !section.lines.isEmpty { parts.append(section) }
    guard parts.flatMap(\.lines).count >= 2, parts.contains(where: { $0.total != nil }) else {
      return nil
    }
    var columns: [BudgetTable.Column] = []
    var results: [BudgetTable.Result] = []
    var places: [BudgetFigure: Origin] = [:]
    for year in years {
      for part in parts {
        let label = name(of: part, year: year.label, among: parts)
        let lines = part.lines.compactMap { row in
          row.amounts[year.index].map {
            BudgetTable.Line(self.label(of: row, among: part.lines), $0)
          }
        }
        guard !lines.isEmpty else { continue }
        columns.append(
          BudgetTable.Column(label, lines: lines, total: part.total?.amounts[year.index]))
        for row in part.lines where row.amounts[year.index] != nil {
          places[BudgetFigure(column: label, line: self.label(of: row, among: part.lines))] =
            origin(row, year)
        }
        if let total = part.total {
          places[BudgetFigure(column: label, line: nil)] = origin(total, year)
        }
      }
      let totalled = parts.filter { $0.total?.amounts[year.index] != nil }
      if let result = self.results.first, totalled.count == 2,
        let amount = result.amounts[year.index]
      {
        let label = "\(result.label) \(year.label)"
        results.append(
          BudgetTable.Result(
            label, income: name(of: totalled[0], year: year.label, among: parts),
            costs: name(of: totalled[1], year: year.label, among: parts), amount: amount))
        places[BudgetFigure(column: label, line: nil)] = origin(result, year)
      }
    }
    return PrintedBudget(
      table: BudgetTable(columns: columns, results: results), origin: table.origin(),
      places: places)
  }

  /// `2025`, or `Baten 2025` where there are several parts.
  private func name(of part: Section, year: String, among parts: [Section]) -> String {
    parts.count == 1 || part.label.isEmpty ? year : "\(part.label) \(year)"
  }

  /// A label that stands there twice is told apart by its row.
  private func label(of row: Row, among lines: [Row]) -> String {
    lines.contains { $0.label == row.label && $0.number < row.number }
      ? "\(row.label) (\(row.number))" : row.label
  }

  private func origin(_ row: Row, _ year: (index: Int, label: String)) -> Origin {
    table.origin(row: row.number).at(column: year.label, index: year.index)
  }
}
