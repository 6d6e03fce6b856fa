import Domain
import Wording

/// Taking part against the goal: a line, its table, and parts of the association.
struct CommunityView {
  let title: String
  let lead: String
  let distance: String
  let forecast: String?
  let persons: String?
  let definition: String
  let notes: [String]
  let document: PageView.Link?
  let chart: String
  let months: TableView
  let groups: [Group]
  let groupsNote: String?

  struct Group {
    let title: String
    let table: TableView
  }

  init(
    _ figures: CommunityFigures, _ overview: YearOverview, index: DocumentIndex, wording: Wording
  ) {
    let contributors = figures.contributors.count
    let pace = figures.pace
    title = wording.communityTitle
    lead = wording.communityLead(
      contributors: contributors, members: figures.members, until: figures.until)
    distance = wording.goalDistance(
      figures.definition.goal, needed: pace.needed, perMonth: pace.perMonth,
      daysLeft: pace.daysLeft)
    forecast = figures.forecast.map {
      wording.forecast(
        expected: $0.expected, low: $0.low, high: $0.high, members: figures.members)
    }
    persons =
      figures.persons == figures.members
      ? nil
      : wording.perPerson(contributors: figures.contributingPersons, persons: figures.persons)
    definition = wording.definition(of: figures.definition, year: figures.year)
    notes =
      wording.communityExtras(figures)
      + (figures.unmatchedEvents > 0 ? [wording.unmatchedEvents(figures.unmatchedEvents)] : [])
      + figures.logs.filter { !$0.counts }.map {
        wording.logLeftOut(
          file: DocumentIndex.name(of: $0.path), events: $0.eventsInPeriod, year: figures.year)
      }
    document = PageView.Link(document: index.community)
    chart = CommunityChart(figures, wording: wording).svg
    months = CommunityView.months(figures, wording: wording)
    let names = Dictionary(
      overview.rayons.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    groups = [
      Group(figures.byRayon, title: wording.rayonHeading, wording: wording) {
        names[$0] ?? $0.text
      },
      Group(figures.byRole, title: wording.functionHeading, wording: wording) {
        wording.name(of: $0)
      },
      Group(figures.byKind, title: wording.memberKindHeading, wording: wording) { $0.text },
      Group(figures.bySeniority, title: wording.seniorityHeading, wording: wording) {
        wording.name(of: $0)
      },
    ].compactMap { $0 }
    let areJoined =
      figures.byRayon.contains { $0.part == nil } || figures.byRole.contains { $0.part == nil }
      || figures.byKind.contains { $0.part == nil }
      || figures.bySeniority.contains { $0.part == nil }
    groupsNote = !groups.isEmpty && areJoined ? wording.smallGroupsNote : nil
  }

  private static func months(_ figures: CommunityFigures, wording: Wording) -> TableView {
    let counts = figures.contributorsByEndOfMonth.prefix(figures.until.month)
    return TableView(
      wording.communityTitle,
      [
        .words(wording.monthHeading), .number(wording.newThisMonthHeading),
        .number(wording.contributorsHeading), .number(wording.rateHeading),
      ],
      zip(counts, [0] + counts).enumerated().map { position, pair in
        [
          .head(wording.monthName(position + 1)), .number(wording.count(pair.0 - pair.1)),
          .number(wording.count(pair.0)), .number(wording.share(pair.0, of: figures.members)),
        ]
      })
  }
}

extension CommunityView.Group {
  /// Nil when there is nothing to compare.
  init?<Part>(
    _ groups: [CommunityGroup<Part>], title: String, wording: Wording, name: (Part) -> String
  ) {
    guard groups.count > 1 else { return nil }
    self.title = title
    let parts = groups.map { (name: $0.part.map(name), group: $0) }
      .sorted { left, right in
        guard let first = left.name, let second = right.name else { return right.name == nil }
        return Folding.key(first) < Folding.key(second)
      }
    // Bars on a scale that the best part fills.
    let best = groups.map(\.rate.units).max() ?? 0
    table = TableView(
      title,
      [
        .words(title), .number(wording.contributorsHeading), .number(wording.membersHeading),
        .bar(wording.rateHeading),
      ],
      parts.map { name, group in
        [
          .head(name ?? wording.smallGroups),
          .number(wording.count(group.contributors)), .number(wording.count(group.members)),
          .bar(
            SVG.bar(from: 0, to: group.rate.units, of: best),
            wording.share(group.contributors, of: group.members)),
        ]
      })
  }
}
