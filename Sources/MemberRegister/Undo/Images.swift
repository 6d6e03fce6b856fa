import Domain
import GRDB

/// Keeps how members and decisions were before a run and after it, so that it can be undone.
struct Images {
  private let db: Database
  private let journal: Journal

  init(_ db: Database, _ journal: Journal) {
    self.db = db
    self.journal = journal
  }

  func changing(_ number: MemberNumber, _ change: () throws -> Void) throws {
    let before = try MemberImage.text(of: number, db)
    try change()
    let after = before == nil ? nil : try MemberImage.text(of: number, db)
    if before != nil, before == after { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO member_image (operation, number, before, after) VALUES (?, ?, ?, ?)
        ON CONFLICT (operation, number) DO UPDATE SET after = excluded.after
        """)
    try statement.execute(
      arguments: [journal.operation().id, number.text, before, after])
  }

  func deciding(_ proposal: ProposalKey, _ change: () throws -> Void) throws {
    let before = try DecisionImage.text(of: proposal, db)
    try change()
    let after = try DecisionImage.text(of: proposal, db)
    if before == after { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO decision_image (operation, proposal, before, after) VALUES (?, ?, ?, ?)
        ON CONFLICT (operation, proposal) DO UPDATE SET after = excluded.after
        """)
    try statement.execute(
      arguments: [journal.operation().id, proposal.text, before, after])
  }
}
