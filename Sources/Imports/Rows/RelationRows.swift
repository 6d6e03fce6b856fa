import Domain

/// Reads the tables of people around the membership: roles, partners, addresses that bounce.
enum RelationRows {
  static func roleHolder(_ row: inout RowReader) -> RoleHolder? {
    guard let member = MemberRows.number(&row) else { return nil }
    let role = row.required(.roleName)
    let validity = row.validity()
    guard !role.isEmpty else { return nil }
    return RoleHolder(member: member, role: role, validity: validity, origin: row.origin)
  }

  static func partner(_ row: inout RowReader, lexicon: NameLexicon) -> Partner? {
    let email = row.email(.workEmail)
    guard let name = row.personName(lexicon: lexicon) else { return nil }
    return Partner(
      name: name, organisation: row.text(.employerName), email: email,
      kind: row.text(.partnerKind), newsletter: row.yesOrNo(.optInMail), origin: row.origin)
  }
}

extension RowReader {
  /// The days from and through which the row holds; open where it says nothing.
  mutating func validity() -> Validity {
    let from = date(.validFrom)
    let through = date(.validThrough)
    if let from, let through, through < from { report(.endBeforeStart, .validThrough) }
    return Validity(from: from, through: through)
  }
}
