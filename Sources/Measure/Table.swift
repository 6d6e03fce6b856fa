import Formats

/// A delimited file with headings.
struct Table {
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    /// The cell below a heading; empty when there is none.
    subscript(_ heading: String) -> String {
      guard let column = columns[heading], column < cells.count else { return "" }
      return cells[column]
    }
  }

  private(set) var rows: [Row] = []

  init(_ bytes: [UInt8]) throws(DelimitedError) {
    var columns: [String: Int]?
    var rows: [Row] = []
    try DelimitedText(ByteSource(bytes)).read { _, cells in
      guard let known = columns else {
        columns = Dictionary(
          cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return
      }
      rows.append(Row(columns: known, cells: cells))
    }
    self.rows = rows
  }

  init(path: String) throws {
    try self.init(TextFile.bytes(path))
  }
}
