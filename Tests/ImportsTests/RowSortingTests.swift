import Domain
import Testing

@testable import Imports

@Suite struct RowSortingTests {
  private static let head = "Achternaam;Voorletters;E-mail;Functie;In dienst;Uit dienst;Nr;Team\n"

  @Test(arguments: [
    ("Totaal;;;;;;2;", 0), ("Totaal: 2 medewerkers;;;;;;;", 0), ("Som;;;;;;;", 0),
    ("Totaal;;;12;;;;", 0), ("Subtotaal Urk;;;;;;3;RMC", 0), ("Saldo;;;;;;;", 0),
    ("Som;J.;;;;;;", 1), ("Grand;;p.grand@urk.nl;;;;;", 1), ("Totaal;A.B.;;Coach;;;;", 1),
    ("Saldo;;;;2020-01-01;;;", 1), ("Aantal;Jo;;Coach;2020-01-01;;7;RMC", 1),
  ])
  func `the rest of a row tells a total from a person called so`(row: String, people: Int) throws {
    let input = try Reading.text(RowSortingTests.head + "Bos;J.;;Coach;;;1;\n" + row + "\n")
    #expect(input.staff.count == 1 + people)
    #expect(input.findings.contains { $0.code == "row_total" } == (people == 0))
  }
}
