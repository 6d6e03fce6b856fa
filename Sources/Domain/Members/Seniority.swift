/// How long someone has been a member, in years.
package enum Seniority: String, CaseIterable, Sendable {
  case first = "up_to_1"
  case early = "up_to_3"
  case settled = "up_to_10"
  case long = "over_10"

  /// On a day; nil when it is not known since when.
  package init?(since: CalendarDate?, on day: CalendarDate) {
    guard let since else { return nil }
    self =
      if since > day.adding(months: -12) {
        .first
      } else if since > day.adding(months: -36) {
        .early
      } else if since > day.adding(months: -120) {
        .settled
      } else {
        .long
      }
  }
}
