import TestSupport
import Testing

@testable import Formats

/// Which of the code pages of one byte per character a file is in.
@Suite struct CodePageTests {
  static func bytes(_ text: String, in page: CodePage) throws -> [UInt8] {
    let upper = page.upperScalars
    return try text.unicodeScalars.map { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      return 0x80 + UInt8(try #require(upper.firstIndex(of: scalar)))
    }
  }

  static let texts = [
    "naam;plaats\nRené Smit;Urk\n",
    "naam;plaats\nJoëlle Müller;Súdwest-Fryslân\n",
    "NAAM;PLAATS\nRENÉ JANSEN;COÖRDINATOR\n",
    "functie\ncoördinator\nfinanciële administratie\nreïntegratie\n",
    "naam\nÉtienne\nÖzdemir\nGonçalves\nNuñez\nFrançois\n",
    "Kees;coördinatie\nAda;reünie\n",
  ]

  @Test(arguments: CodePage.allCases, texts)
  func `the code page that gives words is the one`(page: CodePage, text: String) throws {
    let table = try Table(CodePageTests.bytes(text, in: page), delimiter: .semicolon)
    #expect(table.reading.encoding == .codePage(page))
    #expect(
      table.rows.map(\.cells)
        == text.split(separator: "\n").map {
          $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        })
    #expect(table.reading.mended.isEmpty && table.reading.undefinedBytes.isEmpty)
  }

  @Test(arguments: [
    "€ 87,50;‘t Hart;d’Ancona;’s-Hertogenbosch – Utrecht\n", "5 m²;½ fte;20°;•;©\n",
    "prijs € 10\n", "Łódź\n", "",
    // On a Mac this byte is an ö; one word does not outweigh how rare such files are.
    "Nataša\n",
  ])
  func `signs alone, and one doubtful word, are Windows`(text: String) throws {
    let bytes = text.unicodeScalars.compactMap(Windows1252.byte)
    var evidence = CodePageEvidence()
    bytes.withUnsafeBufferPointer { evidence.add($0) }
    #expect(evidence.codePage == .windows1252)
  }

  @Test func `bytes of no code page are counted`() throws {
    let decoder = CodePageDecoder(.windows1252)
    let (text, undefined) = [0x61, 0x81, 0xE9].withUnsafeBufferPointer(decoder.decode)
    #expect(text == "a\u{FFFD}é")
    #expect(undefined == 1)
  }

  @Test func `XML that is not the UTF-8 it declares is read in the code page that it shows`() throws
  {
    let xml = "<?xml version='1.0' encoding='UTF-8'?><a>financiële coördinator</a>"
    for page in CodePage.allCases {
      var texts: [String] = []
      let reading = try XMLEvents.read(CodePageTests.bytes(xml, in: page)) {
        if case .text(let text) = $0 { texts.append(text) }
      }
      #expect(texts == ["financiële coördinator"])
      #expect(reading.isMisdeclared)
    }
  }
}
