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

  private func documents(
    _ settings: Settings, rises: [Percentage] = [Percentage(units: 45_200)], isFirst: Bool = false,
    _ change: (inout Debtor) -> Void = { _ in }
  ) throws -> [NamedDocument] {
    var debtor = try InvoiceFixtures.debtor()
    change(&debtor)
    return try Announcement.documents(
      [try contribution(rises: rises, isFirst: isFirst)], debtors: [debtor], settings: settings,
      logo: nil, wording: InvoiceFixtures.dutch)
  }

  private func contribution(rises: [Percentage?], isFirst: Bool = false) throws -> Contribution {
    let lines = try InvoiceFixtures.contribution(cents: 10_452).lines
    return Contribution(
      debtor: DebtorID("GM1900"),
      lines: rises.enumerated().map { place, rise in
        ContributionLine(
          tariff: lines[0].tariff, municipality: lines[0].municipality,
          inhabitants: place == 0 ? lines[0].inhabitants : nil,
          old: Money(cents: 10_000), new: lines[0].new, raisedBy: rise)
      }, isFirst: isFirst)
  }

  private func text(of document: NamedDocument?) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(try #require(document).bytes, to: "brief.pdf")
    return try Tool.run(
      "/usr/bin/env", ["pdftotext", "-layout", folder.path + "/brief.pdf", "-"]
    ).text.replacing("\u{A0}", with: " ")
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
    let text = try text(of: made.last)
    for part in [
      "Gemeente Súdwest-Fryslân", "t.a.v. Crediteurenadministratie", "op 20 november 2025",
      "met 4,52%", "CPI van het CBS", "€ 100,00", "€ 104,52", "(+4,52%)",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `who was no member last year is not told what was never paid`() throws {
    let made = try documents(settings(source: "CPI van het CBS", decided: true), isFirst: true)
    #expect(!String(decoding: made[0].bytes, as: UTF8.self).contains("GM1900"))
  }

  @Test func `a letter names the rise of the debtor's own kinds`() throws {
    let settings = try settings(source: "CPI van het CBS", decided: true)
    let rises = [Percentage(units: 45_200), Percentage(units: 20_000)]
    let several = try documents(settings, rises: rises)
    #expect(String(decoding: several[0].bytes, as: UTF8.self).contains(";4,52% en 2%;"))
    let words = try text(of: several.last).split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains("met 4,52% en 2% te verhogen"))
    #expect(
      InvoiceFixtures.dutch.announcementDecision(settings.indexation, rises: [])
        == "De leden hebben op 20 november 2025 besloten de contributie per 1 januari 2026 opnieuw "
        + "vast te stellen.")
  }

  @Test func `a letter that can arrive nowhere is counted and not printed`() throws {
    let settings = try settings(source: "CPI van het CBS", decided: true)
    var debtor = try InvoiceFixtures.debtor()
    debtor.address.street = ""
    let made = try documents(settings) { $0 = debtor }
    #expect(try !text(of: made.last).contains("Gemeente"))
    let owed = [try contribution(rises: [nil])]
    #expect(Announcement.withoutAddress(owed, debtors: [debtor], settings: settings) == 1)
    debtor.address.street = "Plein 1"
    #expect(Announcement.withoutAddress(owed, debtors: [debtor], settings: settings) == 0)
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
