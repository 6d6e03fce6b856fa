import Domain

extension BudgetInspector {
  /// Inspects a printed budget with the rise that was decided for the contribution of the year.
  static func inspect(_ budget: PrintedBudget, settings: Settings) -> InspectedBudget {
    let table = budget.table
    let raised = BudgetTable(
      columns: table.columns, results: table.results,
      rises: table.rises + rises(of: table, settings: settings))
    return InspectedBudget(budget, inspection: inspect(raised))
  }

  /// From the last column of the year before to that of the year, for every line of contribution
  /// that both have.
  private static func rises(of table: BudgetTable, settings: Settings) -> [BudgetTable.Rise] {
    let words = ["contributie", "lidmaatschapsgeld", "ledenbijdrage", "membership fee"]
    func isContribution(_ label: String) -> Bool {
      let key = Folding.key(label)
      return words.contains { key.contains($0) }
    }
    func columns(_ year: Int) -> [BudgetTable.Column] {
      table.columns.filter { column in
        column.label.split(whereSeparator: { !$0.isNumber }).contains { Int($0) == year }
          && column.lines.contains { isContribution($0.label) }
      }
    }
    guard let before = columns(settings.year - 1).last, let after = columns(settings.year).last
    else { return [] }
    return before.lines.map(\.label).filter { isContribution($0) && after[$0] != nil }.map { line in
      BudgetTable.Rise(
        line: line, from: before.label, to: after.label,
        percentage: settings.indexation.percentage)
    }
  }
}

extension InspectedBudget {
  /// What does not add up, at the figure that ought to be the sum, and figures that are likely
  /// misprints: those for which no other one mends the same and more.
  var findings: [Finding] {
    let broken = inspection.checks.filter { !$0.holds }.map { check in
      Finding(
        .contribution(.budgetContradicts(check)), at: place(of: check.equation),
        value: check.printed.decimal)
    }
    let likely = inspection.corrections.filter { !isOutdone($0) }.map { correction in
      Finding(
        .contribution(.budgetFigureSwapped(correction)),
        at: budget.places[BudgetFigure(column: correction.column, line: correction.line)]
          ?? budget.origin, value: correction.printed.decimal)
    }
    return broken + likely
  }

  private func isOutdone(_ correction: BudgetCorrection) -> Bool {
    let mends = Set(correction.mends)
    return inspection.corrections.contains { mends.isStrictSubset(of: $0.mends) }
  }

  private func place(of equation: BudgetEquation) -> Origin {
    let figure =
      switch equation {
      case .sum(let column): BudgetFigure(column: column, line: nil)
      case .rise(let rise): BudgetFigure(column: rise.to, line: rise.line)
      case .result(let label): BudgetFigure(column: label, line: nil)
      }
    return budget.places[figure] ?? budget.origin
  }
}
