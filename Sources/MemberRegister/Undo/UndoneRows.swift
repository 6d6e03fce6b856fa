import Domain
import GRDB

/// The rows of `undone_decision` and `undone_source`: what does not count again by itself.
enum UndoneRows {
  typealias Said = (verdict: String, other: String)

  static func mark(_ key: ProposalKey, _ said: Said, by undoing: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO undone_decision (proposal, verdict, other_staff, undoing)
        VALUES (?, ?, ?, ?)
        """,
      arguments: [key.text, said.verdict, said.other, undoing])
  }

  static func unmark(_ key: ProposalKey, _ said: Said, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM undone_decision WHERE proposal = ? AND verdict = ? AND other_staff = ?",
      arguments: [key.text, said.verdict, said.other])
  }

  /// A person decided anew: what they said before is forgotten.
  static func forget(_ key: ProposalKey, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM undone_decision WHERE proposal = ? AND verdict <> 'rule'")
    try statement.execute(arguments: [key.text])
  }

  static func decisions(_ db: Database) throws -> [ProposalKey: [UndoneDecision]] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT proposal, verdict, other_staff FROM undone_decision")
    return rows.reduce(into: [:]) { undone, row in
      let other: String = row[2]
      undone[ProposalKey(row[0]), default: []].append(
        (row[1] as String) == "rule"
          ? .rule
          : .decision(
            Verdict(rawValue: row[1]), other: other.isEmpty ? nil : StaffID(other)))
    }
  }

  /// The digests of files that are left out.
  static func files(_ db: Database) throws -> Set<String> {
    try String.fetchSet(
      db, sql: "SELECT sha256 FROM source WHERE id IN (SELECT source FROM undone_source)")
  }
}
