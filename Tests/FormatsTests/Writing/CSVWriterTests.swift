import Formats
import Testing

struct CSVWriterTests {
  @Test func `a file for programs has commas and line feeds and no mark in front`() {
    var writer = CSVWriter(.forPrograms, columns: ["name", "amount"])
    writer.row(["Súdwest-Fryslân", .number("-12.50")])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "name,amount\nSúdwest-Fryslân,-12.50\n")
  }

  @Test func `a file for people has a mark, semicolons and Windows line ends`() {
    var writer = CSVWriter(.forPeople, columns: ["naam", "bedrag"])
    writer.row(["Jan", .number("-12,50")])
    #expect(writer.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
        == "naam;bedrag\r\nJan;-12,50\r\n")
  }

  @Test(arguments: [
    ("a,b", #""a,b""#), (#"5" pijp"#, #""5"" pijp""#), ("twee\nregels", "\"twee\nregels\""),
    (" rand ", #"" rand ""#), ("a;b", "a;b"), ("schoon", "schoon"), ("", #""""#),
  ])
  func `a cell is quoted when it has to be`(text: String, written: String) {
    var writer = CSVWriter(.forPrograms, columns: ["x"])
    writer.row([.text(text)])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "x\n\(written)\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31612345678", "'+31612345678"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\u{FF1D}1", "'\u{FF1D}1"), ("a=b", "a=b"),
  ])
  func `for people, text is never a formula`(text: String, written: String) {
    var writer = CSVWriter(.forPeople, columns: ["x"])
    writer.row([.text(text)])
    #expect(String(decoding: writer.bytes.dropFirst(3), as: UTF8.self) == "x\r\n\(written)\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
    ("+31612345678", "+31612345678"), ("-12.50", "-12.50"), ("+31 6 12", "+31 6 12"),
  ])
  func `for programs, only what would run gets an apostrophe`(text: String, written: String) {
    var writer = CSVWriter(.forPrograms, columns: ["x"])
    writer.row([.text(text)])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "x\n\(written)\n")
  }

  @Test func `control characters go, line ends become line feeds`() {
    var writer = CSVWriter(.forPrograms, columns: ["x"])
    writer.row(["a\u{0}b\u{7}c\r\nd\re"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "x\n\"abc\nd\ne\"\n")
  }
}
