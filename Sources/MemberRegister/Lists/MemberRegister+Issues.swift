package import Domain
import GRDB

extension MemberRegister {
  /// To whom the last issue of a segment went, or the one before when the last went to these very
  /// addresses; nil before the first.
  package func lastIssue(
    of segment: String, before recipients: [IssueRecipient]
  ) throws(RegisterError) -> [IssueRecipient]? {
    let addresses = Set(recipients.map(\.address))
    return try read { db in
      let issues = try Issues.newest(of: segment, db)
      guard let last = issues.first else { return nil }
      let former = try Issues.recipients(of: last, db)
      guard Set(former.map(\.address)) == addresses, issues.count > 1 else { return former }
      return try Issues.recipients(of: issues[1], db)
    }
  }

  /// Remembers an issue; the same addresses once more are nothing new. The two last are kept.
  package func issue(
    _ segment: String, to recipients: [IssueRecipient], stamp: Stamp
  ) throws(RegisterError) {
    try write { db in
      let issues = try Issues.newest(of: segment, db)
      if let last = issues.first {
        let former = try Issues.recipients(of: last, db)
        if Set(former.map(\.address)) == Set(recipients.map(\.address)) { return }
      }
      let journal = Journal(db, .handOut, stamp)
      try Issues.store(recipients, segment: segment, operation: journal.operation().id, db)
      for outdated in issues.dropFirst() {
        try db.execute(sql: "DELETE FROM issue WHERE id = ?", arguments: [outdated])
      }
      try journal.append(
        JournalEntry(
          .handedOut, subject: segment, new: FlatJSON.text([("issued", String(recipients.count))])))
    }
  }
}

/// The rows of `issue` and `issue_entry`.
private enum Issues {
  /// The latest first.
  static func newest(of segment: String, _ db: Database) throws -> [Int] {
    try Int.fetchAll(
      db, sql: "SELECT id FROM issue WHERE segment = ? ORDER BY id DESC", arguments: [segment])
  }

  static func recipients(of issue: Int, _ db: Database) throws -> [IssueRecipient] {
    try Row.fetchAll(
      db, sql: "SELECT address, name, member FROM issue_entry WHERE issue = ? ORDER BY address",
      arguments: [issue]
    ).map { row in
      let member: String? = row[2]
      return IssueRecipient(
        address: row[0], name: row[1], member: member.map { MemberNumber($0) })
    }
  }

  static func store(
    _ recipients: [IssueRecipient], segment: String, operation: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO issue (segment, operation) VALUES (?, ?)", arguments: [segment, operation])
    let issue = db.lastInsertedRowID
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO issue_entry (issue, address, name, member) VALUES (?, ?, ?, ?)
        """)
    for recipient in recipients {
      try statement.execute(arguments: [
        issue, recipient.address, recipient.name, recipient.member?.text,
      ])
    }
  }
}
