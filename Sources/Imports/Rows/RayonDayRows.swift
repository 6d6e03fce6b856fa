import Domain

/// Reads the table of rayon days: a row per day, and a row for each who came.
enum RayonDayRows {
  static func day(_ row: inout RowReader) -> RayonDay? {
    let code = row.text(.rayonCode)
    let rayon = code.isEmpty ? row.text(.rayonName) : code
    if rayon.isEmpty {
      row.report(.missingValue(field: Field.rayonName.rawValue), .rayonName)
      return nil
    }
    if row.text(.dayDate).isEmpty {
      row.report(.missingValue(field: Field.dayDate.rawValue), .dayDate)
      return nil
    }
    let written = row.text(.memberNumber)
    let member = written.isEmpty ? nil : MemberNumberText.read(written)
    if member == nil, !written.isEmpty {
      row.report(.notAnIdentifier(kind: Field.memberNumber.rawValue), .memberNumber)
    }
    return row.date(.dayDate).map {
      RayonDay(rayon: rayon, date: $0, member: member, origin: row.origin)
    }
  }
}
