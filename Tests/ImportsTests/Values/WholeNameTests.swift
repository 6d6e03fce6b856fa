import Domain
import Testing

@testable import Imports

@Suite struct WholeNameTests {
  static let lexicon: NameLexicon = {
    NameLexicon(
      tables: NameTables(
        prefixes: [
          "van": "van", "van de": "van de", "van der": "van der", "van den": "van den", "de": "de",
          "v d": "van de", "v": "van", "te": "te", "ter": "ter", "in t": "in 't", "d": "de",
        ],
        givenNames: [
          "sanne": ["susanna"], "ineke": ["catharina"], "marie": ["maria"], "jan": ["johannes"],
        ],
        surnameCounts: [:]))
  }()

  @Test(arguments: [
    ("Vries, S. de (Sanne)", "S.|Sanne|de|Vries"),
    ("BOER, A.H.", "A.H.|||Boer"),
    ("Sanne de Vries", "|Sanne|de|Vries"),
    ("S. (Sanne) de Vries", "S.|Sanne|de|Vries"),
    ("de Vries-Jansen", "||de|Vries-Jansen"),
    ("van, W. (Willy)", "W.|Willy||Van"),
    ("Dorst, v, W (Wim)", "W|Wim|v|Dorst"),
    ("Jong-Bos, de, G. M. E.", "G. M. E.||de|Jong-Bos"),
    ("van der Zalmink, M.E.", "M.E.||van der|Zalmink"),
    ("DE ZUIDERSCHOT, A.J.", "A.J.||de|Zuiderschot"),
    ("KLEILAND, INEKE", "|Ineke||Kleiland"),
    ("Berkel, van, JP (Sjak)", "JP|Sjak|van|Berkel"),
    ("kamp - van walwijk, C.C. (Corrie)", "C.C.|Corrie||Kamp-van Walwijk"),
    ("N.E. (NOOR) ZWEERS-VAN NIEUWWIJK", "N.E.|Noor||Zweers-van Nieuwwijk"),
    ("Gerda van Horstdijk", "|Gerda|van|Horstdijk"),
    ("I.G. van den Onderbeer", "I.G.||van den|Onderbeer"),
    ("Geert v.d. Linden", "|Geert|v.d.|Linden"),
    ("Hennie Eikpoel in 't Poort", "|Hennie||Eikpoel in 't Poort"),
    ("Jan Marie de Boer", "|Jan Marie|de|Boer"),
    ("Vries S. de", "S.||de|Vries"),
    ("mevr. drs. S. de Vries", "S.||de|Vries"),
    ("de heer J. Bos", "J.|||Bos"),
    ("IJSSELSTEIN, J.", "J.|||IJsselstein"),
    ("Jansen", "|||Jansen"),
  ])
  func `a whole name is taken apart`(written: String, parts: String) {
    let name = WholeName.parts(of: written, lexicon: WholeNameTests.lexicon)
    #expect(
      [name.initials, name.callName, name.prefix, name.familyName].joined(separator: "|") == parts)
    #expect(name.written == written)
  }

  @Test func `a birth name in brackets is one`() {
    let name = WholeName.parts(of: "S. Bos (geb. de Vries)", lexicon: WholeNameTests.lexicon)
    #expect(name.birthName == "de Vries")
  }

  @Test(arguments: [
    (NameParts(initials: "S.", prefix: "de", familyName: "Vries"), "S.||de|Vries||"),
    (NameParts(initials: "S.", familyName: "de Vries"), "S.||de|Vries||"),
    (NameParts(initials: "S.", familyName: "Vries, de"), "S.||de|Vries||"),
    (NameParts(prefix: "DE", familyName: "DE VRIES"), "||de|Vries||"),
    (NameParts(prefix: "Van der", familyName: "Berg"), "||van der|Berg||"),
    (NameParts(familyName: "Vries", birthName: "Vries"), "|||Vries||"),
    (NameParts(familyName: "Bos", birthPrefix: "de", birthName: "Vries"), "|||Bos|de Vries|"),
    (NameParts(initials: "Sanne", familyName: "Bos"), "|Sanne||Bos||"),
    (NameParts(givenNames: "SANNE", familyName: "Bos"), "|Sanne||Bos||"),
    (
      NameParts(prefix: "van der", birthName: "Berg", partnerName: "Bos", usage: "E"),
      "||van der|Berg||Bos"
    ),
    (
      NameParts(birthName: "Berg", partnerPrefix: "de", partnerName: "Bos", usage: "P"),
      "||de|Bos|Berg|"
    ),
    (
      NameParts(
        birthPrefix: "van", birthName: "Berg", partnerName: "Bos", usage: "Partner - eigen"),
      "|||Bos-van Berg|van Berg|Bos"
    ),
    (
      NameParts(
        birthPrefix: "van", birthName: "Berg", partnerPrefix: "de", partnerName: "Bos", usage: "N"),
      "||van|Berg-de Bos|van Berg|de Bos"
    ),
  ])
  func `fields make a name by the usage code`(parts: NameParts, line: String) throws {
    let name = try #require(parts.name(lexicon: WholeNameTests.lexicon))
    let found = [
      name.initials, name.callName, name.prefix, name.familyName, name.birthName, name.partnerName,
    ]
    #expect(found.joined(separator: "|") == line)
  }

  @Test func `without any family name there is no name`() {
    #expect(
      NameParts(initials: "S.", callName: "Sanne").name(lexicon: WholeNameTests.lexicon) == nil)
  }
}
