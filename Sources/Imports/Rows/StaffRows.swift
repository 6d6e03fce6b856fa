import Domain

/// Reads staff lists: one record per employment.
struct StaffRows {
  let lexicon: NameLexicon
  var resolver: WorkplaceResolver
  /// The employer of the whole table, as its title or sheet names it.
  var employer = ""

  mutating func record(_ row: inout RowReader) -> StaffRecord? {
    let name = row.personName(lexicon: lexicon)
    let email = row.email(.workEmail)
    let start = row.date(.employmentStart)
    let end = row.date(.employmentEnd)
    if let start, let end, end < start { row.report(.endBeforeStart, .employmentEnd) }
    let workplace = row.workplace(&resolver, email: email, fallback: employer)
    guard let name else { return nil }
    return StaffRecord(
      id: StaffID(row.text(.personnelNumber)), name: name, employer: workplace,
      functionTitle: row.functionTitle, department: row.text(.unitName), email: email,
      phone: row.phone(.workMobile, .workPhone), start: start, end: end,
      flags: RemarkFlags.read(row.text(.note)), origin: row.origin)
  }
}
