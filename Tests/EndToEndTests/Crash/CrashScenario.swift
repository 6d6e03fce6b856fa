import Foundation
import Testing

/// A command that writes, and what has to have happened before it is run.
struct CrashScenario: CustomTestStringConvertible {
  let name: String
  /// Commands that come before it.
  var before: [[String]] = []
  /// Members about whose proposals is decided before it.
  var accepting: [String] = []
  let command: [String]

  var testDescription: String { name }

  static let today = ["--today", "2026-01-20"]

  /// Every command that writes.
  static let all = [
    CrashScenario(name: "year, the first time", command: ["year"]),
    CrashScenario(
      name: "year, with decisions", before: [["year"]], accepting: ["102", "103"],
      command: ["year"]),
    CrashScenario(name: "import", command: ["import"]),
    CrashScenario(name: "check", command: ["check"]),
    CrashScenario(
      name: "decide", before: [["year"]], accepting: ["102", "105"],
      command: ["decide"]),
    CrashScenario(name: "renew", command: ["renew"]),
    CrashScenario(name: "invoice concept", command: ["invoice", "concept"]),
    CrashScenario(name: "invoice release", before: [["year"]], command: release),
    CrashScenario(
      name: "invoice sent", before: [["year"], release], command: ["invoice", "sent"]),
    CrashScenario(name: "lists", before: [["year"]], command: ["lists"]),
    CrashScenario(
      name: "invoice credit", before: [["year"], release],
      command: ["invoice", "credit", "2026-0001", "--confirm-total", "4067.52"]),
    CrashScenario(name: "request", before: [["year"]], command: ["request"]),
    CrashScenario(name: "confirm send", before: [["year"]], command: ["confirm", "send"]),
    CrashScenario(name: "community", command: ["community"]),
    CrashScenario(name: "backup", before: [["year"]], command: ["backup"]),
    CrashScenario(name: "undo", before: [["year"]], command: ["undo", "2", "--confirm"]),
    CrashScenario(
      name: "redo", before: [["year"], ["undo", "--confirm"]], command: ["redo", "--confirm"]),
    CrashScenario(
      name: "person erase", before: [["year"]], command: ["person", "erase", "107", "--confirm"]),
  ]

  private static let release = ["invoice", "release", "--confirm-total", "16436.24"]

  /// A workspace in which everything happened but the command.
  func prepared() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    for command in before { try run(command, in: workspace) }
    guard !accepting.isEmpty else { return workspace }
    var text = "sleutel;lidnummer;besluit;personeelsnummer;opmerking\r\n"
    for member in accepting {
      let said = try Command.leden(
        ["explain", member, "--json"] + CrashScenario.today, in: workspace.url)
      let object = try JSONSerialization.jsonObject(with: Data(said.output.utf8))
      let proposal = (object as? [String: Any])?["proposal"] as? [String: Any]
      let key = try #require(proposal?["key"] as? String)
      text += "\(key);\(member);Overnemen;;\r\n"
    }
    try Data(text.utf8).write(
      to: workspace.url.appendingPathComponent("Imports/2026/besluiten.csv"))
    return workspace
  }

  @discardableResult
  func run(
    _ command: [String], in workspace: TemporaryWorkspace, faults: [String: String] = [:]
  ) throws -> Command.Result {
    try Command.leden(command + CrashScenario.today, in: workspace.url, faults: faults)
  }
}
