import Domain
import Reports
import TestSupport
import Testing
import Wording

@Suite struct BoardSheetTests {
  private func sheet(_ overview: YearOverview) throws -> (text: String, info: String) {
    let folder = try TemporaryFolder()
    let document = try BoardSheet.document(overview, wording: Wording(.dutch))
    #expect(document.path == "bestuur 2026.pdf")
    let file = try folder.write(document.bytes, to: "bestuur.pdf")
    let text = try Tool.run("pdftotext", ["-layout", file, "-"]).text
    return (text, try Tool.run("pdfinfo", [file]).text)
  }

  @Test func `the year is one page of A4, tagged`() throws {
    let info = try sheet(OverviewSample.overview()).info
    #expect(info.contains(/Pages: +1\n/))
    #expect(info.contains(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/))
    #expect(info.contains(/Tagged: +yes/))
  }

  @Test(arguments: [
    "Bestuursblad 2026", "Niet meer aangetroffen", "€ 403.913,07", "12 van 60 leden deden mee",
    "31 van 100 leden staan in het register: 31,0%.", "Voor 40% in 2030 zijn het er 3 per jaar",
    "48 leden, 2 rcp", "Besluit over 13 voorstellen.",
  ])
  func `each part of the year is on it`(sentence: String) throws {
    let text = try sheet(OverviewSample.overview()).text
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let wanted = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Two columns stand beside each other: a sentence that is broken is looked for by its beginning.
    let beginning = wanted.split(separator: " ").prefix(4).joined(separator: " ")
    #expect(words.contains(beginning))
  }

  @Test func `more rayons and tasks than fit stay on one page`() throws {
    var overview = try OverviewSample.overview()
    overview.rayons = (1...40).map {
      RayonCounts(
        code: RayonCode("R\($0)"), name: "Rayon \($0)", members: $0, listed: $0, contacts: 0)
    }
    let sheet = try sheet(overview)
    #expect(sheet.info.contains(/Pages: +1\n/))
    #expect(sheet.text.contains("en 28 andere met samen 742 leden"))
  }

  @Test func `a year without anything still makes a sheet`() throws {
    var overview = try OverviewSample.empty()
    overview.gaps = []
    #expect(try sheet(overview).text.contains("Er is nu niets dat op u wacht."))
  }

  @Test func `it says on which day the lists were handed out`() throws {
    var overview = try OverviewSample.overview()
    #expect(
      try sheet(overview).text.contains("De ledenlijsten per rayon zijn nog niet uitgedeeld."))
    overview.listsHandedOut = try CommunitySample.date("2026-01-12")
    #expect(
      try sheet(overview).text.contains("zijn uitgedeeld op 12 januari 2026."))
  }

  @Test func `the same year gives the same bytes`() throws {
    let overview = try OverviewSample.overview()
    #expect(
      try BoardSheet.document(overview, wording: Wording(.dutch))
        == BoardSheet.document(overview, wording: Wording(.dutch)))
  }
}
