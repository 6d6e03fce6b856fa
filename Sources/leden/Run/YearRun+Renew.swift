import Domain
import MemberRegister
import Renewal
import Reports
import Wording

extension YearRun {
  /// Raises the tariffs and charges every debtor once.
  mutating func renew() throws {
    guard let year, !year.tariffs.isEmpty || !year.budgets.isEmpty else {
      summary.say(wording.renewedLabel, [wording.passedOver(missing: wording.missingTariffs)])
      return
    }
    var input = RenewalInput(
      tariffs: year.tariffs, debtors: year.debtors, members: try register.members(),
      directory: year.reference.directory, settings: settings, tiedOut: try firstInvoiced(),
      settingsPath: settingsPath)
    input.budgets = year.budgets
    let result = Renewal.renew(input)
    renewal = result
    findings += result.findings
    add(.renew, TariffsFile.document(result.changes))
    add(.renew, ContributionsFile.document(result.contributions))
    if let tieOut = result.tieOut { add(.renew, BudgetFile.document(tieOut)) }
    add(
      .renew,
      try TariffWorkbook.document(
        .init(
          changes: result.changes, contributions: result.contributions, debtors: result.debtors,
          tieOut: result.tieOut, indexation: settings.indexation, budgets: result.budgets,
          review: result.review, history: try register.indexations()),
        frame: frame))
    if !result.contributions.isEmpty {
      findings += Announcement.findings(settings.indexation, settingsPath: settingsPath)
      add(
        .renew,
        try Announcement.documents(
          result.contributions, debtors: result.debtors, settings: settings, logo: try logo(),
          wording: wording))
    }
    describe(result)
  }

  /// The debtors of the year's first release: those invoiced on its earliest date.
  private func firstInvoiced() throws -> Set<DebtorID> {
    let invoices = try register.invoices(year: settings.year).map(\.invoice)
      .filter { $0.kind == .invoice }
    let first = invoices.map(\.issueDate).min()
    return Set(invoices.filter { $0.issueDate == first }.map(\.debtor))
  }

  /// Invoices were released with a rise: the year's tariffs are raised by no other one.
  ///
  /// - Throws: `indexedBefore`.
  func refuseAnotherRise() throws {
    let asked = settings.indexation.percentage
    let applied = try register.indexations().first { $0.year == settings.year }
    if let applied, applied.percentage != asked {
      throw RegisterError.indexedBefore(
        year: settings.year, recorded: applied.percentage, asked: asked)
    }
  }

  private mutating func describe(_ result: RenewalResult) {
    let old = result.contributions.map(\.old).total
    let new = result.contributions.map(\.new).total
    var lines = [wording.raised(old: old, new: new, by: settings.indexation.percentage)]
    if let tieOut = result.tieOut {
      lines.append(wording.tieOut(tieOut))
      if !tieOut.ties { summary.raise(to: .untied) }
    }
    let withoutAddress = Announcement.withoutAddress(
      result.contributions, debtors: result.debtors, settings: settings)
    if withoutAddress > 0 { lines.append(wording.lettersWithoutAddress(withoutAddress)) }
    if result.contributions.isEmpty {
      lines = [wording.passedOver(missing: wording.missingDebtors)]
    }
    for budget in result.budgets {
      lines += wording.inspected(budget)
      // A mistake elsewhere in the budget stops nothing; one in the contribution does not tie.
      if budget.contradictsContribution { summary.raise(to: .untied) }
    }
    summary.say(wording.renewedLabel, lines)
    summary.count("debtors", result.contributions.count)
    summary.count("contribution_old_cents", Int(old.cents))
    summary.count("contribution_new_cents", Int(new.cents))
    overview.contribution = result.tieOut
  }
}
