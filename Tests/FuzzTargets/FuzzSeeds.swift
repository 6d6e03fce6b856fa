import Formats

extension FuzzTarget {
  /// Small sound files to start from.
  package var seeds: [[UInt8]] {
    switch self {
    case .csv: FuzzTarget.texts.map { Array($0.utf8) }
    case .xml: FuzzTarget.markup.map { Array($0.utf8) }
    case .toml: [Array(FuzzTarget.settings.utf8)]
    case .values: [Array(FuzzTarget.valueLines.utf8)]
    case .workbook: FuzzTarget.packed(FuzzTarget.workbookParts)
    case .archive:
      FuzzTarget.packed([("a.csv", FuzzTarget.texts[0]), ("map/b.xml", FuzzTarget.markup[0])])
    }
  }

  /// Pieces that mean something in the formats.
  package var words: [[UInt8]] {
    let texts: [String] =
      switch self {
      case .csv: ["\"", "\"\"", ";", "\r\n", "sep=|", "\u{FEFF}", "SÃº", "\0"]
      case .xml, .workbook:
        [
          "<!DOCTYPE a>", "<a b='", "]]>", "<![CDATA[", "&#x10FFFF;", "&lt;", "<c r=\"XFD1\">",
          "<v>", "1E+308", "_x000D_", "encoding='UTF-16'", " t=\"s\"",
        ]
      case .archive: ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "../", "\0\0\0\0"]
      case .toml:
        ["[", "]]", "\"\"\"", "= ", "1e999", "2026-02-30", "'", "#", "9223372036854775808"]
      case .values:
        [
          "31-02-", "€ ", "1.234,56", "-", "99999999999999999999", "é", "\u{301}", "van der ", "GM",
          "+31", "@", ",", "T24:00", "9999", "%", "\n",
        ]
      }
    return texts.map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3], [0x00], [0x81, 0xE9]]
  }

  private static let texts = [
    "Naam;Gemeente\r\n\"Bos; Jan\";Urk\r\n\"a\"\"b\";\"x\ny\"\r\n",
    "sep=,\na,b,c\n1,2,3\n\n4,\"5\" 6,7\n", "a\tb\n\u{FEFF}\"c\td\te\n",
  ]
  private static let markup = [
    "<?xml version=\"1.0\"?><a xmlns:x=\"u\"><x:b c=\"d&amp;\">é<![CDATA[<]]></x:b><!-- e --></a>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><r><p n='1'/><p n='2'>t</p></r>",
  ]
  private static let settings = """
    [vereniging]
    naam = "Voorbeeld"
    [jaar]
    jaar = 2026
    peildatum = 2026-01-15
    [contributie]
    indexering = "4,52"
    """
  private static let valueLines = """
    31-12-2025
    1-1-26
    € 1.234,56
    Vries, S. de (Sanne)
    06-12 34 56 78
    s.devries@dronten.example
    ja
    GM0303
    2026-01-15T12:00:00+01:00
    Leerplichtambtenaar
    """
  private static let workbookParts: [(String, String)] = [
    (
      "_rels/.rels",
      "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>"
    ),
    ("xl/t.xml", "<sst><si><t>x</t></si><si><r><t>y</t></r></si></sst>"),
    (
      "xl/sheet1.xml",
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\"><v>1.5E-7</v></c></row></sheetData></worksheet>"
    ),
  ]

  /// The archive of the parts, stored rather than packed so that changes reach what is in it.
  private static func packed(_ parts: [(String, String)]) -> [[UInt8]] {
    do {
      return [try ZipWriter.bytes(of: parts.map { ($0.0, Array($0.1.utf8)) })]
    } catch {
      preconditionFailure("a seed cannot be packed: \(error)")
    }
  }
}
