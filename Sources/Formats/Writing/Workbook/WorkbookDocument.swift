/// A workbook to be written. The same document gives the same bytes.
package struct WorkbookDocument: Sendable {
  package var title: String
  package var author: String
  /// Seconds since 1970 UTC; stands in the properties of the file.
  package var created: Int
  package var sheets: [WorkbookSheet]

  package init(title: String, author: String, created: Int, sheets: [WorkbookSheet]) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
  }

  /// The bytes of the `.xlsx` file. A table longer than a sheet goes on in further sheets.
  ///
  /// The library needs a file: one without a name, readable to nobody else and gone before this returns.
  package func bytes() throws(WorkbookWritingError) -> [UInt8] {
    try WorkbookEncoder.bytes(of: self)
  }
}

/// Why a workbook could not be made.
package enum WorkbookWritingError: Error, Hashable {
  /// A workbook needs at least one sheet.
  case noSheets
  /// The temporary file failed, with the system's error number.
  case temporaryFile(errno: Int32)
  /// The library refused; its own number.
  case library(code: UInt32)
}

/// One sheet: rows above, a table, rows below. Each part may be missing.
package struct WorkbookSheet: Sendable {
  /// Made safe and unique when it is written.
  package var name: String
  package var head: [SheetRow]
  package var table: SheetTable?
  package var foot: [SheetRow]
  /// For a sheet without a table: widths in characters.
  package var widths: [Double]
  /// Columns that stay in sight, hidden ones included.
  package var frozenColumns: Int
  /// Only so many columns, from the first, are printed; nil prints all.
  package var printedColumns: Int?
  package var isLandscape: Bool
  package var tab: Colour?
  package var charts: [SheetChart]

  package init(
    name: String, head: [SheetRow] = [], table: SheetTable? = nil, foot: [SheetRow] = [],
    widths: [Double] = [], frozenColumns: Int = 0, printedColumns: Int? = nil,
    isLandscape: Bool = true, tab: Colour? = nil,
    charts: [SheetChart] = []
  ) {
    self.name = name
    self.head = head
    self.table = table
    self.foot = foot
    self.widths = widths
    self.frozenColumns = frozenColumns
    self.printedColumns = printedColumns
    self.isLandscape = isLandscape
    self.tab = tab
    self.charts = charts
  }
}

/// A row outside the table.
package struct SheetRow: Hashable, Sendable {
  package var cells: [SheetCell]
  /// Points; nil leaves it to the spreadsheet.
  package var height: Double?

  package init(_ cells: [SheetCell] = [], height: Double? = nil) {
    self.cells = cells
    self.height = height
  }
}

package struct SheetCell: Hashable, Sendable {
  package var value: CellValue
  package var style: CellStyle
  /// Columns it covers; above 1 the cells are merged.
  package var span: Int
  /// A place in this workbook to jump to: the position of the sheet among the sheets.
  package var link: Int?
  package var input: CellInput?

  package init(
    _ value: CellValue, _ style: CellStyle = .plain, span: Int = 1, link: Int? = nil,
    input: CellInput? = nil
  ) {
    self.value = value
    self.style = style
    self.span = span
    self.link = link
    self.input = input
  }
}

/// What may be typed in a cell, and the hint a spreadsheet shows beside it.
package struct CellInput: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of these, or nothing. Together at most 255 characters.
    case choice([String])
    /// A number from 0 through 1, or nothing.
    case fraction
  }

  package var kind: Kind
  /// At most 32 characters.
  package var title: String
  /// At most 255 characters.
  package var hint: String
  /// What is shown when something else is typed; at most 255 characters.
  package var refusal: String

  package init(_ kind: Kind, title: String, hint: String, refusal: String) {
    self.kind = kind
    self.title = title
    self.hint = hint
    self.refusal = refusal
  }
}
