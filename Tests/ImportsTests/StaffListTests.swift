import Domain
import Testing

@testable import Imports

/// The same two people in whatever form an office or its system sends them.
@Suite struct StaffListTests {
  static let lines = [
    "0101|S.|Sanne|de|Vries||GM0303|Leerplichtambtenaar|Jeugd|s.devries@dronten.example|+31612345678|2019-09-01||",
    "0102|J.P.|Jan||Bos||GM0184|Doorstroomcoach|Onderwijs|j.bos@urk.example||2021-12-31|2025-06-30|",
  ]

  static let forms: [(name: String, text: String)] = [
    (
      "semicolons, Dutch dates, title and total lines",
      """
      Personeelsoverzicht gemeenten;;;;;;;;;;;
      Peildatum 15-01-2026;;;;;;;;;;;
      ;;;;;;;;;;;
      Personeelsnr;Achternaam;Tussenvoegsel;Voorletters;Roepnaam;E-mail;Functie;Gemeente;Afdeling;Datum in dienst;Datum uit dienst;Telefoon
      0101;Vries;de;S.;Sanne;s.devries@dronten.example;Leerplichtambtenaar;Dronten;Jeugd;01-09-2019;;06-12345678
      0102;Bos;;J.P.;Jan;j.bos@urk.example;Doorstroomcoach;Urk;Onderwijs;31-12-2021;30-06-2025;
      Totaal;2;;;;;;;;;;
      """
    ),
    (
      "tabs, other headings, other order, open end",
      """
      Indiensttredingsdatum\tLaatste werkdag\tNaam werkgever\tFunctiebenaming\tE-mailadres (werk)\tOrganisatieonderdeel\tWerknemersnummer\tVoorl.\tVvgsl\tFamilienaam\tRoepn.\tDiensttelefoon
      20190901\t99991231\tGemeente Dronten\tLeerplichtambtenaar\ts.devries@dronten.example\tJeugd\t0101\tS.\tde\tVries\tSanne\t+31 6 12345678
      20211231\t20250630\tURK\tDoorstroomcoach\tJ.Bos@urk.example\tOnderwijs\t0102\tJ.P.\t\tBos\tJan\t
      """
    ),
    (
      "English, commas, quoted, repeated heading",
      """
      "Employee ID","Last name","Name prefix","Initials","Preferred first name","Work email","Job title","Employer","Department","Hire date","Termination date","Mobile phone"
      "0101","Vries","de","S.","Sanne","s.devries@dronten.example","Leerplichtambtenaar","Dronten","Jeugd","2019-09-01","","0612345678"
      "Employee ID","Last name","Name prefix","Initials","Preferred first name","Work email","Job title","Employer","Department","Hire date","Termination date","Mobile phone"
      "0102","Bos","","J.P.","Jan","j.bos@urk.example","Doorstroomcoach","Urk","Onderwijs","2021-12-31","2025-06-30",""
      """
    ),
    (
      "pipes, slips of the pen, codes for municipalities",
      """
      Pers.nummer|Achternam|Tusenvoegsel|Voorleters|Roepnaam|Emailadres werk|Funktie|Gemeentecode|Afdelng|Begin dienstverband|Einde dienstverband|Mobiel nr
      0101|Vries|de|S.|Sanne|s.devries@dronten.example|Leerplichtambtenaar|0303|Jeugd|1 september 2019|heden|0612345678
      0102|Bos||J.P.|Jan|j.bos@urk.example|Doorstroomcoach|GM0184|Onderwijs|31 dec 2021|30 juni 2025|
      """
    ),
    (
      "whole name in one column",
      """
      staff_nr,volledige_naam,werkgever,functietitel,e_mail,mobiel,start,eind,team
      0101,"Vries, S. de (Sanne)",Dronten,Leerplichtambtenaar,s.devries@dronten.example,06 12 34 56 78,2019-09-01,,Jeugd
      0102,J.P. (Jan) Bos,Urk,Doorstroomcoach,j.bos@urk.example,,2021-12-31,2025-06-30,Onderwijs
      """
    ),
    (
      "nested XML with the municipality around the people",
      """
      <?xml version="1.0"?>
      <Opgave><Gemeente naam="Dronten"><Medewerkers>
       <Medewerker nummer="0101"><Naam><Voorletters>S.</Voorletters><Roepnaam>Sanne</Roepnaam><Voorvoegsel>de</Voorvoegsel><Achternaam>Vries</Achternaam></Naam>
        <Contact><Email>s.devries@dronten.example</Email><Telefoon>0612345678</Telefoon></Contact>
        <Aanstelling><Functie>Leerplichtambtenaar</Functie><Afdeling>Jeugd</Afdeling><InDienst>2019-09-01</InDienst></Aanstelling></Medewerker>
      </Medewerkers></Gemeente><Gemeente naam="Urk"><Medewerkers>
       <Medewerker nummer="0102"><Naam><Voorletters>J.P.</Voorletters><Roepnaam>Jan</Roepnaam><Achternaam>Bos</Achternaam></Naam>
        <Contact><Email>j.bos@urk.example</Email></Contact>
        <Aanstelling><Functie>Doorstroomcoach</Functie><Afdeling>Onderwijs</Afdeling><InDienst>2021-12-31</InDienst><UitDienst>2025-06-30</UitDienst></Aanstelling></Medewerker>
      </Medewerkers></Gemeente></Opgave>
      """
    ),
    (
      "flat XML of attributes in English",
      """
      <staff><employees>
      <employee employeeId="0101" surname="Vries" prefix="de" initials="S." callName="Sanne" workEmail="s.devries@dronten.example" jobTitle="Leerplichtambtenaar" employer="Dronten" department="Jeugd" startDate="2019-09-01" mobile="0612345678"/>
      <employee employeeId="0102" surname="Bos" initials="J.P." callName="Jan" workEmail="j.bos@urk.example" jobTitle="Doorstroomcoach" employer="Urk" department="Onderwijs" startDate="2021-12-31" endDate="2025-06-30"/>
      </employees></staff>
      """
    ),
  ]

