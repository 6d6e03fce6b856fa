import Domain
import Testing

@testable import Imports

/// Our own list as an employer sends it back.
@Suite struct ControlFormTests {
  private static let members = """
    Lidnummer;Voorletters;Tussenvoegsel;Achternaam;E-mail;Functie;Gemeente;Lidsoort
    11;A.;;Bos;a.bos@urk.example;leerplichtambtenaar;Urk;gemeente
    12;B.;de;Vries;;leerplichtambtenaar;Urk;gemeente
    13;C.;;Dam;;leerplichtambtenaar;Urk;gemeente
    14;D.;;Smit;;leerplichtambtenaar;Urk;gemeente

    """

  private func read(
    _ answers: [String], head: String = "", place: String = "Urk", title: String = "2026",
    others: [String: String] = [:]
  ) throws -> YearInput {
    let form =
      "Controlelijst \(title)\n\nGemeente of organisatie;\(place)\n\(head)\n"
      + "Lidnummer;Naam;Functie;Werk-e-mail;Klopt dit?;Nieuwe functie;Uit dienst per\n"
      + answers.joined(separator: "\n") + "\n"
    var files = ["leden.csv": Array(ControlFormTests.members.utf8), "terug.csv": Array(form.utf8)]
    for (path, text) in others { files[path] = Array(text.utf8) }
    return try Reading.files(files)
  }

  private static func line(_ record: StaffRecord) -> String {
    "\(record.name.familyName) \(record.functionTitle) \(record.employer.municipality?.text ?? "") "
      + (record.end?.iso ?? "-")
  }

  @Test func `each answer says what is known of its person`() throws {
    let input = try read([
      "11;A. Bos;leerplichtambtenaar;;ja;;",
      "12;B. de Vries;leerplichtambtenaar;;nee;beleidsadviseur;",
      "13;C. Dam;leerplichtambtenaar;;;;31-12-2025", "14;D. Smit;leerplichtambtenaar;;;;ja",
      ";Nora Nieuwe;doorstroomcoach;n.nieuwe@urk.example;;;", ";;;;;;",
    ])
    #expect(
      input.staff.map(ControlFormTests.line) == [
        "Bos leerplichtambtenaar GM0184 -", "Vries beleidsadviseur GM0184 -",
        "Dam leerplichtambtenaar GM0184 2025-12-31", "Smit leerplichtambtenaar GM0184 2026-01-14",
        "Nieuwe doorstroomcoach GM0184 -",
      ])
    #expect(input.staff.first?.email?.text == "a.bos@urk.example")
    // Only the form as a whole: it asks about members, so it is no list of all who work there.
    #expect(input.incompleteDeliveries.map(\.origin.row) == [0])
    #expect(input.sources.first { $0.kind == .controlForm }?.municipalities.values.first == 5)
    #expect(input.findings.isEmpty)
  }

  @Test func `no answer is no news, and a no without more is asked again`() throws {
    let input = try read([
      "11;A. Bos;leerplichtambtenaar;;;;", "12;B. de Vries;leerplichtambtenaar;;nee;;",
      "13;C. Dam;leerplichtambtenaar;;misschien;;",
    ])
    #expect(input.staff.isEmpty)
    #expect(input.incompleteDeliveries.map(\.origin.row) == [0, 6, 7, 8])
    #expect(
      input.marks == [
        "7 Nieuwe functie value_missing ''", "8 Klopt dit? not_yes_or_no 'misschien'",
      ])
  }

  @Test func `a form beside a whole list does not make that list less`() throws {
    let list = "Personeelsnr;Achternaam;Functie;Gemeente\n1;Bos;leerplichtambtenaar;Urk\n"
    let input = try read(["11;A. Bos;leerplichtambtenaar;;ja;;"], others: ["personeel.csv": list])
    #expect(input.staff.count == 2)
    #expect(input.incompleteDeliveries.isEmpty)
  }

  @Test func `the head gives the contact person and completes the debtor`() throws {
    let debtors =
      "debiteur;naam;soort;gemeentecodes;email;inkooporder;straat\n"
      + "GM0184;Urk;gemeente;GM0184;vast@urk.example;IO-1;Raadhuis 1\n"
    let contacts =
      "gemeente;contactpersoon;email\nUrk;Oud Adres;oud@urk.example\nDronten;An;an@dronten.example\n"
    let input = try read(
      ["11;A. Bos;leerplichtambtenaar;;ja;;"],
      head:
        "Contactpersoon;Cor Dam\nE-mail contactpersoon;cor@urk.example\nInkoopordernummer;IO-2\n"
        + "E-mail voor facturen;nieuw@urk.example\nPeppol-adres;0106:12345678\n"
        + "Factuur ter attentie van;Crediteuren",
      others: ["debiteuren.csv": debtors, "contactpersonen.csv": contacts])
    let urk = try #require(input.debtors.first)
    #expect(urk.orderReference == "IO-2")
    #expect(urk.email?.text == "vast@urk.example")
    #expect(urk.endpoint == PeppolEndpoint(scheme: "0106", value: "12345678"))
    #expect(urk.attention == "Crediteuren")
    #expect(input.contacts.map(\.name) == ["Cor Dam", "An"])
  }

  @Test func `a form of another year or of nobody known does not count`() throws {
    let old = try read(["11;A. Bos;leerplichtambtenaar;;ja;;"], title: "2025")
    #expect(old.staff.isEmpty)
    #expect(old.findings.map(\.code) == ["file_other_year"])
    let unknown = try read(["11;A. Bos;leerplichtambtenaar;;ja;;"], place: "Atlantis")
    #expect(unknown.staff.isEmpty)
    #expect(unknown.findings.map(\.code) == ["municipality_unknown"])
  }
}
