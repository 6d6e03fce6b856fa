package import Domain
import GRDB

extension MemberRegister {
  /// The run that `undo` takes when none is named: the last import or decisions that were not undone
  /// and of which is kept how it was before.
  package func lastUndoable() throws(RegisterError) -> JournalOperation? {
    try read { db in
      let undone = try Int.fetchSet(db, sql: "SELECT operation FROM undone_operation")
      return try JournalReading.operations(db).first { operation in
        try [.takeIn, .settle].contains(operation.kind) && !undone.contains(operation.id)
          && Self.isKept(operation.id, db)
      }
    }
  }

  /// Every run that changed something, the latest first, and whether it was undone.
  package func operations() throws(RegisterError) -> [(JournalOperation, isUndone: Bool)] {
    try read { db in
      let undone = try Int.fetchSet(db, sql: "SELECT operation FROM undone_operation")
      return try JournalReading.operations(db).map { ($0, undone.contains($0.id)) }
    }
  }

  /// Undoes a run.
  ///
  /// - Parameter id: the number of the run; nil for the last that can be undone.
  /// - Throws: `notUndoable` for a run that is unknown, undone already, or of a kind that is not
  ///   undone; `tooLongAgo` for one of which is no longer kept how it was before.
  package func undo(_ id: Int? = nil, stamp: Stamp) throws(RegisterError) -> Reversal {
    let last = try lastUndoable()?.id
    return try write { db in
      let id = id ?? last
      let undone = try Int.fetchSet(db, sql: "SELECT operation FROM undone_operation")
      guard let id, let target = try JournalReading.operations(db).first(where: { $0.id == id }),
        [.takeIn, .settle].contains(target.kind), !undone.contains(id)
      else { throw RegisterError.notUndoable(id) }
      guard try Self.isKept(id, db) else { throw RegisterError.tooLongAgo(id) }
      let journal = Journal(db, .undo, stamp)
      var reverting = Reverting(target, journal, stamp, db)
      let reversal = try reverting.revert()
      guard !reversal.changesNothing else { return reversal }
      try db.execute(
        sql: "INSERT INTO undone_operation (operation, undoing) VALUES (?, ?)",
        arguments: [id, journal.operation().id])
      return reversal
    }
  }

  /// Does again what was undone last.
  ///
  /// - Throws: `nothingUndone`, or `tooLongAgo`.
  package func redo(stamp: Stamp) throws(RegisterError) -> Reversal {
    try write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT operation, undoing FROM undone_operation ORDER BY undoing DESC LIMIT 1")
      guard let row,
        let target = try JournalReading.operations(db).first(where: { $0.id == row["undoing"] })
      else { throw RegisterError.nothingUndone }
      guard try Self.isKept(target.id, db) else { throw RegisterError.tooLongAgo(row["operation"]) }
      let journal = Journal(db, .redo, stamp)
      var reverting = Reverting(target, journal, stamp, db)
      let reversal = try reverting.revert()
      try db.execute(
        sql: "DELETE FROM undone_operation WHERE operation = ?",
        arguments: [row["operation"] as Int])
      return reversal
    }
  }

  /// The digests of files that were undone: they are not read again until they are done again.
  package func undoneFiles() throws(RegisterError) -> Set<String> {
    try read { db in try UndoneRows.files(db) }
  }

  /// Whether all that a run changed can go back: images are kept of it, or it changed nothing but
  /// which files count. Runs of before images were kept, or tidied since, changed more than that.
  private static func isKept(_ id: Int, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM member_image WHERE operation = ?1)
          OR EXISTS (SELECT 1 FROM decision_image WHERE operation = ?1)
          OR NOT EXISTS (
            SELECT 1 FROM journal j LEFT JOIN journal_value v USING (sequence)
            WHERE j.operation = ?1 AND j.action <> 'read'
              AND NOT (j.action = 'undone' AND v.field IS 'file'))
        """, arguments: [id]) ?? false
  }
}
