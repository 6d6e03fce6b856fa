package import Domain

/// Tariffs × indexation → what every debtor owes, before and after the rise, tied out against the
/// budget.
package enum Renewal {
  package static func renew(_ input: RenewalInput) -> RenewalResult {
    var result = raised(input)
    result.budgets = input.budgets.map { BudgetInspector.inspect($0, settings: input.settings) }
    result.findings += result.budgets.flatMap(\.findings)
    if !result.contributions.isEmpty {
      result.review = RenewalReview(result, indexation: input.settings.indexation)
    }
    return result
  }

  private static func raised(_ input: RenewalInput) -> RenewalResult {
    let choice = SchemeChoice(input.tariffs, named: input.settings.tariffScheme)
    var findings = choice.findings
    guard let lines = choice.lines else {
      return RenewalResult(
        changes: TariffChanges.ofSeveralSchemes(input.tariffs, settings: input.settings),
        findings: findings)
    }
    let tariffs = RenewedTariffs(lines, settings: input.settings)
    findings += tariffs.findings
    guard !input.tariffs.isEmpty else { return RenewalResult(findings: findings) }

    let payers = Payers(input, tariffs: tariffs)
    findings += payers.findings
    let drafting = ContributionDrafting(input, tariffs: tariffs, payers: payers)
    findings += drafting.findings
    let tieOut = BudgetTieOut.of(drafting, settings: input.settings)
    findings += swappedDigits(input)
    if let tieOut, !tieOut.ties {
      findings.append(
        Finding(
          .contribution(
            .budgetMissed(
              expected: tieOut.newTotal, budget: tieOut.budget, tolerance: tieOut.tolerance)),
          at: Origin(file: input.settingsPath, column: SettingKey.budgetContribution.rawValue)))
    }
    return RenewalResult(
      changes: TariffChanges.of(tariffs), contributions: drafting.contributions,
      debtors: payers.debtors, unbilled: drafting.unbilled, payers: payers.byMember,
      withoutTariff: payers.withoutTariff, tieOut: tieOut, findings: findings)
  }
}

extension Renewal {
  /// A hint when last year's budget, as it was typed over, cannot lead to this year's.
  private static func swappedDigits(_ input: RenewalInput) -> [Finding] {
    let settings = input.settings
    guard let budget = settings.budget,
      let correction = BudgetInspector.inspect(
        budget, year: settings.year, line: SettingKey.budgetContribution.rawValue,
        percentage: settings.indexation.percentage)?
        .corrections.first(where: { $0.printed == budget.previous })
    else { return [] }
    return [
      Finding(
        .contribution(
          .budgetDigitsSwapped(printed: correction.printed, likely: correction.corrected)),
        at: Origin(file: input.settingsPath, column: SettingKey.budgetPrevious.rawValue),
        value: correction.printed.decimal)
    ]
  }
}

/// What a renewal works with.
package struct RenewalInput: Sendable {
  /// All lines of the tariff table, of every scheme and date.
  package var tariffs: [Tariff]
  package var debtors: [Debtor]
  /// The register's truth. Needed for those who pay for themselves.
  package var members: [Member]
  package var directory: MunicipalityDirectory
  package var settings: Settings
  /// Budgets as printed, to be checked.
  package var budgets: [PrintedBudget] = []
  /// Debtors of the year's first release, which was tied out against the budget: none of them is late.
  package var tiedOut: Set<DebtorID>
  /// Where the settings stand, for a finding about the budget.
  package var settingsPath: String

  package init(
    tariffs: [Tariff], debtors: [Debtor], members: [Member] = [],
    directory: MunicipalityDirectory, settings: Settings, tiedOut: Set<DebtorID> = [],
    settingsPath: String = "leden.toml"
  ) {
    self.tariffs = tariffs
    self.debtors = debtors
    self.members = members
    self.directory = directory
    self.settings = settings
    self.tiedOut = tiedOut
    self.settingsPath = settingsPath
  }
}

/// What a renewal yields.
package struct RenewalResult: Sendable {
  /// One per amount of the tariff table, in the order of the table. Without a chosen scheme the
  /// identifiers have the scheme in front, `A/gemeente/basis`, and nobody is billed.
  package var changes: [TariffChange]
  /// One per debtor that owes something, in the order of their identifiers.
  package var contributions: [Contribution]
  /// The debtors of the table and the members who pay for themselves without standing in it, in the
  /// order of their identifiers.
  package var debtors: [Debtor]
  /// Why a debtor has no contribution.
  package var unbilled: [DebtorID: UnbilledReason]
  /// Who pays for a member; a member that is missing here has no debtor.
  package var payers: [MemberNumber: DebtorID]
  /// Members whose kind has no tariff and whom no debtor lists.
  package var withoutTariff: Set<MemberNumber>
  package var tieOut: BudgetTieOut?
  /// What was found in printed budgets.
  package var budgets: [InspectedBudget] = []
  /// What a person looks at before the rise is applied.
  package var review: RenewalReview?
  package var findings: [Finding]

  package init(
    changes: [TariffChange] = [], contributions: [Contribution] = [], debtors: [Debtor] = [],
    unbilled: [DebtorID: UnbilledReason] = [:], payers: [MemberNumber: DebtorID] = [:],
    withoutTariff: Set<MemberNumber> = [], tieOut: BudgetTieOut? = nil, findings: [Finding] = []
  ) {
    self.changes = changes
    self.contributions = contributions
    self.debtors = debtors
    self.unbilled = unbilled
    self.payers = payers
    self.withoutTariff = withoutTariff
    self.tieOut = tieOut
    self.findings = findings
  }
}
