/// A budget as it was printed: columns with lines and a total, years from left to right.
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
  /// Lines that rise from one column to the next by a percentage that was decided.
  package let rises: [Rise]

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

  package init(columns: [Column], rises: [Rise] = []) {
    self.columns = columns
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
  /// nil for the total.
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
