import Formats
import Testing

@Suite struct TextEncodingTests {
  static let text = "naam;plaats\r\nRenée €;’s-Graveland\r\nŁukasz 😀;Súdwest-Fryslân\r\n"
  static let rows = [
    Table.Row(1, ["naam", "plaats"]), Table.Row(2, ["Renée €", "’s-Graveland"]),
    Table.Row(3, ["Łukasz 😀", "Súdwest-Fryslân"]),
  ]

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  static let files: [(String, [UInt8], TextEncoding)] = [
    ("UTF-8", Array(text.utf8), .utf8),
    ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
    ("UTF-8 with two marks", Array("\u{FEFF}\u{FEFF}\(text)".utf8), .utf8),
    ("UTF-16 LE", [0xFF, 0xFE] + utf16(text, bigEndian: false), .utf16LittleEndian),
    ("UTF-16 BE", [0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16BigEndian),
    ("UTF-16 LE, no mark", utf16(text, bigEndian: false), .utf16LittleEndian),
    ("UTF-16 BE, no mark", utf16(text, bigEndian: true), .utf16BigEndian),
  ]

  @Test(arguments: files)
  func `the encoding is recognised from the bytes`(
    name: String, bytes: [UInt8], encoding: TextEncoding
  ) throws {
    let table = try Table(bytes)
    #expect(table.rows == TextEncodingTests.rows)
    #expect(table.reading.encoding == encoding)
    #expect(table.reading.mended.isEmpty && table.reading.undefinedBytes.isEmpty)
  }

  @Test func `what is not UTF-8 is Windows-1252`() throws {
    // Every defined byte from 80 up, in its own order.
    let bytes = (UInt8(0x80)...0xFF).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    let table = try Table(Array("a;".utf8) + bytes, delimiter: .semicolon)
    let latin = String(String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }))
    #expect(table.rows == [Table.Row(1, ["a", "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ" + latin])])
    #expect(table.reading.encoding == .windows1252)
    #expect(table.reading.undefinedBytes.isEmpty)
  }

  @Test func `bytes without meaning are counted with their place`() throws {
    let table = try Table(Array("a;b\nx;\n1;".utf8) + [0x81, 0xE9, 0x9D, 0x0A])
    #expect(table.rows.last == Table.Row(3, ["1", "\u{FFFD}é\u{FFFD}"]))
    #expect(table.reading.undefinedBytes.count == 2)
    #expect(table.reading.undefinedBytes.places == [Sightings.Place(row: 3, column: 1)])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `UTF-8 is checked strictly`(bytes: [UInt8]) throws {
    let text = Array("een lange regel tekst;b\n".utf8)
    #expect(try Table(text + bytes).reading.encoding == .windows1252)
    #expect(try Table(text + bytes + [0x0A]).reading.encoding == .windows1252)
  }

  @Test func `half a surrogate pair becomes a replacement character`() throws {
    let bytes = [0xFF, 0xFE] + TextEncodingTests.utf16("a;b", bigEndian: false) + [0x3D, 0xD8]
    #expect(try Table(bytes).rows == [Table.Row(1, ["a", "b\u{FFFD}"])])
    #expect(try Table(bytes.dropLast()).rows == [Table.Row(1, ["a", "b\u{FFFD}"])])
  }

  @Test func `a file glued together from two encodings is read cell by cell`() throws {
    let bytes = Array("Ren".utf8) + [0xE9] + Array("e;Súdwest-Fryslân;Ål\n".utf8)
    let table = try Table(bytes)
    #expect(table.rows == [Table.Row(1, ["Renée", "Súdwest-Fryslân", "Ål"])])
    #expect(table.reading.encoding == .windows1252)
    #expect(table.reading.mended.count == 2)
  }
}
