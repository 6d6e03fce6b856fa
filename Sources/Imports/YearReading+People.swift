import Domain

/// Members, whom municipalities employ, and what happened in the community.
extension YearReading {
  mutating func readPeople(into input: inout YearInput, resolver: WorkplaceResolver) {
    let reference = input.reference
    readMembers(
      MemberRows(lexicon: lexicon, functions: reference.functions, resolver: resolver), &input)
    var staff = StaffRows(lexicon: lexicon, resolver: resolver)
    for table in tables(.staffList) {
      staff.employer = employer(of: table, directory: reference.directory)
      var duplicates = DuplicateRows()
      var counts: [MunicipalityCode: Int] = [:]
      read(table) { row in
        guard duplicates.isFirst(&row), let record = staff.record(&row), !row.isSetAside
        else { return }
        input.staff.append(record)
        for code in TableEmployer.codes(of: record.employer, in: reference.directory) {
          counts[code, default: 0] += 1
        }
      }
      sources[table.source].municipalities.merge(counts, uniquingKeysWith: +)
    }
    input.incompleteDeliveries = staff.unnamed
    readForms(into: &input, resolver: resolver)
    for table in tables(.activityLog) {
      var events = EventRows(countedKinds: settings.community.kinds)
      var duplicates = DuplicateRows()
      read(table) { row in
        guard duplicates.isFirst(&row), let event = events.event(&row), !row.isSetAside
        else { return }
        input.events.append(event)
      }
    }
  }

  private mutating func employer(
    of table: PendingTable, directory: MunicipalityDirectory
  ) -> String {
    let name = TableEmployer.name(of: table, directory: directory)
    guard name.isEmpty, let found = TableEmployer.inferred(of: table, directory: directory) else {
      return name
    }
    note(
      .employerInferred(name: found.name, evidence: found.evidence), at: table.table.origin())
    return found.name
  }

  private mutating func readMembers(_ start: MemberRows, _ input: inout YearInput) {
    var firstRows: [MemberNumber: Origin] = [:]
    var aside: [SetAsideMember] = []
    for table in tables(.memberList) {
      var rows = start
      read(table) { row in
        guard let number = MemberRows.number(&row) else { return }
        if let first = firstRows[number] {
          row.report(.duplicateMember(firstRow: first.row), .memberNumber)
          return
        }
        let member = rows.member(number, &row)
        if let member, !row.isSetAside {
          firstRows[number] = row.origin
          input.members.append(member)
        } else {
          aside.append(SetAsideMember(number: number, origin: row.origin))
        }
      }
    }
    // A number of which another row could be used is on the list after all.
    var seen: Set<MemberNumber> = []
    input.membersSetAside = aside.filter {
      firstRows[$0.number] == nil && seen.insert($0.number).inserted
    }
  }
}
