package import Domain
import GRDB

extension MemberRegister {
  /// The rayon lists that were handed out last; nil before the first time.
  package func lastHandedOut() throws(RegisterError) -> [RayonListEntry]? {
    try read { db in try Handouts.newest(db).first.map { try Handouts.entries(of: $0, db) } }
  }

  /// The day on which lists were last handed out; nil before the first time.
  package func lastHandOutDate() throws(RegisterError) -> CalendarDate? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT o.recorded_on FROM handout h JOIN operation o ON o.id = h.operation
          ORDER BY h.id DESC LIMIT 1
          """
      ).flatMap { CalendarDate(iso: $0) }
    }
  }

  /// The lists that `entries` are to be compared with: those handed out last, or those before when
  /// the last ones were these same lists. So a run after handing out shows the same changes as the
  /// run that handed out. Empty before the first time.
  ///
  /// - Parameter held: rayons whose list is not handed out now; they do not tell which lists are the
  ///   same.
  package func handedOut(
    before entries: [RayonListEntry], held: Set<RayonCode> = []
  ) throws(RegisterError) -> [RayonListEntry] {
    try read { db in
      for handout in try Handouts.newest(db) {
        let former = try Handouts.entries(of: handout, db)
        if !Handouts.areSame(former, entries, butFor: held) { return former }
      }
      return []
    }
  }

  /// Remembers lists as handed out; the same lists once more are nothing new. The two last are kept.
  ///
  /// - Parameter held: rayons whose list stays here: what they got before goes on counting.
  package func handOut(
    _ entries: [RayonListEntry], held: Set<RayonCode> = [], year: Int, stamp: Stamp
  ) throws(RegisterError) {
    try write { db in
      let newest = try Handouts.newest(db)
      let former = try newest.first.map { try Handouts.entries(of: $0, db) }
      if let former, Handouts.areSame(former, entries, butFor: held) { return }
      let given =
        entries.filter { !held.contains($0.rayon) }
        + (former ?? []).filter { held.contains($0.rayon) }
      let journal = Journal(db, .handOut, stamp)
      try Handouts.store(given, year: year, operation: journal.operation().id, db)
      for outdated in newest.dropFirst() { try Handouts.remove(outdated, db) }
      let counts = Dictionary(grouping: given.filter { !held.contains($0.rayon) }, by: \.rayon)
        .mapValues(\.count)
      try journal.append(
        JournalEntry(
          .handedOut, subject: String(year),
          new: FlatJSON.text(
            counts.sorted { $0.key < $1.key }.map { ($0.key.text, String($0.value)) })))
    }
  }
}

/// The rows of `handout` and `handout_list`.
private enum Handouts {
  /// The latest first.
  static func newest(_ db: Database) throws -> [Int] {
    try Int.fetchAll(db, sql: "SELECT id FROM handout ORDER BY id DESC")
  }

  static func areSame(
    _ former: [RayonListEntry], _ entries: [RayonListEntry], butFor held: Set<RayonCode>
  ) -> Bool {
    RayonChange.between(
      former.filter { !held.contains($0.rayon) }, and: entries.filter { !held.contains($0.rayon) }
    ).isEmpty
  }

  static func entries(of handout: Int, _ db: Database) throws -> [RayonListEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT member, rayon, name, municipality, function, email
        FROM handout_list WHERE handout = ?
        """,
      arguments: [handout]
    ).map { row in
      RayonListEntry(
        member: MemberNumber(row[0]), rayon: RayonCode(row[1]), name: row[2],
        municipality: row[3], function: row[4], email: row[5])
    }.sorted { ($0.member, $0.rayon) < ($1.member, $1.rayon) }
  }

  static func store(
    _ entries: [RayonListEntry], year: Int, operation: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO handout (year, operation) VALUES (?, ?)", arguments: [year, operation])
    let handout = db.lastInsertedRowID
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO handout_list (handout, member, rayon, name, municipality, function,
          email)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for entry in entries {
      try statement.execute(arguments: [
        handout, entry.member.text, entry.rayon.text, entry.name, entry.municipality,
        entry.function, entry.email,
      ])
    }
  }

  static func remove(_ handout: Int, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM handout WHERE id = ?", arguments: [handout])
  }
}
