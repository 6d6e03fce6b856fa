import Domain
import Foundation
import GRDB
import MemberRegister
import Testing

struct VerifyTests {
  /// What someone with the file in a database program could do, and the first thing that tells.
  @Test(arguments: [
    ("UPDATE member SET function_title = 'Manager' WHERE number = '10'", 0),
    ("UPDATE member SET call_name = 'Piet' WHERE number = '11'", 1),
    ("UPDATE journal_value SET new = 'Manager' WHERE sequence = 5", 2),
    ("UPDATE journal SET action = 'ruled' WHERE sequence = 5", 3),
    ("UPDATE operation SET recorded_by = 'Bas' WHERE id = 2", 4),
    ("DELETE FROM journal_value WHERE sequence = 2", 5),
    ("DELETE FROM journal WHERE sequence = 4", 6),
  ])
  func `a change past the journal is named`(sql: String, place: Int) throws {
    let expected: [[RegisterFault]] = [
      [.member(MemberNumber("10"), .functionTitle)],
      [.member(MemberNumber("11"), .callName)],
      [.contents(sequence: 5), .member(MemberNumber("10"), .functionTitle)],
      [.link(sequence: 5)],
      [.link(sequence: 4)],
      [.contents(sequence: 2), .contents(sequence: 2)],
      [.reference(table: "journal_value"), .link(sequence: 5)],
    ]
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try VerifyTests.fill(path)
      try VerifyTests.force(sql, path)
      let faults = try MemberRegister(at: path).verify().faults
      #expect(faults.first == expected[place].first)
      #expect(faults.last == expected[place].last || place == 5)
    }
  }

  @Test func `what was erased stays erased and passes`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try VerifyTests.fill(path)
      try VerifyTests.force(
        """
        UPDATE journal_value SET salt = NULL, subject = NULL, field = NULL, old = NULL, new = NULL
        WHERE subject = '11'
        """, path)
      let verification = try MemberRegister(at: path).verify()
      #expect(verification.faults.isEmpty)
      #expect(verification.entries == 5)
      #expect(verification.erased == 1)
    }
  }

  @Test(arguments: [
    "UPDATE journal SET action = 'ruled'", "DELETE FROM journal",
    "UPDATE journal_value SET new = 'x'", "DELETE FROM journal_value",
    "UPDATE member SET is_shielded = 2", "UPDATE member SET member_since = '2026-02-30'",
    "UPDATE proposal SET status = 'misschien'", "DELETE FROM source", "DELETE FROM proposal",
    "INSERT INTO decided_field VALUES ('10', 'email', 'x')",
  ])
  func `the schema guards itself`(sql: String) throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try VerifyTests.fill(path)
      #expect(throws: DatabaseError.self) {
        try DatabaseQueue(path: path).write { db in try db.execute(sql: sql) }
      }
    }
  }

  @Test func `tables and triggers of someone else are refused`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try VerifyTests.fill(path)
      try DatabaseQueue(path: path).write { db in
        try db.execute(
          sql: """
            CREATE TRIGGER sneaky AFTER INSERT ON journal
            BEGIN UPDATE member SET phone = ''; END
            """)
      }
      #expect(throws: RegisterError.damaged(path: path)) { try MemberRegister(at: path) }
    }
  }

  @Test func `another program's database and a newer register are refused`() throws {
    try withFolder { folder in
      let newer = folder + "/leden.sqlite"
      try VerifyTests.fill(newer)
      try VerifyTests.force("INSERT INTO grdb_migrations VALUES ('9 later')", newer)
      #expect(throws: RegisterError.newer(path: newer)) { try MemberRegister(at: newer) }
      let other = folder + "/andere.sqlite"
      try DatabaseQueue(path: other).write { db in try db.execute(sql: "CREATE TABLE t (a)") }
      #expect(throws: RegisterError.notARegister(path: other)) { try MemberRegister(at: other) }
    }
  }

  @Test func `a life is told from its first line on`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try VerifyTests.fill(path)
      let lines = try MemberRegister(at: path).journal(of: "10")
      #expect(lines.map(\.entry.action) == [.created, .decided, .applied])
      #expect(lines.map(\.stamp) == [Invented.stamp, Invented.stamp, Invented.stamp])
      #expect(lines[2].entry.old == "Leerplichtambtenaar")
      #expect(lines[2].entry.new == "Doorstroomcoach")
      #expect(lines[2].entry.origin?.row == 5)
      #expect(lines[2].entry.proposal == lines[1].entry.proposal)
    }
  }

  @Test func `the contents of staff files and logs are nowhere in the register`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      var input = Invented.list([Invented.member("10")])
      var staff = Invented.staff("P-4711")
      staff.name.familyName = "Geheimhouder"
      input.staff = [staff]
      var rows = RowCounts()
      (rows.read, rows.accepted) = (1, 1)
      input.sources.append(
        SourceFile(
          path: staff.origin.file, kind: .staffList, sha256: String(repeating: "b", count: 64),
          size: 9, rows: rows))
      _ = try MemberRegister(at: path).take(in: input, stamp: Invented.stamp)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.range(of: Data("Sanne".utf8)) != nil)
      #expect(bytes.range(of: Data("Geheimhouder".utf8)) == nil)
      #expect(bytes.range(of: Data("P-4711".utf8)) == nil)
    }
  }

  @Test func `a file among the documents that nobody released is named`() throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      try register.release([Invented.concept("GM0344")])
      let stray = folder + "/documenten/2026/2026-2.pdf"
      try Data("vreemd".utf8).write(to: URL(fileURLWithPath: stray))
      try Data().write(to: URL(fileURLWithPath: folder + "/documenten/2026/.DS_Store"))
      #expect(try register.verify().faults == [.unknownDocument(path: stray)])
    }
  }

  @Test func `a field that nobody decided is named`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try VerifyTests.fill(path)
      try VerifyTests.force("UPDATE decision SET verdict = 'reject'", path)
      #expect(
        try MemberRegister(at: path).verify().faults == [
          .decidedByNobody(MemberNumber("10"), .functionTitle)
        ])
    }
  }

  @Test func `a member on two invoices of a year is named`() throws {
    try withRegister { register in
      var second = Invented.concept("GM0363")
      second.coveredMembers = Invented.concept("GM0344").coveredMembers
      try register.release([Invented.concept("GM0344"), second])
      #expect(
        try register.verify().faults.filter { if case .document = $0 { false } else { true } } == [
          .billedTwice(MemberNumber("10"), year: 2026)
        ])
      let first = try register.invoices(year: 2026)[0].invoice
      try register.release([Invented.creditNote(on: first, cents: first.gross.cents)])
      #expect(try register.verify().faults.isEmpty)
    }
  }

  /// Two members, one accepted decision: five lines in the journal.
  private static func fill(_ path: String) throws {
    let register = try MemberRegister(at: path)
    _ = try register.take(
      in: Invented.list([Invented.member("10"), Invented.member("11")]), stamp: Invented.stamp)
    let change = Invented.functionChange("10")
    let terms = Invented.terms()
    let key = try register.settle([change], decisions: [], terms: terms, stamp: Invented.stamp)
      .proposals[0].key
    _ = try register.settle(
      [change], decisions: [Invented.decision(key, "10", .accept)], terms: terms,
      stamp: Invented.stamp)
  }

  /// Past every guard of the schema.
  private static func force(_ sql: String, _ path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write { db in
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
    }
  }
}
