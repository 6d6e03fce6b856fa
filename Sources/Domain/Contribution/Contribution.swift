/// What one debtor owes for the year, before and after the rise.
package struct Contribution: Hashable, Sendable {
  package let debtor: DebtorID
  package let lines: [ContributionLine]
  /// Nothing was owed the year before: every membership began this year. The old amount is then what
  /// the old tariffs would ask, and was never paid.
  package let isFirst: Bool

  package init(debtor: DebtorID, lines: [ContributionLine], isFirst: Bool = false) {
    self.debtor = debtor
    self.lines = lines
    self.isFirst = isFirst
  }

  /// The rises that made its new amounts, the largest first; empty when all were decided as such.
  package var rises: [Percentage] { Set(lines.compactMap(\.raisedBy)).sorted(by: >) }

  /// The sum of the rounded lines before the rise.
  package var old: Money { lines.map(\.old).total }
  /// The sum of the rounded lines after the rise.
  package var new: Money { lines.map(\.new).total }
}

/// One line of a contribution: one tariff applied to one municipality or person.
package struct ContributionLine: Hashable, Sendable {
  package let tariff: TariffID
  /// The municipality the line is for; nil for a person or an organisation.
  package let municipality: MunicipalityCode?
  package let member: MemberNumber?
  /// The inhabitants it was computed with; nil for a fixed amount.
  package let inhabitants: Int?
  /// Rounded once, to the cent.
  package let old: Money
  /// Rounded once, to the cent.
  package let new: Money
  /// How VAT is treated where the tariff says otherwise than the settings.
  package let vat: VATTreatment?
  /// The rise that made the new amount; nil when it was decided as such.
  package let raisedBy: Percentage?

  package init(
    tariff: TariffID, municipality: MunicipalityCode? = nil, member: MemberNumber? = nil,
    inhabitants: Int? = nil, old: Money, new: Money,
    vat: VATTreatment? = nil, raisedBy: Percentage? = nil
  ) {
    self.raisedBy = raisedBy
    self.tariff = tariff
    self.municipality = municipality
    self.member = member
    self.inhabitants = inhabitants
    self.old = old
    self.new = new
    self.vat = vat
  }
}

/// One tariff before and after the rise, for `tariffs.csv`.
package struct TariffChange: Hashable, Sendable {
  package let tariff: TariffID
  package let unit: TariffUnit
  package let old: TariffAmount
  package let new: TariffAmount

  package init(tariff: TariffID, unit: TariffUnit, old: TariffAmount, new: TariffAmount) {
    self.tariff = tariff
    self.unit = unit
    self.old = old
    self.new = new
  }
}

package enum TariffUnit: String, CaseIterable, Sendable {
  case euro = "EUR"
  case euroPerInhabitant = "EUR/inhabitant"
}

package enum TariffAmount: Hashable, Sendable {
  case amount(Money)
  case rate(UnitRate)

  /// Plain decimals: two for an amount, five for a rate.
  package var decimal: String {
    switch self {
    case .amount(let money): money.decimal
    case .rate(let rate): rate.decimal
    }
  }
}

/// How a member's bill stands; every member has exactly one. Debtors without members follow with no
/// member number.
package struct Billing: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case billed, held, exempt
  }

  package enum Reason: String, CaseIterable, Sendable {
    case paidByDebtor = "paid_by_debtor"
    case debtorWithoutMembers = "debtor_without_members"
    case openProposal = "open_proposal"
    case noDebtor = "no_debtor"
    case exemptByOffice = "exempt_by_office"
    case exemptByTariff = "exempt_by_tariff"
    case endedBefore = "ended_before"
    case invoiceDataMissing = "invoice_data_missing"
    case noTariff = "no_tariff"
    case rowSetAside = "row_set_aside"
  }

  package let member: MemberNumber?
  package let debtor: DebtorID?
  package let number: InvoiceNumber?
  package let status: Status
  package let reason: Reason

  package init(
    member: MemberNumber?, debtor: DebtorID?, number: InvoiceNumber?, status: Status,
    reason: Reason
  ) {
    self.member = member
    self.debtor = debtor
    self.number = number
    self.status = status
    self.reason = reason
  }
}

/// How the contribution ties out against the budget.
package struct BudgetTieOut: Hashable, Sendable {
  package let previousBudget: Money?
  package let budget: Money
  /// All debtors before the rise.
  package let oldTotal: Money
  /// All debtors after the rise.
  package let newTotal: Money
  /// What of the new total is owed by who became a member after the reference date.
  package let lateTotal: Money
  /// What the rise would yield on the old total in one sum, rounded once.
  package let rateEffect: Money
  /// Old total less the previous budget: members and inhabitants that came and went.
  package let volumeEffect: Money
  /// What whole cents per tariff and line leave: new total less old total less rate effect.
  package let roundingEffect: Money
  package let tolerance: Money
  package let indexation: Percentage

  package init(
    previousBudget: Money?, budget: Money, oldTotal: Money, newTotal: Money, rateEffect: Money,
    volumeEffect: Money, roundingEffect: Money, tolerance: Money, indexation: Percentage,
    lateTotal: Money = .zero
  ) {
    self.previousBudget = previousBudget
    self.budget = budget
    self.oldTotal = oldTotal
    self.newTotal = newTotal
    self.rateEffect = rateEffect
    self.volumeEffect = volumeEffect
    self.roundingEffect = roundingEffect
    self.tolerance = tolerance
    self.indexation = indexation
    self.lateTotal = lateTotal
  }

  /// New total less the budget. Who became a member after the reference date may or may not have been
  /// budgeted for: whichever is nearer counts.
  package var difference: Money {
    let all = newTotal - budget
    return leavesOutLate ? all - lateTotal : all
  }

  /// Late members come on top of the budget.
  package var leavesOutLate: Bool {
    let all = newTotal - budget
    return (all - lateTotal).cents.magnitude < all.cents.magnitude
  }

  package var ties: Bool { difference.cents.magnitude <= tolerance.cents.magnitude }
}
