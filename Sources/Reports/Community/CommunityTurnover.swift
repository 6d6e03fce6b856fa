package import Domain

/// Who came, stayed and went, by the same definition in the year before.
///
/// A figure that stands for fewer than five members is nil; of newcomers and returners both are,
/// because one could be had by subtracting the other from the contributors.
package struct CommunityTurnover: Hashable, Sendable {
  /// Contributed this year and not the year before.
  package let new: Int?
  /// Contributed in both.
  package let returning: Int?
  /// Contributed the year before and not this year (yet).
  package let lapsed: Int?

  static let smallest = 5

  /// Nil when no log tells of the year before.
  init?(_ input: CommunityInput, contributing: Set<MemberNumber>) {
    var before = input
    before.year = input.year - 1
    guard let lastDay = CalendarDate(year: before.year, month: 12, day: 31) else { return nil }
    before.until = lastDay
    let logs = CommunityLog.logs(of: before)
    guard !logs.isEmpty else { return nil }
    let earlier = Set(CommunityTally(before, logs: logs).contributors.map(\.member))
    guard !earlier.isEmpty else { return nil }
    self.init(
      new: contributing.subtracting(earlier).count,
      returning: contributing.intersection(earlier).count,
      lapsed: earlier.subtracting(contributing).count)
  }

  init(new: Int, returning: Int, lapsed: Int) {
    let areSafe = min(new, returning) >= CommunityTurnover.smallest
    self.new = areSafe ? new : nil
    self.returning = areSafe ? returning : nil
    self.lapsed = lapsed >= CommunityTurnover.smallest ? lapsed : nil
  }
}

/// The count by another definition, beside the association's own.
package struct CommunityBeside: Hashable, Sendable {
  package let definition: CommunitySettings
  package let contributors: Int
}
