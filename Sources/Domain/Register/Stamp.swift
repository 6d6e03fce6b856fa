/// When and by whom something was done, as the journal keeps it. Passed in: no clock here.
package struct Stamp: Hashable, Sendable {
  package let date: CalendarDate
  /// The person or program at the keyboard; empty when unknown.
  package let actor: String

  package init(date: CalendarDate, actor: String) {
    self.date = date
    self.actor = actor
  }
}
