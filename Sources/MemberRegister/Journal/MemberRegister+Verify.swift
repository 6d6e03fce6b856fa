package import Domain
import Formats
import GRDB

extension MemberRegister {
  /// Recomputes the journal's chain and checks what must always hold: the file, references, members
  /// against the journal, gapless numbers, sums, and the bytes of released documents.
  package func verify() throws(RegisterError) -> Verification {
    var result = try read { db in try Verifying.database(db) }
    let documents = try read { db in try Verifying.documents(db) }
    result.documents = documents.count
    for document in documents where try !isWhole(document) {
      result.faults.append(.document(path: folder.place(of: document)))
    }
    let known = Set(documents.map(\.original))
    result.faults += try folder.originals().filter { !known.contains($0) }
      .map { .unknownDocument(path: folder.place(of: $0)) }
    return result
  }

  private func isWhole(_ document: IssuedDocument) throws(RegisterError) -> Bool {
    let place = folder.whereabouts(of: document)
    guard Disk.exists(place) else { return false }
    return try SHA256.hex(Disk.read(place)) == document.sha256
  }
}

/// The checks inside the database.
enum Verifying {
  /// All of them.
  static func database(_ db: Database) throws -> Verification {
    var result = Verification()
    result.faults += try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
      .filter { $0 != "ok" }.map { .file($0) }
    result.faults += try String.fetchAll(
      db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check"
    ).map { .reference(table: $0) }
    try journal(db, &result)
    result.faults += try members(db)
    result.faults += try numbers(db)
    result.faults += try sums(db)
    result.faults += try bills(db)
    result.faults += try decidedFields(db)
    return result
  }

  static func members(_ db: Database) throws -> [RegisterFault] {
    let told = try JournalReading.told(db)
    return try MemberRows.all(db).sorted { $0.key < $1.key }.flatMap { number, member in
      (told[number] ?? [:]).sorted { $0.key < $1.key }
        .filter { member.current[$0.key] != $0.value }
        .map { .member(number, $0.key) }
    }
  }

  static func numbers(_ db: Database) throws -> [RegisterFault] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT year, position FROM invoice i
        WHERE position <
            (SELECT max(position) FROM invoice WHERE year = i.year AND kind = i.kind)
          AND NOT EXISTS
            (SELECT 1 FROM invoice
              WHERE year = i.year AND kind = i.kind AND position = i.position + 1)
        ORDER BY year, kind DESC, position
        """
    ).map { .numberMissing(year: $0[0], after: $0[1]) }
  }

  static func sums(_ db: Database) throws -> [RegisterFault] {
    let years = try Int.fetchAll(db, sql: "SELECT DISTINCT year FROM invoice ORDER BY year")
    return try years.flatMap { year in
      let stored = try Dictionary(
        uniqueKeysWithValues: Row.fetchAll(
          db, sql: "SELECT number, net_cents, gross_cents FROM invoice WHERE year = ?",
          arguments: [year]
        ).map { (InvoiceNumber($0[0]), [$0[1] as Int64, $0[2] as Int64]) })
      return try InvoiceRows.issued(in: year, db).map(\.invoice)
        .filter { stored[$0.number] != [$0.net.cents, $0.gross.cents] }
        .map { RegisterFault.sum($0.number) }
    }
  }

  static func bills(_ db: Database) throws -> [RegisterFault] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.member, i.year FROM invoice_member m JOIN invoice i ON i.number = m.invoice
        WHERE i.kind = 'invoice' AND i.status <> 'credited'
        GROUP BY m.member, i.year HAVING count(*) > 1 ORDER BY i.year, m.member
        """
    ).map { .billedTwice(MemberNumber($0[0]), year: $0[1]) }
  }

  static func decidedFields(_ db: Database) throws -> [RegisterFault] {
    try Row.fetchAll(
      db, sql: "SELECT member, field, proposal FROM decided_field ORDER BY member, field"
    ).filter { row in
      try !DecisionRows.holds(ProposalKey(row[2]), db)
    }.compactMap { row in
      MemberField(rawValue: row[1]).map { .decidedByNobody(MemberNumber(row[0]), $0) }
    }
  }

  static func documents(_ db: Database) throws -> [IssuedDocument] {
    try Row.fetchAll(db, sql: "SELECT copy, path, sha256, size FROM document ORDER BY path").map {
      IssuedDocument(path: $0[0], original: $0[1], sha256: $0[2], size: $0[3])
    }
  }

  /// Names the first line that does not fit, and every line whose contents are not its own.
  static func journal(_ db: Database, _ result: inout Verification) throws {
    var link = try Array(Journal.identity(of: db))
    var sequence = 0
    var isBroken = false
    let lines = try JournalReading.lines(db)
    while let line = try lines.next() {
      result.entries += 1
      sequence += 1
      switch line.contents {
      case .erased: result.erased += 1
      case .missing: result.faults.append(.contents(sequence: line.sequence))
      case .kept(let salt, let entry):
        if Chain.digest(salt: salt, entry) != line.digest {
          result.faults.append(.contents(sequence: line.sequence))
        }
      }
      let expected = Chain.link(
        after: link, sequence: sequence, operation: line.operation, entry: line.entry,
        digest: line.digest)
      if !isBroken, line.sequence != sequence || line.link != expected {
        result.faults.append(.link(sequence: line.sequence))
        isBroken = true
      }
      link = line.link
    }
  }
}
