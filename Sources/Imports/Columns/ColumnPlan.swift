import Domain

/// What each column of a table is read as.
struct ColumnPlan {
  struct Column {
    let heading: Heading
    /// nil when nothing was recognised.
    var meaning: ColumnMeaning?
    var match: HeadingMatch = .exact
    /// Another column goes before this one for the same field; it fills that one's empty cells.
    var isSecond = false
    /// It says something else than the column that goes before it.
    var isRival = false
    /// The first values that differ, at most three.
    var samples: [String] = []
  }

  let kind: SourceFile.Kind
  private(set) var columns: [Column]
  private var columnByField: [Field: Int] = [:]
  private var secondColumns: [Field: [Int]] = [:]
  private var orders: [Int: DateOrder] = [:]
  private var marks: [Int: DecimalMark] = [:]

  init(kind: SourceFile.Kind, columns: [Column]) {
    self.kind = kind
    self.columns = columns
    for (index, column) in columns.enumerated() {
      guard case .field(let field)? = column.meaning else { continue }
      if column.isSecond {
        secondColumns[field, default: []].append(index)
      } else {
        columnByField[field] = index
      }
    }
  }

  func column(of field: Field) -> Int? { columnByField[field] }
  /// Columns that fill the empty cells of a field's own column.
  func secondColumns(of field: Field) -> [Int] { secondColumns[field] ?? [] }
  func has(_ field: Field) -> Bool { columnByField[field] != nil }

  var dateColumns: [Int] { columns(where: \.isDate) }
  var amountColumns: [Int] { columns(where: \.isAmount) }

  private func columns(where passes: (Field) -> Bool) -> [Int] {
    columns.indices.filter { index in
      if case .field(let field)? = columns[index].meaning { passes(field) } else { false }
    }
  }

  mutating func settleOrders(dates: [Int: DateColumn], amounts: [Int: AmountColumn]) {
    orders = dates.compactMapValues(\.order)
    marks = amounts.compactMapValues(\.mark)
  }

  func dateOrder(ofColumn column: Int) -> DateOrder? { orders[column] }
  func decimalMark(ofColumn column: Int) -> DecimalMark? { marks[column] }

  /// Whether examples may be shown: never of remarks, of whom a municipality employs, or of where a
  /// member lives.
  private func showsValues(of field: Field) -> Bool {
    switch kind {
    case .staffList: !field.identifies
    case .memberList: ![.note, .street, .postcode, .city].contains(field)
    default: field != .note
    }
  }

  /// How each heading was understood, for the office.
  var readings: [ColumnReading] {
    columns.filter { !$0.heading.text.isEmpty }.map { column in
      guard case .field(let field)? = column.meaning, !column.isSecond else {
        return ColumnReading(heading: column.heading.text, field: "")
      }
      return ColumnReading(
        heading: column.heading.text, field: field.rawValue,
        samples: showsValues(of: field) ? column.samples : [])
    }
  }
}
