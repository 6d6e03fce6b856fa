/// Where a value stands in what the office put in.
package struct Origin: Hashable, Comparable, Sendable {
  /// Path from the workspace, with `/`: `Imports/2026/leden.csv`.
  package let file: String
  /// The sheet of a workbook; empty elsewhere.
  package let sheet: String
  /// The row as a spreadsheet shows it, from 1; the line in XML; 0 when the whole file is meant.
  package let row: Int
  /// The heading as it stands in the file (XML: the element); empty when the whole row is meant.
  package let column: String
  /// The column's position from 0, for the letter a spreadsheet shows; nil when it has none.
  package let columnIndex: Int?

  package init(
    file: String, sheet: String = "", row: Int = 0, column: String = "", columnIndex: Int? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
    self.columnIndex = columnIndex
  }

  package func at(column: String, index: Int? = nil) -> Origin {
    Origin(file: file, sheet: sheet, row: row, column: column, columnIndex: index)
  }

  /// The letters of the column as a spreadsheet shows them: 0 is `A`, 26 is `AA`.
  package var columnLetters: String? {
    guard var index = columnIndex else { return nil }
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + index % 26))) + letters
      index = index / 26 - 1
    } while index >= 0
    return letters
  }

  package static func < (left: Origin, right: Origin) -> Bool {
    (left.file, left.sheet, left.row, left.columnIndex ?? -1, left.column)
      < (right.file, right.sheet, right.row, right.columnIndex ?? -1, right.column)
  }
}
