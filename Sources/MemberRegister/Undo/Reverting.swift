import Domain
import GRDB

/// Undoing one run, or doing it again by undoing its undoing; inside a transaction.
///
/// Field by field: what is as the run left it goes back to what it was before, what was edited since
/// stays and is named.
struct Reverting {
  private let db: Database
  private let journal: Journal
  private let images: Images
  private let target: JournalOperation
  private let stamp: Stamp
  private var result: Reversal

  init(_ target: JournalOperation, _ journal: Journal, _ stamp: Stamp, _ db: Database) {
    self.db = db
    self.journal = journal
    self.target = target
    self.stamp = stamp
    images = Images(db, journal)
    result = Reversal(operation: target)
  }

  mutating func revert() throws -> Reversal {
    // A field returns to a decided value only while that decision holds: decisions come first.
    try revertDecisions()
    try revertRules()
    try revertMembers()
    try revertFiles()
    try nameInvoices()
    return result
  }
}

// Members.
extension Reverting {
  private mutating func revertMembers() throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT number, before, after FROM member_image WHERE operation = ?",
      arguments: [target.id])
    let ordered = rows.map { (MemberNumber($0["number"]), $0) }.sorted { $0.0 < $1.0 }
    for (number, row) in ordered {
      switch (row["before"] as String?, row["after"] as String?) {
      case (nil, _): try remove(number)
      case (let before?, nil): try bringBack(number, before)
      case (let before?, let after?): try merge(number, before: before, after: after)
      }
    }
  }

  /// A member whom the run brought goes, unless something happened to them since.
  private mutating func remove(_ number: MemberNumber) throws {
    guard try MemberImage.text(of: number, db) != nil else { return }
    let later = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM journal j JOIN journal_value v USING (sequence)
          WHERE v.subject = ? AND j.operation > ?
            AND j.operation NOT IN (SELECT operation FROM undone_operation)
            AND j.operation NOT IN (SELECT id FROM operation WHERE kind IN ('undo', 'redo')))
        """,
      arguments: [number.text, target.id])
    guard later != true else { return result.kept.append(.member(number)) }
    try images.changing(number) {
      try db.execute(sql: "DELETE FROM member WHERE number = ?", arguments: [number.text])
    }
    try journal.append(JournalEntry(.withdrawn, subject: number.text))
    result.removed.append(number)
  }

  private mutating func bringBack(_ number: MemberNumber, _ image: String) throws {
    guard try MemberImage.text(of: number, db) == nil,
      let before = try MemberImage(image, of: number, db)
    else { return result.kept.append(.member(number)) }
    try images.changing(number) {
      var undecided = before
      undecided.member.decided = [:]
      try undecided.store(db)
      try MemberImage.storeProposals(in: image, of: number, db)
      try MemberRows.store(decided: before.member.decided, of: number, db)
    }
    let current = before.member.current
    let values = MemberField.allCases.map { ($0.rawValue, current[$0]) }.filter { !$0.1.isEmpty }
    try journal.append(
      JournalEntry(
        .created, subject: number.text, new: FlatJSON.text(values),
        origin: before.member.listed.origin))
    result.broughtBack.append(number)
  }

  private mutating func merge(_ number: MemberNumber, before: String, after: String) throws {
    guard let text = try MemberImage.text(of: number, db),
      let now = try MemberImage(text, of: number, db),
      let before = try MemberImage(before, of: number, db),
      let after = try MemberImage(after, of: number, db)
    else { return result.kept.append(.member(number)) }
    let merged = try Merge(before: before, after: after, now: now) { key in
      try DecisionRows.holds(key, db)
    }
    for field in merged.kept { result.kept.append(.field(number, field)) }
    if merged.keepsAbsence { result.kept.append(.member(number)) }
    guard merged.image != now else { return }
    try images.changing(number) { try merged.image.store(db) }
    for field in MemberField.allCases {
      try journal(field, of: number, from: now.member, to: merged.image.member)
    }
    let (was, absent) = (now.member.absentSince, merged.image.member.absentSince)
    if was != absent {
      try journal.append(
        JournalEntry(
          absent == nil ? .returned : .absent, subject: number.text, old: was?.iso ?? "",
          new: absent?.iso ?? ""))
    }
  }

  private mutating func journal(
    _ field: MemberField, of number: MemberNumber, from now: RegisteredMember,
    to then: RegisteredMember
  ) throws {
    if now.current[field] != then.current[field] {
      let change = ReturnedField(
        member: number, field: field, old: now.current[field], new: then.current[field])
      try journal.append(
        JournalEntry(
          .undone, subject: number.text, field: field.rawValue, old: change.old, new: change.new))
      result.fields.append(change)
    } else if now.listed[field] != then.listed[field] {
      try journal.append(
        JournalEntry(
          .withdrawn, subject: number.text, field: field.rawValue, old: now.listed[field],
          new: then.listed[field]))
    }
  }
}

// Decisions, rules and files.
extension Reverting {
  private mutating func revertDecisions() throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT i.proposal, i.before, i.after, p.member
        FROM decision_image i JOIN proposal p ON p.key = i.proposal
        WHERE i.operation = ? ORDER BY i.proposal
        """,
      arguments: [target.id])
    for row in rows {
      let key = ProposalKey(row["proposal"])
      let member = MemberNumber(row["member"])
      let (before, after): (String?, String?) = (row["before"], row["after"])
      guard try DecisionImage.text(of: key, db) == after else {
        result.kept.append(.decision(member))
        continue
      }
      try images.deciding(key) { try DecisionImage.store(before, of: key, db) }
      let old = try after.map { try DecisionImage.verdict(in: $0, db) }
      let new = try before.map { try DecisionImage.verdict(in: $0, db) }
      if let old { try UndoneRows.mark(key, old, by: journal.operation().id, db) }
      if let new { try UndoneRows.unmark(key, new, db) }
      try journal.append(
        JournalEntry(
          .undone, subject: member.text, field: "decision", old: old?.verdict ?? "",
          new: new?.verdict ?? "", proposal: key))
      result.decisions += 1
    }
  }

  /// A rule does not apply again to what was undone; doing it again lets it.
  private func revertRules() throws {
    let ruled = try String.fetchAll(
      db,
      sql: "SELECT DISTINCT proposal FROM journal WHERE operation = ? AND action = 'ruled'",
      arguments: [target.id])
    for key in ruled {
      try db.execute(
        sql: "UPDATE proposal SET applied_by_rule = 0 WHERE key = ?", arguments: [key])
      try UndoneRows.mark(ProposalKey(key), ("rule", ""), by: journal.operation().id, db)
    }
    let before = try String.fetchAll(
      db, sql: "SELECT proposal FROM undone_decision WHERE undoing = ? AND verdict = 'rule'",
      arguments: [target.id])
    for key in before {
      try db.execute(
        sql: """
          UPDATE proposal SET applied_by_rule = 1, status = 'applied' WHERE key = ?
          """, arguments: [key])
      try UndoneRows.unmark(ProposalKey(key), ("rule", ""), db)
    }
  }

  private mutating func revertFiles() throws {
    if target.kind == .takeIn {
      let sources = try Row.fetchAll(
        db, sql: "SELECT id, path FROM source WHERE first_operation = ? ORDER BY path",
        arguments: [target.id])
      for source in sources {
        try db.execute(
          sql: "INSERT OR REPLACE INTO undone_source (source, undoing) VALUES (?, ?)",
          arguments: [source["id"] as Int, journal.operation().id])
      }
      result.files = sources.map { $0["path"] }
    } else {
      result.files = try String.fetchAll(
        db,
        sql: """
          SELECT path FROM undone_source u JOIN source s ON s.id = u.source
          WHERE u.undoing = ? ORDER BY path
          """, arguments: [target.id])
      try db.execute(sql: "DELETE FROM undone_source WHERE undoing = ?", arguments: [target.id])
    }
    for file in result.files {
      try journal.append(
        JournalEntry(.undone, subject: file, field: "file", origin: Origin(file: file)))
    }
  }

  private mutating func nameInvoices() throws {
    let changed =
      Set(result.fields.map(\.member)).union(result.removed).union(result.broughtBack)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT i.number, m.member FROM invoice i JOIN invoice_member m ON m.invoice = i.number
        WHERE i.status <> 'credited' ORDER BY i.year, i.position
        """)
    var named: Set<InvoiceNumber> = []
    for row in rows where changed.contains(MemberNumber(row["member"])) {
      let number = InvoiceNumber(row["number"])
      if named.insert(number).inserted { result.invoices.append(number) }
    }
  }
}

/// Three images of one member brought together, field by field.
struct Merge {
  private(set) var image: MemberImage
  /// Fields that were edited since.
  private(set) var kept: [MemberField] = []
  /// Whether they came or went since.
  private(set) var keepsAbsence = false

  /// - Parameter holds: whether a proposal is decided or ruled to apply; a value of one that is not
  ///   does not return.
  init(
    before: MemberImage, after: MemberImage, now: MemberImage, holds: (ProposalKey) throws -> Bool
  ) rethrows {
    image = MemberImage(
      member: now.member,
      source: now.member.listed.origin == after.member.listed.origin ? before.source : now.source)
    let (one, two, three) = (before.member, after.member, now.member)
    for field in MemberField.allCases where !one.isSame(as: two, on: field) {
      let isHeld = try one.decided[field].map(holds) ?? true
      guard isHeld, two.isSame(as: three, on: field) else {
        kept.append(field)
        continue
      }
      image.member.current.take(field, from: one.current)
      image.member.listed.take(field, from: one.listed)
      image.member.decided[field] = one.decided[field]
    }
    if three.listed.origin == two.listed.origin {
      image.member.listed.origin = one.listed.origin
      image.member.current.origin = one.listed.origin
    }
    if one.absentSince != two.absentSince {
      keepsAbsence = two.absentSince != three.absentSince
      if !keepsAbsence { image.member.absentSince = one.absentSince }
    }
  }
}

extension RegisteredMember {
  /// Whether both have the same of a field: the truth, the list and who decided it.
  fileprivate func isSame(as other: RegisteredMember, on field: MemberField) -> Bool {
    let isSamePlace =
      field != .workplace
      || (current.workplace == other.current.workplace
        && listed.workplace == other.listed.workplace)
    return isSamePlace && current[field] == other.current[field]
      && listed[field] == other.listed[field] && decided[field] == other.decided[field]
  }
}
