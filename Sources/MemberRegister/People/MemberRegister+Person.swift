package import Domain
import GRDB

extension MemberRegister {
  /// All that is held about a member; empty when that is nothing.
  package func person(_ number: MemberNumber) throws(RegisterError) -> PersonFile {
    var file = PersonFile(number: number)
    file.journal = try journal(of: number.text)
    return try read { db in
      file.member = try MemberRows.all(db)[number]
      file.decisions = try PersonRows.decisions(about: number, db)
      file.handouts = try PersonRows.handouts(of: number, db)
      file.invoices = try Erasing.invoices(covering: number, db)
      file.images =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM member_image WHERE number = ?", arguments: [number.text])
        ?? 0
      return file
    }
  }

  /// What erasing a member would take away; changes nothing.
  ///
  /// - Throws: `unknownMember`.
  package func rehearseErasing(_ number: MemberNumber) throws(RegisterError) -> Erasure {
    let erasure = try read { db in try Erasing.preview(of: number, db) }
    guard let erasure else { throw .unknownMember(number) }
    return erasure
  }

  /// Takes a member out of the register and keeps them out of every list and backup to come.
  ///
  /// - Throws: `unknownMember`.
  package func erase(_ number: MemberNumber, stamp: Stamp) throws(RegisterError) -> Erasure {
    try write { db in
      let erasing = Erasing(db: db, journal: Journal(db, .erase, stamp))
      guard let erasure = try erasing.erase(number, keepsOut: true) else {
        throw RegisterError.unknownMember(number)
      }
      return erasure
    }
  }
}

extension MemberRegister {
  /// Takes away what is no longer needed: members who left the list long ago, what it takes to undo
  /// runs of long ago, and backups that may go.
  package func tidy(
    _ retention: RetentionSettings, keeping backup: BackupSettings, stamp: Stamp
  ) throws(RegisterError) -> Tidying {
    var tidying = try write { db in
      var tidying = Tidying()
      let erasing = Erasing(db: db, journal: Journal(db, .tidy, stamp))
      let border = stamp.date.adding(days: -retention.formerMembers)
      for number in try PersonRows.absent(before: border, db) {
        if let erasure = try erasing.erase(number, keepsOut: false) {
          tidying.former.append(erasure)
        }
      }
      tidying.runs = try forgetRuns(before: stamp.date.adding(days: -retention.undo), db)
      return tidying
    }
    tidying.backups = try pruneBackups(on: stamp.date, keeping: backup)
    return tidying
  }

  private func forgetRuns(before border: CalendarDate, _ db: Database) throws -> Int {
    let runs = try Int.fetchAll(
      db,
      sql: """
        SELECT id FROM operation WHERE recorded_on < ?
          AND (id IN (SELECT operation FROM member_image)
            OR id IN (SELECT operation FROM decision_image))
        """,
      arguments: [border.iso])
    for run in runs {
      for table in ["member_image", "decision_image"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE operation = ?", arguments: [run])
      }
    }
    return runs.count
  }
}

/// Rows about one person.
private enum PersonRows {
  static func decisions(about number: MemberNumber, _ db: Database) throws -> [PersonDecision] {
    let rulings = try DecisionRows.rulings(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT p.key, p.outcome, d.note FROM proposal p JOIN decision d ON d.proposal = p.key
        WHERE p.member = ? ORDER BY d.operation, p.key
        """,
      arguments: [number.text]
    ).compactMap { row in
      guard let outcome = Outcome(rawValue: row[1]), let ruling = rulings[ProposalKey(row[0])]
      else { return nil }
      return PersonDecision(outcome: outcome, ruling: ruling, note: row[2])
    }
  }

  static func handouts(of number: MemberNumber, _ db: Database) throws -> [PersonHandout] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT o.recorded_on, e.rayon, e.name, e.municipality, e.function, e.email
        FROM handout_list e JOIN handout h ON h.id = e.handout
          JOIN operation o ON o.id = h.operation
        WHERE e.member = ? ORDER BY h.id DESC
        """,
      arguments: [number.text]
    ).compactMap { row in
      guard let date = CalendarDate(iso: row[0] as String) else { return nil }
      return PersonHandout(
        date: date,
        entry: RayonListEntry(
          member: number, rayon: RayonCode(row[1]), name: row[2], municipality: row[3],
          function: row[4], email: row[5]))
    }
  }

  static func absent(before border: CalendarDate, _ db: Database) throws -> [MemberNumber] {
    try String.fetchAll(
      db, sql: "SELECT number FROM member WHERE absent_since < ?", arguments: [border.iso]
    ).map { MemberNumber($0) }.sorted()
  }
}
