import Domain
import Testing

@testable import Imports

/// What the office filled in of what invoices lacked.
@Suite struct InvoiceDataTests {
  private static let debtors = """
    debiteur;naam;soort;straat;postcode;plaats;email;kvk;inkooporder;ter_attentie_van
    GM0303;Dronten;gemeente;De Rede 1;8251ER;Dronten;oud@dronten.example;01234567;IO-2025;Crediteuren
    GM0184;Urk;gemeente;;;;;;;
    """
  private static let headings =
    "Debiteur;Naam;Gevolg;Wat te doen;E-mail nu;Inkoopordernummer;Kenmerk;E-mail voor facturen;"
    + "Ter attentie van;Straat en nummer;Postcode;Plaats;KvK-nummer;OIN;Btw-nummer;Peppol-adres;"
    + "Kanaal;Uw aantekening\n"

  private func read(_ rows: String, title: String = "") throws -> YearInput {
    try Reading.files([
      "debiteuren.csv": Array(InvoiceDataTests.debtors.utf8),
      "Reports/2026/ontbrekend.csv": Array((title + InvoiceDataTests.headings + rows).utf8),
    ])
  }

  @Test func `a filled cell goes before the table, an empty one changes nothing`() throws {
    let input = try read(
      "GM0184;Urk;geen factuur;Vul aan;;IO-2026;LVS;nieuw@urk.example;;Raadhuis 1;8321 EM;Urk;"
        + "12345678;;;0106:12345678;peppol;gebeld\nGM0303;;;;;;;;;;;;;;;;;\n")
    let (dronten, urk) = (input.debtors[0], input.debtors[1])
    #expect(urk.orderReference == "IO-2026")
    #expect(urk.buyerReference == "LVS")
    #expect(urk.email?.text == "nieuw@urk.example")
    #expect(
      urk.address == PostalAddress(street: "Raadhuis 1", postcode: "8321 EM", city: "Urk"))
    #expect(urk.kvk?.text == "12345678")
    #expect(urk.endpoint == PeppolEndpoint(scheme: "0106", value: "12345678"))
    #expect(urk.channel == .peppol)
    #expect(dronten.orderReference == "IO-2025")
    #expect(dronten.attention == "Crediteuren")
    #expect(input.findings.isEmpty)
    #expect(input.sources.map(\.kind) == [.invoiceData, .debtors])
    #expect(input.sources.map(\.rows.accepted) == [2, 2])
  }

  @Test func `LEEG takes away, and what cannot be read changes nothing`() throws {
    let input = try read(
      "GM0303;;;;;LEEG;;leeg;leeg;;12 AB;;123;;;;duif;\nGM0001;;;;;X;;;;;;;;;;;;\n")
    let dronten = try #require(input.debtors.first)
    #expect(dronten.orderReference.isEmpty)
    #expect(dronten.email == nil)
    #expect(dronten.attention.isEmpty)
    #expect(dronten.address.postcode == "8251 ER")
    #expect(dronten.kvk?.text == "01234567")
    #expect(dronten.channel == .mail)
    #expect(
      input.marks == [
        "2 Postcode not_an_identifier '12 AB'", "2 KvK-nummer not_an_identifier '123'",
        "2 Kanaal value_not_allowed 'duif'", "3 Debiteur not_an_identifier 'GM0001'",
      ])
  }

  @Test func `a workbook of another year does not count`() throws {
    let row = "GM0303;;;;;IO-2024;;;;;;;;;;;;\n"
    let old = try read(row, title: "Ontbrekende factuurgegevens 2025\n\n")
    #expect(old.debtors.first?.orderReference == "IO-2025")
    #expect(old.findings.map(\.code) == ["file_other_year"])
    let own = try read(row, title: "Ontbrekende factuurgegevens 2026\n\n")
    #expect(own.debtors.first?.orderReference == "IO-2024")
    #expect(own.findings.isEmpty)
  }
}
