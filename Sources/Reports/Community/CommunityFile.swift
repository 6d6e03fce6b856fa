package import Domain
import Formats

/// `data/community.json`: taking part in the community, for other programs. Shares lie between 0
/// and 1; what does not exist is null.
package enum CommunityFile {
  package static func document(_ figures: CommunityFigures) -> NamedDocument {
    let pace = figures.pace
    let value = JSONValue.object([
      ("year", .integer(Int64(figures.year))),
      ("until", .string(figures.until.iso)),
      ("contributors", integer(figures.contributors.count)),
      ("members", integer(figures.members)),
      ("rate", share(figures.rate)),
      ("goal", share(figures.definition.goal)),
      ("contributors_for_goal", integer(pace.goal)),
      ("contributors_needed", integer(pace.needed)),
      ("needed_per_month", pace.perMonth.map(integer) ?? .null),
      ("contributing_persons", integer(figures.contributingPersons)),
      ("persons", integer(figures.persons)),
      ("rate_of_persons", share(figures.rateOfPersons)),
      ("unmatched_events", integer(figures.unmatchedEvents)),
      ("own_events", integer(figures.ownEvents)),
      ("contributors_by_end_of_month", .object(months(figures))),
      ("forecast", figures.forecast.map(forecast) ?? .null),
      ("by_rayon", .array(figures.byRayon.map { group($0, "rayon") { $0.text } })),
      ("by_function", .array(figures.byRole.map { group($0, "function") { $0.rawValue } })),
      ("by_kind", .array(figures.byKind.map { group($0, "kind") { $0.text } })),
      ("by_seniority", .array(figures.bySeniority.map { group($0, "seniority") { $0.rawValue } })),
      ("turnover", figures.turnover.map(turnover) ?? .null),
      ("beside", figures.beside.map { beside($0, of: figures) } ?? .null),
      ("definition", definition(figures.definition)),
      ("logs", .array(figures.logs.map(log))),
    ])
    return NamedDocument(path: "data/community.json", text: value.text)
  }

  private static func integer(_ number: Int) -> JSONValue { .integer(Int64(number)) }

  /// Six decimals at most: the units of a percentage.
  private static func share(_ percentage: Percentage) -> JSONValue {
    .decimal(PlainDecimal.text(of: percentage.units, decimals: 6, keeping: 1))
  }

  private static func months(_ figures: CommunityFigures) -> [(String, JSONValue)] {
    figures.contributorsByEndOfMonth.enumerated().map {
      (String($0.offset + 1), integer($0.element))
    }
  }

  private static func forecast(_ forecast: CommunityForecast) -> JSONValue {
    .object([
      ("expected", integer(forecast.expected)), ("low", integer(forecast.low)),
      ("high", integer(forecast.high)), ("probability", .decimal("0.8")),
    ])
  }

  /// A null part is what was too small to stand alone.
  private static func group<Part>(
    _ group: CommunityGroup<Part>, _ key: String, name: (Part) -> String
  ) -> JSONValue {
    .object([
      (key, group.part.map { .string(name($0)) } ?? .null),
      ("contributors", integer(group.contributors)), ("members", integer(group.members)),
      ("rate", share(group.rate)),
    ])
  }

  /// What stands for fewer than five members is null.
  private static func turnover(_ turnover: CommunityTurnover) -> JSONValue {
    .object([
      ("new", turnover.new.map(integer) ?? .null),
      ("returning", turnover.returning.map(integer) ?? .null),
      ("lapsed", turnover.lapsed.map(integer) ?? .null),
    ])
  }

  private static func beside(_ beside: CommunityBeside, of figures: CommunityFigures) -> JSONValue {
    .object([
      ("contributors", integer(beside.contributors)), ("members", integer(figures.members)),
      ("rate", share(Percentage.rate(beside.contributors, of: figures.members))),
      ("kinds", .array(beside.definition.kinds.sorted().map { .string($0) })),
      ("minimum", integer(beside.definition.minimum)),
    ])
  }

  private static func definition(_ settings: CommunitySettings) -> JSONValue {
    .object([
      ("kinds", .array(settings.kinds.sorted().map { .string($0) })),
      ("minimum", integer(settings.minimum)),
      ("own_domains", .array(settings.ownDomains.sorted().map { .string($0) })),
      ("counted_per", "member_number"), ("time_zone", "Europe/Amsterdam"),
    ])
  }

  private static func log(_ log: CommunityLog) -> JSONValue {
    .object([
      ("file", .string(log.path)), ("events", integer(log.eventsInPeriod)),
      ("counts", .bool(log.counts)),
    ])
  }
}
