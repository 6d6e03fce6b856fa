import Domain
import Formats
import Wording

/// The parts of the sheet. Each draws from its corner and returns its lower edge, or draws nothing
/// and returns nil when the year has nothing to say there.
extension BoardSheet {
  func outcomes(x: Double, y: Double) -> Double? {
    let counts = overview.proposals.outcomes
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    var line = y
    for outcome in Outcome.allCases {
      let members = counts[outcome] ?? 0
      line = bar(
        wording.title(of: outcome), wording.count(members), share: (members, total), figures: 30,
        x: x, y: line)
    }
    let proposals = overview.proposals
    return paragraph(
      wording.decisionsLine(
        applied: proposals.applied, rejected: proposals.rejected, open: proposals.openTotal),
      x: x, y: line + 3)
  }

  func contribution(x: Double, y: Double) -> Double? {
    guard let tieOut = overview.contribution else { return nil }
    let year = overview.year
    var steps: [(String, String, Bool)] = []
    if let previous = tieOut.previousBudget {
      steps += [
        (wording.previousBudgetStep(year: year - 1), wording.amount(previous), true),
        (wording.volumeStep, wording.signed(tieOut.volumeEffect), false),
      ]
    }
    steps += [
      (wording.oldTotalStep(year: year - 1), wording.amount(tieOut.oldTotal), true),
      (wording.rateStep(tieOut.indexation), wording.signed(tieOut.rateEffect), false),
      (wording.roundingStep, wording.signed(tieOut.roundingEffect), false),
      (wording.newTotalStep(year: year), wording.amount(tieOut.newTotal), true),
      (wording.budgetStep(year: year), wording.amount(tieOut.budget), true),
      (wording.differenceStep, wording.signed(tieOut.difference), false),
    ]
    return page.tagged(.table) {
      var line = y
      for (name, amount, isLevel) in steps {
        line = row(name, amount, isStrong: isLevel, indent: isLevel ? 0 : 8, x: x, y: line)
      }
      return line
    }
  }

  func invoices(x: Double, y: Double) -> Double? {
    let invoices = overview.invoices
    guard invoices.total + invoices.heldTotal > 0 else { return nil }
    let line = page.tagged(.table) {
      var line = y
      for status in Invoice.Status.allCases {
        guard let sum = invoices.byStatus[status], sum.count > 0 else { continue }
        line = row(
          "\(wording.name(of: status)): \(wording.count(sum.count))", wording.amount(sum.gross),
          x: x, y: line)
      }
      return line
    }
    guard invoices.heldTotal > 0 else { return line }
    return paragraph(wording.heldShort(invoices.heldTotal), x: x, y: line + 3)
  }

  func community(x: Double, y: Double) -> Double? {
    guard let figures = overview.community else { return nil }
    let pace = figures.pace
    let lead = wording.communityLead(
      contributors: figures.contributors.count, members: figures.members, until: figures.until)
    let distance = wording.goalDistance(
      figures.definition.goal, needed: pace.needed, perMonth: pace.perMonth,
      daysLeft: pace.daysLeft)
    var line = paragraph("\(lead) \(distance)", style: .body, x: x, y: y)
    line = chart(figures, x: x, y: line + 8) + 6
    return paragraph(
      wording.definition(of: figures.definition, year: figures.year), x: x, y: line)
  }

  func register(x: Double, y: Double) -> Double? {
    guard overview.members.registered > 0 else { return nil }
    let goal = RegisterGoal(overview.members, year: overview.year)
    let text = wording.registerLead(
      registered: goal.registered, members: goal.members, goal: RegisterGoal.share,
      year: RegisterGoal.year, perYear: goal.perYear)
    let line = paragraph(text, style: .body, x: x, y: y) + 5
    let bar = PDFBox(x: x, y: line, width: Grid.column, height: 6)
    fill(bar, share: Double(goal.registered) / Double(max(goal.members, 1)))
    let mark = x + Grid.column * Double(RegisterGoal.share.units) / Double(Percentage.whole)
    page.line(from: (mark, line - 2), to: (mark, line + 8), width: 0.8, color: .quiet)
    return line + 8
  }

