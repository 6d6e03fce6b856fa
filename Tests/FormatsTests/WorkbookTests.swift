import Formats
import TestSupport
import Testing

@Suite struct WorkbookTests {
  private static func rows(_ fixture: WorkbookFixture) throws -> [Int: [Cell]] {
    let workbook = try Workbook(bytes: fixture.bytes())
    var rows: [Int: [Cell]] = [:]
    try workbook.read(workbook.sheets[0]) { rows[$0] = $1 }
    return rows
  }

  private static func text(_ text: String) -> Cell { Cell(text: text, kind: .text) }
  private static func number(_ text: String) -> Cell { Cell(text: text, kind: .number) }

  // MARK: Sheets

  @Test func `all sheets are listed in the order of their tabs, hidden ones marked`() throws {
    let fixture = WorkbookFixture(sheets: [
      .init(name: "Leden &amp; oud-leden", rows: "<row><c><v>1</v></c></row>"),
      .init(name: "Verborgen", state: "hidden", rows: "<row><c><v>2</v></c></row>"),
      .init(name: "Diep verborgen", state: "veryHidden", rows: "<row><c><v>3</v></c></row>"),
      .init(name: "Open", state: "visible", rows: ""),
    ])
    let workbook = try Workbook(bytes: fixture.bytes())
    #expect(
      workbook.sheets.map(\.name) == ["Leden & oud-leden", "Verborgen", "Diep verborgen", "Open"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, true, false])
    var values: [String] = []
    for sheet in workbook.sheets { try workbook.read(sheet) { values += $1.map(\.text) } }
    #expect(values == ["1", "2", "3"])
  }

  @Test func `sheets that hold only a chart are left out`() throws {
    let fixture = WorkbookFixture(rows: "")
    let parts = fixture.parts.map { part in
      ZipFixture.Entry(
        name: part.name,
        bytes: Array(part.text.replacing("/worksheet\"", with: "/chartsheet\"").utf8))
    }
    #expect(try Workbook(bytes: ZipFixture.zip(parts)).sheets.isEmpty)
  }

  @Test func `the strict variant and prefixed names are read alike`() throws {
    var strict = WorkbookFixture(rows: "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row>")
    strict.isStrict = true
    #expect(try WorkbookTests.rows(strict) == [2: [.empty, WorkbookTests.number("7")]])
    let prefixed = WorkbookFixture(rows: "").parts.map { part in
      ZipFixture.Entry(
        name: part.name.uppercased().hasSuffix("SHEET1.XML")
          ? part.name.replacing("/", with: "\\") : part.name,
        bytes: Array(
          (part.name.hasSuffix("sheet1.xml")
            ? """
            <x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c>\
            </x:row></x:sheetData></x:worksheet>
            """ : part.text).utf8))
    }
    let workbook = try Workbook(bytes: ZipFixture.zip(prefixed))
    var rows: [Int: [Cell]] = [:]
    try workbook.read(workbook.sheets[0]) { rows[$0] = $1 }
    #expect(rows == [2: [.empty, WorkbookTests.number("7")]])
  }

  // MARK: Rows and columns

  @Test func `rows and cells without a reference follow the one before`() throws {
    let fixture = WorkbookFixture(
      rows: """
        <row><c><v>1</v></c><c><v>2</v></c></row>
        <row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row>
        <row><c r="AB6"><v>5</v></c></row>
        """)
    let rows = try WorkbookTests.rows(fixture)
    #expect(rows[1] == [WorkbookTests.number("1"), WorkbookTests.number("2")])
    #expect(rows[5] == [.empty, WorkbookTests.number("3"), WorkbookTests.number("4")])
    #expect(rows[6]?.count == 28)
    #expect(rows[6]?.last == WorkbookTests.number("5"))
    #expect(rows.count == 3)
  }

  @Test func `rows with nothing but formatting are passed over`() throws {
    let fixture = WorkbookFixture(
      rows: """
        <row r="1" s="1" customFormat="1"/>
        <row r="2"><c r="A2" s="1"/><c r="B2" s="1"><v></v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t></t></is></c></row>
        <row r="4"><c r="A4"><v>1</v></c><c r="B4" s="1"/></row>
        """)
    #expect(try WorkbookTests.rows(fixture) == [4: [WorkbookTests.number("1")]])
  }

  @Test func `merged cells have their value in the first`() throws {
    var fixture = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Ledenlijst</t></is></c><c r="B1"/></row>
        <row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>
        """)
    fixture.sheets[0].tail = "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"
    #expect(
      try WorkbookTests.rows(fixture) == [
        1: [WorkbookTests.text("Ledenlijst")],
        2: [WorkbookTests.number("1"), WorkbookTests.number("2")],
      ])
  }

  @Test func `the head of a sheet can be looked at`() throws {
    let workbook = try Workbook(
      bytes: WorkbookFixture(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 9))
        .bytes())
    var rows: [Int] = []
    try workbook.read(workbook.sheets[0], rowLimit: 3) { number, _ in rows.append(number) }
    #expect(rows == [1, 2, 3])
  }

  // MARK: Values

  static let values: [(String, Cell)] = [
    ("<c t=\"s\"><v>0</v></c>", text("naam")),
    ("<c t=\"s\"><v>1</v></c>", text("gemeente (vet)")),
    ("<c t=\"s\"><v>2</v></c>", text("漢字")),
    ("<c t=\"s\"><v>3</v></c>", text(" blanks \n behouden ")),
    ("<c t=\"s\"><v>4</v></c>", text("regel\rtwee _x000D_ _xZZZZ_")),
    ("<c t=\"s\"><v>5</v></c>", .empty),
    ("<c t=\"inlineStr\"><is><t>a</t></is></c>", text("a")),
    ("<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>", text("ab")),
    ("<c t=\"str\"><f>A1&amp;\"x\"</f><v>uitkomst</v></c>", text("uitkomst")),
    ("<c><f>1+1</f><v>2</v></c>", number("2")),
    ("<c><f>1+1</f></c>", .empty),
    ("<c t=\"b\"><v>1</v></c>", Cell(text: "TRUE", kind: .boolean)),
    ("<c t=\"b\"><v>0</v></c>", Cell(text: "FALSE", kind: .boolean)),
    ("<c t=\"e\"><v>#N/A</v></c>", Cell(text: "#N/A", kind: .error)),
    ("<c t=\"d\"><v>2026-01-15</v></c>", Cell(text: "2026-01-15", kind: .date)),
    ("<c t=\"d\"><v>2026-01-15T00:00:00.000Z</v></c>", Cell(text: "2026-01-15", kind: .date)),
    (
      "<c t=\"d\"><v>2026-01-15T10:30:00Z</v></c>", Cell(text: "2026-01-15T10:30:00", kind: .date)
    ),
    ("<c><v>geen getal</v></c>", text("geen getal")),
  ]

  @Test(arguments: values)
  func `each kind of cell has its value`(xml: String, cell: Cell) throws {
    var fixture = WorkbookFixture(rows: "<row r=\"1\">\(xml)<c><v>9</v></c></row>")
    fixture.sharedStrings = """
      <si><t>naam</t></si><si><r><t>gemeente </t></r><r><rPr><b/></rPr><t>(vet)</t></r></si>\
      <si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr/></si>\
      <si><t xml:space="preserve"> blanks \n behouden </t></si>\
      <si><t>regel_x000D_twee _x005F_x000D_ _xZZZZ_</t></si><si><t/></si>
      """
    #expect(try WorkbookTests.rows(fixture) == [1: [cell, WorkbookTests.number("9")]])
  }

  @Test(arguments: [
    ("0.1", "0.1"), ("0.10000000000000001", "0.1"), ("0.30000000000000004", "0.3"),
    ("87.5", "87.5"), ("112.50", "112.5"), ("-1234.56", "-1234.56"), ("1E-3", "0.001"),
    ("4.4999999999999998E-2", "0.045"), ("1.0452", "1.0452"), ("1.5E+3", "1500"),
    ("1E+20", "100000000000000000000"), ("-2.5e-7", "-0.00000025"), ("0.0", "0"), ("-0.0", "0"),
    ("999999999999999.9", "1000000000000000"), ("0.99999999999999999", "1"), ("007", "007"),
    ("12345678901234567890", "12345678901234567890"), ("123456789012345678", "123456789012345678"),
    ("386446", "386446"), (".5", "0.5"), ("5.", "5"), ("+3", "3"),
  ])
  func `numbers are the plain decimals that people typed`(stored: String, plain: String) throws {
    let fixture = WorkbookFixture(rows: "<row><c><v>\(stored)</v></c></row>")
    #expect(try WorkbookTests.rows(fixture) == [1: [WorkbookTests.number(plain)]])
  }

  @Test(arguments: ["1E+401", "1E", "--1", "1.2.3", "NaN", "INF", "0x10", "1e1e1", "."])
  func `what is no number stays text`(stored: String) throws {
    let fixture = WorkbookFixture(rows: "<row><c><v>\(stored)</v></c></row>")
    #expect(try WorkbookTests.rows(fixture) == [1: [WorkbookTests.text(stored)]])
  }

  @Test func `text that was read wrongly once is mended and reported by cell`() throws {
    var fixture = WorkbookFixture(
      rows: """
        <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>RenÃ©e</t></is></c></row>
        <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="s"><v>0</v></c></row>
        """)
    fixture.sharedStrings = "<si><t>SÃºdwest-FryslÃ¢n</t></si><si><t>Súdwest</t></si>"
    let workbook = try Workbook(bytes: fixture.bytes())
    var texts: [String] = []
    let mended = try workbook.read(workbook.sheets[0]) { texts += $1.map(\.text) }
    #expect(texts == ["Súdwest-Fryslân", "Renée", "Súdwest", "Súdwest-Fryslân"])
    #expect(
      mended.places == [
        Sightings.Place(row: 3, column: 0), Sightings.Place(row: 3, column: 1),
        Sightings.Place(row: 4, column: 1),
      ])
  }
}
