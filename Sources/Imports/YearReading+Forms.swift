import Domain

extension YearReading {
  /// Our own forms that came back, each about one employer.
  mutating func readForms(into input: inout YearInput, resolver: WorkplaceResolver) {
    var known = contacts(resolver: resolver)
    let members = Dictionary(
      input.members.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let delivered = Set(sources.flatMap(\.municipalities.keys))
    var resolver = resolver
    for table in tables(.controlForm) where !isOfOtherYear(table) {
      let head = ControlFormHead(titles: table.survey.titles, headingReader: planner.headingReader)
      let (employer, problem) = resolver.workplace(
        .init(municipality: head.text(.municipalityName)))
      guard let meaning = employer.employerMeaning else {
        note(
          problem ?? .missingValue(field: Field.municipalityName.rawValue),
          at: table.table.origin(), value: employer.written)
        continue
      }
      if let contact = head.contact(at: meaning) { known.insert(contact, at: 0) }
      forms.append((meaning, head))
      // A form asks only about members that its employer may know of: by itself it is no whole list.
      let codes = TableEmployer.codes(of: employer, in: input.reference.directory)
      if !codes.allSatisfy(delivered.contains) {
        input.incompleteDeliveries.append(
          IncompleteDelivery(employer: employer, email: nil, origin: table.table.origin()))
      }
      let rows = ControlFormRows(
        employer: employer, members: members, lexicon: lexicon,
        referenceDate: settings.referenceDate)
      readAnswers(of: table, rows, into: &input)
    }
    var seen: Set<Workplace.Meaning> = []
    input.contacts = known.filter { seen.insert($0.employer).inserted }
  }

  private mutating func readAnswers(
    of table: PendingTable, _ rows: ControlFormRows, into input: inout YearInput
  ) {
    let codes = TableEmployer.codes(of: rows.employer, in: input.reference.directory)
    var counts: [MunicipalityCode: Int] = [:]
    read(table) { row in
      switch rows.answer(&row) {
      case .person(let record)? where !row.isSetAside:
        input.staff.append(record)
        for code in codes { counts[code, default: 0] += 1 }
      case .unanswered(let open)?: input.incompleteDeliveries.append(open)
      case .person?, nil: break
      }
    }
    sources[table.source].municipalities.merge(counts, uniquingKeysWith: +)
  }

  private mutating func contacts(resolver: WorkplaceResolver) -> [EmployerContact] {
    var rows = ContactRows(resolver: resolver)
    var found: [EmployerContact] = []
    for table in tables(.contacts) {
      read(table) { row in
        if let contact = rows.contact(&row) { found.append(contact) }
      }
    }
    return found
  }

  /// Notes a workbook of our own that was made for another year.
  mutating func isOfOtherYear(_ table: PendingTable) -> Bool {
    guard let year = table.survey.titledYear, year != settings.year else { return false }
    note(.otherYear(year), at: table.table.origin())
    return true
  }
}
