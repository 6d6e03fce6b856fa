import Domain
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct AnnouncementTests {
  private func settings(source: String, decided: Bool) throws -> Settings {
    var settings = try InvoiceFixtures.settings()
    settings.indexation.source = source
    settings.indexation.decidedOn = decided ? try InvoiceFixtures.date("2025-11-20") : nil
    return settings
  }

  private func documents(_ settings: Settings) throws -> [NamedDocument] {
    var contribution = try InvoiceFixtures.contribution(cents: 10_452)
    contribution = Contribution(
      debtor: contribution.debtor,
      lines: contribution.lines.map {
        ContributionLine(
          tariff: $0.tariff, municipality: $0.municipality, inhabitants: $0.inhabitants,
          old: Money(cents: 10_000), new: $0.new)
      })
    return try Announcement.documents(
      [contribution], debtors: [try InvoiceFixtures.debtor()], settings: settings, logo: nil,
      wording: InvoiceFixtures.dutch)
  }

  @Test func `the merge file holds what a letter says`() throws {
    let made = try documents(settings(source: "CPI van het CBS", decided: true))
    #expect(
      made.map(\.path) == [
        "brieven/aankondiging contributie 2026.csv", "brieven/aankondiging contributie 2026.pdf",
      ])
    let text = String(decoding: try #require(made.first).bytes, as: UTF8.self)
    let row = try #require(text.split(separator: "\r\n").last)
    #expect(
      row.hasSuffix(
        "Geachte heer of mevrouw,;91241;100,00;104,52;4,52;+4,52%;4,52%;1 januari 2026;"
          + "20 november 2025;CPI van het CBS"), "\(row)")
  }

  @Test func `a letter is a page that says old, new and why`() throws {
    let made = try documents(settings(source: "CPI van het CBS", decided: true))
    let folder = try TemporaryFolder()
    try folder.write(try #require(made.last).bytes, to: "brief.pdf")
    let text = try Tool.run(
      "/usr/bin/env", ["pdftotext", "-layout", folder.path + "/brief.pdf", "-"]
    ).text
    for part in [
      "Gemeente Súdwest-Fryslân", "t.a.v. Crediteurenadministratie", "op 20 november 2025",
      "met 4,52%", "CPI van het CBS", "€ 100,00", "€ 104,52", "(+4,52%)",
    ] {
      #expect(text.contains(part) || text.replacing("\u{A0}", with: " ").contains(part), "\(part)")
    }
  }

  /// A bare abbreviation names no source: the year plan's ‘CBP’ publishes no prices.
  @Test(arguments: [
    ("CBP", true, "indexation.source"), ("", true, "indexation.source"),
    ("CPI van het CBS", false, "indexation.decided_on"),
  ])
  func `letters wait for a source that was checked and for the decision`(
    source: String, decided: Bool, key: String
  ) throws {
    let settings = try settings(source: source, decided: decided)
    #expect(try documents(settings).count == 1)
    let findings = Announcement.findings(settings.indexation, settingsPath: "leden.toml")
    #expect(findings.map(\.code) == ["announcement_waits"])
    #expect(findings.map(\.origin.column) == [key])
    let ready = try self.settings(source: "CPI van het CBS", decided: true)
    #expect(Announcement.findings(ready.indexation, settingsPath: "").isEmpty)
  }
}
