import Foundation
import Testing

/// From the workbook that the program made, filled in on several sheets, to the register.
@Suite struct ControlRoundTripTests {
  private let today = ["--today", "2026-01-20"]
  private let workspace: TemporaryWorkspace
  private let path = "Reports/2026/ledencontrole 2026.xlsx"

  init() throws {
    workspace = try TemporaryWorkspace(importsOf: CasesTests.folder.appendingPathComponent("klein"))
    _ = try Command.leden(["year"] + today, in: workspace.url)
  }

  private func book(_ path: String? = nil) throws -> FilledWorkbook {
    try FilledWorkbook(workspace.url.appendingPathComponent(path ?? self.path))
  }

  /// The states of members after the workbook was taken in.
  private func states() throws -> [String: String] {
    _ = try Command.leden(["decide"] + today, in: workspace.url)
    let rows = try Table(
      try workspace.files(below: "Reports/2026"), "data/reconciliation.csv"
    ).rows
    return Dictionary(
      rows.map { ($0["member_number"] ?? "", $0["status"] ?? "") }, uniquingKeysWith: { $1 })
  }

  private func findings() throws -> [String] {
    try Table(try workspace.files(below: "Reports/2026"), "data/findings.csv").rows
      .compactMap { $0["code"] }.filter { $0.hasPrefix("decision_") }
  }

  @Test func `an open proposal stands on three sheets and one decision is enough`() throws {
    var book = try book()
    for sheet in ["Andere gemeente", "Per gemeente", "Per rayon"] {
      #expect(try book.column("Besluit", of: sheet)["102"] == "", "\(sheet)")
    }
    try book.set("Besluit", of: "102", on: "Per gemeente", to: "Overnemen")
    try book.set("Besluit", of: "103", on: "Per rayon", to: "Niet overnemen")
    try book.set("Opmerking", of: "103", on: "Per rayon", to: "gebeld")
    try book.save()
    let states = try states()
    #expect(states["102"] == "applied" && states["103"] == "rejected")
    #expect(states["104"] == "proposed")
    #expect(try findings().isEmpty)
    let log = try Command.leden(["log", "103"], in: workspace.url)
    #expect(log.output.contains("Per rayon"), "\(log.output)")
  }

  @Test func `the same decision on two sheets is one decision`() throws {
    var book = try book()
    try book.set("Besluit", of: "102", on: "Per gemeente", to: "Overnemen")
    try book.set("Besluit", of: "102", on: "Andere gemeente", to: "Overnemen")
    try book.save()
    #expect(try states()["102"] == "applied")
    #expect(try findings().isEmpty)
  }

  @Test func `two sheets that contradict each other are a finding and change nothing`() throws {
    var book = try book()
    try book.set("Besluit", of: "102", on: "Per gemeente", to: "Overnemen")
    try book.set("Besluit", of: "102", on: "Per rayon", to: "Niet overnemen")
    try book.save()
    #expect(try states()["102"] == "proposed")
    #expect(try findings() == ["decision_contradicting"])
  }

  @Test func `a municipality is accepted as a whole, but for what has a decision of its own`()
    throws
  {
    var book = try book()
    // Groningen: 102 moved, 105 left, 110 twice a member, 112 not to be told.
    try book.set(
      "Alles overnemen vanaf zekerheid", of: "Groningen", on: "Alles per gemeente", to: "50%",
      by: "Gemeente of organisatie")
    try book.set("Besluit", of: "105", on: "Niet meer aangetroffen", to: "Niet overnemen")
    try book.save()
    let states = try states()
    #expect(states["102"] == "applied" && states["110"] == "applied")
    #expect(states["105"] == "rejected")
    #expect(states["112"] == "proposed", "what the data cannot decide is never accepted as a whole")
    #expect(states["103"] == "proposed", "another municipality")
  }

  @Test func `a whole sheet is accepted from the certainty in its cell`() throws {
    var book = try book()
    let certainty = try book.column("Zekerheid", of: "Niet meer aangetroffen")
    let threshold = try #require(certainty.values.max())
    try book.acceptAll(on: "Niet meer aangetroffen", from: threshold)
    try book.save()
    let states = try states()
    for (member, value) in certainty {
      #expect(states[member] == (value == threshold ? "applied" : "proposed"), "\(member)")
    }
  }

  @Test func `a decision is changed in the workbook that came after it`() throws {
    var first = try book()
    try first.set("Besluit", of: "102", on: "Per gemeente", to: "Overnemen")
    try first.save()
    #expect(try states()["102"] == "applied")
    let next = "Reports/2026/ledencontrole 2026 (vervolg).xlsx"
    var second = try book(next)
    #expect(try second.column("Besluit", of: "Andere gemeente")["102"] == "Overnemen")
    try second.set("Besluit", of: "102", on: "Andere gemeente", to: "Niet overnemen")
    try second.save()
    #expect(try states()["102"] == "rejected")
    #expect(try findings().isEmpty)
    #expect(try states()["102"] == "rejected", "and it stays so")
  }

  @Test func `decisions replayed on a fresh copy give the same register`() throws {
    var book = try book()
    try book.set("Besluit", of: "102", on: "Per gemeente", to: "Overnemen")
    try book.set("Besluit", of: "104", on: "Per rayon", to: "Navragen")
    try book.save()
    let states = try states()
    try FileManager.default.removeItem(at: workspace.url.appendingPathComponent("Register"))
    #expect(try self.states() == states)
  }
}
