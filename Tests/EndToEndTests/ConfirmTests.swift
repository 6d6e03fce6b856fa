import Foundation
import Testing

/// Asking members whether their data are right, and reading what they answer.
@Suite struct ConfirmTests {
  private let today = ["--today", "2026-01-20"]

  @Test func `a member's answer leads from the code to the sheet of what is confirmed`() throws {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    let sent = try Command.leden(["confirm", "send", "--limit", "3"] + today, in: workspace.url)
    #expect(sent.output.contains("3 leden te vragen"), "\(sent.output)\(sent.errors)")
    let files = try workspace.files(below: "Reports/2026/bevestigen")
    #expect(files.keys.count { $0.hasSuffix(".eml") } == 3)
    let rows = String(decoding: files["uitvraag 2026.csv"] ?? Data(), as: UTF8.self)
      .split(separator: "\r\n").map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    let first = try #require(rows.dropFirst().first)
    let again = try Command.leden(["confirm", "send", "--limit", "3"] + today, in: workspace.url)
    #expect(again.output.contains("niets gewijzigd"), "\(again.output)")

    try Data("code;antwoord;datum\r\n\(first[6]);klopt;18-01-2026\r\nzzzz;klopt;\r\n".utf8).write(
      to: workspace.url.appendingPathComponent("Imports/2026/antwoorden.csv"))
    let read = try Command.leden(["confirm", "import"] + today, in: workspace.url)
    #expect(read.status == 1 && read.output.contains("1 antwoorden spreken"), "\(read.output)")
    let book = try FilledWorkbook(
      workspace.url.appendingPathComponent("Reports/2026/bevestigen/antwoorden 2026.xlsx"))
    #expect(
      try book.column("Geantwoord op", of: "Bevestigd")[String(first[0])] == "18-01-2026")
    #expect(
      try book.column("Bron", of: "Laatste bewijs")[String(first[0])] == "eigen antwoord")
  }
}
