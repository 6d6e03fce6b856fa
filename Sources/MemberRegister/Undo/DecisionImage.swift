import Domain
import GRDB

/// The row of a decision as JSON, in `decision_image`.
enum DecisionImage {
  /// Nil when nothing was decided about the proposal.
  static func text(of proposal: ProposalKey, _ db: Database) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT json_object('verdict', verdict, 'other_staff', other_staff, 'note', note,
          'resolved', resolved, 'file', file, 'sheet', sheet, 'row', row, 'operation', operation)
        FROM decision WHERE proposal = ?
        """)
    return try String.fetchOne(statement, arguments: [proposal.text])
  }

  /// Puts a decision back as it was; none for nil.
  static func store(_ text: String?, of proposal: ProposalKey, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM decision WHERE proposal = ?", arguments: [proposal.text])
    guard let text else { return }
    let columns = [
      "verdict", "other_staff", "note", "resolved", "file", "sheet", "row", "operation",
    ]
    let values = columns.map { "json_extract(image, '$.\($0)')" }.joined(separator: ", ")
    try db.execute(
      sql: """
        INSERT INTO decision (proposal, \(columns.joined(separator: ", ")))
        SELECT ?1, \(values) FROM (SELECT ?2 AS image)
        """,
      arguments: [proposal.text, text])
  }

  /// The verdict and the personnel number in an image.
  static func verdict(in text: String, _ db: Database) throws -> (verdict: String, other: String) {
    let row = try Row.fetchOne(
      db, sql: "SELECT json_extract(?1, '$.verdict'), json_extract(?1, '$.other_staff')",
      arguments: [text])
    return (row?[0] ?? "", row?[1] ?? "")
  }
}
