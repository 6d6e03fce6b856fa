import Formats
import TestSupport
import Testing

@Suite struct FileShapeTests {
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func compoundFile(_ stream: String) -> [UInt8] {
    compound + [UInt8](repeating: 0, count: 600) + TextEncodingTests.utf16(stream, bigEndian: false)
      + [UInt8](repeating: 0, count: 40)
  }

  static let files: [(String, FileShape, [UInt8])] = [
    ("CSV", .delimited, Array("a;b\n1;2\n".utf8)),
    ("CSV with a mark", .delimited, Array("\u{FEFF}a;b\n".utf8)),
    ("CSV in Windows-1252", .delimited, Array("a;Ren".utf8) + [0xE9, 0x65]),
    ("CSV in UTF-16", .delimited, [0xFF, 0xFE] + TextEncodingTests.utf16("a;b", bigEndian: false)),
    ("CSV in unmarked UTF-16", .delimited, TextEncodingTests.utf16("a;b\n1;2", bigEndian: true)),
    ("CSV with zero bytes", .delimited, Array("a;b\u{0}\u{0}\u{0}\u{0}\n".utf8)),
    ("CSV that starts with a sign", .delimited, Array("<18;b\n1;2".utf8)),
    ("CSV with brackets", .delimited, Array("[naam];[plaats]\n".utf8)),
    ("XML", .xml, Array("<?xml version='1.0'?><a/>".utf8)),
    ("XML without a declaration", .xml, Array("\n <staf/>".utf8)),
    ("XML with a comment", .xml, Array("<!-- x --><staf/>".utf8)),
    ("XML with a document type", .xml, Array("<!DOCTYPE staf><staf/>".utf8)),
    ("XML in UTF-16", .xml, [0xFE, 0xFF] + TextEncodingTests.utf16("<a/>", bigEndian: true)),
    ("XML in unmarked UTF-16", .xml, TextEncodingTests.utf16("<?xml?><a/>", bigEndian: false)),
    ("nothing", .empty, []),
    ("blanks", .empty, Array(" \r\n\t\u{0}".utf8)),
    ("a mark only", .empty, [0xEF, 0xBB, 0xBF]),
    ("a UTF-16 mark only", .empty, [0xFF, 0xFE]),
    ("old Excel", .legacyExcel, compoundFile("Workbook")),
    ("Excel with a password", .encryptedWorkbook, compoundFile("EncryptedPackage")),
    ("old Word", .other, compoundFile("WordDocument")),
    ("PDF", .other, Array("%PDF-1.7\n".utf8)),
    ("a web page", .other, Array("<!DOCTYPE html><html></html>".utf8)),
    ("a web page called .xls", .other, Array("<html xmlns:x='y'><table>".utf8)),
    ("JSON", .other, Array("{\n \"a\": 1}".utf8)),
    ("a list in JSON", .other, Array("[{\"a\": 1}]".utf8)),
    ("a picture", .other, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("bytes", .other, (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 13) & 0x1F }),
    ("half a zip archive", .zip, [0x50, 0x4B, 0x03, 0x04, 0x14]),
  ]

  @Test(arguments: files)
  func `a file is what its bytes say`(name: String, shape: FileShape, bytes: [UInt8]) throws {
    #expect(try FileShape.sniff(bytes) == shape)
  }

  @Test func `a workbook is told from other archives, also when it was cut off`() throws {
    let workbook = try WorkbookFixture(rows: "").bytes()
    #expect(try FileShape.sniff(workbook) == .workbook)
    #expect(try FileShape.sniff(Array(workbook.prefix(workbook.count / 2))) == .workbook)
    let delivery = try ZipFixture.zip([
      ZipFixture.Entry(name: "a.xlsx", bytes: workbook, isStored: true)
    ])
    #expect(try FileShape.sniff(delivery) == .zip)
  }

  @Test func `other archives are told by their parts`() throws {
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    let openDocument = try ZipFixture.zip(["mimetype": type, "content.xml": "<a/>"])
    #expect(try FileShape.sniff(openDocument) == .openDocument)
    #expect(try FileShape.sniff(Array(openDocument.prefix(60))) == .openDocument)
    #expect(try FileShape.sniff(ZipFixture.zip(["a.csv": "x"])) == .zip)
    #expect(try FileShape.sniff(ZipFixture.zip(["xl/workbook.bin": "x"])) == .legacyExcel)
    #expect(
      try FileShape.sniff(ZipFixture.zip(["[Content_Types].xml": "x", "word/document.xml": "x"]))
        == .other)
  }
}
