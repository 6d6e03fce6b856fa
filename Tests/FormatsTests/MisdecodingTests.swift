import Formats
import Testing

@Suite struct MisdecodingTests {
  /// UTF-8 read as Windows-1252, or as Latin-1 where that leaves a byte undefined.
  static func misread(_ text: String) -> String {
    let windows: [UInt8: Unicode.Scalar] = [
      0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
      0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
      0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›",
      0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
    return String(String.UnicodeScalarView(text.utf8.map { windows[$0] ?? Unicode.Scalar($0) }))
  }

  static let words = [
    "Súdwest-Fryslân", "Renée", "Öztürk", "Coördinator", "’s-Hertogenbosch", "€ 12,50",
    "Noardeast-Fryslân", "Ğülşen Çelik", "José Núñez", "ÁÍÏÐÝ", "Weiß – Müller", "Škoda “Ž”",
    "Ștefan Țepeș", "à la carte", "ÀÈÌ", "Café\u{A0}Zuid", "IJsselstein ½", "Łódź",
  ]

  @Test(arguments: words)
  func `text that was read wrongly is mended, also when it happened twice or three times`(
    word: String
  ) {
    var text = word
    for _ in 1...3 {
      text = MisdecodingTests.misread(text)
      #expect(Misdecoding.mended(text) == word)
    }
  }

  @Test(
    arguments: words + [
      "", "a", "Â", "Ã", "Ångström", "Ä–Ö", "São Tomé", "NÃO", "Čapek", "«Ä»", "„Ä“", "50 Â", "É™",
      "Ï–", "CAFFÈ€", "Ë‡", "Æ€", "ÃÃ", "Σωκράτης", "Привет", "日本", "😀", "100 € – 200 €", "Å",
      "\u{FFFD}", "Ã\u{FFFD}",
    ])
  func `sound text is left alone`(text: String) {
    #expect(Misdecoding.mended(text) == nil)
  }

  @Test func `only the words that need it are mended`() {
    #expect(
      Misdecoding.mended("Café  SÃºdwest-FryslÃ¢n\tÅl\n") == "Café  Súdwest-Fryslân\tÅl\n")
  }

  @Test func `mended cells are reported with their place`() throws {
    let table = try Table(
      "nr;gemeente\n1;SÃºdwest-FryslÃ¢n\n2;Súdwest-Fryslân\n3;SÃƒÂºdwest-FryslÃƒÂ¢n\n")
    #expect(
      table.rows.map { $0.cells[1] } == [
        "gemeente", "Súdwest-Fryslân", "Súdwest-Fryslân", "Súdwest-Fryslân",
      ])
    #expect(table.reading.mended.count == 2)
    #expect(
      table.reading.mended.places == [
        Sightings.Place(row: 2, column: 1), Sightings.Place(row: 4, column: 1),
      ])
  }

  @Test func `a spoilt file of any size keeps a limited number of places`() throws {
    let table = try Table(String(repeating: "RenÃ©e;a\n", count: Sightings.placesKept + 5))
    #expect(table.reading.mended.count == Sightings.placesKept + 5)
    #expect(table.reading.mended.places.count == Sightings.placesKept)
  }
}
