import Domain

extension PersonName {
  /// `van den Berg`, with the name at birth where it was given apart: `van den Berg (Bakker)`.
  var inFull: String {
    let used = [prefix, familyName].filter { !$0.isEmpty }.joined(separator: " ")
    let whole = used.isEmpty ? written : used
    return birthName.isEmpty || birthName == familyName ? whole : "\(whole) (\(birthName))"
  }
}

extension Workplace {
  /// The words of both fields.
  var inFull: String {
    organisation.isEmpty || organisation == written ? written : "\(written), \(organisation)"
  }
}

extension StaffRecord {
  /// The title, with the department that may settle it.
  var titleInFull: String {
    department.isEmpty ? functionTitle : "\(functionTitle), \(department)"
  }

  /// `2018-05-01 – 2025-08-31`; an open end stays open.
  var period: String {
    guard start != nil || end != nil else { return "" }
    return "\(start?.iso ?? "") – \(end?.iso ?? "")"
  }
}
