import Domain

/// Reads staff lists: one record per employment.
///
/// A member whose row is set aside stays in sight as *zelf beoordelen*. A staff row has no such place:
/// without it its person would seem to have left. So a row is set aside only when it holds no name
/// or repeats another; what else cannot be read is left out, with a finding, and the row counts
/// without it. A date that is left out is unknown, and an unknown date ends no employment.
struct StaffRows {
  let lexicon: NameLexicon
  var resolver: WorkplaceResolver
  /// The employer of the whole table, as its title or sheet names it.
  var employer = ""
  /// The rows so far that hold somebody without a name.
  private(set) var unnamed: [IncompleteDelivery] = []

  init(lexicon: NameLexicon, resolver: WorkplaceResolver) {
    self.lexicon = lexicon
    self.resolver = resolver
  }

  mutating func record(_ row: inout RowReader) -> StaffRecord? {
    let name = row.personName(lexicon: lexicon)
    let email = row.email(.workEmail)
    let (start, end) = StaffRows.service(&row)
    let workplace = row.workplace(&resolver, email: email, fallback: employer)
    guard let name else {
      if email != nil || !row.functionTitle.isEmpty || !row.text(.personnelNumber).isEmpty {
        unnamed.append(IncompleteDelivery(employer: workplace, email: email, origin: row.origin))
      }
      return nil
    }
    return StaffRecord(
      id: StaffID(row.text(.personnelNumber)), name: name, employer: workplace,
      functionTitle: row.functionTitle, department: row.text(.unitName), email: email,
      phone: row.phone(.workMobile, .workPhone), start: start, end: end,
      flags: RemarkFlags.read(row.text(.note)), origin: row.origin)
  }

  /// First and last day in service; an end before the start takes both out, since either may be wrong
  /// and each alone could make the employment seem over or not begun.
  private static func service(
    _ row: inout RowReader
  ) -> (start: CalendarDate?, end: CalendarDate?) {
    let start = row.dateOrNone(.employmentStart)
    let end = row.dateOrNone(.employmentEnd)
    guard let start, let end, end < start else { return (start, end) }
    row.leaveOut(.employmentEnd, .endBeforeStart)
    return (nil, nil)
  }
}
