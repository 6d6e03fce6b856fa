import Formats
import Foundation
import TestSupport

/// A workbook of the program's own as an office fills it in and saves it: everything that stands in
/// it, with cells changed.
struct FilledWorkbook {
  private let url: URL
  private var sheets: [(name: String, rows: [[Cell]])] = []

  init(_ url: URL) throws {
    self.url = url
    let workbook = try Workbook(bytes: Array(try Data(contentsOf: url)))
    for sheet in workbook.sheets {
      var rows: [[Cell]] = []
      try workbook.read(sheet) { number, cells in
        while rows.count < number - 1 { rows.append([]) }
        rows.append(cells)
      }
      sheets.append((sheet.name, rows))
    }
  }

  var names: [String] { sheets.map(\.name) }

  /// What stands in a column of a sheet, by member number or, for the sheet of places, by name.
  func column(_ heading: String, of sheet: String, by key: String = "Lidnummer") throws -> [String:
    String]
  {
    let place = try place(of: sheet, key, heading)
    let rows = sheets[place.sheet].rows.dropFirst(place.row + 1).filter { $0.count > place.key }
    return Dictionary(
      rows.map {
        ($0[place.key].text, place.column < $0.count ? $0[place.column].text : "")
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Fills in the cell of a row.
  mutating func set(
    _ heading: String, of row: String, on sheet: String, to text: String,
    by key: String = "Lidnummer"
  ) throws {
    let place = try place(of: sheet, key, heading)
    guard
      let line = sheets[place.sheet].rows.indices.first(where: {
        $0 > place.row && place.key < sheets[place.sheet].rows[$0].count
          && sheets[place.sheet].rows[$0][place.key].text == row
      })
    else { throw FillingError.noRow(row) }
    put(text, sheet: place.sheet, row: line, column: place.column)
  }

  /// Fills in the cell above the table that accepts the whole sheet.
  mutating func acceptAll(on sheet: String, from text: String) throws {
    for position in sheets.indices where sheets[position].name == sheet {
      for (row, cells) in sheets[position].rows.enumerated() {
        if let label = cells.firstIndex(where: { $0.text == "Alles overnemen vanaf zekerheid" }),
          cells.count(where: { !$0.isEmpty }) == 1
        {
          return put(text, sheet: position, row: row, column: label + 2)
        }
      }
    }
    throw FillingError.noRow(sheet)
  }

  func save() throws {
    let document = WorkbookDocument(
      title: "", author: "", created: 0,
      sheets: sheets.map { sheet in
        WorkbookSheet(
          name: sheet.name,
          head: sheet.rows.map { row in
            SheetRow(row.map { SheetCell($0.isEmpty ? .empty : .text($0.text)) })
          })
      })
    try Data(document.bytes()).write(to: url)
  }

  private mutating func put(_ text: String, sheet: Int, row: Int, column: Int) {
    while sheets[sheet].rows[row].count <= column { sheets[sheet].rows[row].append(.empty) }
    sheets[sheet].rows[row][column] = Cell(text: text, kind: .text)
  }

  private func place(
    of sheet: String, _ key: String, _ heading: String
  ) throws -> (sheet: Int, row: Int, key: Int, column: Int) {
    guard let position = sheets.firstIndex(where: { $0.name == sheet }) else {
      throw FillingError.noSheet(sheet)
    }
    for (row, cells) in sheets[position].rows.enumerated() {
      let texts = cells.map(\.text)
      if let keyColumn = texts.firstIndex(of: key), let column = texts.firstIndex(of: heading) {
        return (position, row, keyColumn, column)
      }
    }
    throw FillingError.noHeading(heading)
  }
}

enum FillingError: Error {
  case noSheet(String)
  case noHeading(String)
  case noRow(String)
}
