import Domain
import Testing

@testable import Reconciliation

@Suite struct NameReaderTests {
  private static let reader = NameReader(tables: Office.reference.names, firstNames: ["klaas"])

  private static func name(_ initials: String, _ call: String, _ family: String) -> PersonName {
    PersonName(initials: initials, callName: call, familyName: family)
  }

  static let families: [(String, [String])] = [
    ("Veldhoen", ["veldhoen"]), ("van den Berg", ["berg"]), ("Berg, van den", ["berg"]),
    ("Bakker - de Vries", ["bakker", "vries"]), ("R.P. Veldhoen", ["veldhoen"]),
    ("Veldhoen Bakker", ["veldhoenbakker", "veldhoen", "bakker"]), ("Súdhoen", ["sudhoen"]),
  ]

  @Test(arguments: families)
  func `a family name is taken apart without its prefixes`(written: String, parts: [String]) {
    #expect(NameReaderTests.reader.familyParts(of: written) == parts)
  }

  static let letters: [(String, String)] = [
    ("J.P.", "jp"), ("J. P.", "jp"), ("JP", "jp"), ("Th.J.", "tj"), ("J", "j"), ("", ""),
    ("Marijke", ""), ("JPMAE", "jpmae"),
  ]

  @Test(arguments: letters)
  func `initials are letters however they are written`(written: String, expected: String) {
    #expect(NameReader.letters(of: written) == Array(expected.utf8))
  }

  @Test func `a first name in the place of the family name is put right`() {
    let read = NameReaderTests.reader.read(NameReaderTests.name("N.P.", "van de Ven", "Klaas"))
    #expect(
      read
        == ReadName(
          familyNames: ["ven"], prefix: 0, initials: Array("np".utf8), firstName: "klaas"))
  }

  static let boxes: [(String, [String], String)] = [
    ("j.vandeven", ["vandeven"], ""), ("klaas.van.de.ven2", ["vandeven"], "klaas"),
    ("klaasvandeven", ["vandeven"], "klaas"), ("kvandeven", ["vandeven"], ""),
    ("balie", [], ""),
  ]

  @Test(arguments: boxes)
  func `a mailbox shows names where it fits the person`(
    box: String, families: [String], first: String
  ) {
    let name = ReadName(
      familyNames: ["ven"], prefix: 0, initials: Array("k".utf8), firstName: "klaas")
    #expect(
      NameReaderTests.reader.read(mailbox: box[...], of: name)
        == MailboxName(familyNames: families, firstName: first))
  }
}
