import Domain
import Wording

/// The professional register against its goal.
struct RegisterView {
  let title: String
  let lead: String
  let document: PageView.Link?
  let table: TableView

  init?(_ overview: YearOverview, index: DocumentIndex, wording: Wording) {
    let counts = overview.members
    guard counts.registered > 0 else { return nil }
    let goal = RegisterGoal(counts, year: overview.year)
    title = wording.registerTitle
    lead = wording.registerLead(
      registered: goal.registered, members: goal.members, goal: RegisterGoal.share,
      year: RegisterGoal.year, perYear: goal.perYear)
    document = PageView.Link(document: index.segment(wording.title(of: .beroepsregister)))
    let rows = [
      (wording.registeredNow, goal.registered),
      (wording.registerGoalRow(year: RegisterGoal.year), goal.goal),
    ]
    table = TableView(
      wording.registerTitle,
      [.words(wording.statusHeading), .number(wording.membersHeading), .bar(wording.rateHeading)],
      rows.map { name, members in
        [
          .head(name), .number(wording.count(members)),
          .bar(
            SVG.bar(members, of: goal.members), wording.share(members, of: goal.members)),
        ]
      })
  }
}

/// How old the last proof of each member's data is.
struct FreshnessView {
  let title: String
  let lead: String
  let document: PageView.Link?
  let table: TableView

  init?(_ overview: YearOverview, index: DocumentIndex, wording: Wording) {
    guard let freshness = overview.freshness, freshness.total > 0 else { return nil }
    title = wording.freshnessTitle
    lead = wording.freshnessLine(freshness)
    document = PageView.Link(document: index.answers)
    table = TableView(
      wording.freshnessTitle,
      [.words(wording.ageHeading), .number(wording.membersHeading), .bar(wording.rateHeading)],
      Freshness.Age.allCases.map { age in
        let members = freshness.members[age] ?? 0
        return [
          .head(wording.capitalized(wording.name(of: age))), .number(wording.count(members)),
          .bar(
            SVG.bar(members, of: freshness.total), wording.share(members, of: freshness.total)),
        ]
      })
  }
}
