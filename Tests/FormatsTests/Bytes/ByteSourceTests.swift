import TestSupport
import Testing

@testable import Formats

/// Files that are read where they lie, a block at a time.
@Suite struct ByteSourceTests {
  /// Hands over at most `step` bytes at a time, as a slow disk may.
  static func slow(_ bytes: [UInt8], step: Int) -> ByteSource {
    ByteSource(size: bytes.count) { offset, target in
      let piece = bytes[offset...].prefix(min(step, target.count))
      target.copyBytes(from: piece)
      return piece.count
    }
  }

  /// Fails at the first byte from `limit` on, as a file does that was cut short meanwhile.
  static func failing(_ bytes: [UInt8], at limit: Int) -> ByteSource {
    ByteSource(size: bytes.count) { offset, target throws(SourceFault) in
      guard offset + target.count <= limit else { throw SourceFault() }
      target.copyBytes(from: bytes[offset..<offset + target.count])
      return target.count
    }
  }

  @Test func `short reads are put together`() throws {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    let source = ByteSourceTests.slow(bytes, step: 7)
    #expect(try source.bytes() == bytes)
    #expect(try source.bytes(from: 990, count: 20) == Array(bytes[990...]))
    #expect(try source.part(from: 10, count: 30).bytes(from: 5, count: 4) == Array(bytes[15..<19]))
    #expect(try source.bytes(from: 1000, count: 1) == [])
  }

  @Test func `a source that ends early is a fault`() {
    let source = ByteSource(size: 10) { _, _ in 0 }
    #expect(throws: SourceFault()) { try source.bytes() }
  }

