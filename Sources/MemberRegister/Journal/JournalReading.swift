package import Domain
import Foundation
import GRDB

/// The journal read back.
enum JournalReading {
  /// One line, its contents apart.
  struct Line {
    enum Contents {
      case kept(salt: Data, JournalEntry)
      case erased
      case missing
    }

    let sequence: Int
    let operation: JournalOperation
    /// With its contents when they are kept.
    let entry: JournalEntry
    let contents: Contents
    let digest: [UInt8]
    let link: [UInt8]
  }

  /// All lines in their order, or those about one subject.
  static func lines(
    _ db: Database, about subject: String? = nil
  ) throws -> MapCursor<RowCursor, Line> {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT j.sequence, j.action, j.file, j.sheet, j.row, j.proposal, j.digest, j.link,
          o.id AS operation, o.kind, o.recorded_on, o.recorded_by,
          v.sequence AS contents, v.salt, v.subject, v.field, v.old, v.new
        FROM journal j JOIN operation o ON o.id = j.operation
        LEFT JOIN journal_value v ON v.sequence = j.sequence
        \(subject == nil ? "" : "WHERE v.subject = ?") ORDER BY j.sequence
        """,
      arguments: subject.map { [$0] } ?? []
    ).map { row in try line(row) }
  }

  private static func line(_ row: Row) throws -> Line {
    guard let action = JournalEntry.Action(rawValue: row["action"]),
      let kind = JournalOperation.Kind(rawValue: row["kind"]),
      let date = CalendarDate(iso: row["recorded_on"] as String)
    else { throw RegisterError.refused(rule: "journal \(row["sequence"] as Int)") }
    let file: String = row["file"]
    let salt: Data? = row["salt"]
    let entry = JournalEntry(
      action, subject: row["subject"] ?? "", field: row["field"] ?? "", old: row["old"] ?? "",
      new: row["new"] ?? "",
      origin: file.isEmpty ? nil : Origin(file: file, sheet: row["sheet"], row: row["row"]),
      proposal: (row["proposal"] as String?).map { ProposalKey($0) })
    let contents: Line.Contents =
      row["contents"] == nil ? .missing : salt.map { .kept(salt: $0, entry) } ?? .erased
    return Line(
      sequence: row["sequence"],
      operation: JournalOperation(
        id: row["operation"], kind: kind, stamp: Stamp(date: date, actor: row["recorded_by"])),
      entry: entry, contents: contents, digest: Array(row["digest"] as Data),
      link: Array(row["link"] as Data))
  }

  /// 0 for an empty journal.
  static func lastSequence(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT max(sequence) FROM journal") ?? 0
  }

  /// What each line is told by, with all that came before it.
  static func links(_ db: Database) throws -> Set<Data> {
    try Data.fetchSet(db, sql: "SELECT link FROM journal")
  }

  /// The last line that another journal has too, by its links; 0 when they have nothing in common.
  static func lastSequence(_ db: Database, among links: Set<Data>) throws -> Int {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sequence, link FROM journal ORDER BY sequence DESC")
    while let row = try rows.next() {
      if links.contains(row[1]) { return row[0] }
    }
    return 0
  }

  /// The runs that wrote lines behind `sequence`, the latest first.
  static func operations(_ db: Database, after sequence: Int = 0) throws -> [JournalOperation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, recorded_on, recorded_by FROM operation
        WHERE id IN (SELECT operation FROM journal WHERE sequence > ?) ORDER BY id DESC
        """,
      arguments: [sequence]
    ).compactMap { row in
      guard let kind = JournalOperation.Kind(rawValue: row[1]),
        let date = CalendarDate(iso: row[2] as String)
      else { return nil }
      return JournalOperation(id: row[0], kind: kind, stamp: Stamp(date: date, actor: row[3]))
    }
  }

  /// What every field of a member should say by the journal: as created, with what came after.
  static func told(_ db: Database) throws -> [MemberNumber: [MemberField: String]] {
    let blank = Dictionary(uniqueKeysWithValues: MemberField.allCases.map { ($0, "") })
    var told: [MemberNumber: [MemberField: String]] = [:]
    var born: [MemberNumber: Int] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT v.subject, e.key, e.value, j.sequence, j.action
        FROM journal j JOIN journal_value v USING (sequence), json_each(v.new) e
        WHERE j.action = 'created' AND v.subject IS NOT NULL
        UNION ALL
        SELECT v.subject, v.field, v.new, j.sequence, j.action
        FROM journal j JOIN journal_value v USING (sequence)
        WHERE v.subject IS NOT NULL AND j.action IN
          ('followed', 'confirmed', 'overruled', 'applied', 'ruled', 'reversed',
            'undone')
        ORDER BY 4
        """)
    while let row = try rows.next() {
      guard let field = MemberField(rawValue: row[1]) else { continue }
      let number = MemberNumber(row[0])
      if row[4] == "created", born.updateValue(row[3], forKey: number) != row[3] {
        told[number] = blank
      }
      told[number, default: blank][field] = row[2]
    }
    return told
  }
}

extension MemberRegister {
  /// Everything that the journal holds about a subject — a member's number, an invoice's — from its
  /// first line on.
  package func journal(of subject: String) throws(RegisterError) -> [JournalLine] {
    try read { db in
      let lines = try JournalReading.lines(db, about: subject)
      var found: [JournalLine] = []
      while let line = try lines.next() {
        guard case .kept(_, let entry) = line.contents else { continue }
        found.append(
          JournalLine(sequence: line.sequence, stamp: line.operation.stamp, entry: entry))
      }
      return found
    }
  }
}
