import Formats
import TestSupport
import Testing

@Suite struct WorkbookDateTests {
  /// The cell that a stored number becomes under a number format.
  private static func cell(
    _ stored: String, builtIn: Int = 14, custom: String? = nil, is1904: Bool = false
  ) throws -> Cell {
    var fixture = WorkbookFixture(rows: "<row><c s=\"1\"><v>\(stored)</v></c></row>")
    if let custom {
      fixture.customFormats = "<numFmt numFmtId=\"164\" formatCode=\"\(custom)\"/>"
    }
    fixture.cellFormats = "<xf numFmtId=\"\(custom == nil ? builtIn : 164)\"/>"
    if is1904 { fixture.workbookProperties = "<workbookPr date1904=\"1\"/>" }
    let workbook = try Workbook(bytes: fixture.bytes())
    var found: [Cell] = []
    try workbook.read(workbook.sheets[0]) { found += $1 }
    return try #require(found.first)
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01"),
    ("25569", "1970-01-01"), ("43525", "2019-03-01"), ("45292", "2024-01-01"),
    ("45351", "2024-02-29"), ("46037", "2026-01-15"), ("2958465", "9999-12-31"),
    ("46037.4375", "2026-01-15T10:30:00"), ("46037.999988425923", "2026-01-15T23:59:59"),
    ("46037.9999999", "2026-01-16"), ("46037.000001", "2026-01-15"),
  ])
  func `days count from 1900, with the leap day that never was`(
    stored: String, iso: String
  ) throws {
    #expect(try WorkbookDateTests.cell(stored) == Cell(text: iso, kind: .date))
  }

  @Test(arguments: [("0", "1904-01-01"), ("1", "1904-01-02"), ("44575", "2026-01-15")])
  func `days count from 1904 where the workbook says so`(stored: String, iso: String) throws {
    #expect(try WorkbookDateTests.cell(stored, is1904: true) == Cell(text: iso, kind: .date))
  }

  @Test(arguments: ["-1", "2958466", "20250131", "0"])
  func `numbers outside the calendar stay numbers`(stored: String) throws {
    #expect(try WorkbookDateTests.cell(stored) == Cell(text: stored, kind: .number))
  }

  @Test(arguments: Array(14...17) + [22] + Array(27...31) + [36] + Array(50...54) + [57, 58])
  func `these formats are dates without being written out`(id: Int) throws {
    #expect(try WorkbookDateTests.cell("46037", builtIn: id).kind == .date)
  }

  @Test(arguments: Array(18...21) + Array(32...35) + Array(45...47) + [55, 56])
  func `these formats are times without being written out`(id: Int) throws {
    #expect(
      try WorkbookDateTests.cell("0.4375", builtIn: id) == Cell(text: "10:30:00", kind: .time))
  }

  @Test(arguments: [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 44, 48, 49, 163])
  func `these formats are numbers`(id: Int) throws {
    #expect(try WorkbookDateTests.cell("46037", builtIn: id) == Cell(text: "46037", kind: .number))
  }

  @Test(arguments: [
    "yyyy-mm-dd", "dd/mm/yyyy", "d\\-m\\-yyyy", "d mmmm yyyy", "mmm/yy", "[$-413]d mmmm yyyy;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "DD-MM-JJJJ", "&quot;op &quot;d mmm", "mmmm",
    "dd/mm/yyyy\\ hh:mm", "[Red]yyyy;0", "yyyy_)", "yyyy* ",
  ])
  func `a format that asks for a year, month or day is a date`(format: String) throws {
    #expect(
      try WorkbookDateTests.cell("46037", custom: format) == Cell(text: "2026-01-15", kind: .date))
  }

  @Test(arguments: ["hh:mm", "h:mm AM/PM", "[h]:mm", "mm:ss.0", "[mm]", "[ss]", "ss"])
  func `a format that asks only for hours, minutes or seconds is a time`(format: String) throws {
    #expect(
      try WorkbookDateTests.cell("0.4375", custom: format) == Cell(text: "10:30:00", kind: .time))
    #expect(
      try WorkbookDateTests.cell("1.5", custom: format) == Cell(text: "1.5", kind: .number))
  }

  @Test(arguments: [
    "General", "0", "#,##0.00", "&quot;€&quot; #,##0.00", "[$€-413] #,##0.00;[Red]-#,##0.00",
    "0&quot; dagen&quot;", "0 \\d\\a\\y\\s", "[Yellow]0", "0%", "@", "0.00E+00", "# ?/?",
    "_-* #,##0_d", "[&gt;100]0;yyyy", "Standaard", "000000",
  ])
  func `a format without them, or with them in quotes and brackets, is a number`(
    format: String
  ) throws {
    #expect(
      try WorkbookDateTests.cell("46037", custom: format) == Cell(text: "46037", kind: .number))
  }
}
