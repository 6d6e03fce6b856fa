import Formats
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
  private static func names(_ bytes: [UInt8]) throws -> [String] {
    try ZipArchive.contents(bytes).map(\.name)
  }

  @Test func `files are unpacked in the order of the archive`() throws {
    let bytes = try ZipFixture.zip(["map/": "", "map/b.csv": "b;c", "a.xml": "<a/>", "é.csv": ""])
    #expect(
      try ZipArchive.contents(bytes) == [
        ZipContent("map/b.csv", Array("b;c".utf8)),
        ZipContent("a.xml", Array("<a/>".utf8)), ZipContent("é.csv", []),
      ])
  }

  @Test func `what the packing system left behind is passed over`() throws {
    let bytes = try ZipFixture.zip([
      "a.csv": "x", "__MACOSX/._a.csv": "x", "._a.csv": "x", ".DS_Store": "x", "map/Thumbs.db": "x",
    ])
    #expect(try ZipArchiveTests.names(bytes) == ["a.csv"])
  }

  @Test func `an archive in an archive is unpacked, one level deep`() throws {
    let inner = try ZipFixture.zip(["b.csv": "b"])
    let bytes = try ZipFixture.zip([
      ZipFixture.Entry(name: "in.zip", bytes: inner), .init(name: "c.csv", bytes: [0x63]),
    ])
    #expect(try ZipArchiveTests.names(bytes) == ["in.zip/b.csv", "c.csv"])
    let deeper = try ZipFixture.zip([ZipFixture.Entry(name: "uit.zip", bytes: bytes)])
    #expect(throws: ZipError.nestedTooDeep(entry: "uit.zip/in.zip")) {
      try ZipArchiveTests.names(deeper)
    }
  }

  @Test func `a workbook in an archive stays a workbook`() throws {
    let workbook = try WorkbookFixture(rows: "").bytes()
    let bytes = try ZipFixture.zip([ZipFixture.Entry(name: "a.xlsx", bytes: workbook)])
    #expect(try ZipArchive.contents(bytes) == [ZipContent("a.xlsx", workbook)])
  }

  @Test(arguments: [
    "/etc/x.csv", "../x.csv", "a/../../x.csv", "..\\x.csv", "C:\\x.csv", "c:/x.csv",
    "\\\\server\\x",
  ])
  func `a name that points outside refuses the archive`(name: String) throws {
    let bytes = try ZipFixture.zip([ZipFixture.Entry(name: name, bytes: [0x61])])
    let shown = name.replacing("\\", with: "/")
    #expect(throws: ZipError.pointsOutside(entry: shown)) { try ZipArchiveTests.names(bytes) }
  }

  @Test func `a symbolic link refuses the archive`() throws {
    let bytes = try ZipFixture.zip([
      ZipFixture.Entry(name: "a.csv", bytes: Array("/etc/hostname".utf8), isSymbolicLink: true)
    ])
    #expect(throws: ZipError.pointsOutside(entry: "a.csv")) { try ZipArchiveTests.names(bytes) }
  }

  @Test func `a password is noticed`() throws {
    let bytes = try ZipFixture.zip([
      ZipFixture.Entry(name: "a.csv", bytes: [0x61], password: "geheim")
    ])
    #expect(throws: ZipError.passwordProtected(entry: "a.csv")) { try ZipArchiveTests.names(bytes) }
  }

  @Test func `a bomb is refused before it grows`() throws {
    let bytes = try ZipFixture.zip([
      ZipFixture.Entry(name: "nul.csv", bytes: [UInt8](repeating: 0x30, count: 40 << 20))
    ])
    #expect(bytes.count < 100_000)
    #expect(throws: ZipError.tooLarge(entry: "nul.csv")) { try ZipArchiveTests.names(bytes) }
  }

  @Test func `a bomb that lies about its size is refused`() throws {
    var bytes = try ZipFixture.zip([
      ZipFixture.Entry(name: "nul.csv", bytes: [UInt8](repeating: 0x30, count: 40 << 20))
    ])
    // The unpacked size stands in the directory entry (at 24) and in the local header (at 22).
    let directory = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
    for start in [directory + 24, 22] {
      bytes.replaceSubrange(start..<start + 4, with: [100, 0, 0, 0])
    }
    #expect(throws: ZipError.self) { try ZipArchiveTests.names(bytes) }
  }

  @Test func `an archive of very many entries is refused`() throws {
    let entries = (0...10_000).map { ZipFixture.Entry(name: "\($0)", bytes: [], isStored: true) }
    #expect(throws: ZipError.tooManyEntries(count: 10_001)) {
      try ZipArchiveTests.names(ZipFixture.zip(entries))
    }
  }

  @Test func `an archive that was cut off is damaged`() throws {
    let bytes = try ZipFixture.zip(["a.csv": "x", "b.csv": "y"])
    for length in 0..<bytes.count {
      #expect(throws: ZipError.damaged) { try ZipArchiveTests.names(Array(bytes.prefix(length))) }
    }
  }
}
