import Domain
import Formats

/// One column as the file names it.
struct Heading: Hashable {
  /// As it stands in the file; in XML the name of the element or attribute.
  let text: String
  /// In XML the elements around it, outermost first.
  var context: [String] = []
  /// The position from 0; nil in XML.
  var index: Int?
  /// In XML the description that stands beside a coded value.
  var isDescription = false
  /// In XML: stands outside the record, so that it can say only what holds for all records below it.
  var isAround = false
}

/// Why a table cannot be read to its end. Nothing of such a file is used.
struct TableFault: Error, Hashable {
  let reason: UnreadableReason
  /// The line or row of the fault, 0 when it has none.
  var line = 0
}

/// What was noticed about the bytes of a table; in XML the row is the line and the column means
/// nothing.
struct ByteNotices {
  var mended = Sightings()
  var undefinedBytes = Sightings()
}

/// Rows of cells under headings, from whatever format, read as a stream as often as is needed.
struct SourceTable {
  typealias Row = (_ number: Int, _ cells: [Cell]) -> Void

  let file: String
  /// The sheet of a workbook; empty elsewhere.
  let sheet: String
  var isHidden = false
  /// The columns and kind, when the format itself names them (XML); nil when a row of headings does.
  var shape: (headings: [Heading], kind: SourceFile.Kind)?
  /// Elements that mean nothing here, each once, with the line where it comes first (XML).
  var unknownElements: [(name: String, line: Int)] = []
  /// A row may be shorter or longer than the headings by mistake (delimited files).
  var isRagged = false
  /// Reads all rows; tells what was noticed about their bytes.
  let read: (Row) throws(TableFault) -> ByteNotices

  func origin(row: Int = 0, heading: Heading? = nil) -> Origin {
    Origin(
      file: file, sheet: sheet, row: row, column: heading?.text ?? "",
      columnIndex: heading?.index)
  }
}
