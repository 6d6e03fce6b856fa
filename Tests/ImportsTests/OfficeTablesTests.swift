import Domain
import Testing

@testable import Imports

@Suite struct OfficeTablesTests {
  @Test func `tariffs keep cents and hundred-thousandths`() throws {
    let input = try Reading.text(
      """
      schema;lidsoort;geldig_vanaf;methode;vanaf;tot_en_met;vast_bedrag;per_inwoner;minimum;maximum;toelichting
      B;gemeente;01-01-2026;basis_plus_per_inwoner;0;;450,00;0,01480;;5.500,00;basis
      A;gemeente;01-01-2026;klasse;20000;29.999;775,00;;;;
      A;persoonlijk;01-01-2026;;;;95,00;;;;
      A;student;;vast;;;25,00;;;;
      A;erelid;01-01-2026;loterij;;;0,00;;;;
      """)
    #expect(input.tariffs.map(\.id.text) == ["gemeente", "gemeente/20000-29999", "persoonlijk"])
    let first = try #require(input.tariffs.first)
    #expect(first.fixedAmount == Money(cents: 45_000))
    #expect(first.perInhabitant == UnitRate(units: 1_480))
    #expect(first.maximum == Money(cents: 550_000))
    #expect(first.method == .basePlusPerInhabitant)
    #expect(input.tariffs.map(\.method) == [.basePlusPerInhabitant, .fixedClass, .fixed])
    #expect(
      input.marks == [
        "5 geldig_vanaf tariff_without_date ''", "6 methode value_not_allowed 'loterij'",
      ])
  }

  @Test(arguments: [
    ("10", 100_000), ("7,5%", 75_000), ("0.1", 100_000), ("100", 1_000_000), ("", 0),
  ])
  func `a discount is a percentage`(written: String, units: Int64) throws {
    let table = "lidsoort;geldig_vanaf;vast_bedrag;korting\nstudent;01-01-2026;25,00;"
    let input = try Reading.text(table + written + "\n")
    #expect(input.findings.isEmpty)
    #expect(input.tariffs.map(\.discount.units) == [units])
    let refused = try Reading.text(table + "101\n")
    #expect(refused.marks == ["2 korting not_an_amount '101'"])
  }

  @Test func `an amount is settled by its column`() throws {
    let table = "lidsoort;geldig_vanaf;vast_bedrag;toelichting\ngemeente;01-01-2026;1.040;\n"
    let open = try Reading.text(table)
    #expect(
      open.findings.map(\.problem) == [
        .reading(.amountAmbiguous(readings: ["1040.00", "1.04"]))
      ])
    let settled = try Reading.text(table + "student;01-01-2026;25,00;\n")
    #expect(settled.findings.isEmpty)
    #expect(settled.tariffs.first?.fixedAmount == Money(cents: 104_000))
  }

  @Test func `a debtor is read with address, identifiers and channel`() throws {
    let input = try Reading.text(
      """
      debiteur;naam;soort;gemeentecodes;lidnummers;inwoners;ter_attentie_van;straat;postcode;plaats;land;email;kvk;oin;btw_nummer;peppol_schema;peppol_adres;inkooporder;uw_kenmerk;kanaal;vrijstelling;lid_sinds;lid_tot
      GM0303;Gemeente Dronten;gemeente;GM0303 0184;12, 13;43.000;Crediteuren;De Rede 1;8251er;Dronten;Nederland;c@dronten.example;1234567;00000099000000000000;;106;01234567;4500;KP1;Peppol;;1-1-2019;
      X1;RBL;samenwerkingsverband;Urk;;;;;;;;;12;;;;;;;duif;;;
      """)
    let first = try #require(input.debtors.first)
    #expect(first.municipalities.map(\.text) == ["GM0303", "GM0184"])
    #expect(first.members.map(\.text) == ["12", "13"])
    #expect(first.inhabitants == 43_000)
    #expect(
      first.address == PostalAddress(street: "De Rede 1", postcode: "8251 ER", city: "Dronten"))
    #expect(first.kvk?.text == "01234567")
    #expect(first.oin?.text == "00000099000000000000")
    #expect(first.endpoint == PeppolEndpoint(scheme: "0106", value: "01234567"))
    #expect(first.channel == .peppol)
    #expect(first.memberSince?.iso == "2019-01-01")
    #expect(input.debtors.last?.municipalities.map(\.text) == ["GM0184"])
    // A bad identifier costs the identifier, not the debtor.
    #expect(input.marks == ["3 kvk not_an_identifier '12'", "3 kanaal value_not_allowed 'duif'"])
  }

  @Test(arguments: [
    ("1 AB", "", "3 postcode not_an_identifier '1 AB'"),
    ("0123 AB", "Nederland", "3 postcode not_an_identifier '0123 AB'"),
    ("1234 ABC", "NL", "3 postcode not_an_identifier '1234 ABC'"), ("1234ab", "", ""), ("", "", ""),
    ("B-1000", "BE", ""),
  ])
  func `a postcode in the Netherlands has four digits and two letters`(
    postcode: String, country: String, mark: String
  ) throws {
    let input = try Reading.text(
      "debiteur;naam;soort;straat;postcode;plaats;land\n"
        + "GM0303;Dronten;gemeente;De Rede 1;8251ER;Dronten;\n"
        + "X1;Bureau;persoonlijk;Straat 1;\(postcode);Plaats;\(country)\n")
    #expect(input.marks == (mark.isEmpty ? [] : [mark]))
    #expect(input.debtors.count == 2)
  }

  @Test func `a municipality code that does not exist is named where it stands`() throws {
    let input = try Reading.text(
      """
      debiteur;naam;soort;gemeentecodes;straat
      GM9303;Dronten;gemeente;GM0303;De Rede 1
      RBL1;Bureau;samenwerking;GM0184, GM0184, GM7777;De Rede 2
      """)
    #expect(
      input.marks == [
        "2 debiteur municipality_unknown 'GM9303'", "3 gemeentecodes municipality_unknown 'GM7777'",
      ])
    #expect(input.debtors.map(\.kindOrigin.column) == ["soort", "soort"])
  }

  @Test func `a tariff's own VAT is complete or the line is set aside`() throws {
    let input = try Reading.text(
      """
      tarief;lidsoort;vast_bedrag;geldig_vanaf;btw;btw_tarief;btw_tekst;btw_besloten_door;btw_besloten_op
      a;student;10,00;2026-01-01;S;21;;Bestuur;2025-12-01
      b;partner;10,00;2026-01-01;vrijgesteld;;Vrijgesteld, artikel 11;Bestuur;2025-12-01
      c;persoonlijk;10,00;2026-01-01;;;;;
      d;erelid;10,00;2026-01-01;S;;;Bestuur;2025-12-01
      e;aspirant;10,00;2026-01-01;O;;Buiten de btw;;2025-12-01
      f;gast;10,00;2026-01-01;Q;;;Bestuur;2025-12-01
      g;lid;10,00;2026-01-01;;21;;;
      """)
    #expect(
      input.tariffs.map {
        "\($0.id) \($0.vat.map { "\($0.category.rawValue) \($0.rate.units)" } ?? "-")"
      }
        == ["a S 210000", "b E 0", "c -"])
    #expect(input.tariffs[1].vat?.exemptionText == "Vrijgesteld, artikel 11")
    #expect(
      input.marks == [
        "5 btw_tarief value_missing ''", "6 btw_besloten_door value_missing ''",
        "7 btw value_not_allowed 'Q'", "8 btw value_missing ''",
      ])
  }

  @Test func `rows of one rayon add up`() throws {
    let input = try Reading.text(
      """
      rayoncode;rayon;doorstroompunt_nr;gemeentecode;contactpersoon;email;lidnummer
      N;Noord;1;;;;
      N;Noord;2;;;;
      N;Noord;;GM0303;;;
      N;;;;Sanne de Vries;s@dronten.example;10010
      Z;Zuid;30;;;;
      """)
    #expect(input.rayons.map(\.code.text) == ["N", "Z"])
    let north = try #require(input.rayons.first)
    #expect(north.name == "Noord")
    #expect(north.origin.row == 2 && north.origin.column == "contactpersoon")
    #expect(north.regions == [RegionNumber(1), RegionNumber(2)])
    #expect(north.exceptions.map(\.text) == ["GM0303"])
    #expect(
      north.contacts == [
        RayonContact(
          name: "Sanne de Vries", email: EmailAddress("s@dronten.example"),
          member: MemberNumber("10010"))
      ])
  }

  @Test func `events are read in Dutch time, the same row once`() throws {
    let input = try Reading.text(
      """
      tijdstip,lidnummer,email,gebeurtenis
      2025-12-31T23:30:00Z,52658,,bericht
      2025-12-31T23:30:00Z,52658,,bericht
      2026-01-01T00:30:00,,A@dronten.example,Reply
      gisteren,1,,bericht
      2026-01-02,1,,zwaaien
      """)
    #expect(input.events.map(\.moment.dutchDate.iso) == ["2026-01-01", "2026-01-01", "2026-01-02"])
    #expect(input.events.map(\.kind) == ["bericht", "reactie", "zwaaien"])
    #expect(input.events.map(\.email?.text) == [nil, "a@dronten.example", nil])
    #expect(
      input.marks == [
        "3  row_duplicate ''", "5 tijdstip not_a_moment 'gisteren'",
        "6 gebeurtenis event_kind_unknown 'zwaaien'",
      ])
  }
}
