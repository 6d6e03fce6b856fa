package import Domain
import GRDB

/// The rise of a year, as it was applied.
package struct AppliedIndexation: Hashable, Sendable {
  package let year: Int
  package let percentage: Percentage
  package let source: String
  package let effectiveDate: CalendarDate
  /// The day on which the members decided; nil when that was not known.
  package let decidedOn: CalendarDate?
}

extension MemberRegister {
  /// Every year's rise, the earliest first.
  package func indexations() throws(RegisterError) -> [AppliedIndexation] {
    try read { db in try Indexations.all(db) }
  }
}

extension AppliedIndexation {
  fileprivate init(_ settings: IndexationSettings, year: Int) {
    self.init(
      year: year, percentage: settings.percentage, source: settings.source,
      effectiveDate: settings.effectiveDate, decidedOn: settings.decidedOn)
  }

  fileprivate var text: String {
    FlatJSON.text([
      ("percentage", percentage.decimal), ("source", source),
      ("effective_date", effectiveDate.iso), ("decided_on", decidedOn?.iso ?? ""),
    ])
  }
}

/// The rows of `indexation`.
enum Indexations {
  /// Records the rise of a year, once; a source or decision that became known since is added.
  ///
  /// - Throws: `indexedBefore` when the year was raised by another percentage.
  static func record(
    _ settings: IndexationSettings, year: Int, stamp: Stamp, _ db: Database
  ) throws {
    let asked = AppliedIndexation(settings, year: year)
    let known = try all(db).first { $0.year == year }
    if known == asked { return }
    if let known, known.percentage != asked.percentage {
      throw RegisterError.indexedBefore(
        year: year, recorded: known.percentage, asked: asked.percentage)
    }
    let journal = Journal(db, .index, stamp)
    try store(asked, settings.rounding, operation: journal.operation().id, db)
    try journal.append(
      JournalEntry(
        .indexed, subject: String(year), field: "indexation", old: known?.text ?? "",
        new: asked.text))
  }

  static func all(_ db: Database) throws -> [AppliedIndexation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT year, percentage, source, effective_date, decided_on FROM indexation ORDER BY year
        """
    ).compactMap { row in
      guard let effective = CalendarDate(iso: row[3] as String) else { return nil }
      return AppliedIndexation(
        year: row[0], percentage: Percentage(units: row[1]), source: row[2],
        effectiveDate: effective, decidedOn: (row[4] as String?).flatMap { CalendarDate(iso: $0) })
    }
  }

  private static func store(
    _ applied: AppliedIndexation, _ rounding: Rounding, operation: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO indexation (year, percentage, rounding, source, effective_date, decided_on,
          operation)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (year) DO UPDATE SET source = excluded.source, rounding = excluded.rounding,
          effective_date = excluded.effective_date, decided_on = excluded.decided_on,
          operation = excluded.operation
        """,
      arguments: [
        applied.year, applied.percentage.units, rounding.rawValue, applied.source,
        applied.effectiveDate.iso, applied.decidedOn?.iso, operation,
      ])
  }
}
