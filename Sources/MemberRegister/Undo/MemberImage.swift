import Domain
import GRDB

/// A member as the register had them at one moment: the truth, the row of the last list, and which
/// fields were decided.
struct MemberImage: Equatable {
  var member: RegisteredMember
  /// The file of the row, by its number in `source`.
  let source: Int
}

// As JSON, in `member_image`.
extension MemberImage {
  /// How the register has the member now; nil when it does not.
  static func text(of number: MemberNumber, _ db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: writing)
    return try String.fetchOne(statement, arguments: [number.text])
  }

  /// Nil for what is no image.
  init?(_ text: String, of number: MemberNumber, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: MemberImage.reading)
    guard let row = try Row.fetchOne(statement, arguments: [text]) else { return nil }
    let columns = MemberRows.columns.count
    let origin = Origin(file: row[2] ?? "", sheet: row[3] ?? "", row: row[4] ?? 0)
    member = RegisteredMember(
      current: MemberRows.member(number, in: row, from: 5, origin: origin),
      listed: MemberRows.member(number, in: row, from: 5 + columns, origin: origin),
      absentSince: (row[1] as String?).flatMap { CalendarDate(iso: $0) })
    source = row[0] ?? 0
    let decided = try Row.fetchCursor(
      db, sql: "SELECT key, value FROM json_each(?, '$.decided')", arguments: [text])
    while let pair = try decided.next() {
      guard let field = MemberField(rawValue: pair[0]) else { continue }
      member.decided[field] = ProposalKey(pair[1])
    }
  }

  private static let writing: String = {
    func object(_ table: String) -> String {
      MemberRows.columns.map { "'\($0)', \(table).\($0)" }.joined(separator: ", ")
    }
    return """
      SELECT json_object(
        'current', json_object(\(object("m")), 'absent_since', m.absent_since),
        'listed', json_object(\(object("l")), 'source', l.source, 'sheet', l.sheet, 'row', l.row),
        'decided', json((SELECT json_group_object(field, proposal) FROM
          (SELECT field, proposal FROM decided_field WHERE member = m.number ORDER BY field))),
        'proposals', json((SELECT json_group_array(json_object('key', key, 'outcome', outcome,
            'status', status, 'ruled', applied_by_rule, 'current', is_current))
          FROM (SELECT * FROM proposal WHERE member = m.number ORDER BY key))))
      FROM member m JOIN listing l USING (number) WHERE m.number = ?
      """
  }()

  private static let reading: String = {
    func values(_ part: String) -> String {
      MemberRows.columns.map { "json_extract(image, '$.\(part).\($0)')" }.joined(separator: ", ")
    }
    return """
      WITH given (image) AS (SELECT ?)
      SELECT json_extract(image, '$.listed.source'), json_extract(image, '$.current.absent_since'),
        s.path, json_extract(image, '$.listed.sheet'), json_extract(image, '$.listed.row'),
        \(values("current")), \(values("listed"))
      FROM given LEFT JOIN source s ON s.id = json_extract(image, '$.listed.source')
      """
  }()
}

extension MemberImage {
  /// Puts back the proposals of an image that the register does not have.
  static func storeProposals(in text: String, of number: MemberNumber, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO proposal (key, member, outcome, status, applied_by_rule, is_current)
        SELECT json_extract(value, '$.key'), ?1, json_extract(value, '$.outcome'),
          json_extract(value, '$.status'), json_extract(value, '$.ruled'),
          json_extract(value, '$.current')
        FROM json_each(?2, '$.proposals')
        """,
      arguments: [number.text, text])
  }

  /// Puts the member back as they are here, whether the register has them or not.
  func store(_ db: Database) throws {
    try MemberRows.store(current: member.current, absentSince: member.absentSince, db)
    try MemberRows.store(listed: member.listed, source: source, db)
    try MemberRows.store(decided: member.decided, of: member.current.number, db)
  }
}
