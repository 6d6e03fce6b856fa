import Domain
import Foundation
import Testing

@testable import Renewal

@Suite struct BudgetTieOutTests {
  private let budget = BudgetSettings(
    contribution: Money(cents: 40_391_300), previous: Money(cents: 38_644_600), tolerance: nil)

  /// The sample year's table: 342 municipalities with their inhabitants.
  private func sampleDebtors() throws -> [Debtor] {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let text = try String(
      contentsOf: folder.appending(path: "Imports/2026/debiteuren.csv"), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { row in
      let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return Fixture.debtor(cells[0], for: [cells[3]], inhabitants: Int(cells[5]))
    }
  }

  @Test func `the sample year ties out within half a euro and half a cent per invoice`() throws {
    let debtors = try sampleDebtors()
    #expect(debtors.count == 342)
    let result = Fixture.renew(
      [
        Fixture.tariff(
          "gemeente", .basePlusPerInhabitant, fixed: 42_350, rate: 1_416, maximum: 572_000)
      ], debtors, settings: Fixture.settings(budget: budget))
    #expect(
      result.tieOut
        == BudgetTieOut(
          previousBudget: Money(cents: 38_644_600), budget: Money(cents: 40_391_300),
          oldTotal: Money(cents: 38_644_618), newTotal: Money(cents: 40_391_239),
          rateEffect: Money(cents: 1_746_737), volumeEffect: Money(cents: 18),
          roundingEffect: Money(cents: -116), tolerance: Money(cents: 221),
          indexation: Percentage(units: 45_200)))
    #expect(result.tieOut?.ties == true)
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [
    (budget: Int64(10_000), late: true, ties: true), (budget: 15_000, late: false, ties: true),
    (budget: 12_000, late: true, ties: false),
  ])
  func `late members come on top of the budget, or were budgeted for`(
    budget: Int64, late: Bool, ties: Bool
  ) throws {
    let tariffs = [Fixture.tariff("persoonlijk", .fixed, fixed: 5_000)]
    let result = Fixture.renew(
      tariffs, [],
      members: [
        Fixture.member("1", "persoonlijk"),
        Fixture.member("2", "persoonlijk", since: "2026-01-15"),
        Fixture.member("3", "persoonlijk", since: "2026-01-16"),
      ],
      settings: Fixture.settings(
        percentage: 0,
        budget: BudgetSettings(
          contribution: Money(cents: budget), previous: nil, tolerance: nil)))
    let tieOut = try #require(result.tieOut)
    #expect(tieOut.lateTotal == Money(cents: 5_000) && tieOut.newTotal == Money(cents: 15_000))
    #expect(tieOut.leavesOutLate == late && tieOut.ties == ties)
  }

  @Test func `who was invoiced in the first release is not late`() {
    let result = Renewal.renew(
      RenewalInput(
        tariffs: [Fixture.tariff("persoonlijk", .fixed, fixed: 5_000)], debtors: [],
        members: ["2", "3"].map { Fixture.member($0, "persoonlijk", since: "2026-02-01") },
        directory: Fixture.directory,
        settings: Fixture.settings(
          percentage: 0,
          budget: BudgetSettings(
            contribution: Money(cents: 5_000), previous: nil, tolerance: nil)),
        tiedOut: [DebtorID("2")]))
    #expect(result.tieOut?.lateTotal == Money(cents: 5_000))
    #expect(result.tieOut?.ties == true)
  }

  @Test func `previous, volume, rate and rounding add up to the new total`() throws {
    let tariffs = [
      Fixture.tariff("gemeente", .basePlusPerInhabitant, fixed: 12_345, rate: 1_777),
      Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
      Fixture.tariff("aspirant", .fixed, fixed: 4_250),
      Fixture.tariff("aspirant", .fixed, from: "2026-01-01", fixed: 5_000),
    ]
    let result = Fixture.renew(
      tariffs, [Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0002", for: ["0002"])],
      members: [
        Fixture.member("1", "persoonlijk"), Fixture.member("2", "aspirant"),
        Fixture.member("3", "aspirant"),
      ], settings: Fixture.settings(budget: budget))
    let tieOut = try #require(result.tieOut)
    let previous = try #require(tieOut.previousBudget)
    #expect(
      previous + tieOut.volumeEffect + tieOut.rateEffect + tieOut.roundingEffect
        == tieOut.newTotal)
    #expect(tieOut.newTotal == result.contributions.map(\.new).total)
    // 301.15 + 478.85 + 87.50 of raised lines at 4.52% is 39.21; two aspirants rise by 7.50 each.
    #expect(tieOut.rateEffect == Money(cents: 3_921 + 1_500))
    #expect(tieOut.roundingEffect.cents.magnitude < 20)
  }

  @Test func `a total outside the tolerance is an error with both sums`() {
    let result = Fixture.renew(
      [Fixture.tariff("persoonlijk", .fixed, fixed: 10_000)], [],
      members: [Fixture.member("1", "persoonlijk")],
      settings: Fixture.settings(
        budget: BudgetSettings(
          contribution: Money(cents: 10_503), previous: nil, tolerance: Money(cents: 50))))
    #expect(
      result.findings == [
        Finding(
          .contribution(
            .budgetMissed(
              expected: Money(cents: 10_452), budget: Money(cents: 10_503),
              tolerance: Money(cents: 50))),
          at: Origin(file: "leden.toml", column: "budget.contribution"))
      ])
  }

  @Test func `the edge of the tolerance ties`() {
    for (budget, ties) in [(10_402, true), (10_401, false), (10_502, true), (10_503, false)] {
      let result = Fixture.renew(
        [Fixture.tariff("persoonlijk", .fixed, fixed: 10_000)], [],
        members: [Fixture.member("1", "persoonlijk")],
        settings: Fixture.settings(
          budget: BudgetSettings(
            contribution: Money(cents: Int64(budget)), previous: nil, tolerance: nil)))
      #expect(result.tieOut?.ties == ties, "\(budget)")
      #expect(result.tieOut?.volumeEffect == .zero)
    }
  }

  @Test func `last year's budget with two digits exchanged is pointed out`() {
    let settings = Fixture.settings(
      budget: BudgetSettings(
        contribution: Money(cents: 40_391_300), previous: Money(cents: 36_844_600),
        tolerance: Money(cents: 99_999_999)))
    let result = Fixture.renew(
      [Fixture.tariff("lid", .fixed, fixed: 1)], [], settings: settings)
    #expect(
      result.findings == [
        Finding(
          .contribution(
            .budgetDigitsSwapped(
              printed: Money(cents: 36_844_600), likely: Money(cents: 38_644_600))),
          at: Origin(file: "leden.toml", column: "budget.previous"), value: "368446.00")
      ])
  }

  @Test func `without a budget nothing is tied out`() {
    #expect(Fixture.renew([Fixture.tariff("lid", .fixed, fixed: 1)], []).tieOut == nil)
  }
}
