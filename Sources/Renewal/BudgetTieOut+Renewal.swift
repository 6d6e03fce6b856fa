import Domain

extension BudgetTieOut {
  /// Ties the contributions out; nil without a budget.
  ///
  /// Previous budget + volume + rate + rounding is the new total, to the cent. The rate effect is the
  /// rise on the old amounts of raised tariffs, in one sum rounded once, plus the whole difference
  /// of those whose new amounts were decided as a table. Rounding is what whole cents per tariff and
  /// line leave.
  static func of(_ drafting: ContributionDrafting, settings: Settings) -> BudgetTieOut? {
    guard let budget = settings.budget else { return nil }
    let contributions = drafting.contributions
    let oldTotal = contributions.map(\.old).total
    let newTotal = contributions.map(\.new).total
    let indexation = settings.indexation
    let raised = drafting.raisedTotals.map { percentage, total in
      total.share(percentage, rounding: indexation.rounding)
    }
    let rate = raised.total + drafting.decidedEffect
    let invoices = contributions.count { $0.new > .zero }
    return BudgetTieOut(
      previousBudget: budget.previous, budget: budget.contribution, oldTotal: oldTotal,
      newTotal: newTotal, rateEffect: rate,
      volumeEffect: budget.previous.map { oldTotal - $0 } ?? .zero,
      roundingEffect: newTotal - oldTotal - rate,
      tolerance: budget.tolerance ?? defaultTolerance(invoices: invoices),
      indexation: indexation.percentage, lateTotal: drafting.lateTotal)
  }

  /// Half a euro for a budget in whole euros, half a cent for every invoice; whole cents, downwards.
  static func defaultTolerance(invoices: Int) -> Money {
    Money(cents: Int64((100 + invoices) / 2))
  }
}
