import Foundation
import Testing

/// Back and forth through the real command.
@Suite struct UndoCommandTests {
  private let today = ["--today", "2026-01-20"]

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    _ = try Command.leden(["year"] + today, in: workspace.url)
    return workspace
  }

  private func register(of workspace: TemporaryWorkspace) throws -> Data {
    try Data(contentsOf: workspace.url.appendingPathComponent("Register/leden.sqlite"))
  }

  @Test func `what a rule did is undone, stays undone, and comes back`() throws {
    let workspace = try workspace()
    let before = try workspace.files(below: "Reports")
    let asked = try Command.leden(["undo"] + today, in: workspace.url)
    #expect(asked.status == 2)
    #expect(asked.output.contains("lid 107, Gemeente: Amsterdam → Weesp"), "\(asked.output)")
    #expect(asked.errors.hasPrefix("Er is niets gewijzigd."))
    let undone = try Command.leden(["undo", "--confirm"] + today, in: workspace.url)
    #expect(undone.status == 0, "\(undone.errors)")
    let rerun = try Command.leden(["year"] + today, in: workspace.url)
    let rows = try Table(try workspace.files(below: "Reports/2026"), "data/reconciliation.csv").rows
    #expect(rows.first { $0["member_number"] == "107" }?["status"] == "proposed", "\(rerun.output)")
    let redone = try Command.leden(["redo", "--confirm"] + today, in: workspace.url)
    #expect(redone.status == 0, "\(redone.errors)")
    _ = try Command.leden(["year"] + today, in: workspace.url)
    #expect(
      try workspace.files(below: "Reports").filter { !$0.key.hasSuffix("manifest.json") }
        == before.filter { !$0.key.hasSuffix("manifest.json") })
    #expect(try Command.leden(["verify"] + today, in: workspace.url).status == 0)
  }

  @Test func `an import that was undone is left out until it is done again`() throws {
    let workspace = try workspace()
    let list = try Command.leden(["log", "--json"], in: workspace.url)
    #expect(list.output.contains("\"take_in\""))
    // The rule first, then the import.
    _ = try Command.leden(["undo", "--confirm"] + today, in: workspace.url)
    let undone = try Command.leden(["undo", "--confirm"] + today, in: workspace.url)
    #expect(undone.output.contains("leden gaan weer weg"), "\(undone.output)\(undone.errors)")
    let rerun = try Command.leden(["check"] + today, in: workspace.url)
    #expect(rerun.output.contains("overgeslagen"), "\(rerun.output)")
    let findings = try Table(try workspace.files(below: "Reports/2026"), "data/findings.csv").rows
    #expect(
      findings.contains {
        $0["code"] == "file_undone" && $0["file"]?.hasSuffix("leden.csv") == true
      })
    _ = try Command.leden(["redo", "--confirm"] + today, in: workspace.url)
    _ = try Command.leden(["redo", "--confirm"] + today, in: workspace.url)
    let back = try Command.leden(["year"] + today, in: workspace.url)
    #expect(back.status == 1, "\(back.output)")
    #expect(try Command.leden(["verify"] + today, in: workspace.url).status == 0)
  }

  @Test func `a preview that nobody agrees to changes no byte`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["backup"] + today, in: workspace.url)
    let before = try register(of: workspace)
    for command in [["undo"], ["restore", "1"]] {
      let refused = try Command.leden(command + today, in: workspace.url)
      #expect(refused.status == 2)
      #expect(try register(of: workspace) == before)
    }
  }

  @Test func `a backup is put back and a release makes one first`() throws {
    let workspace = try workspace()
    let made = try Command.leden(["backup"] + today, in: workspace.url)
    #expect(made.status == 0)
    #expect(
      made.output.contains(
        "Register/reservekopieen/leden 0001 2026-01-20 handmatig.sqlite"), "\(made.output)")
    _ = try Command.leden(["undo", "--confirm"] + today, in: workspace.url)
    let restored = try Command.leden(["restore", "1", "--confirm"] + today, in: workspace.url)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("Dan vervalt wat sindsdien is gedaan"))
    let rerun = try Command.leden(["year"] + today, in: workspace.url)
    #expect(rerun.output.contains("niets gewijzigd"), "\(rerun.output)")
    _ = try Command.leden(
      ["invoice", "release", "--confirm-total", "16436.24"] + today, in: workspace.url)
    let list = try Command.leden(["restore"] + today, in: workspace.url)
    #expect(list.output.contains("voor het definitief maken van facturen"), "\(list.output)")
    let late = try Command.leden(["restore", "1", "--confirm"] + today, in: workspace.url)
    #expect(late.status == 2)
    #expect(late.errors.contains("2026-0001 tot en met 2026-0006"), "\(late.errors)")
  }

  @Test func `a broken register is replaced by a backup`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["backup"] + today, in: workspace.url)
    let path = workspace.url.appendingPathComponent("Register/leden.sqlite")
    try Data("kapot".utf8).write(to: path)
    #expect(try Command.leden(["year"] + today, in: workspace.url).status == 2)
    let restored = try Command.leden(["restore", "1", "--confirm"] + today, in: workspace.url)
    #expect(restored.status == 0, "\(restored.errors)")
    let rerun = try Command.leden(["year"] + today, in: workspace.url)
    #expect(rerun.output.contains("niets gewijzigd"), "\(rerun.output)")
  }
}
