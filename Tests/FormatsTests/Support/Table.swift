import Formats
import TestSupport

/// What a reader handed over, row by row.
struct Table: Equatable {
  struct Row: Equatable {
    let number: Int
    let cells: [String]

    init(_ number: Int, _ cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  var rows: [Row]
  var reading: DelimitedReading

  init(_ bytes: [UInt8], delimiter: Delimiter? = nil) throws {
    var rows: [Row] = []
    reading = try DelimitedText.read(bytes, delimiter: delimiter) { rows.append(Row($0, $1)) }
    self.rows = rows
  }

  init(_ text: String, delimiter: Delimiter? = nil) throws {
    try self.init(Array(text.utf8), delimiter: delimiter)
  }
}