  @Test func `the hash of a source is that of its bytes`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    // FIPS 180-4 test vector: a million times the letter a.
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(try SHA256.hex(ByteSource(bytes)) == expected)
    #expect(SHA256.hex(bytes) == expected)
  }

  @Test func `a temporary file gives back what was written and has no name`() throws {
    let writer = SpillFile.Writer()
    let piece = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for _ in 0..<5 { try piece.withUnsafeBufferPointer { try writer.append($0) } }
    #expect(writer.count == 500_000)
    let source = try writer.finished().source
    #expect(try source.bytes() == piece + piece + piece + piece + piece)
    #expect(try source.bytes(from: 100_001, count: 3) == Array(piece[1..<4]))
  }

  // MARK: Rows, elements and entries across blocks

  /// Rows of which some are longer than a block.
  private static let long: [[String]] = (0..<400).map { row in
    ["\(row)", String(repeating: "é\"x;\n", count: row % 50 == 7 ? 90_000 : row), "Súdwest", ""]
  }

  private static func csv(_ rows: [[String]]) -> String {
    rows.map {
      $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";") + "\r\n"
    }
    .joined()
  }

  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252])
  func `rows are whole wherever a block ends`(encoding: TextEncoding) throws {
    let text = ByteSourceTests.csv(ByteSourceTests.long)
    let bytes: [UInt8] =
      switch encoding {
      case .utf8: Array(text.utf8)
      case .utf16LittleEndian: [0xFF, 0xFE] + TextEncodingTests.utf16(text, bigEndian: false)
      case .utf16BigEndian: [0xFE, 0xFF] + TextEncodingTests.utf16(text, bigEndian: true)
      case .codePage: text.unicodeScalars.map { UInt8($0.value) }
      }
    var rows: [[String]] = []
    var numbers: [Int] = []
    let file = try DelimitedText(ByteSourceTests.slow(bytes, step: 100_003))
    let reading = try file.read { number, cells in
      numbers.append(number)
      rows.append(cells)
    }
    #expect(file.encoding == encoding)
    #expect(rows == ByteSourceTests.long)
    #expect(numbers == Array(1...400))
    #expect(reading.rowCount == 400)
  }

  @Test func `a line break between two blocks ends one row`() throws {
    let block = ByteBlocks.usualSize
    for length in (block - 3)...(block + 2) {
      let bytes = [UInt8](repeating: 0x61, count: length) + Array("\r\n\"b\"\"\"\r\n\r\nc".utf8)
      let table = try Table(bytes, delimiter: .semicolon)
      #expect(table.rows.map(\.number) == [1, 2, 4], "length \(length)")
      #expect(table.rows.dropFirst().map(\.cells) == [["b\""], ["c"]], "length \(length)")
    }
  }

  @Test func `a quote that is never closed costs no other rows in a long file`() throws {
    let line = "a;b;c\n"
    let bytes = Array((line + "\"x;y;z\n" + String(repeating: line, count: 200_000)).utf8)
    var count = 0
    try DelimitedText.read(bytes) { _, cells in if cells.count == 3 { count += 1 } }
    #expect(count == 200_002)
  }

  @Test func `a cell or a quote without end is refused with its place`() {
    let tooLong = [UInt8](repeating: 0x61, count: DelimitedText.largestCell + 1)
    #expect(throws: DelimitedError.cellTooLarge(row: 2, column: 1)) {
      try DelimitedText.read(Array("a;b\nx;".utf8) + tooLong, delimiter: .semicolon) { _, _ in }
    }
    let lines = [UInt8](repeating: 0x0A, count: 2 * DelimitedText.largestCell + 10)
    #expect(throws: DelimitedError.cellTooLarge(row: 1, column: 1)) {
      try DelimitedText.read(Array("a;\"x".utf8) + lines, delimiter: .semicolon) { _, _ in }
    }
  }

  @Test func `elements are whole wherever a block ends`() throws {
    let text = String(repeating: "Súdwest & Zn ", count: 60_000)
    let xml = "<a><b>\(text.replacing("&", with: "&amp;"))</b><b>é</b></a>"
    for bytes in [
      Array(xml.utf8), [0xFF, 0xFE] + TextEncodingTests.utf16(xml, bigEndian: false),
      Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8)
        + xml.unicodeScalars.map { UInt8($0.value) },
    ] {
      var texts: [String] = []
      let events = try XMLEvents(ByteSourceTests.slow(bytes, step: 99_991))
      try events.read { if case .text(let text) = $0 { texts.append(text) } }
      #expect(texts == [text, "é"])
    }
  }

  // MARK: Files that change

  @Test func `a file that changes while it is read is a fault, not half a file`() throws {
    let csv = Array(String(repeating: "a;b;c\n", count: 200_000).utf8)
    let half = ByteSourceTests.failing(csv, at: csv.count / 2)
    #expect(throws: DelimitedError.sourceChanged) { _ = try DelimitedText(half) }
    let xml = Array("<a>\(String(repeating: "<b/>", count: 200_000))</a>".utf8)
    #expect(throws: XMLReadError.sourceChanged) {
      _ = try XMLEvents(ByteSourceTests.failing(xml, at: xml.count / 2))
    }
    let zip = try ZipFixture.zip([ZipFixture.Entry(name: "a.csv", bytes: csv, isStored: true)])
    #expect(throws: ZipError.sourceChanged) {
      _ = try ZipArchive.entries(ByteSourceTests.failing(zip, at: 600_000))
    }
    let workbook = try WorkbookFixture(rows: "<row><c><v>1</v></c></row>").bytes()
    #expect(throws: WorkbookError.sourceChanged) {
      _ = try Workbook(ByteSourceTests.failing(workbook, at: workbook.count - 1))
    }
    #expect(throws: SourceFault()) {
      _ = try FileShape.sniff(ByteSourceTests.failing(workbook, at: workbook.count - 1))
    }
  }

  // MARK: What is too large for memory

  @Test(arguments: [0, 48, 100, 1_000_000])
  func `shared texts that do not fit in memory are read from disk`(room: Int) throws {
    let texts = (0..<5_000).map { $0 % 3 == 0 ? "" : "tekst \($0) \($0 % 40 == 1 ? "SÃºd" : "")" }
    var fixture = WorkbookFixture(rows: "")
    fixture.sharedStrings = texts.map { "<si><t xml:space='preserve'>\($0)</t></si>" }.joined()
    let zip = try ZipHandle(ByteSource(fixture.bytes()))
    let found = zip.part(named: "xl/sharedStrings.xml")
    let part = try #require(found)
    let strings = try SharedStrings.read(part, in: zip, mostInMemory: room)
    #expect(strings.count == texts.count)
    var reader = SharedStringReader(strings)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let index = Int.random(in: 0..<texts.count, using: &generator)
      let text = try reader.text(index)
      #expect(text == texts[index].replacing("SÃºd", with: "Súd"))
      #expect(strings.isMended(index) == texts[index].hasSuffix("SÃºd"))
    }
  }

  @Test func `a large archive is unpacked to disk and read from there`() throws {
    let line = Array("0123456789;abcdefghij;\n".utf8)
    var large = [UInt8](repeating: 0x61, count: 36 << 20)
    large.replaceSubrange(1000..<1000 + line.count, with: line)
    var other = [UInt8](repeating: 0x62, count: 36 << 20)
    other[5] = 0
    let bytes = try ZipFixture.zip([
      ZipFixture.Entry(name: "klein.csv", bytes: line),
      ZipFixture.Entry(name: "een.csv", bytes: large, isStored: true),
      ZipFixture.Entry(name: "twee.csv", bytes: other, isStored: true),
    ])
    let entries = try ZipArchive.entries(ByteSource(bytes))
    #expect(entries.map(\.name) == ["klein.csv", "een.csv", "twee.csv"])
    #expect(try entries[0].source.bytes() == line)
    #expect(try entries[1].source.bytes() == large)
    #expect(try entries[2].source.bytes() == other)
  }
}
