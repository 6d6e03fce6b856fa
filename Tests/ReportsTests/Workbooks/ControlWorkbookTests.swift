import Domain
import Formats
import Testing
import Wording

@testable import Reports

struct ControlWorkbookTests {
  private let year: SampleYear
  private let document: NamedDocument
  private let contents: SheetContents

  init() throws {
    year = try SampleYear()
    document = try ControlWorkbook.document(year.controlInput, frame: year.frame)
    contents = try SheetContents(document.bytes)
  }

  private func records(_ sheet: String) throws -> [[String: String]] {
    try contents.records(sheet, marker: "Lidnummer")
  }

  @Test func `the summary comes first and every outcome that needs a person has a sheet`() {
    #expect(document.path == "ledencontrole 2026.xlsx")
    #expect(
      contents.names == [
        "Samenvatting", "Functie gewijzigd", "Andere gemeente", "Gemeente en functie",
        "Niet meer aangetroffen", "Gemeente heringedeeld", "Dubbel ingeschreven",
        "Zelf beoordelen", "Alles per gemeente", "Per gemeente", "Per rayon",
        "Geen opgave ontvangen",
      ])
  }

  @Test func `the summary counts what waits and what is decided`() {
    let rows = contents["Samenvatting"]
    #expect(
      rows.contains(["Functie gewijzigd", "2", "2", "0", "Zelfde gemeente, andere functie."]))
    #expect(rows.contains { $0.prefix(4) == ["Andere gemeente", "1", "0", "1"] })
    #expect(rows.contains(["Samen", "11", "6", "2"]))
    #expect(rows.contains(["6 voorstellen over 6 leden wachten op uw besluit."]))
  }

  @Test func `a contact person about whom a proposal waits stands on the summary`() {
    #expect(
      contents["Samenvatting"].contains(
        ["Tjitske Veldstra", "10005", "Zelf beoordelen", "", "contactpersoon rayon Noord"]))
  }

  @Test func `a row has both records, the change and the reason`() throws {
    let row = try #require(try records("Gemeente en functie").first)
    let expected = [
      "Sleutel": "key-10003", "Lidnummer": "10003", "Naam": "Fatima Demir", "Besluit": "",
      "Zekerheid": "0.9",
      "Wat verandert er": "Rotterdam → Amsterdam\nLeerplichtambtenaar → Doorstroomcoach",
      "Waarom":
        "Staat nu bij Amsterdam in de opgave sinds 01-09-2025, als ‘Doorstroomcoach’. "
        + "Ervoor: achternaam en e-mailadres. Ertegen: telefoonnummer.",
      "Functie op de ledenlijst": "Leerplichtambtenaar", "Gemeente op de ledenlijst": "Rotterdam",
      "E-mail op de ledenlijst": "fatima@rotterdam.example", "Naam in de opgave": "Fatima Demir",
      "Functie in de opgave": "Doorstroomcoach", "Werkgever in de opgave": "Amsterdam",
      "E-mail in de opgave": "fatima@amsterdam.example", "In dienst": "sinds 01-09-2025",
      "Personeelsnummer in de opgave": "P-3", "Stand": "wacht op besluit",
      "Waar het staat": "leden.csv, rij 4\nlandelijk.xml, rij 3411",
    ]
    for (heading, value) in expected { #expect(row[heading] == value, "\(heading)") }
  }

  @Test func `the most certain stands on top`() throws {
    #expect(try records("Functie gewijzigd").map { $0["Lidnummer"] } == ["10009", "10001"])
    #expect(try records("Functie gewijzigd").map { $0["Zekerheid"] } == ["0.995", "0.97"])
  }

  @Test func `the open proposals stand once more by municipality, who has a role on top`() throws {
    let rows = try records("Per gemeente")
    #expect(rows.map { $0["Lidnummer"] } == ["10005", "10003", "10009", "10001", "10004", "10007"])
    #expect(rows[0]["Rol"] == "contactpersoon rayon Noord" && rows[0]["Zekerheid"] == "")
    #expect(rows[2]["Uitkomst"] == "functie gewijzigd" && rows[2]["Gemeentecode"] == "GM0344")
    #expect(rows[5]["Naam in de opgave"] == "Sanne Proef")
    #expect(
      rows[5]["Wat verandert er"] == "lidmaatschap eindigt; lidnummer 10001 blijft")
  }

  @Test func `by rayon the unplaced come last`() throws {
    let rows = try records("Per rayon")
    #expect(
      rows.map { $0["Rayon"] } == ["Midden", "Midden", "Midden", "Midden", "Noord", ""])
  }

  @Test func `every municipality with open proposals has a cell to accept them all`() throws {
    let rows = try contents.records("Alles per gemeente", marker: "Gemeentecode")
    #expect(
      rows.map { $0["Gemeente of organisatie"] } == ["Groningen", "Rotterdam", "Utrecht"])
    #expect(rows[2]["Wacht nog"] == "4" && rows[2]["Zeker (vanaf 95%)"] == "2")
    #expect(rows[0]["Zelf beoordelen"] == "1")
  }

  @Test func `a recorded decision stands on the sheet of its outcome only`() throws {
    var input = year.controlInput
    let asked = input.proposals[0]
    input.proposals[0] = Proposal(
      key: asked.key, assessment: asked.assessment, status: .proposed, verdict: .askAround)
    let contents = try SheetContents(ControlWorkbook.document(input, frame: year.frame).bytes)
    func row(_ sheet: String) throws -> [String: String] {
      try #require(
        try contents.records(sheet, marker: "Lidnummer").first { $0["Lidnummer"] == "10001" })
    }
    #expect(try row("Functie gewijzigd")["Besluit"] == "Navragen")
    #expect(try row("Functie gewijzigd")["Besluit bij het maken"] == "Navragen")
    #expect(try row("Per gemeente")["Besluit"] == "")
    #expect(try row("Per gemeente")["Stand"] == "Navragen")
  }

  @Test func `a recorded decision and its note are filled in`() throws {
    let row = try #require(try records("Andere gemeente").first)
    #expect(row["Besluit"] == "Overnemen")
    #expect(row["Opmerking"] == "gebeld")
    #expect(row["Stand"] == "verwerkt")
  }

  @Test func `what a rule applied has no decision of a person`() throws {
    let row = try #require(try records("Gemeente heringedeeld").first)
    #expect(row["Besluit"] == "" && row["Stand"] == "verwerkt")
    #expect(row["Wat verandert er"] == "Heerhugowaard → Dijk en Waard")
  }

  @Test func `every sheet can be read back and offers to accept everything`() throws {
    for language in Language.allCases {
      let year = try SampleYear(language)
      let contents = try SheetContents(
        ControlWorkbook.document(year.controlInput, frame: year.frame).bytes)
      for outcome in Outcome.allCases where outcome.needsDecision {
        let rows = contents[year.wording.title(of: outcome)]
        #expect(rows.contains { $0.contains(year.wording.acceptAllLabel) })
        let headings = try #require(
          rows.first { $0.contains(year.wording.heading(of: .key)) })
        let columns = headings.compactMap { ControlColumn(heading: $0) }
        #expect(columns.count == headings.count, "a heading twice or unknown")
        #expect(Set(ControlColumn.readBack).isSubset(of: columns))
      }
    }
  }

  @Test func `who left has the employment that ended beside them`() throws {
    let row = try #require(try records("Niet meer aangetroffen").first)
    #expect(row["In dienst"] == "t/m 15-01-2026")
    #expect(row["Wat verandert er"] == "lidmaatschap eindigt")
  }

  @Test func `a duplicate has the membership that stays beside it`() throws {
    let row = try #require(try records("Dubbel ingeschreven").first)
    #expect(row["Lidnummer"] == "10007" && row["Lidnummer dat blijft"] == "10001")
    #expect(row["Naam daar"] == "Sanne Proef")
  }

  @Test func `the doubtful have their candidates, the first one's number ready`() throws {
    let rows = try records("Zelf beoordelen")
    #expect(rows.map { $0["Lidnummer"] } == ["10005", "10011"])
    #expect(
      rows[0]["Wie het kan zijn"]
        == "P-5, Tjitske Veldstra, Doorstroomcoach, Groningen\n"
        + "P-6, T. Veldstra, Doorstroomcoach, Amsterdam")
    #expect(rows[0]["Personeelsnummer bij ‘Andere persoon’"] == "P-5")
    #expect(rows[1]["Stand"] == "rij niet gelezen")
  }

  @Test func `what sent nothing is listed with its members`() throws {
    let rows = try contents.records("Geen opgave ontvangen", marker: "Lidnummers")
    #expect(
      rows == [
        [
          "Gemeente of samenwerking": "Groningen", "Code": "GM0014", "Leden": "1",
          "Lidnummers": "10008",
        ]
      ])
  }

  @Test func `without proposals every sheet says that there is nothing to do`() throws {
    var input = year.controlInput
    input.proposals = []
    let contents = try SheetContents(ControlWorkbook.document(input, frame: year.frame).bytes)
    #expect(contents["Samenvatting"].contains(["Er wacht niets op uw besluit."]))
    #expect(contents["Functie gewijzigd"].last?.contains("Hier is niets te beoordelen.") == true)
  }

  @Test func `the same proposals in any order give the same bytes`() throws {
    var input = year.controlInput
    input.proposals.reverse()
    input.members.reverse()
    #expect(try ControlWorkbook.document(input, frame: year.frame).bytes == document.bytes)
  }
}
