package import Domain
import Foundation
import GRDB

extension MemberRegister {
  /// Copies the register as it is now and checks the copy.
  ///
  /// - Throws: `backupUnsound` when the copy is not what was copied; nothing is left of it then.
  package func backUp(
    because reason: Backup.Reason, on day: CalendarDate
  ) throws(RegisterError) -> Backup {
    let folder = BackupFolder(beside: path)
    let number = try (folder.backups().first?.number ?? 0) + 1
    let backup = Backup(number: number, date: day, reason: reason)
    let draft = try folder.draft()
    do {
      try copy(to: draft)
      let own = try read { db in try Contents(db) }
      guard try MemberRegister.contents(at: draft) == own else {
        throw RegisterError.backupUnsound(backup.fileName)
      }
    } catch {
      try Disk.remove(draft)
      throw RegisterError(error, path: folder.place(of: backup))
    }
    try folder.finish(draft, as: backup)
    return backup
  }

  /// Removes backups that may go; never beside a change, which may still need them.
  ///
  /// - Returns: those that went; in a rehearsal, those that would.
  package func pruneBackups(
    on day: CalendarDate, keeping settings: BackupSettings
  ) throws(RegisterError) -> [Backup] {
    let folder = BackupFolder(beside: path)
    let outdated = try folder.backups().outdated(on: day, settings)
    if !isRehearsal { try folder.remove(outdated) }
    return outdated
  }

  /// The newest first.
  package func backups() throws(RegisterError) -> [Backup] {
    try BackupFolder(beside: path).backups()
  }

  /// The newest first, of a register that need not be readable.
  package static func backups(ofRegisterAt path: String) throws(RegisterError) -> [Backup] {
    try BackupFolder(beside: path).backups()
  }

  /// By SQLite's online backup.
  private func copy(to place: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    let target = try DatabaseQueue(path: place, configuration: configuration)
    try queue.backup(to: target)
    try target.close()
  }

  /// What a copy must have in common with what it is a copy of.
  struct Contents: Equatable {
    let identity: Data
    /// Rows by table.
    let rows: [String: Int]
    let lastLink: Data?

    init(_ db: Database) throws {
      identity = try Journal.identity(of: db)
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      rows = try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          (table, try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0)
        })
      lastLink = try Data.fetchOne(
        db, sql: "SELECT link FROM journal ORDER BY sequence DESC LIMIT 1")
    }
  }

  private static func contents(at place: String) throws -> Contents {
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: place, configuration: configuration)
    return try copy.read { db in
      guard try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"] else {
        throw RegisterError.damaged(path: place)
      }
      return try Contents(db)
    }
  }
}
