import Domain
import Formats
import Wording

/// The first page: how much there is, how to go about it, and who comes first.
struct ControlSummary {
  let input: ControlWorkbook.Input
  let book: ControlBook
  let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  var sheet: WorkbookSheet {
    WorkbookSheet(
      name: wording.summarySheet, head: title + roleHolders + counts + howTo,
      widths: [28, 11, 13, 12, 64], isLandscape: true, tab: .heading)
  }

  private var title: [SheetRow] {
    let waiting = input.proposals.filter(\.isOpen)
    let lead = wording.controlLead(
      open: waiting.count, members: Set(waiting.map(\.assessment.member)).count)
    return [
      SheetRow([SheetCell(.text(wording.controlTitle(year: frame.year)), .title)], height: 28),
      SheetRow([
        SheetCell(
          .text(
            wording.controlSubtitle(
              association: frame.association, reference: input.directory.referenceDate)),
          .subtitle)
      ]),
      SheetRow(),
      SheetRow([SheetCell(.text(lead), .heading)], height: 20),
      SheetRow(),
    ]
  }

  // MARK: Counts

  private var counts: [SheetRow] {
    let headings = SheetRow(
      wording.summaryHeadings.enumerated().map { position, text in
        SheetCell(
          .text(text),
          .tableHeading.with {
            $0.alignment = (1...3).contains(position) ? .right : .left
          })
      }, height: 22)
    let order = ControlWorkbook.sheetOrder + [.notCheckable, .confirmed]
    let rows = order.map(countRow)
    let all = input.proposals
    let total = SheetRow(
      [
        SheetCell(.text(wording.summaryTotal), totalStyle.with { $0.alignment = .left }),
        SheetCell(.number(all.count), totalStyle),
        SheetCell(.number(all.count(where: \.isOpen)), totalStyle),
        SheetCell(.number(all.count(where: isDecided)), totalStyle), SheetCell(.empty, totalStyle),
      ], height: 20)
    return [headings] + rows + [total] + facets + [SheetRow()]
  }

  /// The same proposals in another order.
  private var facets: [SheetRow] {
    let open = input.proposals.count(where: \.isOpen)
    let sheets = [wording.placesSheet, wording.byPlaceSheet, wording.byRayonSheet]
    return sheets.enumerated().map { position, name in
      let link = ControlWorkbook.sheetOrder.count + 1 + position
      return SheetRow(
        [
          SheetCell(.text(name), .link, link: link), SheetCell(.empty, .text),
          SheetCell(.number(open), .count), SheetCell(.empty, .text),
          SheetCell(
            .text(position == 0 ? wording.placesShort : wording.facetShort),
            .wrapped.with {
              $0.ink = .quiet
              $0.format = .general
            }),
        ], height: 19)
    }
  }

  private var totalStyle: CellStyle {
    .strong.with {
      $0.format = .count
      $0.border = .above
      $0.alignment = .right
      $0.indent = 1
      $0.isCentredVertically = true
    }
  }

  private func countRow(_ outcome: Outcome) -> SheetRow {
    let mine = input.proposals.filter { $0.assessment.outcome == outcome }
    let link = ControlWorkbook.position(of: outcome)
    let waiting = mine.count(where: \.isOpen)
    let waitingStyle = waiting > 0 ? CellStyle.count.with { $0.isBold = true } : .count
    let needsDecision = outcome.needsDecision
    return SheetRow(
      [
        SheetCell(.text(wording.title(of: outcome)), link == nil ? .text : .link, link: link),
        SheetCell(.number(mine.count), .count),
        SheetCell(needsDecision ? .number(waiting) : .empty, waitingStyle),
        SheetCell(needsDecision ? .number(mine.count(where: isDecided)) : .empty, .count),
        SheetCell(
          .text(wording.meaning(of: outcome)),
          .wrapped.with {
            $0.ink = .quiet
            $0.format = .general
          }),
      ], height: 19)
  }

  private func isDecided(_ proposal: Proposal) -> Bool {
    proposal.status == .applied || proposal.status == .rejected
  }

  // MARK: What to do

  private var howTo: [SheetRow] {
    let steps = wording.howTo(fileName: wording.controlFileName(year: frame.year), year: frame.year)
    let rows = steps.enumerated().map { position, step in
      SheetRow(
        [SheetCell(.text("\(position + 1). \(step)"), .paragraph, span: 5)],
        height: step.count > 150 ? 31 : 17)
    }
    return [SheetRow([SheetCell(.text(wording.howToTitle), .heading)], height: 20)] + rows
      + [SheetRow()]
  }

  /// Members with a role whose proposal waits; no rows when there are none.
  private var roleHolders: [SheetRow] {
    let waiting = book.rows.filter { $0.proposal.isOpen && !$0.roles.isEmpty }
    guard !waiting.isEmpty else { return [] }
    let rows = waiting.map { row in
      let number = row.proposal.assessment.member
      let outcome = row.proposal.assessment.outcome
      let link = ControlWorkbook.position(of: outcome)
      return SheetRow(
        [
          SheetCell(.text(row.member?.name.shown ?? number.text), .text),
          SheetCell(.text(number.text), .text),
          SheetCell(.text(wording.title(of: outcome)), .link, span: 2, link: link),
          SheetCell(.text(wording.list(row.roles)), .text),
        ], height: 19)
    }
    return [
      SheetRow([SheetCell(.text(wording.roleHoldersTitle), .heading)], height: 20),
      SheetRow([SheetCell(.text(wording.roleHoldersNote), .subtitle)]),
    ] + rows + [SheetRow()]
  }
}
