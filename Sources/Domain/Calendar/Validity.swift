/// A period in days; both ends count, nil is open.
package struct Validity: Hashable, Sendable {
  package let from: CalendarDate?
  package let through: CalendarDate?

  package init(from: CalendarDate? = nil, through: CalendarDate? = nil) {
    self.from = from
    self.through = through
  }

  package func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let through, date > through { return false }
    return true
  }
}
