import Formats
import Foundation
import Testing

/// The list that goes to an employer and comes back, and reading on trial.
@Suite struct RequestTests {
  private let today = ["--today", "2026-01-20"]

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    try Data("gemeente;contactpersoon;email\nOisterwijk;Bo Vos;bo@oisterwijk.example\n".utf8).write(
      to: workspace.url.appendingPathComponent("contactpersonen.csv"))
    return workspace
  }

  private func outcomes(of workspace: TemporaryWorkspace) throws -> [String: String] {
    _ = try Command.leden(["check", "--evaluation"] + today, in: workspace.url)
    let rows = try Table(try workspace.files(below: "Reports/2026"), "data/reconciliation.csv").rows
    return Dictionary(
      rows.map { ($0["member_number"] ?? "", $0["outcome"] ?? "") }, uniquingKeysWith: { $1 })
  }

  @Test func `who sent nothing gets a list and a letter, and the list is read back`() throws {
    let workspace = try workspace()
    #expect(try outcomes(of: workspace)["111"] == "not_checkable")
    let asked = try Command.leden(["request"] + today, in: workspace.url)
    #expect(asked.status == 1, "\(asked.output)\(asked.errors)")
    let files = try workspace.files(below: "Reports/2026/opvragen")
    #expect(
      files.keys.sorted() == [
        "brief Oisterwijk.eml", "controlelijst Oisterwijk.xlsx", "overzicht 2026.xlsx",
      ])
    let letter = String(decoding: files["brief Oisterwijk.eml"] ?? Data(), as: UTF8.self)
    #expect(letter.contains("bo@oisterwijk.example"))
    let path = workspace.url.appendingPathComponent(
      "Reports/2026/opvragen/controlelijst Oisterwijk.xlsx")
    // Nothing filled in is no news.
    #expect(try outcomes(of: workspace)["111"] == "not_checkable")
    let filledIn = try FilledForm.bytes(
      of: path, rows: ["111": ["Uit dienst per": "31-12-2025"]],
      labels: ["Contactpersoon": "Cor Dam", "Inkoopordernummer": "IO-77"],
      added: [
        [
          "Naam": "Nora Nieuwe", "Functie": "Doorstroomcoach",
          "Werk-e-mail": "n.nieuwe@oisterwijk.example",
        ]
      ])
    try filledIn.write(to: path)
    let after = try outcomes(of: workspace)
    #expect(after["111"] == "left")
    // Whom the list does not ask about has not left because of it.
    #expect(after["109"] == "uncertain")
    let staff = try Table(try workspace.files(below: "Reports/2026"), "data/new_staff.csv").rows
    #expect(staff.contains { $0["municipality_code"] == "GM0824" })
    // The answer stays as it is, and there is nobody left to ask.
    let again = try Command.leden(["request", "--remind"] + today, in: workspace.url)
    #expect(again.output.contains("antwoord ontvangen: 6 · brief ligt klaar: 0"), "\(again.output)")
    #expect(try Data(contentsOf: path) == filledIn)
    #expect(
      try !workspace.files(below: "Reports/2026/opvragen").keys.contains {
        $0.hasPrefix("brief") || $0.hasPrefix("herinnering")
      })
  }

  @Test func `an answer may come back in Imports under any name`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["request", "--language", "en"] + today, in: workspace.url)
    let path = workspace.url.appendingPathComponent(
      "Reports/2026/opvragen/controlelijst Oisterwijk.xlsx")
    try FilledForm.bytes(of: path, rows: ["111": ["Is this right?": "yes"]]).write(
      to: workspace.url.appendingPathComponent("Imports/2026/RE_ lijst.xlsx"))
    #expect(try outcomes(of: workspace)["111"] == "confirmed")
  }

  @Test func `reading on trial shows what would change and writes nothing`() throws {
    let workspace = try workspace()
    let first = try Command.leden(["import", "--dry-run"] + today, in: workspace.url)
    #expect(first.output.contains("er is niets bewaard"), "\(first.output)\(first.errors)")
    #expect(
      !FileManager.default.fileExists(
        atPath: workspace.url.appendingPathComponent("Register").path))
    #expect(
      !FileManager.default.fileExists(atPath: workspace.url.appendingPathComponent("Reports").path))
    _ = try Command.leden(["import"] + today, in: workspace.url)
    let list = workspace.url.appendingPathComponent("Imports/2026/leden.csv")
    let text = String(decoding: try Data(contentsOf: list), as: UTF8.self)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("102;") })
    let changed = row.replacingOccurrences(of: "Doorstroomcoach", with: "Teamleider")
    try Data(text.replacingOccurrences(of: row, with: changed).utf8).write(to: list)
    let second = try Command.leden(["import", "--dry-run"] + today, in: workspace.url)
    #expect(second.output.contains("102 functie: ‘Doorstroomcoach’ → ‘Teamleider’"))
    let third = try Command.leden(["import", "--dry-run", "--json"] + today, in: workspace.url)
    #expect(third.output.contains("\"fields_changed\" : 1"), "\(third.output)")
  }
}
