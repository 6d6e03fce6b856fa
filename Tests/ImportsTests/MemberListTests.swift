import Domain
import Testing

@testable import Imports

@Suite struct MemberListTests {
  @Test func `a member is read with everything the list says`() throws {
    let input = try Reading.text(
      """
      lidnummer;voorletters;roepnaam;tussenvoegsel;achternaam;geboortenaam;geslacht;email;functie;gemeente;organisatie;lidmaatschapstype;lid_sinds;telefoon;nieuwsbrief;krsd_nummer;niet op ledenlijst
      10010;S.;Sanne;de;Vries;Bos;V;S.deVries@dronten.example;Leerplichtambtenaar;Dronten;RBL Noord;via gemeente;2019-09-25;06-12345678;nee;KRSD210863;ja
      """)
    let member = try #require(input.members.first)
    #expect(member.number.text == "10010")
    #expect(member.name.display == "Sanne de Vries")
    #expect(member.name.birthName == "Bos")
    #expect(member.email?.text == "s.devries@dronten.example")
    #expect(member.phone == "+31612345678")
    #expect(member.functionTitle == "Leerplichtambtenaar")
    #expect(member.workplace.written == "Dronten")
    #expect(member.workplace.organisation == "RBL Noord")
    #expect(member.workplace.municipality?.text == "GM0303")
    #expect(member.kind.text == "gemeente")
    #expect(member.memberSince == (try Reading.date("2019-09-25")))
    #expect(member.newsletter == false)
    #expect(member.isShielded)
    #expect(member.krsdNumber == "KRSD210863")
    #expect(input.marks == ["0 geslacht column_forbidden ''"])
  }

  @Test func `consent columns carry their polarity`() throws {
    let input = try Reading.text(
      """
      Lidnr;Achternaam;Geen nieuwsbrief;Toestemming ledenlijst
      1;Bos;ja;nee
      2;Smit;nee;ja
      3;Vos;;
      """)
    #expect(input.members.map(\.newsletter) == [false, true, nil])
    #expect(input.members.map(\.isShielded) == [true, false, false])
  }

  @Test func `of the same number twice the first row counts`() throws {
    let input = try Reading.text(
      """
      Lidnummer;Achternaam;Gemeente
      1;Bos;Urk
      1;Smit;Dronten
      """)
    #expect(input.members.map(\.name.familyName) == ["Bos"])
    #expect(input.findings.map(\.problem) == [.reading(.duplicateMember(firstRow: 2))])
    #expect(input.membersSetAside.isEmpty)
  }

  @Test func `a row that cannot be used keeps its number apart`() throws {
    let input = try Reading.text(
      """
      Lidnummer;Achternaam;Gemeente;Lid sinds
      1;Bos;Urk;31-02-2019
      ;Smit;Urk;01-01-2019
      3;Vos;Urk;13-01-2019
      """)
    #expect(input.members.map(\.number.text) == ["3"])
    #expect(input.membersSetAside.map(\.number.text) == ["1"])
    #expect(
      input.marks == [
        "2 Lid sinds date_does_not_exist '31-02-2019'", "3 Lidnummer value_missing ''",
      ])
    #expect(input.sources.first?.rows.ties == true)
    #expect(input.sources.first?.rows.setAside == 2)
  }

  @Test func `a date that can be read two ways is a question when the column does not settle it`()
    throws
  {
    let input = try Reading.text(
      """
      Lidnummer;Achternaam;Lid sinds
      1;Bos;01-02-2026
      2;Smit;2026/02/14
      """)
    #expect(
      input.findings.map(\.problem) == [
        .reading(.dateAmbiguous(readings: ["2026-02-01", "2026-01-02"]))
      ])
    #expect(input.members.count == 2)
  }

  @Test func `an American column is read month first throughout`() throws {
    let input = try Reading.text(
      """
      Member number,Last name,Join date
      1,Bos,02/01/2026
      2,Smit,12/31/2025
      """)
    #expect(input.members.map(\.memberSince?.iso) == ["2026-02-01", "2025-12-31"])
    #expect(input.findings.isEmpty)
  }

  @Test func `other headings mean the same`() throws {
    let input = try Reading.text(
      """
      Ledenbestand per 1 januari

      Relatienr.,Naam,Werkgever / gemeente,Functiebenaming,E-mail (werk),Soort lidmaatschap,Lid geworden op
      501,"Vries, S. de (Sanne)",Gemeente Dronten,Leerplichtambtenaar,s.devries@dronten.example,Persoonlijk lid,1-9-2019
      502,Bos J.P.,Urk,Doorstroomcoach,,via gemeente,31-12-2020
      """)
    #expect(input.members.map(\.name.display) == ["Sanne de Vries", "J.P. Bos"])
    #expect(input.members.map(\.workplace.municipality?.text) == ["GM0303", "GM0184"])
    #expect(input.members.map(\.kind.text) == ["persoonlijk", "gemeente"])
    #expect(input.members.map(\.memberSince?.iso) == ["2019-09-01", "2020-12-31"])
    #expect(input.members.map(\.functionTitle) == ["Leerplichtambtenaar", "Doorstroomcoach"])
  }

  @Test func `a list without numbers says so and sets all rows aside`() throws {
    let input = try Reading.text("Achternaam;Lid sinds;Nieuwsbrief\nBos;01-01-2020;ja\n")
    #expect(input.members.isEmpty)
    #expect(input.findings.map(\.code) == ["column_missing", "value_missing"])
  }
}
