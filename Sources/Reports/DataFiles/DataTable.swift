import Domain
import Formats

/// A CSV file of the contract for other programs: UTF-8, comma, line feed, sorted by its key, an
/// empty cell for none.
struct DataTable {
  private let name: String
  private var writer: CSVWriter

  init(_ name: String, columns: [String]) {
    self.name = name
    writer = CSVWriter(.forPrograms, columns: columns)
  }

  mutating func row(_ cells: [CSVWriter.Cell]) {
    writer.row(cells)
  }

  var document: NamedDocument {
    NamedDocument(path: "data/\(name)", bytes: writer.bytes)
  }
}

extension CSVWriter.Cell {
  static func integer(_ value: Int64) -> CSVWriter.Cell { .number(String(value)) }
  static func cents(_ money: Money) -> CSVWriter.Cell { .integer(money.cents) }
  static func optional(_ text: String?) -> CSVWriter.Cell { .text(text ?? "") }
}
