import Domain
import Foundation
import GRDB

/// The journal under one transaction. An operation begins with its first entry: a run that changes
/// nothing leaves no trace.
final class Journal {
  private let db: Database
  private let kind: JournalOperation.Kind
  private let stamp: Stamp
  private var begun: JournalOperation?
  private var sequence = 0
  private var link: [UInt8] = []

  init(_ db: Database, _ kind: JournalOperation.Kind, _ stamp: Stamp) {
    self.db = db
    self.kind = kind
    self.stamp = stamp
  }

  /// The operation, begun now if it was not.
  func operation() throws -> JournalOperation {
    if let begun { return begun }
    try db.execute(
      sql: "INSERT INTO operation (kind, recorded_on, recorded_by) VALUES (?, ?, ?)",
      arguments: [kind.rawValue, stamp.date.iso, stamp.actor])
    let operation = JournalOperation(id: Int(db.lastInsertedRowID), kind: kind, stamp: stamp)
    let last = try Row.fetchOne(
      db, sql: "SELECT sequence, link FROM journal ORDER BY sequence DESC LIMIT 1")
    sequence = last?["sequence"] ?? 0
    link = Array(try last?["link"] ?? Journal.identity(of: db))
    begun = operation
    return operation
  }

  func append(_ entry: JournalEntry) throws {
    let operation = try operation()
    let salt = Salt.fresh().data
    let digest = Chain.digest(salt: salt, entry)
    sequence += 1
    link = Chain.link(
      after: link, sequence: sequence, operation: operation, entry: entry, digest: digest)
    let line = try db.cachedStatement(
      sql: """
        INSERT INTO journal (sequence, operation, action, file, sheet, row, proposal, digest, link)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try line.execute(arguments: [
      sequence, operation.id, entry.action.rawValue, entry.origin?.file ?? "",
      entry.origin?.sheet ?? "", entry.origin?.row ?? 0, entry.proposal?.text, Data(digest),
      Data(link),
    ])
    let values = try db.cachedStatement(
      sql: """
        INSERT INTO journal_value (sequence, salt, subject, field, old, new)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    try values.execute(arguments: [
      sequence, salt, entry.subject, entry.field, entry.old, entry.new,
    ])
  }

  static func identity(of db: Database) throws -> Data {
    try Data.fetchOne(db, sql: "SELECT identity FROM register WHERE id = 1") ?? Data()
  }
}
