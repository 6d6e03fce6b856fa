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

  /// The key of a member's proposal, as the workbook shows it.
  private func key(of member: String, in workspace: TemporaryWorkspace) throws -> String {
    let url = workspace.url.appendingPathComponent("Reports/2026/ledencontrole 2026.xlsx")
    let workbook = try Workbook(bytes: Array(try Data(contentsOf: url)))
    var key = ""
    for sheet in workbook.sheets {
      var columns: (key: Int, member: Int)?
      try workbook.read(sheet) { _, cells in
        let texts = cells.map(\.text)
        if let key = texts.firstIndex(of: "Sleutel"), let member = texts.firstIndex(of: "Lidnummer")
        {
          columns = (key, member)
        } else if let columns, texts.count > max(columns.key, columns.member),
          texts[columns.member] == member
        {
          key = texts[columns.key]
        }
      }
    }
    return key
  }

  private func decide(
    _ decisions: [(member: String, verdict: String)], in workspace: TemporaryWorkspace
  )
    throws
  {
    var text = "sleutel;lidnummer;besluit;personeelsnummer;opmerking\r\n"
    for (member, verdict) in decisions {
      text += "\(try key(of: member, in: workspace));\(member);\(verdict);;\r\n"
    }
    try Data(text.utf8).write(
      to: workspace.url.appendingPathComponent("Imports/2026/besluiten.csv"))
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

  @Test func `an empty folder says what comes next, a wrong option ends with 64`() throws {
    let workspace = try TemporaryWorkspace()
    let status = try Command.leden([], in: workspace.url)
    #expect(status.status == 0)
    #expect(status.output.contains("leden init"))
    #expect(try Command.leden(["year", "--nonsense"], in: workspace.url).status == 64)
    #expect(try Command.leden(["year", "--today", "31-02-2026"], in: workspace.url).status == 64)
  }
}
