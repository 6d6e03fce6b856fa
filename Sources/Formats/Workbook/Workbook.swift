/// Why a workbook cannot be read.
package enum WorkbookError: Error, Hashable, Sendable {
  /// No workbook, or one that was only half downloaded or is spoilt. `part` is the file inside it
  /// that fails, empty when the archive as a whole does.
  case damaged(part: String)
  case passwordProtected
  /// Grows beyond what a spreadsheet can be: rows, columns, cells, or bytes when unpacked.
  case tooLarge(part: String)
  /// A DOCTYPE in one of its parts: no spreadsheet program writes one.
  case doctype(part: String)
  /// The file vanished or changed while it was read.
  case sourceChanged
}

/// An Excel workbook (`.xlsx`, `.xlsm`; ECMA-376, transitional and strict), read sheet by sheet.
/// Formulas count by the value that was stored with them; nothing is ever computed.
package struct Workbook: Sendable {
  package struct Sheet: Hashable, Sendable {
    package let name: String
    /// Hidden, or so hidden that Excel does not offer to show it.
    package let isHidden: Bool
    /// The name of its part in the archive.
    let part: String
  }

  /// The sheets with cells, in the order of their tabs. Sheets that hold only a chart are left out.
  package let sheets: [Sheet]
  private let source: ByteSource
  private let contents: WorkbookContents

  /// Opens a workbook: reads its list of sheets, its formats and its shared texts.
  package init(_ source: ByteSource) throws(WorkbookError) {
    self.source = source
    contents = try WorkbookContents.read(source)
    sheets = contents.sheets
  }

  /// Reads a sheet row by row: `row` gets the number the spreadsheet shows and the cells from
  /// column A on, up to the last one that is not empty.
  ///
  /// Rows without any value are not handed over. Of merged cells the first holds the value.
  ///
  /// - Parameters:
  ///   - rowLimit: how many rows to hand over at most, to look at the head of a sheet.
  ///   - cellLimit: with how many cells, empty ones between others included, a sheet is too large.
  /// - Returns: the cells whose text was decoded wrongly before it came here and has been mended.
  /// - Throws: `WorkbookError`; the rows before the fault were handed over.
  @discardableResult
  package func read(
    _ sheet: Sheet, rowLimit: Int = .max, cellLimit: Int = 100_000_000,
    row: (_ number: Int, _ cells: [Cell]) -> Void
  ) throws(WorkbookError) -> Sightings {
    try withoutActuallyEscaping(row) { row throws(WorkbookError) in
      var reader = SheetReader(
        contents: contents, rowsLeft: rowLimit, cellsLeft: cellLimit, row: row)
      let zip = try WorkbookPart.archive(source)
      guard let part = zip.part(named: sheet.part) else { throw .damaged(part: sheet.part) }
      try WorkbookPart.parse(part, of: zip, limit: .sheet, into: &reader)
      switch reader.fault {
      case .tooLarge: throw .tooLarge(part: sheet.part)
      case .missingText: throw .damaged(part: sheet.part)
      case .spilledTextLost: throw .sourceChanged
      case nil: return reader.mended
      }
    }
  }
}
