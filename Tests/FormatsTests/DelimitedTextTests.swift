import Formats
import TestSupport
import Testing

@Suite struct DelimitedTextTests {
  typealias Row = Table.Row

  @Test func `rows have the number a spreadsheet shows`() throws {
    let table = try Table("a;b\n\"x\ny\";\"1;2\"\n\n;\nc;d")
    #expect(
      table.rows == [
        Row(1, ["a", "b"]), Row(2, ["x\ny", "1;2"]), Row(4, ["", ""]), Row(5, ["c", "d"]),
      ])
    #expect(table.reading.rowCount == 5)
  }

  @Test(arguments: ["a;b\nc;d\n", "a;b\r\nc;d\r\n", "a;b\rc;d\r", "a;b\nc;d", "a;b\rc;d\r\n"])
  func `CR, LF and CRLF end a row, and so does the end of the file`(text: String) throws {
    let table = try Table(text)
    #expect(table.rows == [Row(1, ["a", "b"]), Row(2, ["c", "d"])])
    #expect(table.reading.rowCount == 2)
  }

  @Test(arguments: [
    ("\"\"", ""),
    ("\"a\"\"b\"", "a\"b"),
    ("\"\"\"a\"\"\"", "\"a\""),
    ("\"a;b\"", "a;b"),
    ("\"a\r\nb\"", "a\r\nb"),
    ("\"a\" ", "a"),
    (" \"a;b\"", "a;b"),
    // A quote inside an unquoted cell is an ordinary character.
    ("5\" buis", "5\" buis"),
    ("a \"\"b", "a \"\"b"),
    (" \"a\" b", " \"a\" b"),
    // Text behind the closing quote belongs to the cell.
    ("\"Jan\" de Vries", "Jan de Vries"),
    ("\"a\"\"b\"c\"", "a\"bc\""),
    // A quote that is never closed is an ordinary character.
    ("\"t Hart", "\"t Hart"),
    ("  a  ", "  a  "),
  ])
  func `quotes are undone where they are quotes`(written: String, meant: String) throws {
    let table = try Table("x;\(written);y\n", delimiter: .semicolon)
    #expect(table.rows == [Row(1, ["x", meant, "y"])])
  }

  @Test func `a quote that was left open swallows no other rows`() throws {
    let table = try Table("naam;plaats\n\"t Hart;Urk\n\"Jansen\";\"Bergen\"\n\"Bos;Ede\n")
    #expect(
      table.rows == [
        Row(1, ["naam", "plaats"]), Row(2, ["\"t Hart", "Urk"]), Row(3, ["Jansen", "Bergen"]),
        Row(4, ["\"Bos", "Ede"]),
      ])
  }

  @Test(arguments: [
    "sep=;\r\na,1;b\r\n", "sep=;\na,1;b", "SEP=;\ra,1;b", "\"sep=;\"\na,1;b",
    "\u{FEFF}sep=;\na,1;b",
  ])
  func `the line with which Excel is told the delimiter is no row`(text: String) throws {
    let table = try Table(text)
    #expect(table.rows == [Row(1, ["a,1", "b"])])
    #expect(table.reading.delimiter == .semicolon)
  }

  @Test func `a heading that merely starts like that line is a row`() throws {
    #expect(try Table("sep=;b\n1;2").rows.first == Row(1, ["sep=", "b"]))
  }

  @Test func `zero bytes and a DOS end-of-file sign are left out`() throws {
    let table = try Table("a;b\nc\u{0}\u{0}d;\u{0}\n\u{1A}\u{0}")
    #expect(table.rows == [Row(1, ["a", "b"]), Row(2, ["cd", ""])])
    #expect(table.reading.zeroBytes.count == 3)
    #expect(
      table.reading.zeroBytes.places == [
        Sightings.Place(row: 2, column: 0), Sightings.Place(row: 2, column: 1),
      ])
  }

  @Test func `rows keep the cells they have`() throws {
    let table = try Table("a;b;c\n1\n1;2;3;4;\n", delimiter: .semicolon)
    #expect(table.rows.map(\.cells) == [["a", "b", "c"], ["1"], ["1", "2", "3", "4", ""]])
  }

  @Test func `the head of a file can be looked at`() throws {
    var rows = 0
    try DelimitedText.read(Array("a\nb\n\nc\nd".utf8), rowLimit: 3) { _, _ in rows += 1 }
    #expect(rows == 3)
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}"])
  func `a file without text has no rows`(text: String) throws {
    #expect(try Table(text).rows.isEmpty)
  }

  @Test func `a cell that is too large is refused`() throws {
    let bytes =
      Array("a;b\n1;".utf8) + [UInt8](repeating: 0x78, count: DelimitedText.largestCell + 1)
    var rows = 0
    #expect(throws: DelimitedError.cellTooLarge(row: 2, column: 1)) {
      try DelimitedText.read(bytes) { _, _ in rows += 1 }
    }
    #expect(rows == 1)
  }

  @Test func `a row with more cells than a spreadsheet has is refused`() throws {
    let most = String(repeating: ";", count: DelimitedText.mostColumns - 1)
    #expect(try Table("a;b\n" + most).rows.count == 2)
    #expect(throws: DelimitedError.tooManyColumns(row: 2)) { try Table("a;b\n" + most + ";") }
  }
}
