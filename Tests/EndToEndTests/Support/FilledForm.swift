import Formats
import Foundation
import TestSupport
import Testing

/// A workbook of ours as a person saves it after filling it in: the same cells, without looks.
enum FilledForm {
  /// - Parameters:
  ///   - rows: by the first cell of a row, what to write under which heading.
  ///   - labels: what to write beside a label above the table.
  ///   - added: rows to write in the first empty rows of the table, by heading.
  static func bytes(
    of url: URL, rows: [String: [String: String]] = [:], labels: [String: String] = [:],
    added: [[String: String]] = []
  ) throws -> Data {
    let workbook = try Workbook(bytes: Array(try Data(contentsOf: url)))
    let sheet = try #require(workbook.sheets.first)
    var lines: [[String]] = []
    var headings: [String] = []
    try workbook.read(sheet) { number, cells in
      while lines.count < number - 1 { lines.append([]) }
      var texts = cells.map(\.text)
      if texts.count(where: { !$0.isEmpty }) > 4, headings.isEmpty { headings = texts }
      if let answer = labels[texts.first ?? ""] { texts = [texts[0], answer] }
      if let values = rows[texts.first ?? ""] { texts = line(headings, values, over: texts) }
      lines.append(texts)
    }
    lines += added.map { line(headings, $0, over: []) }
    return Data(
      try WorkbookDocument(
        title: "", author: "", created: 0,
        sheets: [
          WorkbookSheet(
            name: "Blad1", head: lines.map { SheetRow($0.map { SheetCell(.text($0)) }) })
        ]
      ).bytes())
  }

  private static func line(
    _ headings: [String], _ values: [String: String], over texts: [String]
  ) -> [String] {
    headings.enumerated().map { position, heading in
      values[heading] ?? (position < texts.count ? texts[position] : "")
    }
  }
}
