/// What can be wrong with tariffs and contributions.
package enum ContributionProblem: Hashable, Sendable {
  /// A tariff line has no date from which it holds.
  case tariffWithoutDate
  /// No tariff holds for this kind of member on the date.
  case noTariff(kind: MemberKind)
  /// A debtor whose contribution needs inhabitants has none.
  case noInhabitants(debtor: DebtorID)
  /// A municipality is paid for by two debtors.
  case paidTwice(municipality: MunicipalityCode)
  /// The control total does not tie out against the budget.
  case budgetMissed(expected: Money, budget: Money, tolerance: Money)
  /// Several schemes stand in the table and the settings name none.
  case schemeNotChosen(schemes: [String])
  /// Two lines of one kind and date cover the same inhabitants; the first counts.
  case tariffsOverlap(kind: MemberKind)
  /// Last year's budget does not lead to this year's, but with two digits exchanged it does.
  case budgetDigitsSwapped(printed: Money, likely: Money)
  /// Figures of a printed budget do not add up.
  case budgetContradicts(BudgetCheck)
  /// A figure of a printed budget has two digits exchanged, it seems.
  case budgetFigureSwapped(BudgetCorrection)
  /// The announcement of the tariffs waits for a source and a decision, or names no more than an
  /// abbreviation.
  case announcementWaits

  package var severity: Severity {
    switch self {
    case .tariffWithoutDate, .noTariff, .noInhabitants, .paidTwice, .schemeNotChosen,
      .tariffsOverlap, .budgetMissed:
      .error
    case .budgetDigitsSwapped, .budgetContradicts, .budgetFigureSwapped: .warning
    case .announcementWaits: .notice
    }
  }

  package var code: String {
    switch self {
    case .tariffWithoutDate: "tariff_without_date"
    case .noTariff: "tariff_missing_for_kind"
    case .noInhabitants: "inhabitants_missing"
    case .paidTwice: "municipality_paid_twice"
    case .budgetMissed: "budget_missed"
    case .schemeNotChosen: "tariff_scheme_not_chosen"
    case .tariffsOverlap: "tariffs_overlap"
    case .budgetDigitsSwapped: "budget_digits_swapped"
    case .announcementWaits: "announcement_waits"
    case .budgetContradicts: "budget_contradicts"
    case .budgetFigureSwapped: "budget_figure_swapped"
    }
  }
}
