import Domain
import Wording

/// What became of the members.
struct OutcomesView {
  let title: String
  let lead: String
  let document: PageView.Link?
  let table: TableView

  init?(_ proposals: ProposalCounts, index: DocumentIndex, wording: Wording) {
    let total = proposals.outcomes.values.reduce(0, +)
    guard total > 0 else { return nil }
    title = wording.outcomesTitle
    lead = wording.decisionsLine(
      applied: proposals.applied, rejected: proposals.rejected, open: proposals.openTotal)
    document = PageView.Link(document: index.control)
    table = TableView(
      wording.outcomesTitle,
      [
        .words(wording.outcomeHeading), .number(wording.membersHeading),
        .number(wording.openHeading), .bar(wording.rateHeading),
      ],
      Outcome.allCases.map { outcome in
        let members = proposals.outcomes[outcome] ?? 0
        return [
          .head(wording.title(of: outcome)), .number(wording.count(members)),
          .number(outcome.needsDecision ? wording.count(proposals.open[outcome] ?? 0) : "–"),
          .bar(SVG.bar(members, of: total), wording.share(members, of: total)),
        ]
      },
      total: [
        .head(wording.togetherLabel), .number(wording.count(total)),
        .number(wording.count(proposals.openTotal)), .words(""),
      ])
  }
}

/// From last year's contribution to this year's, step by step, on a scale from zero.
struct ContributionView {
  let title: String
  let lead: String
  let document: PageView.Link?
  let table: TableView

  init(_ tieOut: BudgetTieOut, year: Int, index: DocumentIndex, wording: Wording) {
    title = wording.contributionTitle
    lead = wording.contributionLead(tieOut, year: year)
    document = PageView.Link(document: index.tariffs)
    let scale = Scale(tieOut)
    var rows: [TableView.Row] = []
    if let previous = tieOut.previousBudget {
      rows.append(
        scale.level(wording.previousBudgetStep(year: year - 1), previous, wording: wording))
      rows.append(
        scale.step(wording.volumeStep, tieOut.volumeEffect, from: previous, wording: wording))
    }
    let raised = tieOut.oldTotal + tieOut.rateEffect
    rows += [
      scale.level(wording.oldTotalStep(year: year - 1), tieOut.oldTotal, wording: wording),
      scale.step(
        wording.rateStep(tieOut.indexation), tieOut.rateEffect, from: tieOut.oldTotal,
        wording: wording),
      scale.step(wording.roundingStep, tieOut.roundingEffect, from: raised, wording: wording),
      scale.level(wording.newTotalStep(year: year), tieOut.newTotal, wording: wording),
      scale.level(
        wording.budgetStep(year: year), tieOut.budget, style: "plan", wording: wording),
      scale.step(
        wording.differenceStep, tieOut.difference, from: tieOut.budget, wording: wording),
    ]
    table = TableView(
      wording.contributionTitle,
      [
        .words(wording.stepHeading), .number(wording.amountHeading), .bar(wording.scaleHeading),
      ], rows: rows)
  }

  /// Amounts as lengths; the budget is a mark on every line.
  private struct Scale {
    let whole: Int64
    let budget: Int64

    init(_ tieOut: BudgetTieOut) {
      let highest = [
        tieOut.previousBudget ?? .zero, tieOut.oldTotal, tieOut.newTotal, tieOut.budget,
        tieOut.oldTotal + tieOut.rateEffect,
      ].map(\.cents).max()
      whole = (highest ?? 0) + (highest ?? 0) / 50
      budget = tieOut.budget.cents
    }

    func level(
      _ name: String, _ amount: Money, style: String = "fill", wording: Wording
    ) -> TableView.Row {
      let bar = SVG.bar(from: 0, to: amount.cents, of: whole, mark: budget, style: style)
      return TableView.Row(
        cells: [.head(name), .number(wording.amount(amount)), .bar(bar, "")], style: "level")
    }

    func step(
      _ name: String, _ amount: Money, from start: Money, wording: Wording
    ) -> TableView.Row {
      let end = start + amount
      let bar = SVG.bar(
        from: start.cents, to: end.cents, of: whole, mark: budget, style: "fill step")
      return TableView.Row(
        cells: [.head(name), .number(wording.signed(amount)), .bar(bar, "")], style: "step")
    }
  }
}

/// Invoices by state, and who is held back and why.
struct InvoicesView {
  let title: String
  let held: String
  let reasons: [String]
  let document: PageView.Link?
  let table: TableView

  init?(_ invoices: InvoiceCounts, index: DocumentIndex, wording: Wording) {
    guard invoices.total + invoices.heldTotal > 0 else { return nil }
    title = wording.invoicesTitle
    held = wording.heldLine(invoices.heldTotal)
    reasons = invoices.held.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, count in
      "\(wording.count(count)) × \(wording.name(of: reason))"
    }
    document = PageView.Link(document: index.invoices)
    let sums = Invoice.Status.allCases.map { status in
      (wording.name(of: status), invoices.byStatus[status] ?? InvoiceCounts.Sum())
    }
    var rows = sums.map { name, sum in
      InvoicesView.cells(name, sum, of: invoices.total, wording: wording)
    }
    if invoices.creditNotes.count > 0 {
      rows.append([
        .head(wording.creditNotesLabel), .number(wording.count(invoices.creditNotes.count)),
        .number(wording.amount(-invoices.creditNotes.gross)), .words(""),
      ])
    }
    table = TableView(
      wording.invoicesTitle,
      [
        .words(wording.statusHeading), .number(wording.numberHeading),
        .number(wording.amountHeading), .bar(wording.rateHeading),
      ],
      rows,
      total: [
        .head(wording.togetherLabel),
        .number(wording.count(invoices.total + invoices.creditNotes.count)),
        .number(wording.amount(sums.map(\.1.gross).total - invoices.creditNotes.gross)),
        .words(""),
      ])
  }

  private static func cells(
    _ name: String, _ sum: InvoiceCounts.Sum, of total: Int, wording: Wording
  ) -> [TableView.Cell] {
    [
      .head(name), .number(wording.count(sum.count)), .number(wording.amount(sum.gross)),
      .bar(SVG.bar(sum.count, of: total), wording.share(sum.count, of: total)),
    ]
  }
}

/// Members per rayon, with the list for its contact persons.
struct RayonsView {
  let title: String
  let unplaced: String
  let document: PageView.Link?
  let table: TableView

  init?(_ overview: YearOverview, index: DocumentIndex, wording: Wording) {
    guard !overview.rayons.isEmpty else { return nil }
    title = wording.rayonsTitle
    unplaced = wording.unplacedLine(overview.unplaced)
    document = PageView.Link(document: index.unplaced)
    let largest = overview.rayons.map(\.members).max() ?? 0
    table = TableView(
      wording.rayonsTitle,
      [
        .words(wording.rayonHeading), .number(wording.contactsHeading),
        .number(wording.onListHeading), .bar(wording.membersHeading),
      ],
      overview.rayons.map { rayon in
        [
          .head(rayon.name, link: rayon.list.map(DocumentIndex.link)),
          .number(wording.count(rayon.contacts)), .number(wording.count(rayon.listed)),
          .bar(SVG.bar(rayon.members, of: largest), wording.count(rayon.members)),
        ]
      })
  }
}
