import Domain
import Formats
import Reports
import TestSupport
import Testing
import Wording

@Suite struct CommunityWorkbookTests {
  private func document(_ figures: CommunityFigures) throws -> NamedDocument {
    let frame = WorkbookFrame(
      year: 2026, association: "Vereniging Voorbeeld",
      date: try CommunitySample.date("2026-01-15"), wording: Wording(.dutch))
    let rayon = Rayon(code: RayonCode("N"), name: "Noord", regions: [])
    return try CommunityWorkbook(figures, rayons: [rayon], frame: frame).document()
  }

  private func rows(_ document: NamedDocument, sheet name: String) throws -> [[String]] {
    let workbook = try Workbook(bytes: document.bytes)
    let sheet = try #require(workbook.sheets.first { $0.name == name })
    var rows: [[String]] = []
    try workbook.read(sheet) { _, cells in rows.append(cells.map(\.text)) }
    return rows
  }

  @Test func `months that are still to come have a goal and no count`() throws {
    let rows = try rows(document(OverviewSample.community()), sheet: "Community")
    #expect(rows.contains(["oktober", "1", "12", "0.2", "9"]))
    #expect(rows.contains { $0.first == "december" && $0[2].isEmpty && $0.last == "9" })
    #expect(rows.contains { $0.first?.hasPrefix("12 van 60 leden deden mee") == true })
  }

  @Test func `rayons stand by name with their total`() throws {
    let document = try document(OverviewSample.community())
    #expect(document.path == "community 2026.xlsx")
    let rows = try rows(document, sheet: "Rayons")
    #expect(rows.contains(["Noord", "6", "30", "0.2"]))
    #expect(rows.last == ["Samen", "12", "60", "0.2"])
  }

  @Test func `the same figures give the same bytes`() throws {
    let figures = try OverviewSample.community()
    #expect(try document(figures) == document(figures))
  }
}
