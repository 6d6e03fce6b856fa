import Domain
import Formats
import Testing

@testable import Imports

/// Whole files: workbooks, archives, what cannot be read, what comes twice.
@Suite struct DeliveryTests {
  static let staff = "Personeelsnr;Achternaam;Functie;Gemeente\n1;Bos;Coach;Urk\n"

  private func workbook(_ sheets: [WorkbookSheet]) throws -> [UInt8] {
    try WorkbookDocument(title: "Proef", author: "Leden", created: 1_768_435_200, sheets: sheets)
      .bytes()
  }

  @Test func `a workbook is read with real dates, numbers and a sheet per municipality`() throws {
    func sheet(_ name: String, _ rows: [[CellValue]]) -> WorkbookSheet {
      let headings = ["Persnr", "Naam", "Functie", "Datum in dienst", "Geboortedatum"]
      let columns = headings.map { TableColumn($0, width: 12, style: .plain) }
      return WorkbookSheet(
        name: name, head: [SheetRow([SheetCell("Opgave 2026")])],
        table: SheetTable(columns: columns, rows: rows, emptyText: ""))
    }
    let bytes = try workbook([
      sheet("Urk", [[.number(101), "Vries, S. de", "Coach", .day(18_140), .day(3_650)]]),
      sheet("Dronten", [["0102", "Bos, J.", "Coach", "31-12-2020", .empty]]),
    ])
    let input = try Reading.files(["opgave.xlsx": bytes])
    #expect(
      input.staff.map(\.line) == [
        "101|S.||de|Vries||GM0184|Coach||||2019-09-01||",
        "0102|J.|||Bos||GM0303|Coach||||2020-12-31||",
      ])
    #expect(input.staff.map(\.origin.sheet) == ["Urk", "Dronten"])
    #expect(input.findings.map(\.code) == ["column_forbidden", "column_forbidden"])
    #expect(input.sources.map(\.rows.accepted) == [2])
  }

  @Test func `decisions come back from the control workbook`() throws {
    let headings = [
      "Sleutel", "Lidnummer", "Naam", "Besluit", "Zekerheid",
      "Personeelsnummer bij ‘Andere persoon’", "Opmerking",
    ]
    let columns = headings.map { TableColumn($0, width: 12, style: .plain) }
    let rows: [[CellValue]] = [
      [
        "k1", "10010", "A", "Niet overnemen", .fraction(units: 9_900, of: 10_000), .empty, "gebeld",
      ],
      ["k2", "10011", "B", .empty, .fraction(units: 9_700, of: 10_000), .empty, .empty],
      ["k3", "10012", "C", .empty, .fraction(units: 9_000, of: 10_000), .empty, .empty],
      ["k4", "10013", "D", "andere persoon", .fraction(units: 5_000, of: 10_000), "0102", .empty],
      ["k5", "10014", "E", "misschien", .fraction(units: 9_999, of: 10_000), .empty, .empty],
    ]
    let sheet = WorkbookSheet(
      name: "Functie gewijzigd",
      head: [
        SheetRow([
          SheetCell("Alles overnemen vanaf zekerheid"),
          SheetCell(.fraction(units: 9_500, of: 10_000)),
        ])
      ],
      table: SheetTable(columns: columns, rows: rows, emptyText: ""))
    let summary = WorkbookSheet(
      name: "Overzicht", head: [SheetRow([SheetCell("Ledencontrole 2026")])], table: nil)
    let input = try Reading.files(["c.xlsx": try workbook([summary, sheet])])
    #expect(input.decisions.map(\.key.text) == ["k1", "k2", "k4"])
    #expect(input.decisions.map(\.verdict) == [.reject, .accept, .otherPerson])
    #expect(input.decisions.map(\.note) == ["gebeld", "", ""])
    #expect(input.decisions.last?.otherStaff?.text == "0102")
    #expect(input.findings.map(\.problem) == [.deciding(.unknownVerdict)])
    #expect(input.findings.map(\.value) == ["misschien"])
  }

  @Test(arguments: [("97%", 9_700), ("0,97", 9_700), ("0.97", 9_700), ("97", 9_700), ("1", 10_000)])
  func `a certainty is a fraction or a percentage`(text: String, units: Int) {
    #expect(DecisionRows.certainty(text) == Probability(units: units))
  }

  @Test func `an archive is read file by file`() throws {
    let bytes = try ZipWriter.bytes(
      of: [
        (path: "map/a.csv", bytes: Array(DeliveryTests.staff.utf8)),
        (path: "map/b.txt", bytes: Array("zomaar wat tekst\n".utf8)),
      ])
    let input = try Reading.files(["Imports/alles.zip": bytes])
    #expect(
      input.sources.map(\.path) == ["Imports/alles.zip/map/a.csv", "Imports/alles.zip/map/b.txt"])
    #expect(input.staff.map(\.origin.file) == ["Imports/alles.zip/map/a.csv"])
    #expect(input.findings.map(\.code) == ["file_unrecognized"])
  }

  @Test func `the same bytes twice are read once`() throws {
    let input = try Reading.files([
      "a.csv": Array(DeliveryTests.staff.utf8), "b.csv": Array(DeliveryTests.staff.utf8),
    ])
    #expect(input.staff.count == 1)
    #expect(input.findings.map(\.problem) == [.reading(.alreadyRead(as: "a.csv"))])
    #expect(input.sources.map(\.kind) == [.staffList, .staffList])
    #expect(Set(input.sources.map(\.sha256)).count == 1)
  }

  @Test func `what cannot be read says why and the rest is read`() throws {
    let legacy: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    let input = try Reading.files([
      "a.xls": legacy, "b.xml": Array("<staf><mens naam='Bos'>".utf8),
      "c.xml": Array("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".utf8), "d.csv": [],
      "e.csv": Array(DeliveryTests.staff.utf8), "~$f.xlsx": [0x05, 0x4A],
      "g.pdf": Array("%PDF-1.7".utf8),
      "h.zip": [0x50, 0x4B, 0x03, 0x04, 0x00],
    ])
    #expect(input.staff.count == 1)
    func reason(_ file: String) -> Problem? {
      input.findings.first { $0.origin.file == file }?.problem
    }
    #expect(reason("a.xls") == .reading(.unreadable(reason: .legacyExcel)))
    #expect(reason("b.xml") == .reading(.unreadable(reason: .malformedXML)))
    #expect(reason("c.xml") == .reading(.unreadable(reason: .doctype)))
    #expect(reason("d.csv") == .reading(.empty))
    #expect(reason("~$f.xlsx") == .reading(.unreadable(reason: .lockedByExcel)))
    #expect(reason("g.pdf") == .reading(.unrecognized))
    #expect(reason("h.zip") == .reading(.unreadable(reason: .damaged)))
    #expect(input.findings.count == 7)
  }

  @Test func `the order of the files changes nothing`() throws {
    let files = [
      InputFile(path: "b.csv", bytes: Array(DeliveryTests.staff.utf8)),
      InputFile(path: "a.csv", bytes: Array("gemeente;code\nUrk;GM0184\n".utf8)),
    ]
    let settings = try Reading.settings()
    let one = YearReader.read(files, settings: settings)
    let other = YearReader.read(files.reversed(), settings: settings)
    #expect(one.staff == other.staff)
    #expect(one.findings == other.findings)
    #expect(one.sources == other.sources)
  }

  @Test func `an unknown element is named once`() throws {
    let input = try Reading.text(
      """
      <lijst><medewerker nummer="1"><achternaam>Bos</achternaam><functie>Coach</functie><gemeente>Urk</gemeente><zwemdiploma>A</zwemdiploma></medewerker>
      <medewerker nummer="2"><achternaam>Vos</achternaam><functie>Coach</functie><gemeente>Urk</gemeente><zwemdiploma>B</zwemdiploma></medewerker></lijst>
      """, path: "a.xml")
    #expect(input.findings.map(\.problem) == [.reading(.unknownElement(name: "zwemdiploma"))])
    #expect(input.staff.map(\.origin.row) == [1, 2])
  }
}
