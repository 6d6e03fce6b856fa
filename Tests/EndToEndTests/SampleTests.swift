import Foundation
import Testing

/// The sample year in `Imports/`, as `make year` runs it.
@Suite struct SampleTests {
  @Test func `the sample year passes all rules and a second run changes nothing`() throws {
    let workspace = try TemporaryWorkspace(importsOf: Command.repository)
    let first = try Command.leden(["year", "--today", "2026-11-24"], in: workspace.url)
    #expect(first.status == 1, "\(first.output)\(first.errors)")
    let made = try workspace.files(below: "Reports/2026")
    #expect(made.keys.count { $0.hasPrefix("facturen/concept/") && $0.hasSuffix(".xml") } == 342)
    #expect(made.keys.count { $0.hasPrefix("facturen/concept/") && $0.hasSuffix(".pdf") } == 342)

    let second = try Command.leden(["year", "--today", "2026-11-24"], in: workspace.url)
    #expect(second.status == 1)
    #expect(second.output.contains("niets gewijzigd"))
    #expect(try workspace.files(below: "Reports/2026") == made)

    try expectTies(made)
    try validate(workspace.url.appendingPathComponent("Reports/2026/facturen"))
  }

  /// The same total to the cent in every file that holds it.
  private func expectTies(_ made: [String: Data]) throws {
    let contributions = try Table(made, "data/contributions.csv")
    let invoices = try Table(made, "data/invoices.csv")
    let new = try contributions.sum("new_cents")
    #expect(invoices.rows.count == 342)
    #expect(try invoices.sum("gross_cents") == new)
    #expect(try invoices.sum("net_cents") == new)
    #expect(abs(try contributions.sum("old_cents") - 38_644_600) <= 171)
    #expect(abs(new - 40_391_300) <= 221)
    let billing = try Table(made, "data/billing.csv")
    #expect(billing.rows.count { !$0["member_number", default: ""].isEmpty } == 3_500)
    let reconciliation = try Table(made, "data/reconciliation.csv")
    #expect(Set(reconciliation.rows.map { $0["member_number"] }).count == 3_500)
    let rayons = try Table(made, "data/rayons.csv")
    #expect(rayons.rows.count == 3_500)
  }

  /// The official schemas and rules, when `make test` installed them.
  private func validate(_ folder: URL) throws {
    let python = Command.repository.appendingPathComponent(".build-validation/bin/python")
    guard FileManager.default.fileExists(atPath: python.path) else { return }
    let script = Command.repository.appendingPathComponent("Tests/Validation/validate.py")
    let result = try Command.run(python, [script.path, folder.path])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }
}
