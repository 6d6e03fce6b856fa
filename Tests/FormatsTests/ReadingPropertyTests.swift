import Formats
import TestSupport
import Testing

/// Each case has a seed; a failure prints it, and the same seed fails again.
@Suite struct ReadingPropertyTests {
  // MARK: What is written is read back

  private static let alphabet = [
    "a", "b", "Z", "é", "€", "ß", "ł", "😀", " ", "1", "0", ".", "-", "'", "\"", "\"", ";", ",",
    "\t", "|", "\n", "\r\n", "\r", "Ö", "=",
  ]

  private static func cell(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...8, using: &generator)
    return (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
  }

  private static func table(
    _ generator: inout SeededGenerator, columns: Int
  ) -> [[String]] {
    (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      (0..<columns).map { _ in cell(&generator) }
    }
  }

  private static func written(
    _ table: [[String]], delimiter: String, lineBreak: String, quotesAll: Bool
  ) -> String {
    let special: [Character] = ["\"", "\n", "\r", "\r\n", Character(delimiter)]
    let lines = table.map { row in
      row.map { cell in
        let isSpecial = quotesAll || cell.contains(where: special.contains) || cell.hasPrefix(" ")
        return isSpecial ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }
      .joined(separator: delimiter)
    }
    return lines.joined(separator: lineBreak)
  }

  @Test(arguments: UInt64(1)...300)
  func `a table that is written as CSV is read back cell by cell`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let delimiter = try #require(Delimiter.allCases.randomElement(using: &generator))
    let table = ReadingPropertyTests.table(
      &generator, columns: Int.random(in: 2...6, using: &generator))
    let text = ReadingPropertyTests.written(
      table, delimiter: String(UnicodeScalar(delimiter.rawValue)),
      lineBreak: ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n",
      quotesAll: Bool.random(using: &generator))
    let read = try Table(text, delimiter: delimiter)
    #expect(read.rows == table.enumerated().map { Table.Row($0 + 1, $1) }, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...100)
  func `the delimiter of a plausible table is found`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let delimiter = try #require(Delimiter.allCases.randomElement(using: &generator))
    let texts = ["Jansen, P.", "1,50", "lpa; rmc", "a|b", "Súdwest-Fryslân", "", "31-12-2025"]
    let table = (0..<Int.random(in: 5...40, using: &generator)).map { row in
      (0..<5).map { column in
        row == 0 ? "kolom \(column)" : texts.randomElement(using: &generator) ?? ""
      }
    }
    let text = ReadingPropertyTests.written(
      table, delimiter: String(UnicodeScalar(delimiter.rawValue)), lineBreak: "\n",
      quotesAll: false)
    #expect(try Table(text).reading.delimiter == delimiter, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...50)
  func `the texts of a workbook are read back`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = ReadingPropertyTests.table(&generator, columns: 4)
    let rows = table.map { row in
      let cells = row.map { cell in
        let escaped = cell.replacing("&", with: "&amp;").replacing("\r\n", with: "&#13;\n")
          .replacing("\r", with: "&#13;")
          .replacing("<", with: "&lt;")
        return "<c t=\"inlineStr\"><is><t>\(escaped)</t></is></c>"
      }
      return "<row>\(cells.joined())</row>"
    }
    let workbook = try Workbook(bytes: WorkbookFixture(rows: rows.joined()).bytes())
    var read: [Int: [String]] = [:]
    try workbook.read(workbook.sheets[0]) { read[$0] = $1.map(\.text) }
    for (index, row) in table.enumerated() {
      let lastFilled = row.lastIndex { !$0.isEmpty }
      let expected = lastFilled.map { Array(row[...$0]) }
      #expect(read[index + 1] == expected, "seed \(seed), row \(index + 1)")
    }
  }

  // MARK: No bytes trap

  /// Reads bytes with everything that reads bytes; what they hold does not matter.
  private static func readAll(_ bytes: [UInt8]) {
    swallowing { _ = try FileShape.sniff(bytes) }
    swallowing { try DelimitedText.read(bytes) { _, _ in } }
    swallowing { try XMLEvents.read(bytes) { _ in } }
    swallowing { _ = try ZipArchive.contents(bytes) }
    swallowing {
      let workbook = try Workbook(bytes: bytes)
      for sheet in workbook.sheets { try workbook.read(sheet) { _, _ in } }
    }
  }

  private static func swallowing(_ body: () throws -> Void) {
    do {
      try body()
    } catch {
      // A refusal is a good answer here; a trap ends the test run.
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `random bytes never trap`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 0...400, using: &generator)
      ReadingPropertyTests.readAll(
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `random pieces of each format never trap`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("<?xml version='1.0' encoding='".utf8), Array("UTF-16'?>".utf8), Array("<a b='".utf8),
      Array("<![CDATA[".utf8), Array("]]>".utf8), Array("</a>".utf8), Array("&#xD800;".utf8),
      Array("<!DOCTYPE".utf8), [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0x81],
      Array("sep=".utf8), [0x22], [0x22, 0x22], [0x3B], [0x0D], [0x0A], [0x00], [0x1A],
      [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0],
      Array("SÃºd".utf8), Array("1E+".utf8), Array("'>".utf8), [0xD8, 0x3D], [0x20],
    ]
    for _ in 0..<100 {
      let count = Int.random(in: 0...30, using: &generator)
      ReadingPropertyTests.readAll(
        (0..<count).flatMap { _ in pieces.randomElement(using: &generator) ?? [] })
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `spoilt workbooks never trap`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var fixture = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46037.5</v></c>\
        <c t="inlineStr"><is><t>a_x000D_b</t></is></c><c><v>1.5E-7</v></c></row>
        """)
    fixture.sharedStrings = "<si><t>x</t></si>"
    fixture.cellFormats = "<xf numFmtId=\"14\"/>"
    let entries = fixture.parts.map {
      ZipFixture.Entry(name: $0.name, bytes: Array($0.text.utf8), isStored: true)
    }
    let whole = try ZipFixture.zip(entries)
    for _ in 0..<20 {
      var spoilt = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        spoilt[Int.random(in: 0..<spoilt.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      ReadingPropertyTests.readAll(spoilt)
      // The same inside a part, with a directory that is sound.
      var parts = entries
      let index = Int.random(in: 0..<parts.count, using: &generator)
      var bytes = parts[index].bytes
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0x20...0x7F, using: &generator)
      parts[index] = ZipFixture.Entry(name: parts[index].name, bytes: bytes)
      ReadingPropertyTests.readAll(try ZipFixture.zip(parts))
    }
  }

  // MARK: Linear time

  @Test(arguments: [
    "\"a;", "\"\"a\n", "\n\"", "\"\n\"x", " \"", "a\"\"", "\r", "\"\"\"", ";\"\"", "\"a\"\"\n",
  ])
  func `no pattern of quotes costs more than linear time`(pattern: String) throws {
    // A quadratic search over this much would take minutes.
    let bytes = Array(String(repeating: pattern, count: (1 << 20) / pattern.utf8.count).utf8)
    ReadingPropertyTests.swallowing { try DelimitedText.read(bytes, delimiter: .pipe) { _, _ in } }
    ReadingPropertyTests.swallowing {
      try DelimitedText.read(bytes, delimiter: .semicolon) { _, _ in }
    }
  }
}
