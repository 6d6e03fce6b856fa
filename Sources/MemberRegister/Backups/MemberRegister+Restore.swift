package import Domain
import Foundation
import GRDB

extension MemberRegister {
  /// What putting a backup back would lose; changes nothing.
  ///
  /// - Throws: `backupUnknown`, `backupUnsound`, `backupOfAnother` or `releasedSince`.
  package func rehearseRestoring(_ name: String) throws(RegisterError) -> Restoration {
    let backup = try MemberRegister.known(name, beside: path)
    let copy = try MemberRegister.sound(backup, beside: path)
    return try loss(of: copy, backup)
  }

  /// Puts a backup back in one transaction: the register is the backup, or as it was.
  ///
  /// - Throws: as `rehearseRestoring`; nothing was changed then.
  package func restore(_ name: String, stamp: Stamp) throws(RegisterError) -> Restoration {
    let backup = try MemberRegister.known(name, beside: path)
    let copy = try MemberRegister.sound(backup, beside: path)
    let restoration = try loss(of: copy, backup)
    let digests = try read { db in try Data.fetchAll(db, sql: "SELECT digest FROM suppressed") }
    try replace(by: copy, restoration, keepingOut: digests, stamp)
    return restoration
  }

  static func known(_ name: String, beside path: String) throws(RegisterError) -> Backup {
    let backups = try BackupFolder(beside: path).backups()
    let found = backups.first { $0.fileName == name || String($0.number) == name }
    guard let found else { throw .backupUnknown(name) }
    return found
  }

  /// The backup in memory, brought up to date and recomputed from its first line to its last.
  static func sound(
    _ backup: Backup, beside path: String
  ) throws(RegisterError) -> DatabaseQueue {
    do {
      let copy = try copied(BackupFolder(beside: path).place(of: backup))
      let faults = try copy.read { db in try Verifying.database(db).faults }
      guard faults.isEmpty else { throw RegisterError.backupUnsound(backup.fileName) }
      return copy
    } catch let error as RegisterError {
      if case .newer = error { throw error }
      throw .backupUnsound(backup.fileName)
    } catch {
      throw .backupUnsound(backup.fileName)
    }
  }

  private func loss(
    of copy: DatabaseQueue, _ backup: Backup
  ) throws(RegisterError) -> Restoration {
    let (identity, links, numbers) = try MemberRegister.marks(copy, path)
    return try read { db in
      let isBlank = try JournalReading.lastSequence(db) == 0
      guard try isBlank || Journal.identity(of: db) == identity else {
        throw RegisterError.backupOfAnother(backup.fileName)
      }
      let released = try InvoiceRows.numbers(db).filter { !numbers.contains($0) }
      guard released.isEmpty else {
        throw RegisterError.releasedSince(backup: backup.fileName, released)
      }
      let common = try JournalReading.lastSequence(db, among: links)
      return Restoration(
        backup: backup, lost: try JournalReading.lastSequence(db) - common,
        operations: try JournalReading.operations(db, after: common))
    }
  }

  private typealias Marks = (identity: Data, links: Set<Data>, numbers: Set<InvoiceNumber>)

  private static func marks(_ copy: DatabaseQueue, _ path: String) throws(RegisterError) -> Marks {
    do {
      return try copy.read { db in
        try (
          Journal.identity(of: db), JournalReading.links(db), Set(InvoiceRows.numbers(db))
        )
      }
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  private func replace(
    by copy: DatabaseQueue, _ restoration: Restoration, keepingOut digests: [Data],
    _ stamp: Stamp
  ) throws(RegisterError) {
    do {
      try MemberRegister.note(restoration, keepingOut: digests, stamp, in: copy)
      try copy.backup(to: queue)
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// Writes into a copy of a backup that it was put back, and takes out of it who was erased since.
  static func note(
    _ restoration: Restoration, keepingOut digests: [Data], _ stamp: Stamp, in copy: DatabaseQueue
  ) throws {
    try copy.write { db in
      let journal = Journal(db, .restore, stamp)
      try journal.append(
        JournalEntry(
          .restored, subject: restoration.backup.fileName, field: "lines",
          old: String(restoration.lost)))
      try MemberRegister.keepOut(digests, of: db, journal)
    }
  }
}
