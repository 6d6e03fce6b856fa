import Domain

/// The part of a contribution year for which something is owed: `parts` of `whole`.
struct YearShare: Hashable {
  let parts: Int
  let whole: Int

  static let full = YearShare(parts: 1, whole: 1)

  /// The share of a membership that runs from `since` through `until`, both counting; nil when
  /// nothing is owed for the year.
  ///
  /// By month or quarter every one that was begun counts. For the whole year, who left before the
  /// reference date owes nothing and who joins in the year owes it all.
  static func of(
    since: CalendarDate?, until: CalendarDate?, settings: Settings
  ) -> YearShare? {
    let year = settings.year
    if let since, since.year > year { return nil }
    if let until, until.year < year { return nil }
    if let since, let until, until < since { return nil }
    let size: Int
    switch settings.proRata {
    case .wholeYear:
      if let until, settings.referenceDate.year == year, until < settings.referenceDate {
        return nil
      }
      return .full
    case .month: size = 1
    case .quarter: size = 3
    }
    let first = since.map { $0.year == year ? ($0.month - 1) / size : 0 } ?? 0
    let last =
      until.map { $0.year == year ? ($0.month - 1) / size : 12 / size - 1 } ?? 12 / size - 1
    return YearShare(parts: last - first + 1, whole: 12 / size)
  }
}
