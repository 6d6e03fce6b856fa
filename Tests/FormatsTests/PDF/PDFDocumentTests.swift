import TestSupport
import Testing

@testable import Formats

@Suite struct PDFDocumentTests {
  static let plain = PDFTextStyle(size: 10)
  static let metadata = PDFMetadata(
    title: "Proef", author: "Vereniging", creationDate: "2026-01-15")

  static func inspect(_ bytes: [UInt8], _ tool: String, _ arguments: [String] = []) throws -> String
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "proef.pdf")
    let output = try Tool.run(tool, arguments + [path] + (tool == "pdftotext" ? ["-"] : []))
    #expect(output.status == 0, "\(output.errors)")
    return output.text
  }

  @Test func `text can be found again, accents and all`() throws {
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    let name = "Súdwest-Fryslân, ’s-Hertogenbosch, Noardeast-Fryslân, Đặng, Ž"
    document.draw(PDFText(name, Self.plain), in: PDFBox(x: 50, y: 50, width: 500))
    let text = try Self.inspect(document.bytes(), "pdftotext")
    #expect(text.contains(name))
  }

  @Test func `the same drawing has the same bytes`() throws {
    func drawn() throws -> [UInt8] {
      let document = try PDFDocument(Self.metadata)
      document.beginPage()
      document.draw(PDFText("Factuur", Self.plain), in: PDFBox(x: 50, y: 50, width: 200))
      document.beginPage()
      document.fill(PDFBox(x: 10, y: 10, width: 20, height: 20), color: .black)
      return try document.bytes()
    }
    #expect(try drawn() == drawn())
  }

  @Test func `a document says its title, its date and that it is tagged`() throws {
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    document.begin(.document)
    document.draw(
      PDFText("Kop", Self.plain), in: PDFBox(x: 50, y: 50, width: 200), as: .heading1)
    document.end(.document)
    let info = try Self.inspect(document.bytes(), "pdfinfo", ["-isodates"])
    #expect(info.contains("Proef\n"))
    #expect(info.contains("CreationDate:    2026-01-15"))
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("Pages:           1\n"))
    #expect(info.contains("(A4)"))
  }

  @Test func `fonts are embedded as subsets and are those that were asked`() throws {
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    let bold = PDFTextStyle(size: 10, isBold: true)
    document.draw(
      PDFText([.init("dun ", Self.plain), .init("dik", bold)]),
      in: PDFBox(x: 50, y: 50, width: 200))
    let fonts = try Self.inspect(document.bytes(), "pdffonts")
    let lines = fonts.split(separator: "\n").dropFirst(2)
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.contains("LiberationSans"))
      #expect(line.contains("yes yes yes"))
    }
  }

  @Test func `text wraps to its box and is measured as it is set`() throws {
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    let text = PDFText("een regel die veel te lang is voor zijn vak", Self.plain)
    let one = document.measure(text, width: 1_000)
    let several = document.measure(text, width: one.width / 2)
    #expect(several.width <= one.width / 2)
    #expect(several.height > one.height * 1.9)
    let cut = PDFText("een regel die te lang is", Self.plain, maximumLines: 1)
    #expect(document.measure(cut, width: 60).height < one.height * 1.1)
  }

  @Test func `a line does not end at a no-break space, and the sign embeds no second font`() throws
  {
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    let joined = PDFText("bedrag €\u{A0}5", Self.plain)
    let apart = PDFText("bedrag € 5", Self.plain)
    let first = document.measure(PDFText("bedrag €", Self.plain), width: 500).width
    #expect(abs(document.measure(apart, width: first + 2).width - first) < 0.01)
    #expect(document.measure(joined, width: first + 2).width < first - 5)
    document.draw(joined, in: PDFBox(x: 50, y: 50, width: 500))
    let bytes = try document.bytes()
    #expect(try Self.inspect(bytes, "pdffonts").split(separator: "\n").count == 3)
    #expect(try Self.inspect(bytes, "pdftotext").contains("bedrag € 5"))
  }

  @Test func `a zero byte does not cut the text`() throws {
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    document.draw(PDFText("voor\u{0}na", Self.plain), in: PDFBox(x: 50, y: 50, width: 500))
    #expect(try Self.inspect(document.bytes(), "pdftotext").contains("voorna"))
  }

  /// Two pixels, blue and red.
  static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x7B, 0x40, 0xE8,
    0xDD, 0x00, 0x00, 0x00, 0x0F, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xE0, 0xE2, 0x3A, 0x71,
    0x82, 0x8B, 0x0B, 0x00, 0x06, 0x0B, 0x01, 0xB9, 0xEE, 0xD8, 0xF1, 0x26, 0x00, 0x00, 0x00, 0x00,
    0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  @Test func `a picture is drawn as large as fits, in proportion`() throws {
    let picture = try PDFPicture(png: Self.picture)
    #expect(picture.width == 2 && picture.height == 1)
    let document = try PDFDocument(Self.metadata)
    document.beginPage()
    document.draw(picture, in: PDFBox(x: 72, y: 72, width: 144, height: 144))
    // 2 pixels over 144 points are 1 an inch.
    let list = try Self.inspect(document.bytes(), "pdfimages", ["-list"])
    let columns = try #require(list.split(separator: "\n").last).split(separator: " ")
    #expect(columns[3] == "2" && columns[4] == "1")
    #expect(columns[12] == "1" && columns[13] == "1")
  }

  @Test func `a PNG that was cut short is refused`() {
    for length in [8, 33, Self.picture.count - 16] {
      #expect(throws: PDFError.picture) { try PDFPicture(png: Array(Self.picture.prefix(length))) }
    }
  }

  @Test func `what is no PNG is refused`() {
    #expect(throws: PDFError.picture) { try PDFPicture(png: Array("GIF89a".utf8)) }
    #expect(throws: PDFError.picture) { try PDFPicture(png: []) }
  }
}
