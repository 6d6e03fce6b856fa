/// A budget as it was printed: columns with lines and a total, years from left to right. Where income
/// and costs are apart, each is a column of its own and a result ties both.
package struct BudgetTable: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let label: String
    package let amount: Money

    package init(_ label: String, _ amount: Money) {
      self.label = label
      self.amount = amount
    }
  }

  package struct Column: Hashable, Sendable {
    /// `2025`.
    package let label: String
    package let lines: [Line]
    /// nil when none was printed.
    package let total: Money?

    package init(_ label: String, lines: [Line], total: Money? = nil) {
      self.label = label
      self.lines = lines
      self.total = total
    }

    package subscript(line: String) -> Money? {
      lines.first { $0.label == line }?.amount
    }
  }

  package let columns: [Column]
  /// What is left of one column after another.
  package let results: [Result]
  /// Lines that rise from one column to the next by a percentage that was decided.
  package let rises: [Rise]

  package struct Result: Hashable, Sendable {
    /// `Resultaat 2024`.
    package let label: String
    /// The column whose total counts for it.
    package let income: String
    /// The column whose total counts against it.
    package let costs: String
    package let amount: Money

    package init(_ label: String, income: String, costs: String, amount: Money) {
      self.label = label
      self.income = income
      self.costs = costs
      self.amount = amount
    }
  }

  package struct Rise: Hashable, Sendable {
    package let line: String
    package let from: String
    package let to: String
    package let percentage: Percentage

    package init(line: String, from: String, to: String, percentage: Percentage) {
      self.line = line
      self.from = from
      self.to = to
      self.percentage = percentage
    }
  }

  package init(columns: [Column], results: [Result] = [], rises: [Rise] = []) {
    self.columns = columns
    self.results = results
    self.rises = rises
  }

  package subscript(column: String) -> Column? {
    columns.first { $0.label == column }
  }
}

/// Something that ought to be true of a printed budget.
package enum BudgetEquation: Hashable, Sendable {
  /// The lines of a column add up to its total.
  case sum(column: String)
  /// A line is that of the column before, raised.
  case rise(BudgetTable.Rise)
  /// The totals of two columns leave a result.
  case result(label: String)

  /// Whether a figure has a part in it.
  package func concerns(_ figure: BudgetFigure) -> Bool {
    switch self {
    case .sum(let column): figure.column == column
    case .rise(let rise):
      figure.line == rise.line && [rise.from, rise.to].contains(figure.column)
    case .result(let label): figure == BudgetFigure(column: label, line: nil)
    }
  }
}

/// Names a figure of a printed budget: a line of a column, its total, or a result by its label.
package struct BudgetFigure: Hashable, Sendable {
  package let column: String
  /// nil for the total, and for a result.
  package let line: String?

  package init(column: String, line: String?) {
    self.column = column
    self.line = line
  }
}

/// A printed budget with where each figure stands in what the office put in.
package struct PrintedBudget: Hashable, Sendable {
  package let table: BudgetTable
  /// Where the table stands.
  package let origin: Origin
  package let places: [BudgetFigure: Origin]

  package init(table: BudgetTable, origin: Origin, places: [BudgetFigure: Origin]) {
    self.table = table
    self.origin = origin
    self.places = places
  }
}

/// A printed budget and what its inspection found.
package struct InspectedBudget: Hashable, Sendable {
  package let budget: PrintedBudget
  package let inspection: BudgetInspection

  package init(_ budget: PrintedBudget, inspection: BudgetInspection) {
    self.budget = budget
    self.inspection = inspection
  }

  /// Whether an equation fails in which a line that was raised has a part.
  package var contradictsContribution: Bool {
    let raised = inspection.checks.compactMap { check -> BudgetTable.Rise? in
      if case .rise(let rise) = check.equation { rise } else { nil }
    }
    let figures = raised.flatMap { rise in
      [rise.from, rise.to].map { BudgetFigure(column: $0, line: rise.line) }
    }
    return inspection.checks.contains { check in
      !check.holds && figures.contains(where: check.equation.concerns)
    }
  }
}

/// An equation with both of its sides as printed.
package struct BudgetCheck: Hashable, Sendable {
  package let equation: BudgetEquation
  /// What the other figures lead to.
  package let computed: Money
  package let printed: Money

  package init(equation: BudgetEquation, computed: Money, printed: Money) {
    self.equation = equation
    self.computed = computed
    self.printed = printed
  }

  package var difference: Money { printed - computed }

  /// A budget is kept in whole euros: one euro of rounding is no mistake.
  package var holds: Bool { difference.cents.magnitude <= 100 }
}

/// One figure with two of its digits changed places, and what that mends. A proposal: the printed
/// figure is never replaced.
package struct BudgetCorrection: Hashable, Sendable {
  package let column: String
  /// nil for the total, and for a result.
  package let line: String?
  package let printed: Money
  package let corrected: Money
  /// Equations that the printed figure breaks and the corrected one satisfies. None is broken by it.
  package let mends: [BudgetEquation]
  /// Equations that hold for neither.
  package let leaves: [BudgetEquation]

  package init(
    column: String, line: String?, printed: Money, corrected: Money, mends: [BudgetEquation],
    leaves: [BudgetEquation]
  ) {
    self.column = column
    self.line = line
    self.printed = printed
    self.corrected = corrected
    self.mends = mends
    self.leaves = leaves
  }
}

/// What an inspection of a printed budget found.
package struct BudgetInspection: Hashable, Sendable {
  package let checks: [BudgetCheck]
  /// Those that mend most first.
  package let corrections: [BudgetCorrection]

  package init(checks: [BudgetCheck], corrections: [BudgetCorrection]) {
    self.checks = checks
    self.corrections = corrections
  }
}
