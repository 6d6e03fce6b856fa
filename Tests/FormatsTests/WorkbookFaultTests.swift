import Formats
import TestSupport
import Testing

@Suite struct WorkbookFaultTests {
  private static let rows = "<row><c><v>1</v></c></row>"

  private static func read(_ bytes: [UInt8]) throws -> Int {
    let workbook = try Workbook(bytes: bytes)
    var count = 0
    for sheet in workbook.sheets { try workbook.read(sheet) { _, _ in count += 1 } }
    return count
  }

  private static func replacing(_ part: String, with text: String) throws -> [UInt8] {
    try ZipFixture.zip(
      WorkbookFixture(rows: rows).parts.map {
        ZipFixture.Entry(
          name: $0.name, bytes: Array(($0.name.hasSuffix(part) ? text : $0.text).utf8))
      })
  }

  @Test func `a file that was half downloaded is damaged, wherever it was cut`() throws {
    let whole = try WorkbookFixture(rows: WorkbookFaultTests.rows).bytes()
    #expect(try WorkbookFaultTests.read(whole) == 1)
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: WorkbookError.damaged(part: "")) {
        try WorkbookFaultTests.read(Array(whole.prefix(length)))
      }
    }
  }

  @Test func `a spoilt byte in a sheet is noticed`() throws {
    var bytes = try ZipFixture.zip(
      WorkbookFixture(rows: WorkbookFaultTests.rows).parts.map {
        ZipFixture.Entry(name: $0.name, bytes: Array($0.text.utf8), isStored: true)
      })
    let wanted = Array("<v>1</v>".utf8)
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: wanted) })
    bytes[start + 3] = 0x32
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet1.xml")) {
      try WorkbookFaultTests.read(bytes)
    }
  }

  @Test(arguments: [
    (
      "sheet1.xml", "<worksheet><sheetData><row>",
      WorkbookError.damaged(part: "xl/worksheets/sheet1.xml")
    ),
    ("sheet1.xml", "<!DOCTYPE a><worksheet/>", .doctype(part: "xl/worksheets/sheet1.xml")),
    (
      "workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>", .doctype(part: "xl/workbook.xml")
    ),
    ("styles.xml", "<styleSheet>", .damaged(part: "xl/styles.xml")),
    ("workbook.xml.rels", "<Relationships/>", .damaged(part: "xl/workbook.xml")),
    (
      "sheet1.xml",
      "<worksheet><sheetData><row><c t=\"s\"><v>3</v></c></row></sheetData></worksheet>",
      .damaged(part: "xl/worksheets/sheet1.xml")
    ),
    (
      "sheet1.xml", "<worksheet><sheetData><row r=\"1048577\"/></sheetData></worksheet>",
      .tooLarge(part: "xl/worksheets/sheet1.xml")
    ),
    (
      "sheet1.xml", "<worksheet><sheetData><row><c r=\"XFE1\"/></row></sheetData></worksheet>",
      .tooLarge(part: "xl/worksheets/sheet1.xml")
    ),
    (
      "sheet1.xml",
      "<worksheet><sheetData><row><c r=\"ZZZZZZZZZZZZZZZZZ1\"/></row></sheetData></worksheet>",
      .tooLarge(part: "xl/worksheets/sheet1.xml")
    ),
  ])
  func `a fault in a part names the part`(part: String, text: String, error: WorkbookError) throws {
    let bytes = try WorkbookFaultTests.replacing(part, with: text)
    #expect(throws: error) { try WorkbookFaultTests.read(bytes) }
  }

  @Test func `a missing sheet is damage`() throws {
    let parts = WorkbookFixture(rows: "").parts.filter { !$0.name.hasSuffix("sheet1.xml") }
    let bytes = try ZipFixture.zip(
      parts.map { ZipFixture.Entry(name: $0.name, bytes: Array($0.text.utf8)) })
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet1.xml")) {
      try WorkbookFaultTests.read(bytes)
    }
  }

  @Test func `a part with a password is said to have one`() throws {
    let bytes = try ZipFixture.zip(
      WorkbookFixture(rows: "").parts.map {
        ZipFixture.Entry(name: $0.name, bytes: Array($0.text.utf8), password: "geheim")
      })
    #expect(throws: WorkbookError.passwordProtected) { try WorkbookFaultTests.read(bytes) }
  }

  @Test func `a sheet of more cells than anyone reads is refused`() throws {
    let row = "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"
    let workbook = try Workbook(
      bytes: WorkbookFixture(rows: String(repeating: row, count: 4)).bytes())
    var rows: [Int] = []
    #expect(throws: WorkbookError.tooLarge(part: "xl/worksheets/sheet1.xml")) {
      try workbook.read(workbook.sheets[0], cellLimit: 3 * 16_384) { number, _ in
        rows.append(number)
      }
    }
    #expect(rows == [1, 2, 3])
  }

  @Test(arguments: [
    ("styles.xml", "<xf/>"), ("workbook.xml.rels", "<a/>"), ("workbook.xml", "<a/>"),
  ])
  func `a list that would fill the memory is refused`(part: String, element: String) throws {
    let many = String(repeating: element, count: (17 << 20) / element.utf8.count)
    let bytes = try WorkbookFaultTests.replacing(part, with: "<list>\(many)</list>")
    let fixture = WorkbookFixture(rows: "").parts
    let name = try #require(fixture.first { $0.name.hasSuffix(part) }).name
    #expect(throws: WorkbookError.tooLarge(part: name)) { try WorkbookFaultTests.read(bytes) }
  }
}
