import Domain
import Testing

@testable import Imports

/// Deliveries in forms that no system of the alias table writes: the same two people each time.
@Suite struct OtherLayoutsTests {
  private struct Form: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let path: String

    init(_ name: String, path: String = "Imports/2026/opgave.txt", _ file: String) {
      testDescription = name
      self.path = path
      self.file = file
    }
  }

  private static let forms: [Form] = [
    Form(
      "XML with everything in attributes, below an element per employer",
      """
      <p xmlns="urn:x"><instelling naam="Urk"><personen><persoon nr="7" naam="Vries, S. de" \
      functie="Coach" email="s.devries@urk.example"/></personen></instelling><instelling \
      naam="Dronten"><personen><persoon nr="8" naam="Bos, J." functie="Coach" \
      email="j.bos@dronten.example"/></personen></instelling></p>
      """),
    Form(
      "XML whose elements name their field in an attribute",
      """
      <rapport><rijen><rij><veld naam="Personeelsnummer">7</veld><veld naam="Naam">Vries, S. de</veld>\
      <veld naam="Gemeente">Urk</veld><veld naam="Functie">Coach</veld>\
      <veld naam="E-mail">s.devries@urk.example</veld></rij><rij><veld naam="Personeelsnummer" \
      waarde="8"/><veld naam="Naam" waarde="Bos, J."/><veld naam="Gemeente" waarde="Dronten"/>\
      <veld naam="Functie" waarde="Coach"/><veld naam="E-mail" waarde="j.bos@dronten.example"/>\
      </rij></rijen></rapport>
      """),
    Form(
      "a spreadsheet saved as XML, with a cell left out",
      """
      <Workbook xmlns:ss="urn:s"><Worksheet ss:Name="Blad1"><Table><Row><Cell><Data>Nr</Data></Cell>\
      <Cell><Data>Naam</Data></Cell><Cell><Data>Mobiel</Data></Cell><Cell><Data>Functie</Data></Cell>\
      <Cell><Data>Gemeente</Data></Cell><Cell><Data>E-mail</Data></Cell></Row>
      <Row><Cell><Data>7</Data></Cell><Cell><Data>Vries, S. de</Data></Cell>\
      <Cell ss:Index="4"><Data>Coach</Data></Cell><Cell><Data>Urk</Data></Cell>\
      <Cell><Data>s.devries@urk.example</Data></Cell></Row>
      <Row><Cell><Data>8</Data></Cell><Cell><Data>Bos, J.</Data></Cell><Cell/>\
      <Cell><Data>Coach</Data></Cell><Cell><Data>Dronten</Data></Cell>\
      <Cell><Data>j.bos@dronten.example</Data></Cell></Row></Table></Worksheet></Workbook>
      """),
    Form(
      "nested XML in English",
      """
      <employees><employee><employeeNumber>7</employeeNumber><name><family>Vries</family>\
      <prefix>de</prefix><initials>S.</initials></name><email>s.devries@urk.example</email><job>\
      <employer>Urk</employer><jobTitle>Coach</jobTitle></job></employee><employee>\
      <employeeNumber>8</employeeNumber><name><family>Bos</family><initials>J.</initials></name>\
      <email>j.bos@dronten.example</email><job><employer>Gemeente Gem. Dronten</employer>\
      <jobTitle>Coach</jobTitle></job></employee></employees>
      """),
    Form(
      "initials and surname in one column",
      "Nummer;Initialen en achternaam;Taak;E-mailadres;Gemeente\n"
        + "7;S. de Vries;Coach;s.devries@urk.example;Urk\n"
        + "8;J. Bos;Coach;j.bos@dronten.example;Dronten\n"),
  ]

  @Test(arguments: forms)
  private func `the same people are read`(from form: Form) throws {
    let input = try Reading.files([form.path: Array(form.file.utf8)])
    let lines = input.staff.map(\.line)
    #expect(
      lines.map { $0.split(separator: "|").dropFirst().joined(separator: "|") } == [
        "S.|de|Vries|GM0184|Coach|s.devries@urk.example",
        "J.|Bos|GM0303|Coach|j.bos@dronten.example",
      ])
  }

  private static let noEmployer = "Personeelsnr;Achternaam;Functie;E-mail\n"

  @Test func `addresses tell the employer where nothing else does`() throws {
    let rows = ["a@urk.nl", "b@urk.nl", "c@urk.nl", "", "e@gmail.com"]
      .enumerated().map { "\($0);Bos;Coach;\($1)\n" }
    let input = try Reading.text(OtherLayoutsTests.noEmployer + rows.joined())
    // Three of four addresses are not enough, four of five are.
    #expect(input.staff.map { $0.employer.municipality?.text ?? "" }.count { $0.isEmpty } == 2)
    let more = try Reading.text(
      OtherLayoutsTests.noEmployer + rows.joined() + "9;Smit;Coach;d@urk.nl\n")
    #expect(more.staff.allSatisfy { $0.employer.municipality?.text == "GM0184" })
    #expect(more.marks == ["0  employer_inferred ''"])
  }

  @Test(arguments: [
    ("Imports/2026/opgave Aa en Hunze 2026.csv", "GM1680"),
    ("Imports/2026/Urk/export.csv", "GM0184"),
    ("Imports/2026/personeel_025_urk.csv", "GM0184"), ("Imports/2026/export.csv", ""),
  ])
  func `the name of the file or folder tells the employer at last, with a warning`(
    path: String, code: String
  ) throws {
    let table = OtherLayoutsTests.noEmployer + "1;Bos;Coach;\n2;Smit;Coach;\n"
    let input = try Reading.text(table, path: path)
    #expect(input.staff.allSatisfy { ($0.employer.municipality?.text ?? "") == code })
    #expect(input.findings.map(\.severity) == (code.isEmpty ? [] : [.warning]))
  }

  @Test(arguments: [
    (
      "Benaming,Categorie\nSchoolzwemmer,leerplichtambtenaar\nBadmeester,manager\nGids,doorstroomcoach\n",
      SourceFile.Kind.functionTitles
    ),
    ("Voormalige naam;Opgegaan in;Laatste dag\nBrielle;Voorne aan Zee;31-12-2022\n", .mergers),
    (
      "Gemeente voor herindeling;Gemeente na herindeling;Datum herindeling\nBrielle;Voorne aan Zee;2022-12-31\n",
      .mergers
    ),
    ("created_at,username,member_id,action_type\n2026-01-02T10:00:00,x,7,reply\n", .activityLog),
    ("Naam gemeente\tGemeentecode (CBS)\tProv.\nUrk\tGM0184\tFlevoland\n", .municipalities),
  ])
  func `a table of the office is known by the words of its headings`(
    text: String, kind: SourceFile.Kind
  ) throws {
    #expect(try Reading.text(text).sources.map(\.kind) == [kind])
  }

  @Test func `a bureau's municipalities may stand in one cell`() throws {
    let input = try Reading.text(
      "Samenwerkingsverband;Gastheergemeente;Deelnemende gemeenten\nRBL Polder;Dronten;Urk, Dronten, Berg en Dal\n"
    )
    let bureau = input.reference.directory[BureauID("rbl-polder")]
    #expect(bureau?.host?.text == "GM0303")
    #expect(bureau?.municipalities.map(\.text) == ["GM0184", "GM0303", "GM1945"])
    #expect(input.findings.isEmpty)
  }
}
