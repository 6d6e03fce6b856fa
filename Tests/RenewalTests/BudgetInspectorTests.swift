import Domain
import Testing

@testable import Renewal

@Suite struct BudgetInspectorTests {
  private func euros(_ amount: Int64) -> Money { Money(cents: amount * 100) }

  private func column(_ label: String, _ lines: [(String, Int64)], total: Int64?)
    -> BudgetTable
    .Column
  {
    BudgetTable.Column(
      label, lines: lines.map { BudgetTable.Line($0.0, euros($0.1)) }, total: total.map(euros))
  }

  private let rise = BudgetTable.Rise(
    line: "contributie", from: "2025", to: "2026", percentage: Percentage(units: 45_200))

  @Test func `two digits that changed places are found by the sum and by the rise`() {
    let table = BudgetTable(
      columns: [
        column(
          "2025", [("subsidie", 2_061_308), ("contributie", 368_446), ("overig", 30_000)],
          total: 2_477_754),
        column(
          "2026", [("subsidie", 2_061_308), ("contributie", 403_913), ("overig", 44_089)],
          total: 2_509_310),
      ], rises: [rise])
    let found = BudgetInspector.inspect(table)
    #expect(
      found.checks.map(\.difference) == [euros(18_000), euros(0), Money(cents: 1_881_324)])
    #expect(
      found.corrections == [
        BudgetCorrection(
          column: "2025", line: "contributie", printed: euros(368_446),
          corrected: euros(386_446), mends: [.sum(column: "2025"), .rise(rise)], leaves: [])
      ])
  }

  @Test func `a swap that breaks what held is no correction`() {
    // 12 + 30 is not 51; 21 + 30 is, but 12 holds against the year after.
    let table = BudgetTable(
      columns: [
        column("2025", [("contributie", 12), ("overig", 30)], total: 51),
        column("2026", [("contributie", 12)], total: nil),
      ],
      rises: [
        BudgetTable.Rise(line: "contributie", from: "2025", to: "2026", percentage: .zero)
      ])
    #expect(BudgetInspector.inspect(table).corrections.isEmpty)
  }

  @Test func `the total counts as a figure, and two ways out are both told`() {
    let table = BudgetTable(columns: [
      column("2024", [("a", 1_000), ("b", 253)], total: 1_523)
    ])
    let found = BudgetInspector.inspect(table).corrections
    #expect(found.map(\.line) == ["b", nil])
    #expect(found.map(\.corrected) == [euros(523), euros(1_253)])
  }

  @Test func `a difference that no swap explains is told and not explained`() {
    let table = BudgetTable(columns: [
      column("2024", [("a", 1_702_856), ("b", 1_000_000)], total: 2_723_856)
    ])
    let found = BudgetInspector.inspect(table)
    #expect(found.checks.map(\.difference) == [euros(21_000)])
    #expect(found.corrections.isEmpty)
  }

  @Test func `a budget that fits leaves nothing to say, one euro of rounding included`() {
    let table = BudgetTable(columns: [
      column("2024", [("a", 100), ("b", -20)], total: 81)
    ])
    let found = BudgetInspector.inspect(table)
    #expect(found.checks.map(\.holds) == [true])
    #expect(found.corrections.isEmpty)
  }

  @Test func `the budget of the settings is looked at in the same way`() {
    let wrong = BudgetSettings(
      contribution: euros(403_913), previous: euros(368_446), tolerance: nil)
    let right = BudgetSettings(
      contribution: euros(403_913), previous: euros(386_446), tolerance: nil)
    let unknown = BudgetSettings(contribution: euros(1), previous: nil, tolerance: nil)
    func inspect(_ budget: BudgetSettings) -> BudgetInspection? {
      BudgetInspector.inspect(
        budget, year: 2026, line: "contributie", percentage: Percentage(units: 45_200))
    }
    #expect(inspect(wrong)?.corrections.map(\.corrected) == [euros(386_446)])
    #expect(inspect(right)?.checks.map(\.holds) == [true])
    #expect(inspect(unknown) == nil)
  }

  @Test func `the amounts that a rise turns into a whole budget are a range`() {
    let range = BudgetInspector.amounts(
      yielding: euros(403_913), by: Percentage(units: 45_200))
    #expect(range == Money(cents: 38_644_518)...Money(cents: 38_644_613))
    #expect(
      BudgetInspector.amounts(yielding: euros(1), by: Percentage(units: -1_000_000)) == nil)
  }
}
