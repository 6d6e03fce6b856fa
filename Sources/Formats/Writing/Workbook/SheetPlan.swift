/// One sheet of the file: a whole sheet of the document or a part of a long one.
struct SheetPlan {
  let sheet: WorkbookSheet
  let name: String
  /// The rows of the table that stand here.
  let rows: Range<Int>
  /// Rows below the table come once, on the last part.
  let isLast: Bool

  /// Rows that a sheet holds, headings included. Source: Excel specifications and limits.
  static let capacity = 1_048_576

  /// The sheets in order, long tables cut; `first` holds the position of each document sheet's
  /// first part.
  static func plans(
    for sheets: [WorkbookSheet], capacity: Int = SheetPlan.capacity
  ) -> (plans: [SheetPlan], first: [Int]) {
    var parts: [(sheet: WorkbookSheet, rows: Range<Int>, isLast: Bool)] = []
    var first: [Int] = []
    for sheet in sheets {
      first.append(parts.count)
      let count = sheet.table?.rows.count ?? 0
      let room = max(1, capacity - sheet.linesBesideRows)
      var start = 0
      repeat {
        let end = min(start + room, count)
        parts.append((sheet, start..<end, end == count))
        start = end
      } while start < count
    }
    let names = SheetNames.unique(parts.map(\.sheet.name))
    let plans = zip(parts, names).map {
      SheetPlan(sheet: $0.sheet, name: $1, rows: $0.rows, isLast: $0.isLast)
    }
    return (plans, first)
  }

  /// The row of the table's headings, from 0.
  var headingRow: Int {
    sheet.head.count + (sheet.table?.bands.isEmpty == false ? 1 : 0)
  }
}

extension WorkbookSheet {
  fileprivate var linesBesideRows: Int {
    head.count + 2 + foot.count + (table?.totals == nil ? 0 : 1)
  }
}
