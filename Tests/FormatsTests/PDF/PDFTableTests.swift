import Foundation
import Testing

@testable import Formats

@Suite struct PDFTableTests {
  static let style = PDFTable.Style(
    heading: PDFTextStyle(size: 8), padding: 4, gutter: 8, ruleColor: .black,
    headingRuleColor: .black)

  static func table(rows: Int) -> PDFTable {
    PDFTable(
      columns: [.init(width: 100), .init(width: 80, alignment: .right)],
      headings: ["Naam", "Bedrag"],
      rows: (0..<rows).map { row in
        [[.init("rij \(row)", PDFTextStyle(size: 10))], [.init("1,00", PDFTextStyle(size: 10))]]
      }, style: style)
  }

  static func document() throws -> PDFDocument {
    let document = try PDFDocument(PDFMetadata(title: "", creationDate: "2026-01-15"))
    document.beginPage()
    return document
  }

  @Test(arguments: [0, 1, 7, 120])
  func `every row is on one page, in order`(rows: Int) throws {
    let pages = try Self.table(rows: rows).pages(in: Self.document(), first: 120, following: 300)
    #expect(pages.flatMap { Array($0) } == Array(0..<rows))
  }

  @Test func `a page without room for one row stays empty`() throws {
    let pages = try Self.table(rows: 3).pages(in: Self.document(), first: 20, following: 300)
    #expect(pages == [0..<0, 0..<3])
  }

  @Test func `a row taller than a page still gets one`() throws {
    let pages = try Self.table(rows: 3).pages(in: Self.document(), first: 25, following: 25)
    #expect(pages.flatMap { Array($0) } == [0, 1, 2])
  }

  @Test func `the heading is repeated on each page`() throws {
    let document = try Self.document()
    let table = Self.table(rows: 30)
    for (page, rows) in table.pages(in: document, first: 200, following: 300).enumerated() {
      if page > 0 { document.beginPage() }
      let bottom = table.draw(rows: rows, in: document, x: 50, y: 50)
      #expect(bottom <= 350)
    }
    let pages = document.pageCount
    let text = try PDFDocumentTests.inspect(document.bytes(), "pdftotext")
    #expect(pages > 1)
    #expect(text.components(separatedBy: "Bedrag").count - 1 == pages)
  }
}
