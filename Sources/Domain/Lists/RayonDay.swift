/// A day on which the members of a rayon meet, once per two years.
package struct RayonDay: Hashable, Sendable {
  /// As the office names the rayon: by code or by name.
  package let rayon: String
  package let date: CalendarDate
  /// One who came; nil for the row that only tells that there was a day.
  package let member: MemberNumber?
  package let origin: Origin

  package init(rayon: String, date: CalendarDate, member: MemberNumber?, origin: Origin) {
    self.rayon = rayon
    self.date = date
    self.member = member
    self.origin = origin
  }
}
