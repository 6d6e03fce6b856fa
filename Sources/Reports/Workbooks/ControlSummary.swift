import Domain
import Formats
import Wording

/// The first page: how much there is, how to go about it, and who comes first.
struct ControlSummary {
  let input: ControlWorkbook.Input
  let members: [MemberNumber: Member]
  let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  var sheet: WorkbookSheet {
    WorkbookSheet(
      name: wording.summarySheet, head: title + counts + howTo + roleHolders,
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
    return [headings] + rows + [total, SheetRow()]
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
    // The sheet of an outcome follows this one; those without a decision have the last or none.
    let order = ControlWorkbook.sheetOrder + [.notCheckable]
    let link = order.firstIndex(of: outcome).map { $0 + 1 }
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
    var roles: [MemberNumber: [String]] = [:]
    for rayon in input.rayons {
      for contact in rayon.contacts {
        guard let number = contact.member else { continue }
        roles[number, default: []].append(wording.role(ofContactFor: rayon.name))
      }
    }
    let waiting = input.proposals
      .filter { $0.isOpen && roles[$0.assessment.member] != nil }
      .sorted { $0.assessment.member < $1.assessment.member }
    guard !waiting.isEmpty else { return [] }
    let rows = waiting.map { proposal in
      let number = proposal.assessment.member
      let outcome = proposal.assessment.outcome
      let link = ControlWorkbook.sheetOrder.firstIndex(of: outcome).map { $0 + 1 }
      return SheetRow(
        [
          SheetCell(.text(members[number]?.name.shown ?? number.text), .text),
          SheetCell(.text(number.text), .text),
          SheetCell(.text(wording.title(of: outcome)), .link, span: 2, link: link),
          SheetCell(.text(wording.list(roles[number] ?? [])), .text),
        ], height: 19)
    }
    return [
      SheetRow([SheetCell(.text(wording.roleHoldersTitle), .heading)], height: 20),
      SheetRow([SheetCell(.text(wording.roleHoldersNote), .subtitle)]),
    ] + rows
  }
}
