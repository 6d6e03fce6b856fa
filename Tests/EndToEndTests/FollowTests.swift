import Foundation
import Testing

/// One member followed through the year, through the real command.
@Suite struct FollowTests {
  private let today = ["--today", "2026-01-20"]

  private func workspace() throws -> TemporaryWorkspace {
    try TemporaryWorkspace(importsOf: CasesTests.folder.appendingPathComponent("klein"))
  }

  @Test func `a member is followed from the row to the rayon list`() throws {
    let workspace = try workspace()
    let result = try Command.leden(["explain", "102"] + today, in: workspace.url)
    #expect(result.status == 0, "\(result.errors)")
    let said = result.output
    #expect(said.hasPrefix("Lid 102 · Bram Jansen · andere gemeente, zekerheid "))
    for part in [
      "Ledenlijst    Imports/2026/leden.csv, rij 4", "Staat nu bij Haarlem in de opgave",
      "Imports/2026/Personeel/regio overzicht.csv, rij ", "wijst erop (+",
      "Voorstel      wacht op besluit", "Betaalt       Gemeente Groningen (GM0014)",
      "Factuur       CONCEPT-GM0014 (concept), €", "staat op de lijst",
      "Community     deed dit jaar",
    ] {
      #expect(said.contains(part), "\(part) is not in:\n\(said)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: workspace.url.path)
    #expect(left == ["Imports"], "explaining writes nothing")
  }

  @Test(arguments: ["explain", "log"])
  func `an unknown member number is said`(command: String) throws {
    let workspace = try workspace()
    let result = try Command.leden([command, "99999"], in: workspace.url)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Lidnummer 99999 staat niet op de ledenlijst"))
  }

  @Test func `the log tells of the list and of the rule`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    let result = try Command.leden(["log", "107"], in: workspace.url)
    #expect(result.status == 0)
    #expect(result.output.contains("20-01-2026  voor het eerst op de ledenlijst"))
    #expect(result.output.contains("Gemeente: Weesp → Amsterdam, door een regel in leden.toml"))
  }

  @Test func `a program reads explain, log and verify as JSON`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    func read(_ arguments: [String]) throws -> [String: Any] {
      let result = try Command.leden(arguments + ["--json"] + today, in: workspace.url)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      return try #require(object as? [String: Any])
    }
    let explained = try read(["explain", "102"])
    let proposal = try #require(explained["proposal"] as? [String: Any])
    #expect(proposal["outcome"] as? String == "municipality_changed")
    #expect(explained["invoice"] as? String == "CONCEPT-GM0014")
    let lines = try #require(try read(["log", "107"])["lines"] as? [[String: Any]])
    #expect(lines.last?["action"] as? String == "ruled")
    #expect(lines.last?["new"] as? String == "Amsterdam")
    let verified = try read(["verify"])
    #expect(verified["faults"] as? [String] == [])
    #expect(verified["missing"] as? [String] == [])
    #expect(verified["status"] as? Int == 0)
  }

  @Test func `verifying tells copies from the register`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    let sound = try Command.leden(["verify"] + today, in: workspace.url)
    #expect(sound.status == 0, "\(sound.output)\(sound.errors)")
    try FileManager.default.removeItem(
      at: workspace.url.appendingPathComponent("Reports/2026/index.html"))
    let missing = try Command.leden(["verify"] + today, in: workspace.url)
    #expect(missing.status == 1)
    #expect(missing.output.contains("Reports/2026/index.html is er niet meer"))
  }

  @Test func `a year that was invoiced is raised by no other percentage`() throws {
    let workspace = try workspace()
    let released = try Command.leden(
      ["invoice", "release", "--confirm-total", "16436.24"] + today, in: workspace.url)
    #expect(released.status == 1, "\(released.errors)")
    let settings = workspace.url.appendingPathComponent("Imports/leden.toml")
    let text = String(decoding: try Data(contentsOf: settings), as: UTF8.self)
    try Data(text.replacing("\"4,52\"", with: "\"3\"").utf8).write(to: settings)
    let refused = try Command.leden(["renew"] + today, in: workspace.url)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("De tarieven van 2026 zijn al met 4,52% verhoogd"))
  }
}
