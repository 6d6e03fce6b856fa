import Foundation
import Testing

/// What nobody says yes to leaves the register as it was, every file of it.
@Suite struct PreviewTests {
  private let late = ["--today", "2030-01-01"]

  /// A year with more backups than are kept, and something for each command to take away.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    let settings = workspace.url.appendingPathComponent("Imports/leden.toml")
    let text = String(decoding: try Data(contentsOf: settings), as: UTF8.self)
    try Data((text + "\n[backup]\nkeep = 1\ndays = 1\n").utf8).write(to: settings)
    _ = try Command.leden(["year"] + CrashScenario.today, in: workspace.url)
    for _ in 0..<3 { _ = try Command.leden(["backup"] + CrashScenario.today, in: workspace.url) }
    return workspace
  }

  @Test func `a preview that nobody agrees to changes no byte`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["undo", "--confirm"] + CrashScenario.today, in: workspace.url)
    let before = try workspace.files(below: "Register")
    for command in [
      ["tidy"], ["person", "erase", "107"], ["year", "close"], ["undo"], ["redo"],
      ["restore", "1"],
    ] {
      let refused = try Command.leden(command + late, in: workspace.url)
      #expect(refused.status == 2, "\(command): \(refused.output)\(refused.errors)")
      #expect(try workspace.files(below: "Register") == before, "\(command)")
    }
  }

  @Test func `the backup that is put back outlives it`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["undo", "--confirm"] + CrashScenario.today, in: workspace.url)
    let restored = try Command.leden(["restore", "1", "--confirm"] + late, in: workspace.url)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(
      try workspace.files(below: "Register/reservekopieen").keys.contains {
        $0.hasPrefix("leden 0001 ")
      })
  }
}
