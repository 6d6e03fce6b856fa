package import Domain
import GRDB

/// The program's memory: one SQLite file beside the folder of released documents.
///
/// Open it, do one thing, let it go: while it exists no other program gets in. Every method is one
/// transaction; when it throws, nothing was changed.
package final class MemberRegister {
  let path: String
  /// Nil when a register that is not there is rehearsed.
  let lock: HolderLock?
  let queue: DatabaseQueue
  /// Whether this is a copy in memory, and nothing on disk is to change.
  let isRehearsal: Bool

  /// Opens the register at `path` or makes one, with the folders that are missing; brings an older
  /// one up to date and finishes what an interrupted release left.
  ///
  /// - Parameter seconds: how long to wait while another program has it.
  /// - Throws: `inUse`, `notARegister`, `damaged`, `newer` or `disk`.
  package init(at path: String, waiting seconds: Int = 5) throws(RegisterError) {
    self.path = path
    isRehearsal = false
    try Disk.makeFolder(Disk.folder(of: path))
    lock = try HolderLock(at: path + ".lock", register: path, waiting: seconds)
    try Disk.touch(path)
    queue = try MemberRegister.opened(path, waiting: seconds)
    try recover()
  }

  /// A copy in memory of the register at `path`, or a blank one when there is none: whatever is done
  /// to it is gone when it is let go, and nothing on disk changes.
  package init(rehearsing path: String, waiting seconds: Int = 5) throws(RegisterError) {
    self.path = path
    isRehearsal = true
    let exists = Disk.exists(path)
    lock = exists ? try HolderLock(at: path + ".lock", register: path, waiting: seconds) : nil
    queue = try MemberRegister.copied(exists ? path : nil)
  }

  /// One transaction that changes things, or nothing when it throws.
  func write<Value>(_ change: (Database) throws -> Value) throws(RegisterError) -> Value {
    do {
      return try queue.write(change)
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  func read<Value>(_ look: (Database) throws -> Value) throws(RegisterError) -> Value {
    do {
      return try queue.read(look)
    } catch {
      throw RegisterError(error, path: path)
    }
  }
}

extension MemberRegister {
  private static func opened(
    _ path: String, waiting seconds: Int
  ) throws(RegisterError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(waiting: seconds))
      try queue.read { db in try check(db, path: path) }
      try Schema.migrator.migrate(queue)
      let definitions = try queue.read { db in try Schema.definitions(in: db) }
      guard try definitions == Schema.ownDefinitions() else {
        throw RegisterError.damaged(path: path)
      }
      return queue
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  static func copied(_ path: String?) throws(RegisterError) -> DatabaseQueue {
    do {
      let copy = try DatabaseQueue()
      if let path {
        var configuration = Configuration()
        // What a killed program left half done has to be rolled back before it can be read.
        configuration.readonly = !Disk.exists(path + "-journal")
        let source = try DatabaseQueue(path: path, configuration: configuration)
        try source.read { db in
          try db.execute(sql: "PRAGMA trusted_schema = OFF")
          try check(db, path: path)
        }
        try source.backup(to: copy)
      }
      try Schema.migrator.migrate(copy)
      let definitions = try copy.read { db in try Schema.definitions(in: db) }
      guard try definitions == Schema.ownDefinitions() else {
        throw RegisterError.damaged(path: path ?? "")
      }
      return copy
    } catch {
      throw RegisterError(error, path: path ?? "")
    }
  }

  private static func configuration(waiting seconds: Int) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(seconds))
    configuration.prepareDatabase { db in
      // A copied file is whole (no write-ahead log), a commit outlives a power cut, what is deleted
      // is gone, nothing of it stands in temporary files, and a file made by an enemy runs nothing.
      try db.execute(
        sql: """
          PRAGMA journal_mode = DELETE;
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// Refuses what is no register, one of a newer program, and a broken one. An empty file is none yet.
  private static func check(_ db: Database, path: String) throws {
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
    if mark != Schema.applicationID {
      // A first opening that was cut short may have left the list of steps behind, still empty.
      let foreign = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'")
      guard mark == 0, foreign == 0 else { throw RegisterError.notARegister(path: path) }
      return
    }
    if try Schema.migrator.hasBeenSuperseded(db) { throw RegisterError.newer(path: path) }
    guard try String.fetchAll(db, sql: "PRAGMA quick_check(1)") == ["ok"] else {
      throw RegisterError.damaged(path: path)
    }
  }
}
