import Formats
import Foundation
import TestSupport
import Testing

/// What happens between one run and the next: decisions, releases, lists.
@Suite struct HistoryTests {
  private let today = ["--today", "2026-01-20"]

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    _ = try Command.leden(["year"] + today, in: workspace.url)
    return workspace
  }

  private func table(_ name: String, of workspace: TemporaryWorkspace) throws -> [[String: String]]
  {
    try Table(try workspace.files(below: "Reports/2026"), "data/\(name)").rows
  }

  private func key(of member: String, in workspace: TemporaryWorkspace) throws -> String {
    try ControlDecisions.key(of: member, in: workspace)
  }

  private func decide(
    _ decisions: [(member: String, verdict: String)], in workspace: TemporaryWorkspace
  ) throws {
    try ControlDecisions.decide(decisions, in: workspace)
  }

  @Test func `a decision is applied once and stands on the list for the website`() throws {
    let workspace = try workspace()
    try decide([("102", "Overnemen"), ("103", "Niet overnemen")], in: workspace)
    let first = try Command.leden(["year"] + today, in: workspace.url)
    #expect(first.output.contains("1 door u besloten"), "\(first.output)\(first.errors)")
    let rows = try table("reconciliation.csv", of: workspace)
    #expect(rows.first { $0["member_number"] == "102" }?["status"] == "applied")
    #expect(rows.first { $0["member_number"] == "103" }?["status"] == "rejected")
    #expect(rows.first { $0["member_number"] == "105" }?["status"] == "proposed")
    let rayons = try table("rayons.csv", of: workspace)
    #expect(rayons.first { $0["member_number"] == "102" }?["rayon"] == "Noordwest")
    let second = try Command.leden(["year"] + today, in: workspace.url)
    #expect(second.output.contains("niets gewijzigd"), "\(second.output)")
  }

  @Test func `a workbook that was filled in stays as it is, with what is new beside it`() throws {
    let workspace = try workspace()
    let path = workspace.url.appendingPathComponent("Reports/2026/ledencontrole 2026.xlsx")
    let rows = [
      ["Sleutel", "Lidnummer", "Besluit"],
      [try key(of: "105", in: workspace), "105", "Overnemen"],
    ]
    let filledIn = Data(
      try WorkbookDocument(
        title: "", author: "", created: 0,
        sheets: [
          WorkbookSheet(
            name: "Blad1", head: rows.map { SheetRow($0.map { SheetCell(.text($0)) }) })
        ]
      ).bytes())
    try filledIn.write(to: path)
    let first = try Command.leden(["year"] + today, in: workspace.url)
    #expect(first.output.contains("1 door u besloten"), "\(first.output)\(first.errors)")
    #expect(first.output.contains("ledencontrole 2026 (vervolg).xlsx"))
    #expect(try Data(contentsOf: path) == filledIn)
    let after = try table("reconciliation.csv", of: workspace)
    #expect(after.first { $0["member_number"] == "105" }?["status"] == "applied")
    let second = try Command.leden(["year"] + today, in: workspace.url)
    #expect(second.output.contains("niets gewijzigd"), "\(second.output)")
    #expect(try Data(contentsOf: path) == filledIn)
  }

  @Test func `what is filled in of missing invoice data makes the invoice, and stays`() throws {
    let workspace = try workspace()
    func isInvoiced() throws -> Bool {
      try table("invoices.csv", of: workspace).contains { $0["debtor"] == "GM0824" }
    }
    #expect(try !isInvoiced())
    let path = workspace.url.appendingPathComponent(
      "Reports/2026/ontbrekende factuurgegevens 2026.xlsx")
    let filledIn = try FilledForm.bytes(
      of: path,
      rows: [
        "GM0824": [
          "Straat en nummer": "Lind 44", "Postcode": "5061 HW", "Plaats": "Oisterwijk",
          "Inkoopordernummer": "IO-824", "E-mail voor facturen": "facturen@oisterwijk.example",
        ]
      ])
    try filledIn.write(to: path)
    let first = try Command.leden(["year"] + today, in: workspace.url)
    #expect(try isInvoiced(), "\(first.output)\(first.errors)")
    #expect(try Data(contentsOf: path) == filledIn)
    let invoice = try workspace.files(below: "Reports/2026/facturen").first {
      $0.key.hasSuffix(".xml") && String(decoding: $0.value, as: UTF8.self).contains("IO-824")
    }
    #expect(invoice != nil)
    let second = try Command.leden(["year"] + today, in: workspace.url)
    #expect(second.output.contains("niets gewijzigd"), "\(second.output)")
    #expect(try Data(contentsOf: path) == filledIn)
    // The same workbook counts from Imports too, under any name.
    try FileManager.default.moveItem(
      at: path, to: workspace.url.appendingPathComponent("Imports/2026/terug.xlsx"))
    _ = try Command.leden(["year"] + today, in: workspace.url)
    #expect(try isInvoiced())
  }

  @Test func `releasing asks for the very total and never invoices twice`() throws {
    let workspace = try workspace()
    let wrong = try Command.leden(
      ["invoice", "release", "--confirm-total", "1.00"] + today, in: workspace.url)
    #expect(wrong.status == 2)
    #expect(try table("invoices.csv", of: workspace).allSatisfy { $0["status"] == "concept" })
    let total = try table("invoices.csv", of: workspace).reduce(0) {
      $0 + (Int($1["gross_cents"] ?? "") ?? 0)
    }
    let typed = "\(total / 100).\(total % 100 < 10 ? "0" : "")\(total % 100)"
    let release = ["invoice", "release", "--confirm-total", typed] + today
    let right = try Command.leden(release, in: workspace.url)
    #expect(right.status == 1, "\(right.output)\(right.errors)")
    let released = try table("invoices.csv", of: workspace)
    #expect(released.map { $0["number"] } == (1...released.count).map { "2026-000\($0)" })
    #expect(released.allSatisfy { $0["status"] == "released" })
    let files = try workspace.files(below: "Reports/2026/facturen/definitief")
    let again = try Command.leden(release, in: workspace.url)
    #expect(again.status == 2)
    #expect(try table("invoices.csv", of: workspace) == released)
    #expect(try workspace.files(below: "Reports/2026/facturen/definitief") == files)
  }

  @Test func `reports that were deleted come back byte for byte`() throws {
    let workspace = try workspace()
    let before = try workspace.files(below: "Reports")
    try FileManager.default.removeItem(at: workspace.url.appendingPathComponent("Reports"))
    _ = try Command.leden(["year"] + today, in: workspace.url)
    #expect(try workspace.files(below: "Reports") == before)
  }

  @Test func `data for programs do not depend on the language, but for messages`() throws {
    let workspace = try workspace()
    func data() throws -> [String: Data] {
      try workspace.files(below: "Reports/2026/data").filter {
        !$0.key.hasPrefix("findings") && $0.key != "kpi.json"
      }
    }
    let dutch = try data()
    _ = try Command.leden(["year", "--language", "en"] + today, in: workspace.url)
    #expect(try data() == dutch)
  }

  @Test func `a folder with templates only is asked for files, before and after a run`() throws {
    let workspace = try TemporaryWorkspace()
    let made = try Command.run(Command.program, ["init", workspace.url.path] + today)
    #expect(made.status == 0, "\(made.errors)")
    for _ in 1...2 {
      #expect(try Command.leden(["year"] + today, in: workspace.url).status == 0)
      let status = try Command.leden(["status"] + today, in: workspace.url)
      #expect(status.output.contains("Gevonden: leden.toml en 3 bestanden."), "\(status.output)")
      #expect(status.output.contains("Zet de ledenlijst en de opgaven van gemeenten in Imports/2026"))
    }
  }

  @Test func `an empty folder says what comes next, a wrong option ends with 64`() throws {
    let workspace = try TemporaryWorkspace()
    let status = try Command.leden([], in: workspace.url)
    #expect(status.status == 0)
    #expect(status.output.contains("leden init"))
    #expect(try Command.leden(["year", "--nonsense"], in: workspace.url).status == 64)
    #expect(try Command.leden(["year", "--today", "31-02-2026"], in: workspace.url).status == 64)
  }
}
