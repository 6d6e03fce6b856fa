import Domain
import Foundation
import Testing

@testable import Wording

@Suite struct FindingWordingTests {
  private typealias Example = (problem: Problem, value: String)

  /// One example of every problem with reading, deciding and listing; `value` where one is quoted.
  private static let examples: [Example] =
    unquoted.map { (.reading($0), "") }
    + UnreadableReason.allCases.map { (.reading(.unreadable(reason: $0)), "") }
    + quoted.map { (.reading($0.0), $0.1) } + later.map { ($0.0, $0.1) }

  private static let unquoted: [ReadingProblem] = [
    .unrecognized, .empty, .mojibakeMended, .undefinedBytes, .unknownElement(name: "zwemdiploma"),
    .alreadyRead(as: "Imports/leden.csv"), .missingColumn(field: "memberNumber"),
    .ambiguousColumn(fields: []), .ambiguousColumn(fields: ["initials", "callName"]),
    .duplicateColumn(field: "workEmail"), .forbiddenColumn, .unknownColumn,
    .columnByValues(field: "functionTitle"), .remarksNotKept, .repeatedHeading,
    .unevenRow(expected: 12, found: 11), .missingValue(field: "familyName"),
    .duplicateRow(firstRow: 3), .municipalityEnded(successors: []),
  ]

  private static let quoted: [(ReadingProblem, String)] = [
    (.totalRow, "Totaal"), (.duplicateMember(firstRow: 3), "10010"),
    (.dateDoesNotExist, "31-02-2019"),
    (.dateAmbiguous(readings: ["2026-02-01", "2026-01-02"]), "01-02-2026"),
    (.notADate, "gisteren"), (.notAMoment, "gisteren"), (.notAnAmount, "1.45.00"),
    (.amountAmbiguous(readings: ["1040.00", "1.04"]), "1.040"), (.notANumber, "veel"),
    (.notAnEmailAddress, "bos@"), (.notATelephoneNumber, "14 0592"), (.notYesOrNo, "misschien"),
    (.notAnIdentifier(kind: "kvk"), "12"), (.endBeforeStart, "01-01-2018"),
    (.municipalityUnknown(suggestion: ""), "Atlantis"),
    (.municipalityUnknown(suggestion: "Eindhoven"), "Eindhvoen"),
    (.municipalityAmbiguous(candidates: ["Bergen (L.)", "Bergen (NH.)"]), "Bergen"),
    (.municipalityEnded(successors: ["Boxtel", "Oisterwijk", "Vught"]), "Haaren"),
    (.functionUnknown, "Schoolzwemmer"), (.eventKindUnknown, "zwaaien"),
    (.notAllowed(allowed: ["klasse", "schijf", "vast"]), "loterij"),
  ]

  private static let later: [(Problem, String)] = [
    (.deciding(.unknownVerdict), "misschien"), (.deciding(.unknownProposal), ""),
    (.deciding(.stale(member: MemberNumber("10010"))), ""),
    (.deciding(.contradicting(member: MemberNumber("10010"))), ""),
    (.deciding(.unknownPerson(member: MemberNumber("10010"))), ""),
    (.listing(.unplaced(member: MemberNumber("10010"))), ""),
    (.listing(.noContact(rayon: RayonCode("NW"))), ""),
    (.listing(.logLeftOut(rows: 59, year: 2026)), ""),
  ]

  /// Set to true to write the golden files anew; the run fails, so that a person reads them first.
  private static let isRecording = false

  @Test(arguments: Language.allCases)
  func `every problem has its exact sentence`(language: Language) throws {
    let wording = Wording(language)
    let lines = FindingWordingTests.examples.map { example in
      "\(example.problem.code): \(wording.sentence(for: example.problem, value: example.value))"
    }
    let text = lines.joined(separator: "\n") + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/FindingWordingTests/\(language.rawValue).txt")
    if FindingWordingTests.isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); read it and stop recording")
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for (line, expected) in zip(lines, golden.split(separator: "\n")) {
      #expect(line == String(expected))
    }
    #expect(text == golden)
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
      for example in FindingWordingTests.examples {
        let sentence = Wording(language).sentence(for: example.problem, value: example.value)
        #expect(!sentence.contains(example.problem.code))
        #expect(!sentence.contains("familyName") && !sentence.contains("memberNumber"))
        #expect(sentence.hasSuffix("."))
      }
    }
  }
}
