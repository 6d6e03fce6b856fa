/// The rise of a year, as it was applied.
package struct AppliedIndexation: Hashable, Sendable {
  package let year: Int
  package let percentage: Percentage
  package let source: String
  package let effectiveDate: CalendarDate
  /// The day on which the members decided; nil when that was not known.
  package let decidedOn: CalendarDate?

  package init(
    year: Int, percentage: Percentage, source: String, effectiveDate: CalendarDate,
    decidedOn: CalendarDate?
  ) {
    self.year = year
    self.percentage = percentage
    self.source = source
    self.effectiveDate = effectiveDate
    self.decidedOn = decidedOn
  }
}