  @Test(arguments: 0..<7)
  func `the same people are read from every form`(form: Int) throws {
    let input = try Reading.text(StaffListTests.forms[form].text)
    #expect(input.staff.map(\.line) == StaffListTests.lines)
    #expect(input.sources.map(\.kind) == [.staffList])
    #expect(input.sources.map(\.rows.accepted) == [2])
    #expect(input.findings.allSatisfy { $0.severity == .notice }, "\(input.marks)")
  }

  @Test func `UTF-16 and Windows-1252 read like UTF-8`() throws {
    let text =
      "Personeelsnr;Achternaam;Functie;Gemeente\r\n1;Müller;Leerplichtambtenaar;Súdwest-Fryslân\r\n"
    let utf8 = Array(text.utf8)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let windows = text.unicodeScalars.map { UInt8($0.value) }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + utf8
    for bytes in [utf8, marked, utf16, windows] {
      let input = try Reading.files(["a.csv": bytes])
      #expect(input.staff.map(\.name.familyName) == ["Müller"])
      #expect(input.staff.first?.employer.municipality?.text == "GM1900")
    }
  }

  @Test func `text that was decoded wrongly once is mended and named`() throws {
    let input = try Reading.text(
      "Personeelsnr;Achternaam;Functie;Gemeente\n1;Bos;Coach;SÃºdwest-FryslÃ¢n\n")
    #expect(input.staff.first?.employer.written == "Súdwest-Fryslân")
    #expect(input.marks == ["2 Gemeente text_mended ''"])
  }

  @Test func `the municipality may stand above the table`() throws {
    let input = try Reading.text(
      """
      Personeelsoverzicht gemeente Dronten
      Personeelsnr;Achternaam;Functie
      1;Bos;Coach
      """)
    #expect(input.staff.first?.employer.municipality?.text == "GM0303")
    #expect(input.sources.first?.municipalities.map(\.key.text) == ["GM0303"])
  }