  func rayons(x: Double, y: Double) -> Double? {
    guard !overview.rayons.isEmpty else { return nil }
    let largest = overview.rayons.map(\.members).max() ?? 0
    var line = y
    for rayon in overview.rayons.prefix(BoardSheet.shownRayons) {
      line = bar(
        rayon.name, wording.rayonShort(members: rayon.members, contacts: rayon.contacts),
        share: (rayon.members, largest), figures: 74, x: x, y: line)
    }
    let others = overview.rayons.dropFirst(BoardSheet.shownRayons).map(\.members)
    if !others.isEmpty {
      line = paragraph(
        wording.otherRayons(others.count, members: others.reduce(0, +)), x: x, y: line)
    }
    return paragraph(
      "\(wording.listsLine(handedOut: overview.listsHandedOut)) "
        + wording.unplacedLine(overview.unplaced), x: x, y: line + 3)
  }
}

extension BoardSheet {
  /// What the page has room for.
  private static let shownRayons = 12
}

/// Pieces that the parts are made of.
extension BoardSheet {
  private func paragraph(
    _ text: String, style: PDFTextStyle = .quiet, x: Double, y: Double
  ) -> Double {
    y + page.draw(PDFText(text, style), in: box(x, y, Grid.column), as: .paragraph).height
  }

  /// A name, a bar and a figure on one line.
  private func bar(
    _ name: String, _ figure: String, share: (part: Int, whole: Int), figures: Double,
    x: Double, y: Double
  ) -> Double {
    let names = 108.0
    return page.tagged(.paragraph) {
      let height = page.draw(
        PDFText(name, .body, maximumLines: 1), in: box(x, y, names)
      ).height
      page.draw(
        PDFText(figure, .body, alignment: .right),
        in: box(x + Grid.column - figures, y, figures))
      let track = PDFBox(
        x: x + names + 6, y: y + height / 2 - 2.5, width: Grid.column - names - figures - 12,
        height: 5)
      fill(track, share: share.whole > 0 ? Double(share.part) / Double(share.whole) : 0)
      return y + height + 3.5
    }
  }

  /// A name and an amount, with a hairline below.
  private func row(
    _ name: String, _ amount: String, isStrong: Bool = false, indent: Double = 0, x: Double,
    y: Double
  ) -> Double {
    let style: PDFTextStyle = isStrong ? .strong : .body
    let amounts = 84.0
    return page.tagged(.row) {
      let height = page.draw(
        PDFText(name, style), in: box(x + indent, y, Grid.column - amounts - indent), as: .cell
      ).height
      page.draw(
        PDFText(amount, style, alignment: .right),
        in: box(x + Grid.column - amounts, y, amounts), as: .cell)
      page.rule(x: x, y: y + height + 2, width: Grid.column, thickness: 0.4, color: .rule)
      return y + height + 5
    }
  }

  private func fill(_ track: PDFBox, share: Double) {
    page.fill(track, color: .track)
    guard share > 0 else { return }
    var bar = track
    bar.width = max(0.8, track.width * min(share, 1))
    page.fill(bar, color: .accent)
  }

  /// Contributors by month against the goal, as on the page.
  private func chart(_ figures: CommunityFigures, x: Double, y: Double) -> Double {
    let height = 96.0
    let ceiling = Double(max(figures.pace.goal, figures.contributors.count, 1)) * 1.2
    let bottom = y + height
    let place = { (month: Int, contributors: Int) in
      (
        x: x + Grid.column * (Double(month) - 0.5) / 12,
        y: bottom - height * Double(contributors) / ceiling
      )
    }
    page.tagged(.figure) {
      page.rule(x: x, y: bottom, width: Grid.column, color: .quiet)
      let goal = place(1, figures.pace.goal).y
      page.line(
        from: (x, goal), to: (x + Grid.column, goal), width: 0.8, color: .quiet, dashes: [3, 3])
      let label = wording.goalLabel(figures.definition.goal, members: figures.pace.goal)
      page.draw(
        PDFText(label, .quiet), in: PDFBox(x: x, y: goal - 11, width: Grid.column))
      let counts = figures.contributorsByEndOfMonth.prefix(figures.until.month)
      let points = counts.enumerated().map { place($0.offset + 1, $0.element) }
      page.polyline(points, width: 1.8, color: .accent)
      for point in points { page.fill(circleAt: point, radius: 1.8, color: .accent) }
      for month in 1...12 {
        let center = place(month, 0).x
        page.draw(
          PDFText(wording.monthAbbreviation(month), .quiet, alignment: .center),
          in: box(center - 12, bottom + 3, 24))
      }
    }
    return bottom + 13
  }
}
