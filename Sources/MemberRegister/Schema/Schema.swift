import GRDB

/// The tables of `leden.sqlite`, as a list of steps that were ever released.
///
/// A step that was released is never edited: it stands as the SQL text it was, and names no Swift
/// type. What changes comes as a step of its own behind the others.
enum Schema {
  /// Marks the file as ours: the letters `LEDN`, in the header where SQLite keeps it.
  static let applicationID = 0x4C45_444E

  private static let steps: [(name: String, sql: String)] = [
    ("1 journal", journal1),
    ("1 members", members1),
    ("1 decisions", decisions1),
    ("1 lists", lists1),
    ("1 invoices", invoices1),
    ("2 lists", lists2),
    ("2 undo", undo2),
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in steps {
      migrator.registerMigration(name) { db in try db.execute(sql: sql) }
    }
    return migrator
  }

  /// Everything a sound register of today consists of, as SQLite writes it down: for telling a
  /// register from a file that only looks like one, or carries triggers of someone else.
  static func definitions(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name
        """)
  }

  static func ownDefinitions() throws -> [String] {
    let blank = try DatabaseQueue()
    try migrator.migrate(blank)
    return try blank.read { db in try definitions(in: db) }
  }
}
