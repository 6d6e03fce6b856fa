import Domain
import Formats

/// Reads the fields of one row, and notes what is wrong with them.
struct RowReader {
  let table: SourceTable
  let plan: ColumnPlan
  let number: Int
  let cells: [Cell]
  private(set) var findings: [Finding] = []
  /// An error was found: the row is set aside.
  private(set) var isSetAside = false

  init(table: SourceTable, plan: ColumnPlan, number: Int, cells: [Cell]) {
    self.table = table
    self.plan = plan
    self.number = number
    self.cells = cells
  }

  /// The row as a whole.
  var origin: Origin { table.origin(row: number) }

  func origin(of field: Field) -> Origin {
    guard let column = column(of: field) else { return origin }
    return table.origin(row: number, heading: plan.columns[column].heading)
  }

  /// The field's own column, or where that is empty the first other one that is filled.
  private func column(of field: Field) -> Int? {
    guard let own = plan.column(of: field) else { return nil }
    if isFilled(own) { return own }
    return plan.secondColumns(of: field).first(where: isFilled) ?? own
  }

  private func isFilled(_ column: Int) -> Bool {
    column < cells.count && !cells[column].isEmpty
  }

  private func cell(_ field: Field) -> Cell {
    guard let column = column(of: field), column < cells.count else { return .empty }
    return cells[column]
  }

  /// The cell without blanks around it, on one line; a dash or `n.v.t.` counts as empty.
  func text(_ field: Field) -> String {
    let cell = cell(field)
    guard !cell.isEmpty, cell.kind != .error else { return "" }
    let text = cell.text.trimmed
    if text.utf8.count <= 12, RowReader.blanks.contains(text.lowercased()) { return "" }
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let blanks = DateText.blanks.subtracting(["0", "leeg", "geen"])

  // MARK: Noting problems

  /// - Parameter keepsRow: an error costs the value only, the row stays.
  mutating func report(
    _ problem: Problem, _ field: Field? = nil, value: String? = nil, keepsRow: Bool = false
  ) {
    let finding = Finding(
      problem, at: field.map(origin(of:)) ?? origin, value: value ?? field.map(text) ?? "")
    findings.append(finding)
    if finding.severity == .error, !keepsRow { isSetAside = true }
  }

  /// Sets the row aside for a reason that is no error.
  mutating func setAside() { isSetAside = true }

  mutating func report(_ problem: ReadingProblem, _ field: Field? = nil, value: String? = nil) {
    report(.reading(problem), field, value: value)
  }

  // MARK: Values

  /// A required text; empty, with a finding, when there is none.
  mutating func required(_ field: Field) -> String {
    let value = text(field)
    if value.isEmpty { report(.missingValue(field: field.rawValue), field) }
    return value
  }

  /// A day; nil for an empty cell and for *no end known*. One that cannot be read sets the row aside.
  mutating func date(_ field: Field) -> CalendarDate? {
    date(field) { row, fault in
      row.report(fault == .doesNotExist ? .dateDoesNotExist : .notADate, field)
    }
  }

  /// The same where the row counts without a date that cannot be read.
  mutating func dateOrNone(_ field: Field) -> CalendarDate? {
    date(field) { row, fault in row.leaveOut(field, fault) }
  }

  /// Notes that a date is not used; the row stays.
  mutating func leaveOut(_ field: Field, _ fault: DateFault) {
    report(.reading(.dateLeftOut(fault)), field, keepsRow: true)
  }

  private mutating func date(
    _ field: Field, refused: (inout RowReader, DateFault) -> Void
  ) -> CalendarDate? {
    let written = text(field)
    guard !written.isEmpty, let column = column(of: field) else { return nil }
    switch DateText.read(written, order: plan.dateOrder(ofColumn: column)) {
    case .blank, .openEnded: return nil
    case .date(let date): return date
    case .ambiguous(let dayFirst, let monthFirst):
      report(.dateAmbiguous(readings: [dayFirst.iso, monthFirst.iso]), field)
      return dayFirst
    case .missing: refused(&self, .doesNotExist)
    case .unreadable: refused(&self, .notADate)
    }
    return nil
  }

  mutating func email(_ field: Field) -> EmailAddress? {
    let written = text(field)
    guard !written.isEmpty else { return nil }
    if let address = EmailText.read(written) { return address }
    report(.notAnEmailAddress, field)
    return nil
  }

  /// The first number among the fields in E.164; empty when there is none.
  mutating func phone(_ fields: Field...) -> String {
    let filled = fields.filter { !text($0).isEmpty }
    for field in filled {
      if let number = TelephoneNumber.read(text(field)) { return number }
    }
    if let field = filled.first { report(.notATelephoneNumber, field) }
    return ""
  }

  mutating func yesOrNo(_ field: Field) -> Bool? {
    let written = text(field)
    guard !written.isEmpty else { return nil }
    if let answer = YesNo.read(written) { return answer }
    report(.notYesOrNo, field)
    return nil
  }

  mutating func wholeNumber(_ field: Field) -> Int? {
    let written = text(field)
    guard !written.isEmpty else { return nil }
    if let number = WholeNumberText.read(written) { return number }
    report(.notANumber, field)
    return nil
  }

  /// Whole units of ten to the power of minus `scale`.
  mutating func units(_ field: Field, scale: Int) -> Int64? {
    let written = text(field)
    guard !written.isEmpty, let column = column(of: field) else { return nil }
    let reading =
      cell(field).kind == .number
      ? AmountText.read(number: written, scale: scale)
      : AmountText.read(written, scale: scale, mark: plan.decimalMark(ofColumn: column))
    switch reading {
    case .blank: return nil
    case .units(let units): return units
    case .ambiguous(let thousands, let decimals):
      let readings = [thousands, decimals].map {
        PlainDecimal.text(of: $0, decimals: scale, keeping: min(scale, 2))
      }
      report(.amountAmbiguous(readings: readings), field)
      return thousands
    case .unreadable:
      report(.notAnAmount, field)
      return nil
    }
  }

  mutating func money(_ field: Field) -> Money? {
    units(field, scale: 2).map(Money.init(cents:))
  }

  /// An identifier of a checked form; nil, with a finding that keeps the row, when the text is none.
  mutating func identifier<Value>(_ field: Field, _ make: (String) -> Value?) -> Value? {
    let written = text(field).filter { $0 != " " }
    guard !written.isEmpty else { return nil }
    if let value = make(written) { return value }
    report(.reading(.notAnIdentifier(kind: field.rawValue)), field, keepsRow: true)
    return nil
  }
}
