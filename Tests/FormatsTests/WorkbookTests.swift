import Formats
import Testing

@Suite struct WorkbookTests {
  @Test func `a sheet gives its rows with the numbers a spreadsheet shows`() throws {
    var fixture = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
        <row r="2"/>
        <row r="3"><c r="A3" s="1"><v>45000</v></c><c r="C3"><v>0.10000000000000001</v></c></row>
        """)
    fixture.sharedStrings = "<si><t>naam</t></si><si><r><t>ge</t></r><r><t>meente</t></r></si>"
    fixture.cellFormats = "<xf numFmtId=\"14\"/>"
    let workbook = try Workbook(bytes: fixture.bytes())
    #expect(workbook.sheets.map(\.name) == ["Leden"])
    var rows: [Int: [Cell]] = [:]
    try workbook.read(workbook.sheets[0]) { rows[$0] = $1 }
    #expect(
      rows == [
        1: [Cell(text: "naam", kind: .text), Cell(text: "gemeente", kind: .text)],
        3: [
          Cell(text: "2023-03-15", kind: .date), .empty, Cell(text: "0.1", kind: .number),
        ],
      ])
  }
}
