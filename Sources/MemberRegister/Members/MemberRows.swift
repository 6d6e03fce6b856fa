import Domain
import GRDB

/// The rows of `member` and `listing`: which column holds what.
enum MemberRows {
  /// The columns that both tables share, in the order of `values`.
  static let columns = [
    "initials", "call_name", "prefix", "family_name", "birth_name", "partner_name",
    "written_name", "email", "phone", "function_title", "workplace", "organisation",
    "workplace_meaning", "kind", "member_since", "member_until", "newsletter", "is_shielded",
    "krsd_number", "debtor",
  ]

  private static func values(of member: Member) -> [(any DatabaseValueConvertible)?] {
    [
      member.name.initials, member.name.callName, member.name.prefix, member.name.familyName,
      member.name.birthName, member.name.partnerName, member.name.written, member.email?.text,
      member.phone, member.functionTitle, member.workplace.written, member.workplace.organisation,
      MeaningText.text(of: member.workplace.meaning), member.kind.text, member.memberSince?.iso,
      member.memberUntil?.iso, member.newsletter, member.isShielded, member.krsdNumber,
      member.debtor?.text,
    ]
  }

  /// The member whose first column stands at `start`.
  static func member(
    _ number: MemberNumber, in row: Row, from start: Int, origin: Origin
  ) -> Member {
    func text(_ index: Int) -> String { row[start + index] ?? "" }
    func date(_ index: Int) -> CalendarDate? {
      (row[start + index] as String?).flatMap { CalendarDate(iso: $0) }
    }
    return Member(
      number: number,
      name: PersonName(
        initials: text(0), callName: text(1), prefix: text(2), familyName: text(3),
        birthName: text(4), partnerName: text(5), written: text(6)),
      email: EmailAddress(text(7)), phone: text(8), functionTitle: text(9),
      workplace: Workplace(
        written: text(10), organisation: text(11), meaning: MeaningText.meaning(of: text(12))),
      kind: MemberKind(text(13)), memberSince: date(14), memberUntil: date(15),
      newsletter: row[start + 16], isShielded: row[start + 17] ?? false, krsdNumber: text(18),
      debtor: (row[start + 19] as String?).map { DebtorID($0) }, origin: origin)
  }
}

extension MemberRows {
  /// Everyone the register knows, by number.
  static func all(_ db: Database) throws -> [MemberNumber: RegisteredMember] {
    let current = columns.map { "m.\($0)" }.joined(separator: ", ")
    let listed = columns.map { "l.\($0)" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT m.number, m.absent_since, s.path, l.sheet, l.row, \(current), \(listed)
        FROM member m JOIN listing l ON l.number = m.number JOIN source s ON s.id = l.source
        """)
    var members: [MemberNumber: RegisteredMember] = [:]
    while let row = try rows.next() {
      let number = MemberNumber(row[0])
      let origin = Origin(file: row[2], sheet: row[3], row: row[4])
      members[number] = RegisteredMember(
        current: member(number, in: row, from: 5, origin: origin),
        listed: member(number, in: row, from: 5 + columns.count, origin: origin),
        absentSince: (row[1] as String?).flatMap { CalendarDate(iso: $0) })
    }
    let decided = try Row.fetchCursor(db, sql: "SELECT member, field, proposal FROM decided_field")
    while let row = try decided.next() {
      guard let field = MemberField(rawValue: row[1]) else { continue }
      members[MemberNumber(row[0])]?.decided[field] = ProposalKey(row[2])
    }
    return members
  }

  /// Writes the truth about a member, new or known.
  static func store(current member: Member, absentSince: CalendarDate?, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: memberUpsert)
    try statement.execute(
      arguments: StatementArguments(
        [member.number.text] + values(of: member) + [absentSince?.iso]))
  }

  /// Writes the row of the last list.
  static func store(listed member: Member, source: Int, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: upsert("listing", extra: ["source", "sheet", "row"]))
    try statement.execute(
      arguments: StatementArguments(
        [member.number.text] + values(of: member)
          + [source, member.origin.sheet, member.origin.row]))
  }

  static func store(decided: [MemberField: ProposalKey], of number: MemberNumber, _ db: Database)
    throws
  {
    let outdated = try db.cachedStatement(sql: "DELETE FROM decided_field WHERE member = ?")
    try outdated.execute(arguments: [number.text])
    let statement = try db.cachedStatement(
      sql: "INSERT INTO decided_field (member, field, proposal) VALUES (?, ?, ?)")
    for (field, key) in decided.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [number.text, field.rawValue, key.text])
    }
  }

  private static let memberUpsert = upsert("member", extra: ["absent_since"])
  private static let listingUpsert = upsert("listing", extra: ["source", "sheet", "row"])

  private static func upsert(_ table: String, extra: [String]) -> String {
    let all = ["number"] + columns + extra
    let places = all.map { _ in "?" }.joined(separator: ", ")
    let updates = all.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO \(table) (\(all.joined(separator: ", "))) VALUES (\(places))
      ON CONFLICT (number) DO UPDATE SET \(updates)
      """
  }
}
