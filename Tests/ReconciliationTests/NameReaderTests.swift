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
          familyNames: ["ven"], prefix: 0x7664, initials: Array("np".utf8), firstName: "klaas"))
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

@Suite struct PrefixTests {
  /// Field, family name, whether it is the same prefix as `van der`.
  static let cases: [(prefix: String, family: String, isSame: Bool)] = [
    ("van der", "Berg", true), ("v.d.", "Berg", true), ("van den", "Berg", true),
    ("vd", "Berg", true), ("VAN DER", "BERG", true), ("", "van der Berg", true),
    ("", "Berg, van der", true), ("van", "Berg", false), ("de", "Berg", false),
    ("", "Berg", false),
  ]

  @Test(arguments: cases)
  func `worn prefixes are one wherever they stand`(prefix: String, family: String, isSame: Bool) {
    let reader = NameReader(
      tables: NameTables(
        prefixes: ["van der": "van der", "van den": "van den", "van": "van", "de": "de"],
        givenNames: [:], surnameCounts: [:]))
    func read(_ prefix: String, _ family: String) -> UInt16 {
      reader.read(PersonName(prefix: prefix, familyName: family)).prefix
    }
    #expect((read(prefix, family) == read("van der", "Berg")) == isSame)
  }
}
