import Foundation
import Testing

/// Each folder in `Cases` holds `Imports` and the expected `Reports`, run through the real command.
///
/// `LEDEN_RECORD=1` writes what came out as the new expectation and fails, so that a person reads it.
@Suite struct CasesTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Cases")

  static let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()

  @Test(arguments: names ?? [])
  func `every document of a case is as expected`(name: String) throws {
    let recorded = Self.folder.appendingPathComponent(name)
    let workspace = try TemporaryWorkspace(importsOf: recorded)
    let result = try Command.leden(["year", "--today", "2026-01-20"], in: workspace.url)
    #expect(result.status == 1, "\(result.output)\(result.errors)")
    var made: [String: String] = ["terminal.txt": Self.timeless(result.output)]
    for (path, bytes) in try workspace.files(below: "Reports")
    where !path.hasSuffix("manifest.json") {
      made[path] = try ReadableText.of(path, bytes)
    }
    let reports = recorded.appendingPathComponent("Reports")
    if ProcessInfo.processInfo.environment["LEDEN_RECORD"] != nil {
      try Self.record(made, in: reports)
      Issue.record("recorded \(made.count) documents of \(name): read them, then run again")
      return
    }
    let expected = try Self.expectation(in: reports)
    #expect(Set(made.keys) == Set(expected.keys))
    for (path, text) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(made[path] == text, "\(name)/Reports/\(path) differs")
    }
  }

  /// Without the one line that a clock made.
  private static func timeless(_ output: String) -> String {
    output.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Klaar in") }.joined(separator: "\n")
  }

  private static func record(_ made: [String: String], in reports: URL) throws {
    try? FileManager.default.removeItem(at: reports)
    for (path, text) in made {
      let file = reports.appendingPathComponent(path + ".expected")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private static func expectation(in reports: URL) throws -> [String: String] {
    var expected: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: reports.path)
    where path.hasSuffix(".expected") {
      let bytes = try Data(contentsOf: reports.appendingPathComponent(path))
      expected[String(path.dropLast(".expected".count))] = String(decoding: bytes, as: UTF8.self)
    }
    return expected
  }
}
