package import Domain

/// Who took part in the community in a year, by the association's own definition, against the goal.
///
/// Someone is a contributor from the day of the event with which the definition is met: by default
/// the first `bericht` or `reactie` of the calendar year in Dutch local time. Counted per member
/// number on the list; the same row twice counts once.
package struct CommunityFigures: Hashable, Sendable {
  package let year: Int
  /// The last day that counts.
  package let until: CalendarDate
  package let definition: CommunitySettings
  /// Member numbers on the list: the denominator.
  package let members: Int
  /// In order of member number: their count is the numerator.
  package let contributors: [Contributor]
  /// People: a person with two memberships once.
  package let persons: Int
  package let contributingPersons: Int
  /// Distinct events of any kind in the period by nobody on the list, in the logs that count.
  package let unmatchedEvents: Int
  /// Distinct events of the office itself, left out.
  package let ownEvents: Int
  package let logs: [CommunityLog]
  package let byRayon: [CommunityGroup<RayonCode>]
  package let byRole: [CommunityGroup<Role>]
  package let byKind: [CommunityGroup<MemberKind>]
  package let bySeniority: [CommunityGroup<Seniority>]
  /// Against the year before; nil when no log tells of it.
  package let turnover: CommunityTurnover?
  /// By the second definition of `leden.toml`; nil when it has none.
  package let beside: CommunityBeside?

  package struct Contributor: Hashable, Sendable {
    package let member: MemberNumber
    /// The day on which the definition was met.
    package let since: CalendarDate
    /// Days in the period on which they did something that counts.
    package let days: Int

    package init(member: MemberNumber, since: CalendarDate, days: Int) {
      self.member = member
      self.since = since
      self.days = days
    }
  }

  /// Contributors of members; zero when there are no members.
  package var rate: Percentage {
    Percentage.rate(contributors.count, of: members)
  }

  package var rateOfPersons: Percentage {
    Percentage.rate(contributingPersons, of: persons)
  }

  /// How many had contributed by the end of each month, January first. Months after `until` repeat
  /// the last count.
  package var contributorsByEndOfMonth: [Int] {
    (1...12).map { month in contributors.count { $0.since.month <= month } }
  }

  package var pace: CommunityPace {
    CommunityPace(
      members: members, contributors: contributors.count, goal: definition.goal, until: until)
  }

  /// A notice for each log that was left out of the rate.
  package var findings: [Finding] {
    logs.filter { !$0.counts }.map { log in
      Finding(
        .listing(.logLeftOut(rows: log.eventsInPeriod, year: year)), at: Origin(file: log.path))
    }
  }

  package var forecast: CommunityForecast? {
    CommunityForecast(
      contributors: contributors, members: members, minimum: definition.minimum, until: until)
  }
}

extension CommunityFigures {
  /// Counts the year. Linear in the events.
  package static func count(_ input: CommunityInput) -> CommunityFigures {
    let logs = CommunityLog.logs(of: input)
    let tally = CommunityTally(input, logs: logs)
    let numbers = input.numbers
    let contributing = Set(tally.contributors.map(\.member))
    let person = { (number: MemberNumber) in input.duplicates[number] ?? number }
    return CommunityFigures(
      year: input.year, until: input.period.through ?? input.until, definition: input.settings,
      members: numbers.count, contributors: tally.contributors,
      persons: Set(numbers.map(person)).count,
      contributingPersons: Set(contributing.map(person)).count,
      unmatchedEvents: tally.unmatched, ownEvents: tally.own, logs: logs,
      byRayon: CommunityGroup.groups(
        of: numbers, by: input.rayons, contributing: contributing, name: \.text),
      byRole: CommunityGroup.groups(
        of: numbers, by: input.roles, contributing: contributing, name: \.rawValue),
      byKind: CommunityGroup.groups(
        of: numbers, by: kinds(input), contributing: contributing, name: \.text),
      bySeniority: CommunityGroup.groups(
        of: numbers, by: seniorities(input), contributing: contributing, name: \.rawValue),
      turnover: CommunityTurnover(input, contributing: contributing),
      beside: beside(input, logs: logs))
  }

  private static func kinds(_ input: CommunityInput) -> [MemberNumber: MemberKind] {
    Dictionary(input.members.map { ($0.number, $0.kind) }, uniquingKeysWith: { $1 })
  }

  private static func seniorities(_ input: CommunityInput) -> [MemberNumber: Seniority] {
    let day = input.period.through ?? input.until
    return Dictionary(
      input.members.compactMap { member in
        Seniority(since: member.memberSince, on: day).map { (member.number, $0) }
      }, uniquingKeysWith: { $1 })
  }

  private static func beside(
    _ input: CommunityInput, logs: [CommunityLog]
  ) -> CommunityBeside? {
    guard let other = input.settings.beside else { return nil }
    var second = input
    second.settings.kinds = other.kinds
    second.settings.minimum = other.minimum
    return CommunityBeside(
      definition: second.settings,
      contributors: CommunityTally(second, logs: logs).contributors.count)
  }
}

extension Percentage {
  /// `part` of `whole`, rounded half up; zero when there is no whole.
  static func rate(_ part: Int, of whole: Int) -> Percentage {
    guard whole > 0 else { return .zero }
    return Percentage(
      units: Rounding.halfUp.quotient(Int128(part) * Int128(Percentage.whole), by: Int128(whole)))
  }
}
