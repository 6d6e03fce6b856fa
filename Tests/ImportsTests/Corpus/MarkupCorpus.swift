import TestSupport

@testable import Imports

/// XML of the corpus, and archives of files of every kind.
enum MarkupCorpus {
  private typealias Build = @Sendable () throws -> (path: String, bytes: [UInt8], marks: [String])

  private static let forms: [(name: String, build: Build)] = [
    ("flat elements", { xml(flat()) }),
    ("attributes", { xml(attributes) }),
    ("nested, the municipality around the people", { xml(nested) }),
    (
      "a prefix on every name",
      {
        xml(
          flat().replacing("</", with: "</s:").replacing(/<(\w)/) { "<s:\($0.1)" }
            .replacing("<s:Personeel>", with: "<s:Personeel xmlns:s=\"urn:voorbeeld\">"))
      }
    ),
    (
      "CDATA and comments",
      {
        xml(
          flat().replacing("Súdwest-Fryslân", with: "<![CDATA[Súdwest-Fryslân]]><!-- gemeente -->"))
      }
    ),
    ("all on one line", { xml(flat().replacing("\n", with: "")) }),
    (
      "blank lines above the declaration",
      {
        xml("\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + flat())
      }
    ),
    (
      "UTF-16",
      {
        ("a.xml", [0xFF, 0xFE] + flat().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, [])
      }
    ),
    (
      "Latin-1 as declared",
      {
        (
          "a.xml",
          ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + flat()).unicodeScalars.map {
            UInt8($0.value)
          }, []
        )
      }
    ),
    (
      "an element that nobody knows",
      {
        (
          "a.xml",
          Array(
            flat().replacing("</Functie>", with: "</Functie><Parkeerpas>ja</Parkeerpas>").utf8),
          ["9 Parkeerpas element_unknown ''"]
        )
      }
    ),
    (
      "a forbidden element",
      {
        (
          "a.xml",
          Array(flat().replacing("</Functie>", with: "</Functie><BSN>111222333</BSN>").utf8),
          ["0 BSN column_forbidden ''"]
        )
      }
    ),
    (
      "an archive of CSV",
      {
        let file = DelimitedCorpus(seed: 3).file
        return (
          "a.zip", try ZipFixture.zip([.init(name: "map/b.csv", bytes: file.bytes)]), file.marks
        )
      }
    ),
    (
      "an archive of a workbook and what a Mac leaves beside it",
      {
        let file = try WorkbookCorpus.file(1)
        return (
          "a.zip",
          try ZipFixture.zip([
            .init(name: "b.xlsx", bytes: file.bytes),
            .init(name: "__MACOSX/._b.xlsx", bytes: [1, 2]),
            .init(name: ".DS_Store", bytes: [3]),
          ]), []
        )
      }
    ),
    (
      "an archive in an archive",
      {
        let inner = try ZipFixture.zip([.init(name: "b.xml", bytes: Array(flat().utf8))])
        return ("a.zip", try ZipFixture.zip([.init(name: "c.zip", bytes: inner)]), [])
      }
    ),
  ]

  static var count: Int { forms.count }

  static func file(_ number: Int) throws -> CorpusFile {
    let (path, bytes, marks) = try forms[number].build()
    return CorpusFile(
      name: "XML: \(forms[number].name)", path: "Imports/\(path)", bytes: bytes, marks: marks)
  }

  private static func xml(_ text: String) -> (path: String, bytes: [UInt8], marks: [String]) {
    ("a.xml", Array(text.utf8), [])
  }

  // MARK: Forms

  private static let names = [
    "Personeelsnummer", "Achternaam", "Voorvoegsel", "Voorletters", "Roepnaam", "Email", "Functie",
    "Gemeente", "Afdeling", "DatumInDienst", "DatumUitDienst", "Telefoon",
  ]

  private static func flat() -> String {
    let people = CorpusPeople.values.map { person in
      let fields = zip(names, person).filter { !$1.isEmpty }.map { "    <\($0)>\($1)</\($0)>\n" }
      return "  <Medewerker>\n\(fields.joined())  </Medewerker>\n"
    }
    return "<Personeel>\n\(people.joined())</Personeel>\n"
  }

  private static var attributes: String {
    let people = CorpusPeople.values.map { person in
      "<medewerker \(zip(names, person).map { "\($0.lowercased())=\"\($1)\"" }.joined(separator: " "))/>"
    }
    return "<lijst>\n\(people.joined(separator: "\n"))\n</lijst>"
  }

  private static var nested: String {
    let people = CorpusPeople.values.map { p in
      """
      <Gemeente naam="\(p[7])"><Medewerkers><Medewerker nummer="\(p[0])">
        <Naam><Voorletters>\(p[3])</Voorletters><Roepnaam>\(p[4])</Roepnaam>
        <Voorvoegsel>\(p[2])</Voorvoegsel><Achternaam>\(p[1])</Achternaam></Naam>
        <Contact><Email>\(p[5])</Email><Telefoon>\(p[11])</Telefoon></Contact>
        <Aanstelling><Functie>\(p[6])</Functie><Afdeling>\(p[8])</Afdeling>
        <InDienst>\(p[9])</InDienst><UitDienst>\(p[10])</UitDienst></Aanstelling>
      </Medewerker></Medewerkers></Gemeente>
      """
    }
    return "<Opgave>\(people.joined(separator: "\n"))</Opgave>"
  }
}
