import Domain
import Foundation
import GRDB

/// Files that were taken in, and digests of the rows whose contents are not kept.
struct SourceRows {
  private let db: Database
  private let key: (UInt64, UInt64)

  init(_ db: Database) throws {
    self.db = db
    let bytes = try Data.fetchOne(db, sql: "SELECT row_key FROM register WHERE id = 1") ?? Data()
    key = (SourceRows.word(bytes.prefix(8)), SourceRows.word(bytes.dropFirst(8)))
  }

  /// A file that was taken in before, whatever its name was then.
  struct Known {
    let id: Int
    let path: String
    /// The run that took it in first.
    let firstOperation: Int
  }

  func known(_ source: SourceFile) throws -> Known? {
    try Row.fetchOne(
      db, sql: "SELECT id, path, first_operation FROM source WHERE sha256 = ? AND kind = ?",
      arguments: [source.sha256, source.kind.rawValue]
    ).map { Known(id: $0[0], path: $0[1], firstOperation: $0[2]) }
  }

  /// The last run that took in a member list other than `files`.
  func lastListing(besides files: [SourceFile]) throws -> Int? {
    let others = try Row.fetchAll(
      db,
      sql: """
        SELECT sha256, first_operation FROM source
        WHERE kind = ? AND id NOT IN (SELECT source FROM undone_source)
        """,
      arguments: [SourceFile.Kind.memberList.rawValue])
    let present = Set(files.map(\.sha256))
    return others.filter { !present.contains($0[0]) }.map { $0[1] as Int }.max()
  }

  /// Notes the file down; returns its number.
  func add(_ source: SourceFile, operation: Int) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO source (sha256, kind, path, size, rows, set_aside, first_operation)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source.sha256, source.kind.rawValue, source.path, source.size, source.rows.read,
        source.rows.setAside, operation,
      ])
    return Int(db.lastInsertedRowID)
  }

  func rename(_ id: Int, to path: String) throws {
    try db.execute(sql: "UPDATE source SET path = ? WHERE id = ?", arguments: [path, id])
  }
}

// Rows that are remembered without their contents.
extension SourceRows {
  /// The digests of all rows of files of one kind taken in so far.
  func digests(of kind: SourceFile.Kind) throws -> Set<UInt64> {
    let blobs = try Data.fetchCursor(
      db,
      sql: """
        SELECT r.digests FROM source_rows r JOIN source s ON s.id = r.source WHERE s.kind = ?
        """,
      arguments: [kind.rawValue])
    var digests: Set<UInt64> = []
    while let blob = try blobs.next() {
      for start in stride(from: 0, to: blob.count, by: 8) {
        digests.insert(SourceRows.word(blob.dropFirst(start).prefix(8)))
      }
    }
    return digests
  }

  func store(_ digests: [UInt64], of source: Int) throws {
    var blob = Data(capacity: digests.count * 8)
    for digest in Set(digests).sorted() {
      withUnsafeBytes(of: digest.littleEndian) { blob.append(contentsOf: $0) }
    }
    try db.execute(
      sql: "INSERT INTO source_rows (source, digests) VALUES (?, ?)", arguments: [source, blob])
  }

  func digest(of staff: StaffRecord) -> UInt64 {
    var hash = SipHash(key: key.0, key.1)
    let name = staff.name
    let fields = [
      staff.id.text, name.initials, name.callName, name.prefix, name.familyName, name.birthName,
      name.partnerName, name.written, staff.employer.written, staff.employer.organisation,
      staff.functionTitle, staff.department, staff.email?.text ?? "", staff.phone,
      staff.start?.iso ?? "", staff.end?.iso ?? "",
    ]
    for field in fields { hash.append(field: field) }
    for flag in StaffFlag.allCases where staff.flags.contains(flag) {
      hash.append(field: flag.rawValue)
    }
    return hash.finish()
  }

  func digest(of event: CommunityEvent) -> UInt64 {
    var hash = SipHash(key: key.0, key.1)
    let fields = [
      String(event.moment.seconds), event.member?.text ?? "", event.email?.text ?? "", event.kind,
    ]
    for field in fields { hash.append(field: field) }
    return hash.finish()
  }

  private static func word(_ bytes: Data) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
