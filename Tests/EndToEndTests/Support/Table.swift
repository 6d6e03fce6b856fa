import Foundation

/// One of the files for other programs.
struct Table {
  let rows: [[String: String]]

  /// - Parameter files: by their path below `Reports/<year>`.
  init(_ files: [String: Data], _ path: String) throws {
    guard let bytes = files[path] else { throw TableError.missing(path) }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[...]
    let heading = lines.popFirst().map { Table.cells($0) } ?? []
    rows = lines.map { line in
      Dictionary(zip(heading, Table.cells(line)), uniquingKeysWith: { first, _ in first })
    }
  }

  func sum(_ column: String) throws -> Int {
    try rows.reduce(0) { sum, row in
      guard let value = row[column], let number = Int(value) else {
        throw TableError.notANumber(column: column)
      }
      return sum + number
    }
  }

  /// The cells of a line whose quotes hold no line break.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

enum TableError: Error {
  case missing(String)
  case notANumber(column: String)
}
