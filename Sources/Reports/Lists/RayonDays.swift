package import Domain

/// When the rayons had their day and which are due: one per two calendar years (year plan 2026,
/// project 5.1).
package struct RayonDays: Sendable {
  package struct Standing: Hashable, Sendable {
    package let rayon: Rayon
    /// The last day up to and including the reference date; nil when none is known.
    package let last: CalendarDate?
    /// The first day after the reference date.
    package let planned: CalendarDate?
    /// Members who came on the last day.
    package let attended: Set<MemberNumber>
    package let state: State
  }

  package enum State: Hashable, Sendable {
    case planned
    /// Two years or longer ago, or never.
    case due
    case notDue(until: Int)
  }

  /// By rayon, in the order of the lists.
  package let standings: [Standing]
  /// Days of a rayon that is not in the office's table.
  package let unknown: [RayonDay]

  /// Calendar years from one day to the next.
  private static let interval = 2

  package init(_ days: [RayonDay], rayons: [Rayon], year: Int, on referenceDate: CalendarDate) {
    var byRayon: [RayonCode: [RayonDay]] = [:]
    var unknown: [RayonDay] = []
    for day in days {
      let key = Folding.key(day.rayon)
      let rayon = rayons.first { Folding.key($0.code.text) == key || Folding.key($0.name) == key }
      if let rayon { byRayon[rayon.code, default: []].append(day) } else { unknown.append(day) }
    }
    self.unknown = unknown
    standings = rayons.map { rayon in
      RayonDays.standing(
        of: rayon, byRayon[rayon.code] ?? [], year: year, on: referenceDate)
    }
  }

  private static func standing(
    of rayon: Rayon, _ days: [RayonDay], year: Int, on referenceDate: CalendarDate
  ) -> Standing {
    let last = days.map(\.date).filter { $0 <= referenceDate }.max()
    let planned = days.map(\.date).filter { $0 > referenceDate }.min()
    let attended = days.filter { $0.date == last }.compactMap(\.member)
    let state: State =
      if planned != nil {
        .planned
      } else if let last, last.year + interval > year {
        .notDue(until: last.year + interval)
      } else {
        .due
      }
    return Standing(
      rayon: rayon, last: last, planned: planned, attended: Set(attended), state: state)
  }
}
