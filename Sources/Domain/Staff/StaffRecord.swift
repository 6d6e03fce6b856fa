/// What came from an employer leaves somebody out: a row without a name, an answer that was not given,
/// or a form that asks about some of its people only. Nobody is missing there for sure.
package struct IncompleteDelivery: Hashable, Sendable {
  package let employer: Workplace
  package let email: EmailAddress?
  package let origin: Origin

  package init(employer: Workplace, email: EmailAddress?, origin: Origin) {
    self.employer = employer
    self.email = email
    self.origin = origin
  }
}

/// One employment as a municipality or shared body delivered it.
///
/// Holds nothing that the comparison does not need: no birth date, sex, salary, absence or remark.
package struct StaffRecord: Hashable, Sendable {
  /// The personnel number; empty when the delivery has none.
  package var id: StaffID
  package var name: PersonName
  package var employer: Workplace
  package var functionTitle: String
  package var department: String
  package var email: EmailAddress?
  /// E.164; empty when unknown.
  package var phone: String
  /// In dienst.
  package var start: CalendarDate?
  /// The last day in service; nil when open-ended.
  package var end: CalendarDate?
  package var flags: Set<StaffFlag>
  package var origin: Origin

  package init(
    id: StaffID, name: PersonName, employer: Workplace, functionTitle: String = "",
    department: String = "", email: EmailAddress? = nil, phone: String = "",
    start: CalendarDate? = nil, end: CalendarDate? = nil, flags: Set<StaffFlag> = [],
    origin: Origin
  ) {
    self.id = id
    self.name = name
    self.employer = employer
    self.functionTitle = functionTitle
    self.department = department
    self.email = email
    self.phone = phone
    self.start = start
    self.end = end
    self.flags = flags
    self.origin = origin
  }
}

/// What a remark in a staff file may be reduced to; the remark itself is never kept.
package enum StaffFlag: String, CaseIterable, Sendable {
  /// Stands in for someone for a time.
  case replacement
  /// The function was renamed in a reorganisation.
  case renamedFunction = "renamed_function"
  /// Works part of the week.
  case partTime = "part_time"
}
