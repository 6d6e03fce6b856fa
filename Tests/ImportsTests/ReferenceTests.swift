import Domain
import Testing

@testable import Imports

@Suite struct ReferenceTests {
  @Test func `what ships with the program is the country of 2026`() throws {
    let data = try Reading.files([:]).reference
    #expect(data.directory.municipalities.count == 342)
    #expect(data.directory.municipalities.map(\.inhabitants).reduce(0, +) == 18_129_929)
    let code = try #require(MunicipalityCode("GM0363"))
    #expect(data.directory[code]?.name == "Amsterdam")
    #expect(data.directory.meaning(ofDomain: "amsterdam.nl") == .municipality(code))
    #expect(data.functions.role(ofTitle: "RMC-consulent") == .doorstroomcoach)
    #expect(data.functions.role(ofTitle: "Medewerker handhaving IV") == .generic)
    #expect(data.names.prefixes["v d"] == "van de")
    #expect(data.names.givenNames["aad"] == ["adrianus"])
    #expect(data.names.surnameCounts["jong"] == 83_782)
  }

  @Test func `the office's tables extend what ships`() throws {
    let input = try Reading.files([
      "a.csv": Array(
        "gemeente;code;provincie;emaildomein\nUrk;GM0184;Flevoland;urk.example\n".utf8),
      "b.csv": Array(
        "functietitel;functie\nSchoolzwemmer;leerplichtambtenaar\nBadmeester;manager\nRonselaar;doorstroomcoach\n"
          .utf8),
      "c.csv": Array(
        "rbl;centrumgemeente;gemeente\nRBL Polder;Dronten;Urk\nRBL Polder;Dronten;Dronten\n".utf8),
    ])
    let directory = input.reference.directory
    #expect(directory.municipalities.count == 342)
    let urk = try #require(MunicipalityCode("GM0184"))
    #expect(directory.meaning(ofDomain: "urk.example") == .municipality(urk))
    #expect(directory.meaning(ofDomain: "urk.nl") == .municipality(urk))
    #expect(directory[urk]?.inhabitants ?? 0 > 20_000)
    #expect(input.reference.functions.role(ofTitle: "schoolzwemmer") == .leerplichtambtenaar)
    let bureau = directory[BureauID("rbl-polder")]
    #expect(bureau?.host?.text == "GM0303")
    #expect(bureau?.municipalities.map(\.text) == ["GM0184", "GM0303"])
    #expect(input.sources.map(\.kind) == [.municipalities, .functionTitles, .bureaus])
  }

  @Test func `a merger counts from its day on`() throws {
    let ahead = try Reading.text("oud;nieuw;datum\nUrk;Dronten;2027-01-01\n")
    #expect(ahead.reference.directory.municipalities.count == 342)
    let past = try Reading.text(
      "oud;nieuw;datum\nUrk;Dronten;2025-12-31\nBuurtschap;Dronten;01-01-2026\n")
    let directory = past.reference.directory
    let dronten = try #require(MunicipalityCode("GM0303"))
    let urk = try #require(MunicipalityCode("GM0184"))
    #expect(directory.municipalities.count == 341)
    #expect(directory.meaning(ofName: "Urk") == .ended(urk, successors: [dronten]))
    #expect(directory.endedMunicipality(urk)?.lastDay.iso == "2025-12-31")
    let unknown = try #require(directory.ended.first { $0.name == "Buurtschap" })
    #expect(unknown.lastDay.iso == "2025-12-31")
    #expect(unknown.successors == [dronten])
  }

