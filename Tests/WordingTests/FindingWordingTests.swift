import Domain
import TestSupport
import Testing

@testable import Wording

@Suite struct FindingWordingTests {
  @Test(arguments: Language.allCases)
  func `every problem has its exact sentence`(language: Language) throws {
    let wording = Wording(language)
    let lines = FindingExample.all.map { example in
      let finding = example.finding
      return "\(finding.code): \(wording.sentence(for: finding.problem, value: finding.value))"
    }
    let difference = try Golden.difference(
      of: lines.joined(separator: "\n") + "\n",
      from: "WordingTests/Golden/FindingWordingTests/\(language.rawValue).txt")
    #expect(difference == nil)
  }

  @Test func `a finding reads as place, problem and one thing to do`() {
    let origin = Origin(
      file: "Imports/ledenlijst-2026.xlsx", sheet: "Leden", row: 14, column: "Lid sinds",
      columnIndex: 5)
    let finding = Finding(.reading(.dateDoesNotExist), at: origin, value: "31-02-2019")
    #expect(
      Wording(.dutch).sentence(for: finding)
        == "Imports/ledenlijst-2026.xlsx, blad ‘Leden’, rij 14, kolom F ‘Lid sinds’: ‘31-02-2019’ is "
        + "geen bestaande datum. Verbeter de cel (dd-mm-jjjj) en lees het bestand opnieuw in.")
    #expect(
      Wording(.english).sentence(for: finding)
        == "Imports/ledenlijst-2026.xlsx, sheet ‘Leden’, row 14, column F ‘Lid sinds’: ‘31-02-2019’ "
        + "is not a date that exists. Mend the cell (dd-mm-yyyy) and read the file again.")
  }

  @Test(arguments: [
    (Origin(file: "a.csv"), "a.csv"),
    (Origin(file: "a.csv", row: 2), "a.csv, rij 2"),
    (Origin(file: "a.csv", column: "BSN", columnIndex: 27), "a.csv, kolom AB ‘BSN’"),
    (Origin(file: "a.xml", row: 7, column: "Functie"), "a.xml, regel 7, element ‘Functie’"),
    (
      Origin(file: "Imports/leden.toml", row: 14, column: "budget.contribution", columnIndex: 0),
      "Imports/leden.toml, regel 14, ‘budget.contribution’"
    ),
    (Origin(file: "leden.toml", row: 3, columnIndex: 8), "leden.toml, regel 3"),
    (Origin(file: "leden.toml", column: "vat.category"), "leden.toml, ‘vat.category’"),
    (Origin(file: ""), ""),
  ])
  func `a place is named as the office sees it`(origin: Origin, place: String) {
    #expect(Wording(.dutch).place(of: origin) == place)
  }

  @Test func `a finding without a file starts with a capital`() {
    let finding = Finding(.listing(.noContact(rayon: RayonCode("NW"))), at: Origin(file: ""))
    #expect(
      Wording(.dutch).sentence(for: finding)
        == "Rayon NW heeft geen contactpersoon. Zet een naam en e-mailadres in de rayontabel.")
  }

  @Test func `no sentence holds a code or a type name`() {
    for language in Language.allCases {
      for finding in FindingExample.all.map(\.finding) {
        let sentence = Wording(language).sentence(for: finding.problem, value: finding.value)
        #expect(!sentence.contains(finding.code))
        #expect(!sentence.contains("familyName") && !sentence.contains("memberNumber"))
        #expect(sentence.hasSuffix("."))
      }
    }
  }
}
