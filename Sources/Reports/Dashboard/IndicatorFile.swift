package import Domain
import Formats
import Wording

/// `data/kpi.json`: the year's figures for other programs, each with what it means, what it is made
/// of, its date and where it comes from.
///
/// Definitions stand in both languages, so that the file does not depend on the one of the run.
/// Amounts are whole cents and have no denominator; what a stage did not make is not there.
package enum IndicatorFile {
  package static func document(_ overview: YearOverview) -> NamedDocument {
    let value = JSONValue.object([
      ("schema", "leden-kpi-1"), ("association", .string(overview.association)),
      ("year", .integer(Int64(overview.year))),
      ("indicators", .array(indicators(of: overview).map { json($0) })),
    ])
    return NamedDocument(path: "data/kpi.json", text: value.text)
  }

  private struct Indicator {
    let name: IndicatorName
    let numerator: Int64
    let denominator: Int?
    let goal: Percentage?
    let date: CalendarDate
    /// The file below `Reports/<year>` that holds what was counted.
    let source: String

    init(
      _ name: IndicatorName, _ numerator: Int64, of denominator: Int? = nil,
      goal: Percentage? = nil, on date: CalendarDate, from source: String
    ) {
      self.name = name
      self.numerator = numerator
      self.denominator = denominator
      self.goal = goal
      self.date = date
      self.source = source
    }
  }

  private static func json(_ indicator: Indicator) -> JSONValue {
    let definition = Language.allCases.map { language in
      (language.rawValue, JSONValue.string(Wording(language).definition(of: indicator.name)))
    }
    let rate = indicator.denominator.map {
      Percentage.rate(Int(indicator.numerator), of: $0)
    }
    return .object([
      ("id", .string(indicator.name.rawValue)), ("definition", .object(definition)),
      ("unit", .string(indicator.name.unit)), ("numerator", .integer(indicator.numerator)),
      ("denominator", indicator.denominator.map { .integer(Int64($0)) } ?? .null),
      ("rate", rate.map(share) ?? .null), ("goal", indicator.goal.map(share) ?? .null),
      ("date", .string(indicator.date.iso)), ("source", .string(indicator.source)),
    ])
  }

  private static func share(_ percentage: Percentage) -> JSONValue {
    .decimal(PlainDecimal.text(of: percentage.units, decimals: 6, keeping: 1))
  }

  private static func indicators(of overview: YearOverview) -> [Indicator] {
    members(overview) + money(overview) + participation(overview)
  }

  private static func members(_ overview: YearOverview) -> [Indicator] {
    let date = overview.referenceDate
    let members = overview.members
    let source = "data/reconciliation.csv"
    var indicators: [Indicator] = []
    if members.total > 0 {
      indicators += [
        Indicator(.members, Int64(members.total), on: date, from: source),
        Indicator(.membersJoined, Int64(members.joined), of: members.total, on: date, from: source),
        Indicator(
          .membersRegistered, Int64(members.registered), of: members.total,
          goal: RegisterGoal.share, on: date, from: source),
      ]
    }
    let proposals = overview.proposals
    if !proposals.outcomes.isEmpty {
      let asked = proposals.openTotal + proposals.applied + proposals.rejected
      indicators += [
        Indicator(
          .deliveries, Int64(overview.coverage.received.count),
          of: overview.coverage.municipalities.count, on: date, from: source),
        Indicator(
          .membersConfirmed, Int64(proposals.outcomes[.confirmed] ?? 0),
          of: proposals.outcomes.values.reduce(0, +), on: date, from: source),
        Indicator(
          .proposalsDecided, Int64(proposals.applied + proposals.rejected), of: asked, on: date,
          from: source),
      ]
    }
    return indicators
  }

  private static func money(_ overview: YearOverview) -> [Indicator] {
    let date = overview.referenceDate
    var indicators: [Indicator] = []
    if let tieOut = overview.contribution {
      let source = "data/budget.json"
      indicators += [
        Indicator(.contribution, tieOut.newTotal.cents, on: date, from: source),
        Indicator(.contributionDifference, tieOut.difference.cents, on: date, from: source),
      ]
    }
    let invoices = overview.invoices
    if invoices.total > 0 {
      let out = (invoices.byStatus[.released]?.count ?? 0) + (invoices.byStatus[.sent]?.count ?? 0)
      indicators += [
        Indicator(
          .invoicesReleased, Int64(out), of: invoices.total, on: date, from: "data/invoices.csv"),
        Indicator(
          .invoicesSent, Int64(invoices.byStatus[.sent]?.count ?? 0), of: invoices.total, on: date,
          from: "data/invoices.csv"),
      ]
    }
    return indicators
  }

  private static func participation(_ overview: YearOverview) -> [Indicator] {
    var indicators: [Indicator] = []
    if let figures = overview.community {
      indicators.append(
        Indicator(
          .communityContributors, Int64(figures.contributors.count), of: figures.members,
          goal: figures.definition.goal, on: figures.until, from: "data/community.json"))
    }
    if let freshness = overview.freshness, freshness.total > 0 {
      indicators.append(
        Indicator(
          .membersFresh, Int64(freshness.proven), of: freshness.total,
          on: overview.referenceDate, from: "data/reconciliation.csv"))
    }
    if !overview.rayons.isEmpty {
      indicators.append(
        Indicator(
          .rayonsWithContact, Int64(overview.rayons.count { $0.contacts > 0 }),
          of: overview.rayons.count, on: overview.referenceDate, from: "data/rayons.csv"))
    }
    return indicators
  }
}
