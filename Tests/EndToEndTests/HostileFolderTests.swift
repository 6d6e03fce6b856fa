import Formats
import Foundation
import Testing

@testable import leden

/// A folder that changes under the reader's hands, or wants it to read elsewhere.
@Suite struct HostileFolderTests {
  @Test func `links out of Imports and what is no file are findings, the rest is read`() throws {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    let imports = workspace.url.appendingPathComponent("Imports")
    let secret = workspace.url.appendingPathComponent("geheim.txt")
    try Data("lidnummer;naam\n999;Buiten\n".utf8).write(to: secret)
    for link in ["Imports/buiten.csv", "Imports/2026/buiten.csv"] {
      try FileManager.default.createSymbolicLink(
        at: workspace.url.appendingPathComponent(link), withDestinationURL: secret)
    }
    #expect(mkfifo(imports.appendingPathComponent("2026/pijp.csv").path, 0o600) == 0)
    let result = try Command.leden(["import", "--today", "2026-01-20"], in: workspace.url)
    #expect(result.status == 1, "\(result.output)\(result.errors)")
    let rows = try Table(try workspace.files(below: "Reports/2026"), "data/findings.csv").rows
    let unreadable = rows.filter { $0["code"] == "file_unreadable" }
    #expect(
      unreadable.compactMap { $0["file"] } == [
        "Imports/2026/buiten.csv", "Imports/2026/pijp.csv", "Imports/buiten.csv",
      ])
    #expect(result.output.contains("leden") && !result.output.contains("999"))
  }

  @Test func `a file is read only as it was found`() throws {
    let folder = try TemporaryWorkspace()
    let url = folder.url.appendingPathComponent("a.csv")
    try Data(repeating: 0x61, count: 1_000_000).write(to: url)
    let file = try #require(try DiskFile(at: url.path))
    #expect(try file.source.bytes() == [UInt8](repeating: 0x61, count: 1_000_000))
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 10)
    try handle.close()
    #expect(throws: SourceFault()) { try file.source.bytes(count: 5) }
    let again = try #require(try DiskFile(at: url.path))
    #expect(try again.source.bytes().count == 10)
    try FileManager.default.removeItem(at: url)
    #expect(throws: SourceFault()) { try again.source.bytes() }
    #expect(try DiskFile(at: url.path) == nil)
    #expect(try DiskFile(at: folder.url.path) == nil)
  }
}