  @Test func `every old name of the office's table is known, however many there are`() throws {
    let rows = (1...300).map { "Voorheen \($0)a;Urk;2019-12-31\n" }
    let directory = try Reading.text("oud;nieuw;datum\n" + rows.joined()).reference.directory
    let urk = try #require(MunicipalityCode("GM0184"))
    let meanings = (1...300).map { directory.meaning(ofName: "Voorheen \($0)a") }
    #expect(Set(meanings).count == 300)
    #expect(
      meanings.allSatisfy { if case .ended(_, [urk]) = $0 { true } else { false } })
  }

  @Test(arguments: [
    // Before its day the new name stands for the old municipality, after it the other way round.
    ("Nieuwmeer", "oud;nieuw;datum\nUrk;Nieuwmeer;2027-01-01\n", "GM0184"),
    ("Urk", "oud;nieuw;datum\nUrk;Nieuwmeer;2027-01-01\n", "GM0184"),
    ("Oudmeer", "oud;nieuw;datum\nOudmeer;Urk;2027-01-01\n", "GM9999"),
    ("Oudmeer", "oude code;oud;nieuw;datum\nGM9001;Oudmeer;Urk;2027-01-01\n", "GM9001"),
    ("Urk", "oud;nieuw;nieuwe code;datum\nUrk;Nieuwmeer;GM9002;2026-01-01\n", "GM9002"),
    ("Nieuwmeer", "oud;nieuw;nieuwe code;datum\nUrk;Nieuwmeer;GM9002;2026-01-01\n", "GM9002"),
    ("GM9001", "oude code;oud;nieuw;datum\nGM9001;Oudmeer;Urk;2026-01-01\n", "GM0184"),
    // A chain in one table, and a place that was a municipality of its own.
    ("Eerst", "oud;nieuw;datum\nEerst;Later;2018-12-31\nLater;Urk;2022-12-31\n", "GM0184"),
    ("Lemmer", "oud;nieuw;datum\nLemmer;Urk;2022-12-31\n", "GM0184"),
  ])
  func `both names of a merger are known before and after its day`(
    written: String, table: String, code: String
  ) throws {
    let input = try Reading.files([
      "a.csv": Array(table.utf8),
      "b.csv": Array(
        "Lidnummer;Achternaam;Functie;Gemeente\n1;Bakker;leerplichtambtenaar;\(written)\n".utf8),
    ])
    #expect(input.members.first?.workplace.municipality?.text == code)
    #expect(!input.findings.contains { $0.code == "municipality_unknown" })
  }

  @Test func `a successor that no table knows is named, and counts`() throws {
    let input = try Reading.text("oud;nieuw;datum\nUrk;Nieuwmeer;2026-01-01\n")
    #expect(input.marks == ["2 nieuw municipality_unknown 'Nieuwmeer'"])
    let code = try #require(MunicipalityCode("GM9999"))
    #expect(input.reference.directory.meaning(ofName: "Nieuwmeer") == .municipality(code))
    #expect(input.reference.directory[code]?.province == "Flevoland")
  }

  @Test func `the register of organisations gives municipalities that exist, not their parts`()
    throws
  {
    let input = try Reading.text(
      """
      <p:overheidsorganisaties xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/9.9"><p:organisaties>
      <p:organisatie p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm9901"><p:naam>Gemeente Voorbeeldstad</p:naam>
       <p:types><p:type>Gemeente</p:type></p:types><p:contact><p:emailadressen><p:emailadres><p:email>info@voorbeeldstad.example</p:email></p:emailadres></p:emailadressen></p:contact>
       <p:geografie><p:aantalInwoners>25000</p:aantalInwoners></p:geografie>
       <p:organisaties><p:organisatie><p:naam>Griffie</p:naam><p:types><p:type>Organisatieonderdeel</p:type></p:types><p:contact><p:emailadressen><p:emailadres><p:email>griffie@griffie.example</p:email></p:emailadres></p:emailadressen></p:contact></p:organisatie></p:organisaties></p:organisatie>
      <p:organisatie p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm9902"><p:naam>Gemeente Weleer</p:naam><p:types><p:type>Gemeente</p:type></p:types><p:eindDatum>2023-01-01</p:eindDatum></p:organisatie>
      <p:organisatie><p:naam>Waterschap Nat</p:naam><p:types><p:type>Waterschap</p:type></p:types></p:organisatie>
      </p:organisaties></p:overheidsorganisaties>
      """, path: "roo.xml")
    let directory = input.reference.directory
    let code = try #require(MunicipalityCode("GM9901"))
    #expect(directory[code]?.name == "Voorbeeldstad")
    #expect(directory[code]?.inhabitants == 25_000)
    #expect(directory[code]?.domains == ["voorbeeldstad.example"])
    #expect(directory.municipalities.count == 343)
    #expect(input.findings.isEmpty)
  }
}
