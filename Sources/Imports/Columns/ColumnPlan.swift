import Domain

/// What each column of a table is read as.
struct ColumnPlan {
  struct Column {
    let heading: Heading
    /// nil when nothing was recognised.
    var meaning: ColumnMeaning?
    var match: HeadingMatch = .exact
    /// Another column was preferred for the same field.
    var isPassedOver = false
  }

  let kind: SourceFile.Kind
  private(set) var columns: [Column]
  private(set) var columnByField: [Field: Int] = [:]
  private var orders: [Int: DateOrder] = [:]
  private var marks: [Int: DecimalMark] = [:]

  init(kind: SourceFile.Kind, columns: [Column]) {
    self.kind = kind
    self.columns = columns
    for (index, column) in columns.enumerated() where !column.isPassedOver {
      if case .field(let field)? = column.meaning { columnByField[field] = index }
    }
  }

  func column(of field: Field) -> Int? { columnByField[field] }
  func has(_ field: Field) -> Bool { columnByField[field] != nil }

  var dateColumns: [Int] { columnByField.filter(\.key.isDate).map(\.value).sorted() }
  var amountColumns: [Int] { columnByField.filter(\.key.isAmount).map(\.value).sorted() }

  mutating func settleOrders(dates: [Int: DateColumn], amounts: [Int: AmountColumn]) {
    orders = dates.compactMapValues(\.order)
    marks = amounts.compactMapValues(\.mark)
  }

  func dateOrder(ofColumn column: Int) -> DateOrder? { orders[column] }
  func decimalMark(ofColumn column: Int) -> DecimalMark? { marks[column] }

  /// How each heading was understood, for the office.
  var readings: [ColumnReading] {
    columns.filter { !$0.heading.text.isEmpty }.map { column in
      let field: String
      switch column.meaning {
      case .field(let meant)? where !column.isPassedOver: field = meant.rawValue
      default: field = ""
      }
      return ColumnReading(heading: column.heading.text, field: field)
    }
  }
}
