import Formats

/// A sheet of the usual make: a title, lines below it, a table.
struct ReportSheet {
  var name: String
  var title: String
  /// Under the title, in quiet ink.
  var lines: [String] = []
  var columns: [TableColumn]
  var rows: [[CellValue]]
  var totals: [CellValue]?
  var emptyText: String
  var frozenColumns = 1
  /// nil prints all columns.
  var printedColumns: Int?
  var tab: Colour?

  var sheet: WorkbookSheet {
    WorkbookSheet(
      name: name,
      head: [SheetRow([SheetCell(.text(title), .title)], height: 26)]
        + lines.map { SheetRow([SheetCell(.text($0), .subtitle)]) } + [SheetRow()],
      table: SheetTable(columns: columns, rows: rows, totals: totals, emptyText: emptyText),
      frozenColumns: frozenColumns, printedColumns: printedColumns, tab: tab)
  }
}
