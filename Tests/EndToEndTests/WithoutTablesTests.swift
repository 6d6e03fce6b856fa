import Foundation
import Testing

/// What was released stays within reach when the tables behind it are gone.
@Suite struct WithoutTablesTests {
  private let today = ["--today", "2026-01-20"]

  /// The small year with its invoices released, and then without the table of that name.
  private func released(without table: String) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    let result = try Command.leden(
      ["invoice", "release", "--confirm-total", "16436.24"] + today, in: workspace.url)
    #expect(result.status == 1, "\(result.errors)")
    try FileManager.default.removeItem(
      at: workspace.url.appendingPathComponent("Imports/2026/\(table).csv"))
    return workspace
  }

  private func rows(_ workspace: TemporaryWorkspace) throws -> [String] {
    try Table(try workspace.files(below: "Reports/2026"), "data/invoices.csv").rows.map {
      "\($0["number"] ?? "") \($0["status"] ?? "")"
    }
  }

  @Test(arguments: ["tarieven", "debiteuren"])
  func `released invoices are credited, sent and published`(table: String) throws {
    let workspace = try released(without: table)
    let credit = ["invoice", "credit", "2026-0001", "--confirm-total", "4067.52"] + today
    let credited = try Command.leden(credit, in: workspace.url)
    #expect(credited.status != 2, "\(credited.output)\(credited.errors)")
    #expect(try rows(workspace).contains("C2026-0001 released"))
    #expect(try rows(workspace).contains("2026-0001 credited"))
    let final = try workspace.files(below: "Reports/2026/facturen/definitief")
    #expect(final.keys.contains("C2026-0001.pdf") && final.keys.contains("2026-0006.pdf"))
    let sent = try Command.leden(["invoice", "sent", "2026-0002"] + today, in: workspace.url)
    #expect(sent.output.contains("Verzonden"), "\(sent.output)\(sent.errors)")
    #expect(try rows(workspace).contains("2026-0002 sent"))
    let year = try Command.leden(["year"] + today, in: workspace.url)
    #expect(year.status != 2, "\(year.errors)")
    #expect(try workspace.files(below: "Reports/2026/facturen/definitief") == final)
  }

  @Test func `what needs the tariffs names them`() throws {
    let workspace = try released(without: "tarieven")
    for asked in [
      ["release", "--confirm-total", "1.00"], ["credit", "--proposed"],
      ["credit", "2026-0001", "--correct", "--confirm-total", "1.00"],
    ] {
      let result = try Command.leden(["invoice"] + asked + today, in: workspace.url)
      #expect(
        result.status == 2 && result.errors.contains("tarieventabel"), "\(asked): \(result.errors)")
    }
  }
}
