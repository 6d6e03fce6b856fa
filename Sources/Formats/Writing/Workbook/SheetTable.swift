/// A table with a filter on its headings.
package struct SheetTable: Sendable {
  package var columns: [TableColumn]
  package var rows: [[CellValue]]
  /// Under the table, outside its filter; nil for none.
  package var totals: [CellValue]?
  /// Groups of columns with a heading of their own above the headings; empty for none.
  package var bands: [TableBand]
  /// Rows that are coloured while a column holds something.
  package var highlight: RowHighlight?
  /// Stands in place of rows when there are none.
  package var emptyText: String

  package init(
    columns: [TableColumn], rows: [[CellValue]], totals: [CellValue]? = nil,
    bands: [TableBand] = [], highlight: RowHighlight? = nil, emptyText: String
  ) {
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.bands = bands
    self.highlight = highlight
    self.emptyText = emptyText
  }
}

package struct TableColumn: Hashable, Sendable {
  /// Unique in its table, whatever the case.
  package var heading: String
  /// In characters.
  package var width: Double
  package var style: CellStyle
  package var isHidden: Bool
  package var input: CellInput?
  /// Shown when the pointer rests on the heading; empty for none.
  package var note: String

  package init(
    _ heading: String, width: Double, style: CellStyle = .plain, isHidden: Bool = false,
    input: CellInput? = nil, note: String = ""
  ) {
    self.heading = heading
    self.width = width
    self.style = style
    self.isHidden = isHidden
    self.input = input
    self.note = note
  }
}

package struct TableBand: Hashable, Sendable {
  package var title: String
  /// Columns it covers, hidden ones included.
  package var columns: Range<Int>
  package var fill: Colour

  package init(_ title: String, columns: Range<Int>, fill: Colour) {
    self.title = title
    self.columns = columns
    self.fill = fill
  }
}

package struct RowHighlight: Hashable, Sendable {
  /// The column that decides; a row is coloured while its cell is not empty.
  package var column: Int
  package var fill: Colour

  package init(whenFilled column: Int, fill: Colour) {
    self.column = column
    self.fill = fill
  }
}