  @Test func `a forbidden column is one finding and its values are nowhere`() throws {
    let input = try Reading.text(
      """
      Personeelsnr;Achternaam;BSN;Geboortedatum;Functie;Gemeente;Salaris per uur;Ziek gemeld;Privé mail
      1;Bos;123456782;01-01-1980;Coach;Urk;31,50;ja;bos@thuis.example
      """)
    #expect(
      input.marks == [
        "0 BSN column_forbidden ''", "0 Geboortedatum column_forbidden ''",
        "0 Salaris per uur column_forbidden ''", "0 Ziek gemeld column_forbidden ''",
        "0 Privé mail column_forbidden ''",
      ])
    let everything = "\(input.staff) \(input.findings) \(input.sources)"
    for secret in ["123456782", "1980", "31,50", "thuis.example"] {
      #expect(!everything.contains(secret))
    }
  }

  @Test func `remarks leave flags only`() throws {
    let input = try Reading.text(
      """
      Personeelsnr;Achternaam;Functie;Gemeente;Bijzonderheden
      1;Bos;Coach;Urk;vervanging wegens burn-out
      """)
    #expect(input.staff.first?.flags == [.replacement])
    #expect(input.marks == ["0 Bijzonderheden remarks_not_kept ''"])
    #expect(!"\(input.staff) \(input.findings)".contains("burn-out"))
  }

  @Test func `columns without a heading that says so are known by their values`() throws {
    let input = try Reading.text(
      """
      Personeelsnr;Achternaam;Kolom A;Kolom B;Kolom C
      1;Bos;j.bos@urk.example;Urk;01-09-2019
      2;Vries;s.vries@urk.example;Dronten;02-09-2019
      3;Smit;a.smit@urk.example;Urk;31-12-2020
      """)
    #expect(input.staff.map(\.employer.municipality?.text) == ["GM0184", "GM0303", "GM0184"])
    #expect(input.staff.first?.email?.text == "j.bos@urk.example")
    #expect(input.staff.last?.start?.iso == "2020-12-31")
    #expect(input.findings.filter { $0.code == "column_by_values" }.count == 3)
  }

  @Test func `of two columns for one field the first counts and the other fills its gaps`() throws {
    let input = try Reading.text(
      """
      Personeelsnr;Achternaam;Functie;Gemeente;E-mail;E-mail werk
      1;Bos;Coach;Urk;j.bos@urk.example;jan@urk.example
      2;Smit;Coach;Urk;;a.smit@urk.example
      """)
    #expect(input.staff.map(\.email?.text) == ["j.bos@urk.example", "a.smit@urk.example"])
    #expect(input.marks == ["0 E-mail werk column_duplicate ''"])
  }

  @Test func `one person with several employments gives a record for each`() throws {
    let input = try Reading.text(
      """
      <personen><persoon><persNr>7</persNr>
       <geboortenaam><rubriekcode>P1</rubriekcode><waarde>Bos</waarde></geboortenaam>
       <voorletters><rubriekcode>P2</rubriekcode><waarde>J.</waarde></voorletters>
       <dienstverband>
        <opdrachtgeverNr><waarde>1</waarde><omschrijvingWaarde>Gemeente Urk</omschrijvingWaarde></opdrachtgeverNr>
        <functiePrimair><waarde>X</waarde><omschrijvingWaarde>Medewerker handhaving IV</omschrijvingWaarde></functiePrimair>
        <begindatum><waarde>2019-09-01</waarde></begindatum>
        <inzet><operationeleFunctie><waarde>L</waarde><omschrijvingWaarde>Leerplichtambtenaar</omschrijvingWaarde></operationeleFunctie></inzet>
       </dienstverband>
       <dienstverband>
        <opdrachtgeverNr><waarde>2</waarde><omschrijvingWaarde>Gemeente Dronten</omschrijvingWaarde></opdrachtgeverNr>
        <functiePrimair><waarde>Y</waarde><omschrijvingWaarde>Coach</omschrijvingWaarde></functiePrimair>
        <begindatum><waarde>2024-01-01</waarde></begindatum>
       </dienstverband>
      </persoon></personen>
      """)
    #expect(
      input.staff.map(\.line) == [
        "7|J.|||Bos||GM0184|Leerplichtambtenaar||||2019-09-01||",
        "7|J.|||Bos||GM0303|Coach||||2024-01-01||",
      ])
  }

  @Test func `only a row without a name or a repeated one is set aside`() throws {
    let input = try Reading.text(
      """
      Personeelsnr;Achternaam;Functie;Gemeente;In dienst;Uit dienst;E-mail;Telefoon
      1;Bos;Coach;Urk;31-02-2019;;;
      2;;Coach;Urk;01-01-2019;;;
      3;Smit;Coach;Urk;13-01-2019;01-01-2018;;
      4;Vos;Coach;Urk;gisteren;;;
      5;Dam;Coach;Eindhvoen;13-01-2019;;dam@;12
      6;Kok;Coach;Atlantis;13-01-2019;;;
      6;Kok;Coach;Atlantis;13-01-2019;;;
      """)
    #expect(
      input.marks == [
        "2 In dienst date_does_not_exist '31-02-2019'", "3 Achternaam value_missing ''",
        "4 Uit dienst end_before_start '01-01-2018'", "5 In dienst not_a_date 'gisteren'",
        "6 Gemeente municipality_unknown 'Eindhvoen'", "6 E-mail not_an_email_address 'dam@'",
        "6 Telefoon not_a_telephone_number '12'", "7 Gemeente municipality_unknown 'Atlantis'",
        "8  row_duplicate ''",
      ])
    #expect(
      input.staff.map { "\($0.id) \($0.start?.iso ?? "-") \($0.end?.iso ?? "-")" }
        == ["1 - -", "3 - -", "4 - -", "5 2019-01-13 -", "6 2019-01-13 -"])
    let rows = try #require(input.sources.first?.rows)
    #expect([rows.read, rows.accepted, rows.setAside] == [7, 5, 2])
    // Who has no name may be anyone who is missed there.
    #expect(input.incompleteDeliveries.map(\.origin.row) == [3])
    #expect(input.incompleteDeliveries.first?.employer.municipality?.text == "GM0184")
    #expect(rows.ties)
  }

  @Test(arguments: [
    (start: "13-01-2019", end: "31-02-2025", read: "2019-01-13 -"),
    (start: "01-09-2029", end: "30-06-2025", read: "- -"),
    (start: "onbekend?", end: "binnenkort", read: "- -"),
  ])
  func `a date that cannot be used never ends an employment`(
    start: String, end: String, read: String
  ) throws {
    let input = try Reading.text(
      """
      Personeelsnr;Achternaam;Functie;Gemeente;In dienst;Uit dienst
      1;Bos;Coach;Urk;\(start);\(end)
      2;Smit;Coach;Urk;14-01-2019;31-01-2025
      """)
    #expect(
      input.staff.map { "\($0.start?.iso ?? "-") \($0.end?.iso ?? "-")" }
        == [read, "2019-01-14 2025-01-31"])
    #expect(input.findings.allSatisfy { $0.severity == .error && $0.origin.row == 2 })
    #expect(!input.findings.isEmpty)
  }
}
