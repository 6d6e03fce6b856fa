import Domain
import Testing

@testable import Imports

@Suite struct RelationTablesTests {
  @Test func `rows of the rayon table hold for the period they state`() throws {
    let input = try Reading.text(
      """
      rayoncode;rayon;doorstroompunt_nr;gemeentecode;contactpersoon;email;geldig vanaf;geldig tot en met
      N;Noord;3;;;;;2026-01-14
      N;Noord;4;;;;2026-01-15;
      N;Noord;;;Oud Gediende;oud@x.example;;31-12-2025
      N;Noord;;;Nieuwe Naam;nieuw@x.example;01-01-2026;
      """)
    #expect(input.rayons.map(\.regions) == [[RegionNumber(4)]])
    #expect(input.rayons[0].contacts.map(\.name) == ["Nieuwe Naam"])
  }

  @Test func `rayon days, roles, partners and bounced addresses are recognised`() throws {
    let days = try Reading.text(
      "rayon;datum;lidnummer\nNoord;01-06-2024;\nNoord;01-06-2024;10001\n")
    #expect(days.rayonDays.map(\.member?.text) == [nil, "10001"])
    let roles = try Reading.text("lidnummer;rol;vanaf;tot\n10001;ambassadeur;01-01-2025;\n")
    #expect(roles.roleHolders.map(\.role) == ["ambassadeur"])
    #expect(roles.roleHolders[0].validity.from == CalendarDate(iso: "2025-01-01"))
    let partners = try Reading.text(
      "naam;organisatie;e-mail;soort partner;nieuwsbrief\nAnna de Wit;Ministerie;a@m.example;rijk;ja\n"
    )
    #expect(partners.partners.map(\.name.display) == ["Anna de Wit"])
    #expect(partners.partners[0].newsletter == true && partners.staff.isEmpty)
    let bounces = try Reading.text("e-mail;onbestelbaar\nA@M.example;2025-12-01\n")
    #expect(bounces.bounced == [EmailAddress("a@m.example")])
  }

  @Test(arguments: [
    ("klopt", ConfirmationAnswer.Kind.confirmed), ("Gewijzigd", .changed), ("uit dienst", .left),
  ])
  func `answers of members are recognised`(written: String, kind: ConfirmationAnswer.Kind) throws {
    let input = try Reading.text(
      "Code;Antwoord;Datum;Nieuwe gemeente\nAB 12;\(written);03-02-2026;Utrecht\nxy;misschien;;\n")
    #expect(input.answers.map(\.kind) == [kind])
    #expect(input.answers[0].code == ConfirmationCode("ab12"))
    #expect(input.answers[0].date?.iso == "2026-02-03")
    #expect(input.findings.map(\.origin.row).contains(3))
  }
}
