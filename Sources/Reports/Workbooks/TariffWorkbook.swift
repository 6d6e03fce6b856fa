package import Domain
package import Formats
import Wording

/// `tarieven <year>.xlsx`: the tariffs and each debtor before and after the rise, tied out against
/// the budget.
package enum TariffWorkbook {
  package struct Input: Sendable {
    package var changes: [TariffChange]
    package var contributions: [Contribution]
    package var debtors: [Debtor]
    package var tieOut: BudgetTieOut?
    package var indexation: IndexationSettings
    package var budgets: [InspectedBudget]
    package var review: RenewalReview?
    /// The rises of the years so far.
    package var history: [AppliedIndexation]

    package init(
      changes: [TariffChange], contributions: [Contribution], debtors: [Debtor],
      tieOut: BudgetTieOut?, indexation: IndexationSettings, budgets: [InspectedBudget] = [],
      review: RenewalReview? = nil, history: [AppliedIndexation] = []
    ) {
      self.changes = changes
      self.contributions = contributions
      self.debtors = debtors
      self.tieOut = tieOut
      self.indexation = indexation
      self.budgets = budgets
      self.review = review
      self.history = history
    }
  }

  package static func document(
    _ input: Input, frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    var sheets = [tariffs(input, frame), debtors(input, frame)]
    if let review = RenewalReviewSheets.review(input, frame) { sheets.append(review) }
    if let tieOut = input.tieOut { sheets.append(self.tieOut(tieOut, frame)) }
    if !input.budgets.isEmpty { sheets.append(PrintedBudgetSheet.sheet(input.budgets, frame)) }
    if let history = RenewalReviewSheets.history(input, frame) { sheets.append(history) }
    let document = frame.document(title: wording.tariffsTitle(year: frame.year), sheets: sheets)
    return NamedDocument(
      path: wording.tariffsFileName(year: frame.year), bytes: try document.bytes())
  }

  // MARK: Sheets

  private static func tariffs(_ input: Input, _ frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    let rows: [[CellValue]] = input.changes.sorted { $0.tariff < $1.tariff }.map { change in
      [
        .text(wording.name(of: change.tariff)), .text(wording.name(of: change.unit)),
        CellValue(change.old), CellValue(change.new), CellValue(difference(of: change)),
        .text(change.tariff.text),
      ]
    }
    let looks: [(String, Double, CellStyle)] = [
      (wording.tariffNameHeading, 46, .wrapped), (wording.unitHeading, 20, .text),
      (wording.oldHeading(frame.year), 16, .money),
      (wording.newHeading(frame.year), 16, .money.with { $0.isBold = true }),
      (wording.differenceHeading, 16, .money),
      (wording.tariffHeading, 34, .text.with { $0.ink = .quiet }),
    ]
    return ReportSheet(
      name: wording.tariffsSheet, title: wording.tariffsTitle(year: frame.year),
      lines: [wording.riseSentence(input.indexation)],
      columns: columns(looks, wording), rows: rows, emptyText: wording.noTariffs
    ).sheet
  }

  private static func debtors(_ input: Input, _ frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    let known = Dictionary(
      input.debtors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows: [[CellValue]] = input.contributions.sorted { $0.debtor < $1.debtor }.map { owed in
      let inhabitants = Set(owed.lines.compactMap(\.inhabitants))
      return [
        .text(owed.debtor.text), .words(known[owed.debtor]?.name ?? ""),
        inhabitants.count == 1 ? .number(inhabitants.first ?? 0) : .empty, .money(owed.old),
        .money(owed.new), .money(owed.new - owed.old),
        .text(wording.change(from: owed.old, to: owed.new)),
        .text(wording.list(uniqueNames(of: owed, wording))),
      ]
    }
    let old = input.contributions.map(\.old).total
    let new = input.contributions.map(\.new).total
    let looks: [(String, Double, CellStyle)] = [
      (wording.debtorHeading, 14, .text), (wording.debtorNameHeading, 40, .wrapped),
      (wording.inhabitantsHeading, 13, .count), (wording.oldHeading(frame.year), 16, .money),
      (wording.newHeading(frame.year), 16, .money.with { $0.isBold = true }),
      (wording.differenceHeading, 15, .money),
      (wording.changeHeading, 15, .text.with { $0.alignment = .right }),
      (wording.tariffHeading, 40, .wrapped.with { $0.ink = .quiet }),
    ]
    return ReportSheet(
      name: wording.perDebtorSheet, title: wording.perDebtorTitle(year: frame.year),
      lines: [wording.perDebtorNote(count: rows.count, old: old, new: new)],
      columns: columns(looks, wording), rows: rows,
      totals: [
        .text(wording.summaryTotal), .empty, .empty, .money(old), .money(new), .money(new - old),
        .text(wording.change(from: old, to: new)), .empty,
      ], emptyText: wording.noContributions, frozenColumns: 2
    ).sheet
  }

  private static func tieOut(_ tieOut: BudgetTieOut, _ frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    let verdict = CellStyle.strong.with {
      $0.fill = tieOut.ties ? .done : .alert
      $0.isCentredVertically = true
      $0.indent = 1
    }
    let rows = wording.rows(of: tieOut).map { label, amount in
      SheetRow([SheetCell(.text(label), .text), SheetCell(.money(amount), .money)], height: 20)
    }
    return WorkbookSheet(
      name: wording.tieOutSheet,
      head: [
        SheetRow([SheetCell(.text(wording.tieOutTitle(year: frame.year)), .title)], height: 26),
        SheetRow(),
        SheetRow([SheetCell(.text(wording.verdict(on: tieOut)), verdict, span: 2)], height: 26),
        SheetRow(),
      ] + rows,
      widths: [62, 20], isLandscape: false, tab: tieOut.ties ? .done : .inputLine)
  }

  // MARK: Parts

  private static func columns(
    _ looks: [(String, Double, CellStyle)], _ wording: Wording
  ) -> [TableColumn] {
    looks.map { TableColumn(wording.capitalized($0.0), width: $0.1, style: $0.2) }
  }

  /// Each tariff of a debtor once, in the order of its lines.
  private static func uniqueNames(of owed: Contribution, _ wording: Wording) -> [String] {
    var seen: Set<TariffID> = []
    return owed.lines.filter { seen.insert($0.tariff).inserted }.map { wording.name(of: $0.tariff) }
  }

  /// nil when old and new are of different kinds.
  private static func difference(of change: TariffChange) -> TariffAmount? {
    switch (change.old, change.new) {
    case (.amount(let old), .amount(let new)): .amount(new - old)
    case (.rate(let old), .rate(let new)): .rate(UnitRate(units: new.units - old.units))
    default: nil
    }
  }
}

extension CellValue {
  fileprivate init(_ amount: TariffAmount?) {
    switch amount {
    case nil: self = .empty
    case .amount(let money): self = .money(money)
    case .rate(let rate): self = .rate(units: rate.units)
    }
  }
}
