import Formats
import TestSupport

@testable import Imports

/// Delimited files of the corpus, each from its seed: any delimiter, encoding, line break, quotes,
/// headings, order of columns, way to write days, and lines that are no people.
struct DelimitedCorpus {
  private enum Encoding: CaseIterable {
    case utf8, marked, utf16LittleEndian, utf16BigEndian, windows1252, dos850, macRoman, mistaken
  }

  private let encoding: Encoding
  private let delimiter: Character
  private let lineBreak: String
  private let quotesAll: Bool
  private let announces: Bool
  private let titles: Int
  private let repeatsHeading: Bool
  private let hasTotal: Bool
  private let hasBlankLines: Bool
  private let days: CorpusPeople.Days
  private let headings: [String]
  /// Positions in `CorpusPeople.Field`, in the order of the file.
  private let columns: [Int]
  private let seed: UInt64

  /// Every encoding in turn, the rest by lot.
  init(seed: UInt64) {
    var lots = SeededGenerator(seed: seed)
    self.seed = seed
    encoding = Encoding.allCases[Int(seed) % Encoding.allCases.count]
    delimiter = Array(";,\t|")[Int(seed / 8) % 4]
    lineBreak = ["\r\n", "\n", "\r"][Int.random(in: 0...2, using: &lots)]
    quotesAll = Bool.random(using: &lots)
    announces = Int.random(in: 0...3, using: &lots) == 0
    titles = Int.random(in: 0...3, using: &lots)
    repeatsHeading = Bool.random(using: &lots)
    hasTotal = Bool.random(using: &lots)
    hasBlankLines = Bool.random(using: &lots)
    days = CorpusPeople.Days.allCases[Int.random(in: 0...4, using: &lots)]
    headings = CorpusPeople.headings[Int.random(in: 0...2, using: &lots)]
    columns = Array(0..<headings.count).shuffled(using: &lots)
  }

  var file: CorpusFile {
    let (rows, marks) = rows
    let text = rows.map(line).joined(separator: lineBreak) + lineBreak
    let announced = announces ? "sep=\(delimiter)\(lineBreak)" : ""
    return CorpusFile(
      name: "CSV \(seed): \(encoding), ‘\(delimiter)’, \(days)", path: "Imports/\(seed).csv",
      bytes: bytes(announced + text), marks: marks)
  }

  /// The rows of the file and what is said about them.
  private var rows: (rows: [[String]], marks: [String]) {
    var marks: [String] = []
    var rows = (0..<titles).map { ["Overzicht personeel, regel \($0 + 1)"] }
    rows.append(columns.map { headings[$0] })
    for person in CorpusPeople.values.indices {
      if hasBlankLines && person == 1 { rows.append([]) }
      if repeatsHeading && person == 2 {
        rows.append(columns.map { headings[$0] })
        marks.append("\(rows.count)  row_repeated_heading ''")
      }
      let row = CorpusPeople.row(person, days: days)
      rows.append(columns.map { row[$0] })
      if encoding == .mistaken {
        marks += columns.filter { !row[$0].utf8.allSatisfy { $0 < 0x80 } }
          .map { "\(rows.count) \(headings[$0]) text_mended ''" }
      }
    }
    if hasTotal {
      rows.append(["Totaal: 4"] + [String](repeating: "", count: columns.count - 1))
      marks.append("\(rows.count)  row_total 'Totaal: 4'")
    }
    return (rows, marks)
  }

  private func line(_ cells: [String]) -> String {
    cells.map { cell in
      let isSpecial = quotesAll || cell.contains(delimiter)
      return isSpecial ? "\"\(cell)\"" : cell
    }.joined(separator: String(delimiter))
  }

  private func bytes(_ text: String) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
    case .dos850: text.unicodeScalars.map { DelimitedCorpus.dos[$0] ?? UInt8($0.value) }
    case .macRoman: text.unicodeScalars.map { DelimitedCorpus.mac[$0] ?? UInt8($0.value) }
    case .mistaken:
      // UTF-8 that was read as Latin-1 and written as UTF-8 once more.
      Array(String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) })).utf8)
    }
  }

  private static let dos: [Unicode.Scalar: UInt8] = [
    "ü": 0x81, "é": 0x82, "â": 0x83, "ë": 0x89, "ö": 0x94, "ú": 0xA3,
  ]
  private static let mac: [Unicode.Scalar: UInt8] = [
    "ü": 0x9F, "é": 0x8E, "â": 0x89, "ë": 0x91, "ö": 0x9A, "ú": 0x9C,
  ]
}
