import TestSupport
import Testing

@testable import Formats

@Suite struct QRCodeTests {
  @Test func `a reader finds what was put in, drawn on a page`() throws {
    let text = "BCD\n002\n1\nSCT\n\nVereniging Súdwest\nNL91ABNA0417164300\nEUR1045.20"
    let code = try #require(QRCode(text, maximumVersion: 13))
    let document = try PDFDocument(PDFMetadata(title: "", creationDate: "2026-01-15"))
    document.beginPage()
    document.draw(code, in: PDFBox(x: 50, y: 50, width: 90, height: 90))
    let folder = try TemporaryFolder()
    let path = try folder.write(document.bytes(), to: "qr.pdf")
    _ = try Tool.run("pdftoppm", ["-png", "-r", "150", "-singlefile", path, folder.path + "/qr"])
    let read = try Tool.run("zbarimg", ["--raw", "-q", "-Sbinary", folder.path + "/qr.png"])
    #expect(read.text == text)
  }

  @Test func `runs are the dark modules`() throws {
    let code = try #require(QRCode("leden"))
    for row in 0..<code.size {
      let columns = code.darkRuns(inRow: row).flatMap { Array($0) }
      #expect(columns == (0..<code.size).filter { code.isDark(row: row, column: $0) })
    }
  }

  @Test func `what is empty or does not fit gives no code`() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "x", count: 332), maximumVersion: 13) == nil)
    #expect(QRCode(String(repeating: "x", count: 331), maximumVersion: 13) != nil)
  }
}
