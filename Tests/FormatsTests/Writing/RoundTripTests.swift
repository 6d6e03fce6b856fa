import Formats
import TestSupport
import Testing

/// What `Formats` writes, it reads back.
struct RoundTripTests {
  private let texts = [
    "gewoon", "Súdwest-Fryslân", "a;b", "a,b", "\"aan\" gehaald", "twee\nregels", " spatie ",
    "007", "=1+1", "x_x000D_y", "<&>", "👍🏽",
  ]

  @Test func `a workbook`() throws {
    let columns = ["tekst", "getal", "datum"].enumerated().map { position, heading in
      TableColumn(
        heading, width: 12, style: .plain.with { $0.format = position == 2 ? .date : .general })
    }
    let rows: [[CellValue]] = texts.map { [.text($0), .money(cents: -1_234), .day(20_468)] }
    let document = WorkbookDocument(
      title: "x", author: "y", created: 0,
      sheets: [
        WorkbookSheet(name: "Blad", table: SheetTable(columns: columns, rows: rows, emptyText: ""))
      ])
    let workbook = try Workbook(bytes: document.bytes())
    let sheet = try #require(workbook.sheets.first)
    var read: [[Cell]] = []
    try workbook.read(sheet) { _, cells in read.append(cells) }
    #expect(read.dropFirst().map { $0.first?.text } == texts)
    #expect(
      read.dropFirst().allSatisfy {
        $0[1] == Cell(text: "-12.34", kind: .number)
          && $0[2] == Cell(text: "2026-01-15", kind: .date)
      })
  }

  @Test(arguments: [true, false])
  func `delimited text`(forPeople: Bool) throws {
    // People get an apostrophe in front of a formula; both readers keep the rest.
    let plain = texts.filter { !$0.hasPrefix("=") }
    var writer = CSVWriter(forPeople ? .forPeople : .forPrograms, columns: ["tekst", "getal"])
    for text in plain { writer.row([.text(text), .number("1")]) }
    var read: [[String]] = []
    _ = try DelimitedText.read(writer.bytes) { _, cells in read.append(cells) }
    #expect(read.dropFirst().map { $0.first } == plain)
  }
}
