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
