import Domain
import Testing

@testable import Renewal

@Suite struct PrintedBudgetTests {
  private func euros(_ amount: Int64) -> Money { Money(cents: amount * 100) }

  private func budget(
    _ lines2025: [(String, Int64)], total: Int64, results: [BudgetTable.Result] = []
  ) -> PrintedBudget {
    let columns = [
      BudgetTable.Column(
        "Baten 2025", lines: lines2025.map { BudgetTable.Line($0.0, euros($0.1)) },
        total: euros(total)),
      BudgetTable.Column(
        "Lasten 2025", lines: [BudgetTable.Line("Personeel", euros(100))], total: euros(100)),
      BudgetTable.Column(
        "Baten 2026", lines: [BudgetTable.Line("Contributie leden", euros(403_913))],
        total: euros(403_913)),
    ]
    let place = Origin(file: "begroting.csv", row: 5, column: "2025", columnIndex: 2)
    return PrintedBudget(
      table: BudgetTable(columns: columns, results: results),
      origin: Origin(file: "begroting.csv"),
      places: [BudgetFigure(column: "Baten 2025", line: "Contributie leden"): place])
  }

  private func inspected(_ budget: PrintedBudget) throws -> InspectedBudget {
    var input = RenewalInput(
      tariffs: [], debtors: [], directory: Fixture.directory, settings: Fixture.settings())
    input.budgets = [budget]
    let result = Renewal.renew(input)
    let inspected = try #require(result.budgets.first)
    #expect(result.findings == inspected.findings)
    return inspected
  }

  @Test func `the rise of the year is one of the equations, and points at the misprint`() throws {
    let found = try inspected(
      budget([("Contributie leden", 368_446), ("Overig", 30_000)], total: 416_446))
    #expect(found.inspection.checks.map(\.holds) == [false, true, true, false])
    #expect(found.inspection.corrections.first?.corrected == euros(386_446))
    #expect(found.contradictsContribution)
    #expect(
      found.findings.map(\.code) == [
        "budget_contradicts", "budget_contradicts", "budget_figure_swapped",
      ])
    #expect(found.findings.last?.origin.columnLetters == "C")
    #expect(found.findings.last?.value == "368446.00")
  }

  @Test func `a mistake elsewhere is told and does not concern the contribution`() throws {
    let found = try inspected(
      budget(
        [("Contributie leden", 386_446), ("Overig", 30_000)], total: 416_446,
        results: [
          BudgetTable.Result(
            "Resultaat 2025", income: "Baten 2025", costs: "Lasten 2025", amount: euros(416_364))
        ]))
    #expect(found.inspection.checks.last?.difference == euros(18))
    #expect(!found.contradictsContribution)
    #expect(found.inspection.corrections.map(\.corrected) == [euros(416_346)])
  }

  @Test func `a total that the result confirms is not the misprint`() throws {
    // 1000 + 253 is not 1523, and neither 523 nor 1253 would do for the result 1423.
    let columns = [
      BudgetTable.Column(
        "Baten", lines: [BudgetTable.Line("a", euros(1_000)), BudgetTable.Line("b", euros(253))],
        total: euros(1_523)),
      BudgetTable.Column("Lasten", lines: [BudgetTable.Line("c", euros(100))], total: euros(100)),
    ]
    let table = BudgetTable(
      columns: columns,
      results: [
        BudgetTable.Result("Resultaat", income: "Baten", costs: "Lasten", amount: euros(1_423))
      ])
    let found = BudgetInspector.inspect(table)
    #expect(found.corrections.map(\.line) == ["b"])
    #expect(found.corrections.map(\.corrected) == [euros(523)])
  }
}
