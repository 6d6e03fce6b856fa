import Domain
import Foundation
import GRDB

/// Taking a member out of the register, inside a transaction: everything but what has to stay.
struct Erasing {
  let db: Database
  let journal: Journal

  /// What would go and what would stay; nil for someone whom the register does not know.
  static func preview(of number: MemberNumber, _ db: Database) throws -> Erasure? {
    let lines = try count("journal_value WHERE subject = ?", number, db)
    let invoices = try self.invoices(covering: number, db)
    let isKnown = try count("member WHERE number = ?", number, db) > 0
    guard isKnown || lines > 0 || !invoices.isEmpty else { return nil }
    return Erasure(
      number: number, lines: lines,
      decisions: try count(
        "decision WHERE proposal IN (SELECT key FROM proposal WHERE member = ?)", number, db),
      handouts: try count("handout_list WHERE member = ?", number, db), invoices: invoices,
      sharing: try addresses(of: number, db).flatMap(\.others).sorted())
  }

  /// The addresses of a member, each with the other members who have it too.
  private static func addresses(
    of number: MemberNumber, _ db: Database
  ) throws -> [(email: EmailAddress, others: Set<MemberNumber>)] {
    let members = try MemberRows.all(db)
    return Set(members[number]?.addresses ?? []).map { email in
      let others = members.filter { $0.key != number && $0.value.addresses.contains(email) }
      return (email, Set(others.keys))
    }
  }

  static func invoices(covering number: MemberNumber, _ db: Database) throws -> [InvoiceNumber] {
    try String.fetchAll(
      db,
      sql: """
        SELECT i.number FROM invoice i JOIN invoice_member m ON m.invoice = i.number
        WHERE m.member = ? ORDER BY i.year, i.position
        """,
      arguments: [number.text]
    ).map { InvoiceNumber($0) }
  }

  private static func count(_ rows: String, _ number: MemberNumber, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rows)", arguments: [number.text]) ?? 0
  }

  /// - Parameter keepsOut: whether no list may bring the member back.
  func erase(_ number: MemberNumber, keepsOut: Bool) throws -> Erasure? {
    guard let erasure = try Erasing.preview(of: number, db) else { return nil }
    if keepsOut { try suppress(number) }
    let keys = "SELECT key FROM proposal WHERE member = ?"
    for sql in [
      "DELETE FROM member_image WHERE number = ?",
      "DELETE FROM decision_image WHERE proposal IN (\(keys))",
      "DELETE FROM undone_decision WHERE proposal IN (\(keys))",
      "DELETE FROM decided_field WHERE member = ?",
      "DELETE FROM member WHERE number = ?",
      """
      UPDATE journal_value SET salt = NULL, subject = NULL, field = NULL, old = NULL, new = NULL
      WHERE subject = ?
      """,
    ] { try db.execute(sql: sql, arguments: [number.text]) }
    try journal.append(JournalEntry(.erased, subject: "", new: String(erasure.lines)))
    return erasure
  }

  /// An address that others have too tells nothing of who was erased.
  private func suppress(_ number: MemberNumber) throws {
    let own = try Erasing.addresses(of: number, db).filter(\.others.isEmpty).map(\.email)
    try keepOut(Suppression.digests(of: number, own, db))
  }

  func keepOut(_ digests: [Data]) throws {
    for digest in digests {
      try db.execute(
        sql: "INSERT OR IGNORE INTO suppressed (digest, operation) VALUES (?, ?)",
        arguments: [digest, journal.operation().id])
    }
  }
}

extension MemberRegister {
  /// Makes a register that is put back forget whom this one was made to forget.
  static func keepOut(_ digests: [Data], of copy: Database, _ journal: Journal) throws {
    let erasing = Erasing(db: copy, journal: journal)
    try erasing.keepOut(digests)
    let suppression = try Suppression(copy)
    for number in try MemberRows.all(copy).keys.sorted() where suppression.holds(number) {
      _ = try erasing.erase(number, keepsOut: false)
    }
  }
}
