package import Domain

/// Finds figures of a printed budget that contradict each other, and single swaps of two digits that
/// settle it.
///
/// Nothing is known of any particular budget: sums and rises are tried as they are given. Where no
/// swap of one figure settles a sum, the check with its difference is all that can be told.
package enum BudgetInspector {
  package static func inspect(_ table: BudgetTable) -> BudgetInspection {
    let checks = checks(of: table)
    let broken = checks.filter { !$0.holds }.map(\.equation)
    guard !broken.isEmpty else { return BudgetInspection(checks: checks, corrections: []) }
    var corrections: [BudgetCorrection] = []
    for figure in figures(of: table) {
      for candidate in swaps(of: figure.amount) {
        let changed = BudgetInspector.checks(of: table.replacing(figure, by: candidate))
        guard zip(checks, changed).allSatisfy({ !$0.holds || $1.holds }) else { continue }
        let mended = changed.filter { $0.holds && broken.contains($0.equation) }.map(\.equation)
        guard !mended.isEmpty else { continue }
        corrections.append(
          BudgetCorrection(
            column: figure.column, line: figure.line, printed: figure.amount,
            corrected: candidate, mends: mended,
            leaves: broken.filter { !mended.contains($0) }))
      }
    }
    let ranked = corrections.enumerated().sorted {
      ($1.element.mends.count, $0.offset) < ($0.element.mends.count, $1.offset)
    }
    return BudgetInspection(checks: checks, corrections: ranked.map(\.element))
  }

  /// The budget of the settings as a table of two years, for the tie-out.
  package static func inspect(
    _ budget: BudgetSettings, year: Int, line: String, percentage: Percentage
  ) -> BudgetInspection? {
    guard let previous = budget.previous else { return nil }
    let (from, to) = ("\(year - 1)", "\(year)")
    return inspect(
      BudgetTable(
        columns: [
          BudgetTable.Column(from, lines: [BudgetTable.Line(line, previous)]),
          BudgetTable.Column(to, lines: [BudgetTable.Line(line, budget.contribution)]),
        ],
        rises: [BudgetTable.Rise(line: line, from: from, to: to, percentage: percentage)]))
  }

  /// The amounts in cents that, raised and rounded half up to a whole euro, give `result`; nil when
  /// there are none.
  package static func amounts(
    yielding result: Money, by percentage: Percentage
  ) -> ClosedRange<Money>? {
    let factor = Int128(Percentage.whole + percentage.units)
    guard factor > 0 else { return nil }
    let whole = Int128(Percentage.whole)
    let target = Int128(result.cents)
    // result − 0.50 ≤ amount × factor < result + 0.50
    let lowest = ((target - 50) * whole + factor - 1) / factor
    let highest = ((target + 50) * whole - 1) / factor
    guard lowest <= highest else { return nil }
    return Money(cents: Int64(lowest))...Money(cents: Int64(highest))
  }

  // MARK: - Equations

  private static func checks(of table: BudgetTable) -> [BudgetCheck] {
    let sums = table.columns.compactMap { column in
      column.total.map { total in
        BudgetCheck(
          equation: .sum(column: column.label), computed: column.lines.map(\.amount).total,
          printed: total)
      }
    }
    let rises = table.rises.compactMap { rise -> BudgetCheck? in
      guard let before = table[rise.from]?[rise.line], let after = table[rise.to]?[rise.line]
      else { return nil }
      return BudgetCheck(
        equation: .rise(rise), computed: before.raised(by: rise.percentage, rounding: .halfUp),
        printed: after)
    }
    let results = table.results.compactMap { result -> BudgetCheck? in
      guard let income = table[result.income]?.sum, let costs = table[result.costs]?.sum
      else { return nil }
      return BudgetCheck(
        equation: .result(label: result.label), computed: income - costs, printed: result.amount)
    }
    return sums + rises + results
  }

  // MARK: - Figures and their swaps

  fileprivate struct Figure {
    let column: String
    /// nil for the total, and for a result.
    let line: String?
    let amount: Money
  }

  private static func figures(of table: BudgetTable) -> [Figure] {
    table.columns.flatMap { column in
      column.lines.map { Figure(column: column.label, line: $0.label, amount: $0.amount) }
        + (column.total.map { [Figure(column: column.label, line: nil, amount: $0)] } ?? [])
    } + table.results.map { Figure(column: $0.label, line: nil, amount: $0.amount) }
  }

  /// The amount with any two digits of its whole euros exchanged, the nearest places first. A
  /// leading zero is no swap that anyone prints.
  private static func swaps(of amount: Money) -> [Money] {
    let cents = Int64(amount.cents.magnitude % 100)
    let digits = Array(String(amount.cents.magnitude / 100).utf8)
    var result: [Money] = []
    for distance in 1..<max(digits.count, 1) {
      for first in 0..<(digits.count - distance) where digits[first] != digits[first + distance] {
        var swapped = digits
        swapped.swapAt(first, first + distance)
        guard swapped[0] != UInt8(ascii: "0"),
          let euros = Int64(String(decoding: swapped, as: UTF8.self))
        else { continue }
        let magnitude = euros * 100 + cents
        result.append(Money(cents: amount.cents < 0 ? -magnitude : magnitude))
      }
    }
    return result
  }
}

extension BudgetTable {
  fileprivate func replacing(
    _ figure: BudgetInspector.Figure, by amount: Money
  ) -> BudgetTable {
    BudgetTable(
      columns: columns.map { column in
        guard column.label == figure.column else { return column }
        guard let name = figure.line else {
          return Column(column.label, lines: column.lines, total: amount)
        }
        return Column(
          column.label,
          lines: column.lines.map { $0.label == name ? Line(name, amount) : $0 },
          total: column.total)
      },
      results: results.map {
        $0.label == figure.column && figure.line == nil
          ? Result($0.label, income: $0.income, costs: $0.costs, amount: amount) : $0
      }, rises: rises)
  }
}

extension BudgetTable.Column {
  /// The total as printed; without one the sum of the lines.
  fileprivate var sum: Money { total ?? lines.map(\.amount).total }
}
