import Domain

/// The office's own tables, and what it decided.
extension YearReading {
  mutating func readTables(into input: inout YearInput) {
    let directory = input.reference.directory
    let tariffs = TariffRows()
    for table in tables(.tariffs) {
      read(table) { row in
        if let tariff = tariffs.tariff(&row), !row.isSetAside { input.tariffs.append(tariff) }
      }
    }
    var debtors = DebtorTable(directory: directory)
    for table in tables(.debtors) {
      read(table) { row in debtors.add(&row) }
    }
    for (employer, head) in forms { debtors.complete(employer, with: head) }
    for table in tables(.invoiceData) where !isOfOtherYear(table) {
      read(table) { row in debtors.complete(&row) }
    }
    input.debtors = debtors.debtors
    var rayons = RayonRows(directory: directory)
    for table in tables(.rayons) {
      read(table) { row in rayons.add(&row) }
    }
    input.rayons = rayons.rayons
    input.decisions = decisions()
    readRelations(into: &input)
  }

  private mutating func readRelations(into input: inout YearInput) {
    for table in tables(.rayonDays) {
      read(table) { row in
        if let day = RayonDayRows.day(&row), !row.isSetAside { input.rayonDays.append(day) }
      }
    }
    for table in tables(.roles) {
      read(table) { row in
        guard let holder = RelationRows.roleHolder(&row), !row.isSetAside else { return }
        input.roleHolders.append(holder)
      }
    }
    for table in tables(.partners) {
      let names = lexicon
      read(table) { row in
        guard let partner = RelationRows.partner(&row, lexicon: names), !row.isSetAside
        else { return }
        input.partners.append(partner)
      }
    }
    for table in tables(.answers) {
      read(table) { row in
        if let answer = AnswerRows.answer(&row), !row.isSetAside { input.answers.append(answer) }
      }
    }
    for table in tables(.bounces) {
      read(table) { row in
        if let email = row.email(.workEmail) { input.bounced.insert(email) }
      }
    }
  }

  /// From all workbooks together; a cell for a place counts in its own workbook.
  private mutating func decisions() -> [Decision] {
    let tables = tables(.decisions)
    var places: [Int: [String: Probability]] = [:]
    for table in tables where table.survey.plan.column(of: .acceptFrom) != nil {
      read(table) { row in
        guard let (place, from) = DecisionRows.acceptance(&row) else { return }
        places[table.source, default: [:]][place] = from
      }
    }
    var filled: [FilledDecision] = []
    for table in tables where table.survey.plan.column(of: .acceptFrom) == nil {
      let rows = DecisionRows(titles: table.survey.titles, places: places[table.source] ?? [:])
      read(table) { row in
        if let decision = rows.decision(&row), !row.isSetAside { filled.append(decision) }
      }
    }
    return FilledDecision.counting(filled)
  }
}
