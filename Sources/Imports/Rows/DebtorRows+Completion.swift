import Domain

extension DebtorRows {
  /// The debtor with what a row of our own workbook says: an empty cell is no news, `LEEG` takes away,
  /// and what cannot be read changes nothing.
  func completed(_ debtor: Debtor, _ row: inout RowReader) -> Debtor {
    var debtor = debtor
    set(&debtor.orderReference, .orderReference, row)
    set(&debtor.buyerReference, .buyerReference, row)
    set(&debtor.attention, .attention, row)
    set(&debtor.address.street, .street, row)
    set(&debtor.address.city, .city, row)
    if isErased(.postcode, row) {
      debtor.address.postcode = ""
    } else if isNews(.postcode, row) {
      let new = address(&row, country: debtor.address.country)
      if new.country != "NL" || PostcodeText.isDutch(new.postcode) {
        debtor.address.postcode = new.postcode
      }
    }
    set(&debtor.email, .workEmail, &row) { $0.email(.workEmail) }
    set(&debtor.kvk, .kvk, &row, DebtorRows.kvk)
    set(&debtor.oin, .oin, &row, DebtorRows.oin)
    set(&debtor.vatNumber, .vatNumber, &row, DebtorRows.vatNumber)
    set(&debtor.endpoint, .peppolAddress, &row) { endpoint($0) }
    if isNews(.channel, row), !isErased(.channel, row) { debtor.channel = channel(&row) }
    return debtor
  }

  private func isNews(_ field: Field, _ row: RowReader) -> Bool { !row.text(field).isEmpty }

  private func isErased(_ field: Field, _ row: RowReader) -> Bool {
    ["leeg", "empty"].contains(Folding.key(row.text(field)))
  }

  private func set(_ value: inout String, _ field: Field, _ row: RowReader) {
    if isNews(field, row) { value = isErased(field, row) ? "" : row.text(field) }
  }

  private func set<Value>(
    _ value: inout Value?, _ field: Field, _ row: inout RowReader,
    _ read: (inout RowReader) -> Value?
  ) {
    guard isNews(field, row) else { return }
    if isErased(field, row) {
      value = nil
    } else if let new = read(&row) {
      value = new
    }
  }
}
