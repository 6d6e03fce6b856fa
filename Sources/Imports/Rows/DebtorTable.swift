import Domain

/// The debtors of all tables, completed by what the office filled in for the year.
struct DebtorTable {
  let rows: DebtorRows
  private(set) var debtors: [Debtor] = []
  private var known: [DebtorID: (row: Int, position: Int)] = [:]

  init(directory: MunicipalityDirectory) {
    rows = DebtorRows(directory: directory)
  }

  /// Adds a debtor; of two rows for one the first counts.
  mutating func add(_ row: inout RowReader) {
    guard let debtor = rows.debtor(&row), !row.isSetAside else { return }
    if let first = known[debtor.id] {
      row.report(.duplicateRow(firstRow: first.row), .debtor)
      row.setAside()
    } else {
      known[debtor.id] = (row.number, debtors.count)
      debtors.append(debtor)
    }
  }

  /// What an employer said itself, in the form that it sent back.
  mutating func complete(_ employer: Workplace.Meaning, with head: ControlFormHead) {
    guard case .municipality(let code) = employer,
      let position = debtors.firstIndex(where: { $0.municipalities.contains(code) })
    else { return }
    head.complete(&debtors[position])
  }

  /// What is filled in goes before what the table says.
  mutating func complete(_ row: inout RowReader) {
    let id = row.required(.debtor)
    guard !id.isEmpty else { return }
    guard let place = known[DebtorID(id)] else {
      row.report(.notAnIdentifier(kind: Field.debtor.rawValue), .debtor)
      return
    }
    debtors[place.position] = rows.completed(debtors[place.position], &row)
  }
}
