import Foundation
import Testing

/// Credit notes, corrections and late joiners, through the real command.
@Suite struct CreditTests {
  private let today = ["--today", "2026-01-20"]
  private let later = ["--today", "2026-03-02"]

  /// The small year with Willemijn Postma (105) as a member who pays for herself, before any
  /// staff list was delivered.
  private func released() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    try edit("Imports/2026/leden.csv", in: workspace) {
      $0.replacing("Groningen;via gemeente;01-02-2015", with: "Groningen;persoonlijk;01-02-2015")
    }
    try edit("Imports/2026/debiteuren.csv", in: workspace) { $0 + payer("105", "W. Postma") }
    try edit("Imports/leden.toml", in: workspace) {
      $0.replacing("contribution = \"17.374,64\"", with: "contribution = \"17.466,10\"")
    }
    try FileManager.default.moveItem(at: staff(workspace), to: aside(workspace))
    let result = try Command.leden(
      ["invoice", "release", "--confirm-total", "16527.70"] + today, in: workspace.url)
    #expect(result.status == 1, "\(result.output)\(result.errors)")
    return workspace
  }

  private func payer(_ member: String, _ name: String) -> String {
    "P-\(member);\(name);persoonlijk;;\(member);;;Laan \(member);1234 AB;Voorbeeld;NL;"
      + "p\(member)@post.example;;;;;;;;mail;;;\n"
  }

  private func staff(_ workspace: TemporaryWorkspace) -> URL {
    workspace.url.appendingPathComponent("Imports/2026/Personeel")
  }

  private func aside(_ workspace: TemporaryWorkspace) -> URL {
    // Outside the folder, where it is not found.
    URL(fileURLWithPath: workspace.url.path + "-personeel")
  }

  private func edit(
    _ path: String, in workspace: TemporaryWorkspace, _ change: (String) -> String
  ) throws {
    let url = workspace.url.appendingPathComponent(path)
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let changed = change(text)
    #expect(changed != text)
    try Data(changed.utf8).write(to: url)
  }

  private func invoices(_ workspace: TemporaryWorkspace) throws -> [String] {
    try Table(try workspace.files(below: "Reports/2026"), "data/invoices.csv").rows.map { row in
      ["number", "kind", "debtor", "gross_cents", "status"].map { row[$0] ?? "" }
        .joined(separator: " ")
    }
  }

  @Test func `part of an invoice is credited, then the rest, and never more`() throws {
    let workspace = try released()
    let credit = ["invoice", "credit", "2026-0006"] + later
    let untyped = try Command.leden(credit, in: workspace.url)
    #expect(untyped.status == 2 && untyped.errors.contains("--confirm-total 91.46"))
    let part = credit + ["--amount", "10,00", "--reason", "Coulance", "--confirm-total", "10.00"]
    let first = try Command.leden(part, in: workspace.url)
    #expect(first.status == 1, "\(first.errors)")
    #expect(first.output.contains("1 creditnota gemaakt (C2026-0001), samen €\u{A0}10,00."))
    #expect(!first.output.contains("credit --proposed"), "what the office gives asks for nothing")
    let much = try Command.leden(
      credit + ["--amount", "81,47", "--confirm-total", "81.47"], in: workspace.url)
    #expect(much.status == 2 && much.errors.contains("Op regel 1 kan nog €\u{A0}81,46"))
    let wrong = try Command.leden(credit + ["--confirm-total", "91.46"], in: workspace.url)
    #expect(wrong.status == 2 && wrong.errors.contains("€\u{A0}81,46"))
    let rest = try Command.leden(credit + ["--confirm-total", "81.46"], in: workspace.url)
    #expect(rest.status == 1, "\(rest.errors)")
    let rows = try invoices(workspace)
    #expect(rows.contains("C2026-0001 credit_note P-113 1000 released"))
    #expect(rows.contains("C2026-0002 credit_note P-113 8146 released"))
    #expect(rows.contains("2026-0006 invoice P-113 9146 credited"))
    // Nothing of it stands any more, so that the next run has a concept again.
    #expect(rows.contains("CONCEPT-P-113 invoice P-113 9146 concept"))
    let made = try workspace.files(below: "Reports/2026/facturen")
    #expect(made.keys.contains("definitief/C2026-0001.pdf"))
    #expect(made.keys.contains("mail/C2026-0002.eml"))
    #expect(!made.keys.contains("mail/2026-0006.eml"))
    let verified = try Command.leden(["verify"] + later, in: workspace.url)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test func `a decision accepted after the release proposes the correction by itself`() throws {
    let workspace = try released()
    try FileManager.default.moveItem(at: aside(workspace), to: staff(workspace))
    let waiting = try Command.leden(["year"] + later, in: workspace.url)
    #expect(!waiting.output.contains("credit --proposed"), "an open proposal corrects nothing")
    try ControlDecisions.decide([("105", "Overnemen")], in: workspace)
    let decided = try Command.leden(["year"] + later, in: workspace.url)
    #expect(
      decided.output.contains("1 definitieve factuur klopt niet meer na een besluit of wijziging"),
      "\(decided.output)\(decided.errors)")
    let list = try ReadableText.of(
      "x.xlsx",
      Data(contentsOf: workspace.url.appendingPathComponent("Reports/2026/correcties 2026.xlsx")))
    #expect(list.contains("2026-0005 | P-105 | W. Postma | 91.46 | 0 | 0 | -91.46"), "\(list)")
    #expect(list.contains("Willemijn Postma: niet meer aangetroffen"), "\(list)")
    let corrected = try Command.leden(
      ["invoice", "credit", "--proposed", "--confirm-total", "91.46"] + later, in: workspace.url)
    // The contribution falls short of the budget by it, which is said; crediting does not wait.
    #expect(corrected.status == 3, "\(corrected.errors)")
    let rows = try invoices(workspace)
    #expect(rows.contains("C2026-0001 credit_note P-105 9146 released"))
    #expect(rows.contains("2026-0005 invoice P-105 9146 credited"))
    #expect(!rows.contains { $0.hasPrefix("CONCEPT") })
    let files = try workspace.files(below: "Reports/2026")
    #expect(files["correcties 2026.xlsx"] == nil, "what was corrected is off the list")
    let again = try Command.leden(
      ["invoice", "credit", "--proposed", "--confirm-total", "91.46"] + later, in: workspace.url)
    #expect(again.status == 2 && again.errors.contains("geen factuur die gecorrigeerd"))
  }

  @Test func `a changed amount is credited and invoiced anew in one step`() throws {
    let workspace = try released()
    try edit("Imports/2026/debiteuren.csv", in: workspace) {
      $0.replacing("GM0392;;169000;", with: "GM0392;;100000;")
    }
    try edit("Imports/leden.toml", in: workspace) {
      $0.replacing("17.466,10", with: "16.444,90")
    }
    let corrected = try Command.leden(
      ["invoice", "credit", "2026-0003", "--correct", "--confirm-total", "2951.20"] + later,
      in: workspace.url)
    #expect(corrected.status == 1, "\(corrected.errors)")
    let rows = try invoices(workspace)
    #expect(rows.contains("2026-0003 invoice GM0392 295120 credited"))
    #expect(rows.contains("C2026-0001 credit_note GM0392 295120 released"))
    #expect(rows.contains { $0.hasPrefix("2026-0008 invoice GM0392 1930") }, "\(rows)")
    #expect(!corrected.output.contains("credit --proposed"))
  }

  @Test func `a following run invoices only who is new`() throws {
    let workspace = try released()
    let before = try workspace.files(below: "Reports/2026/facturen/definitief")
    try edit("Imports/2026/leden.csv", in: workspace) {
      $0
        + "118;N.;Nora;;Veen;v;n.veen@post.example;Leerplichtambtenaar;;persoonlijk;01-03-2026;ja;nee\n"
    }
    try edit("Imports/2026/debiteuren.csv", in: workspace) { $0 + payer("118", "N. Veen") }
    try edit("Imports/leden.toml", in: workspace) {
      $0.replacing("invoice_date = 2026-01-20", with: "invoice_date = 2026-03-02")
    }
    let second = try Command.leden(
      ["invoice", "release", "--confirm-total", "91.46"] + later, in: workspace.url)
    #expect(second.status == 1, "\(second.errors)")
    #expect(try invoices(workspace).contains("2026-0008 invoice P-118 9146 released"))
    let after = try workspace.files(below: "Reports/2026/facturen/definitief")
    #expect(Set(after.keys).subtracting(before.keys) == ["2026-0008.pdf"])
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }
}
