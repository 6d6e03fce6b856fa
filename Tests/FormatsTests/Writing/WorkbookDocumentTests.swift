import Testing

@testable import Formats

struct WorkbookDocumentTests {
  private func document(_ sheets: [WorkbookSheet]) -> WorkbookDocument {
    WorkbookDocument(title: "Proef", author: "Leden", created: 1_768_435_200, sheets: sheets)
  }

  private func table(
    _ values: [[CellValue]], columns: [TableColumn]? = nil
  ) -> SheetTable {
    let columns =
      columns
      ?? [
        TableColumn("Code", width: 10, style: .plain.with { $0.format = .text }),
        TableColumn("Bedrag", width: 12, style: .plain.with { $0.format = .money }),
      ]
    return SheetTable(columns: columns, rows: values, emptyText: "Geen")
  }

  private func sheetXML(_ document: WorkbookDocument, _ number: Int = 1) throws -> String {
    try ZipContents.text(of: "xl/worksheets/sheet\(number).xml", in: document.bytes())
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = document([
      WorkbookSheet(
        name: "A", head: [SheetRow(["kop"].map { SheetCell($0) })],
        table: table([["1", .money(cents: 5)]]))
    ])
    let bytes = try document.bytes()
    #expect(try bytes == document.bytes())
    #expect(
      try ZipContents.text(of: "docProps/core.xml", in: bytes).contains("2026-01-15T00:00:00Z"))
  }

  @Test(arguments: ["=1+1", "+31", "-x", "@SUM(A1)", "{=1}", "http://x.example"])
  func `text is never a formula or a link`(text: String) throws {
    let xml = try sheetXML(
      document([WorkbookSheet(name: "A", table: table([[.text(text), .empty]]))]))
    #expect(!xml.contains("<f>"))
    #expect(!xml.contains("<hyperlink"))
    #expect(xml.contains(#"<c r="A2" s="2" t="s"><v>2</v></c>"#))
  }

  @Test func `amounts, parts and days are numbers`() throws {
    let columns = ["a", "b", "c", "d"].map { TableColumn($0, width: 9) }
    let xml = try sheetXML(
      document([
        WorkbookSheet(
          name: "A",
          table: table(
            [
              [
                .money(cents: -12_345), .fraction(units: 9_731, of: 10_000), .day(20_468),
                .number(7),
              ]
            ],
            columns: columns))
      ]))
    for value in ["-123.45", "0.9731", "46037", "7"] {
      #expect(xml.contains("<v>\(value)</v>"))
    }
  }

  @Test func `control characters go and escapes stay what they look like`() {
    #expect(CellValue.fileText("a\u{0}b\u{1F}\r\nc\u{FFFF}") == "ab\nc")
    #expect(CellValue.fileText("x_x000D_y") == "x_x005F_x000D_y")
    #expect(CellValue.fileText("x_x00ZZ_y _x") == "x_x00ZZ_y _x")
  }

  @Test func `text longer than a cell is cut inside no character`() {
    let long = String(repeating: "👍🏽", count: 9_000)
    let cut = CellValue.fileText(long)
    #expect(cut.utf16.count <= 32_767)
    #expect(cut.hasSuffix("👍🏽…"))
  }

  @Test func `a sheet for printing is A4 landscape, one page wide, with its headings repeated`()
    throws
  {
    let bytes = try document([WorkbookSheet(name: "A", table: table([["1", .empty]]))]).bytes()
    let xml = try ZipContents.text(of: "xl/worksheets/sheet1.xml", in: bytes)
    #expect(xml.contains(#"paperSize="9""#) && xml.contains(#"orientation="landscape""#))
    #expect(xml.contains(#"fitToHeight="0""#))
    #expect(
      try ZipContents.text(of: "xl/workbook.xml", in: bytes)
        .contains(#"<definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$1</definedName>"#)
    )
  }

  @Test func `a column can be hidden, offer words and colour its row`() throws {
    let columns = [
      TableColumn("sleutel", width: 3, isHidden: true),
      TableColumn(
        "besluit", width: 14,
        input: CellInput(
          .choice(["Ja", "Nee"]), title: "Besluit", hint: "Kies", refusal: "Kies uit de lijst")),
    ]
    var sheetTable = table([["k1", .empty], ["k2", "Ja"]], columns: columns)
    sheetTable.highlight = RowHighlight(whenFilled: 1, fill: .done)
    let xml = try sheetXML(
      document([WorkbookSheet(name: "A", table: sheetTable, frozenColumns: 2)]))
    #expect(xml.contains(#"<col min="1" max="1" width="3.7109375" hidden="1" customWidth="1"/>"#))
    #expect(xml.contains(#"sqref="B2:B3""#) && xml.contains("<formula1>\"Ja,Nee\"</formula1>"))
    #expect(xml.contains("<formula>$B2&lt;&gt;\"\"</formula>"))
    #expect(xml.contains(#"<pane xSplit="2" ySplit="1" topLeftCell="C2""#))
    #expect(!xml.contains("sheetProtection"))
  }

  @Test func `an empty table says so and has no filter`() throws {
    let bytes = try document([WorkbookSheet(name: "A", table: table([]))]).bytes()
    #expect(try ZipContents.text(of: "xl/sharedStrings.xml", in: bytes).contains("<t>Geen</t>"))
    #expect(try !ZipContents.text(of: "xl/worksheets/sheet1.xml", in: bytes).contains("tablePart"))
  }

  @Test func `a table longer than a sheet goes on in the next`() {
    let rows: [[CellValue]] = (0..<25).map { [.number($0), .empty] }
    let sheet = WorkbookSheet(
      name: "Lang", head: [SheetRow()], table: table(rows), foot: [SheetRow()])
    let (plans, first) = SheetPlan.plans(for: [sheet, sheet], capacity: 14)
    #expect(plans.map(\.rows) == [0..<10, 10..<20, 20..<25, 0..<10, 10..<20, 20..<25])
    #expect(
      plans.map(\.name) == ["Lang", "Lang (2)", "Lang (3)", "Lang (4)", "Lang (5)", "Lang (6)"])
    #expect(plans.map(\.isLast) == [false, false, true, false, false, true])
    #expect(first == [0, 3])
  }

  @Test func `a long table is written row by row with a filter`() throws {
    let rows: [[CellValue]] = (0..<100_001).map { [.text("r\($0)"), .money(cents: Int64($0))] }
    let xml = try sheetXML(document([WorkbookSheet(name: "A", table: table(rows))]))
    #expect(xml.contains(#"<autoFilter ref="A1:B100002"/>"#))
    #expect(xml.contains("<t>r100000</t>"))
  }

  @Test func `a link leads to the sheet whatever its name became`() throws {
    let link = SheetRow([SheetCell("Naar de tweede", link: 1)])
    let xml = try sheetXML(
      document([
        WorkbookSheet(name: "Een", head: [link]), WorkbookSheet(name: "d'Oro: [x]", head: []),
      ]))
    #expect(xml.contains(#"location="'d''Oro- -x-'!A1""#))
  }

  @Test func `a chart points at the columns of its table`() throws {
    var sheet = WorkbookSheet(
      name: "A", table: table([["x", .money(cents: 1)], ["y", .money(cents: 2)]]))
    sheet.charts = [
      SheetChart(
        .bars, title: "Bedragen", labels: 0, series: [.init(column: 1, colour: .heading)], row: 5,
        column: 0)
    ]
    let xml = try ZipContents.text(of: "xl/charts/chart1.xml", in: document([sheet]).bytes())
    #expect(xml.contains("<c:f>A!$A$2:$A$3</c:f>") && xml.contains("<c:f>A!$B$2:$B$3</c:f>"))
  }

  @Test func `a row is as high as its wrapped text`() {
    let columns = [
      TableColumn("a", width: 21, style: .plain.with { $0.wraps = true }),
      TableColumn("b", width: 5),
      TableColumn("c", width: 2, style: .plain.with { $0.wraps = true }, isHidden: true),
    ]
    func points(_ text: String) -> Double? {
      TextHeight.points(
        of: [.text(text), .text("een heel lange tekst"), .text("nog langer")], in: columns)
    }
    #expect(points("kort") == nil)
    #expect(points("een\ntwee\n\nvier") == 63)
    #expect(points(String(repeating: "x", count: 19)) == 33)
  }

  @Test func `a heading can bear a note and columns can stay unprinted`() throws {
    let columns = [TableColumn("a", width: 5, note: "Uitleg"), TableColumn("b", width: 5)]
    var sheet = WorkbookSheet(name: "A", table: table([["1", "2"]], columns: columns))
    sheet.printedColumns = 1
    let bytes = try document([sheet]).bytes()
    #expect(try ZipContents.text(of: "xl/comments1.xml", in: bytes).contains("Uitleg"))
    #expect(try ZipContents.text(of: "xl/workbook.xml", in: bytes).contains("A!$A$1:$A$2"))
  }

  @Test func `a workbook without sheets is refused`() {
    #expect(throws: WorkbookWritingError.noSheets) { try document([]).bytes() }
  }
}

struct SheetNamesTests {
  @Test(arguments: [
    ("Noord/Oost: [a]*?\\", "Noord-Oost- -a----"), ("'quote'", "quote"), ("", "-"), ("  ", "-"),
    ("History", "History (2)"),
    ("Een heel erg lange naam van een blad", "Een heel erg lange naam van een"),
  ])
  func `a name is made such that Excel takes it`(name: String, safe: String) {
    #expect(SheetNames.unique([name]) == [safe])
  }

  @Test func `names differ whatever the case and stay within the limit`() {
    let long = String(repeating: "a", count: 40)
    #expect(
      SheetNames.unique(["Noord", "noord", long, long]) == [
        "Noord", "noord (2)", String(repeating: "a", count: 31),
        String(repeating: "a", count: 27) + " (2)",
      ])
  }
}
