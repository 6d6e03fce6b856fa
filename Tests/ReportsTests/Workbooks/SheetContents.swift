import Formats
import TestSupport
import Testing

/// A workbook read back, sheet by sheet, as texts.
struct SheetContents {
  let names: [String]
  private let rows: [String: [[String]]]

  init(_ bytes: [UInt8]) throws {
    let workbook = try Workbook(bytes: bytes)
    var rows: [String: [[String]]] = [:]
    for sheet in workbook.sheets {
      try workbook.read(sheet) { _, cells in
        rows[sheet.name, default: []].append(cells.map(\.text))
      }
    }
    names = workbook.sheets.map(\.name)
    self.rows = rows
  }

  subscript(sheet: String) -> [[String]] { rows[sheet] ?? [] }

  /// The cells below the headings, each by its heading; the heading row is the one that holds
  /// `marker`.
  func records(_ sheet: String, marker: String) throws -> [[String: String]] {
    let all = self[sheet]
    let start = try #require(all.firstIndex { $0.contains(marker) })
    let headings = all[start]
    return all[(start + 1)...].map { cells in
      Dictionary(
        zip(headings, cells + Array(repeating: "", count: max(0, headings.count - cells.count))),
        uniquingKeysWith: { first, _ in first })
    }
  }
}
