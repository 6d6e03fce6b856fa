import Domain
import GRDB

/// The rows of `proposal`, `decision` and `decided_field`.
enum DecisionRows {
  static func known(_ db: Database) throws -> Settlement.Known {
    let ruled = try String.fetchAll(db, sql: "SELECT key FROM proposal WHERE applied_by_rule = 1")
    return try Settlement.Known(
      members: MemberRows.all(db), decisions: decisions(db),
      appliedByRule: Set(ruled.map { ProposalKey($0) }), undone: UndoneRows.decisions(db))
  }

  private static func decisions(_ db: Database) throws -> [ProposalKey: RecordedDecision] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.proposal, p.member, d.verdict, d.other_staff, d.note, d.file, d.sheet, d.row,
          d.resolved
        FROM decision d JOIN proposal p ON p.key = d.proposal
        """)
    var decisions: [ProposalKey: RecordedDecision] = [:]
    while let row = try rows.next() {
      guard let verdict = Verdict(rawValue: row[2]) else { continue }
      let key = ProposalKey(row[0])
      let decision = Decision(
        key: key, member: MemberNumber(row[1]), verdict: verdict,
        otherStaff: (row[3] as String?).map { StaffID($0) }, note: row[4],
        origin: Origin(file: row[5], sheet: row[6], row: row[7]))
      decisions[key] = RecordedDecision(
        decision, resolved: (row[8] as String?).map { ProposalKey($0) })
    }
    return decisions
  }
}

extension DecisionRows {
  /// Whether someone accepted the proposal, or a rule applied it and was not undone.
  static func holds(_ key: ProposalKey, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM decision
            WHERE verdict IN ('accept', 'other_person') AND ?1 IN (proposal, resolved))
          OR (EXISTS (SELECT 1 FROM journal WHERE action = 'ruled' AND proposal = ?1)
            AND NOT EXISTS (SELECT 1 FROM undone_decision
              WHERE proposal = ?1 AND verdict = 'rule'))
        """)
    return try Bool.fetchOne(statement, arguments: [key.text]) ?? false
  }

  /// Who decided about each proposal, and when.
  static func rulings(_ db: Database) throws -> [ProposalKey: Ruling] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.proposal, d.verdict, d.file, d.sheet, d.row, o.recorded_on, o.recorded_by
        FROM decision d JOIN operation o ON o.id = d.operation
        """)
    var rulings: [ProposalKey: Ruling] = [:]
    while let row = try rows.next() {
      guard let verdict = Verdict(rawValue: row[1]), let day = CalendarDate(iso: row[5] as String)
      else { continue }
      rulings[ProposalKey(row[0])] = Ruling(
        verdict: verdict, stamp: Stamp(date: day, actor: row[6]),
        origin: Origin(file: row[2], sheet: row[3], row: row[4]))
    }
    return rulings
  }
}

extension DecisionRows {
  static func store(_ settlement: Settlement, _ journal: Journal, _ db: Database) throws {
    try store(settlement.proposals, appliedByRule: settlement.appliedByRule, db)
    let images = Images(db, journal)
    for recorded in settlement.recorded {
      try images.deciding(recorded.decision.key) { try store(recorded, journal, db) }
      try UndoneRows.forget(recorded.decision.key, db)
    }
    for (number, member) in settlement.members.sorted(by: { $0.key < $1.key }) {
      try images.changing(number) {
        try MemberRows.store(current: member.current, absentSince: member.absentSince, db)
        try MemberRows.store(decided: member.decided, of: number, db)
      }
    }
    for change in settlement.changes { try journal.append(JournalEntry(change)) }
  }

  /// Proposals are conclusions, not facts of the register: they are kept to know them again, and
  /// stand in no journal. Rows that did not change are not written.
  private static func store(
    _ proposals: [Proposal], appliedByRule: Set<ProposalKey>, _ db: Database
  ) throws {
    let known = try Set(String.fetchAll(db, sql: "SELECT number FROM member"))
    let before = try Dictionary(
      uniqueKeysWithValues: Row.fetchAll(
        db, sql: "SELECT key, status, applied_by_rule, is_current FROM proposal"
      ).map { ($0["key"] as String, $0) })
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO proposal (key, member, outcome, status, applied_by_rule, is_current)
        VALUES (?, ?, ?, ?, ?, 1)
        ON CONFLICT (key) DO UPDATE SET status = excluded.status,
          applied_by_rule = excluded.applied_by_rule, is_current = 1
        """)
    var current: Set<String> = []
    for proposal in proposals where known.contains(proposal.assessment.member.text) {
      let key = proposal.key.text
      current.insert(key)
      let isRuled = appliedByRule.contains(proposal.key)
      if let row = before[key], row["status"] == proposal.status.rawValue,
        row["applied_by_rule"] == isRuled, row["is_current"] == true
      {
        continue
      }
      try statement.execute(arguments: [
        key, proposal.assessment.member.text, proposal.assessment.outcome.rawValue,
        proposal.status.rawValue, isRuled,
      ])
    }
    for (key, row) in before where row["is_current"] == true && !current.contains(key) {
      try db.execute(
        sql: "UPDATE proposal SET is_current = 0, applied_by_rule = 0 WHERE key = ?",
        arguments: [key])
    }
  }

  private static func store(
    _ recorded: RecordedDecision, _ journal: Journal, _ db: Database
  ) throws {
    let decision = recorded.decision
    let other = decision.verdict == .otherPerson ? decision.otherStaff?.text : nil
    let verdicts = try db.cachedStatement(sql: "SELECT verdict FROM decision WHERE proposal = ?")
    let old = try String.fetchOne(verdicts, arguments: [decision.key.text])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO decision (proposal, verdict, other_staff, note, resolved, file, sheet, row,
          operation)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (proposal) DO UPDATE SET verdict = excluded.verdict,
          other_staff = excluded.other_staff, note = excluded.note, resolved = excluded.resolved,
          file = excluded.file, sheet = excluded.sheet, row = excluded.row,
          operation = excluded.operation
        """)
    try statement.execute(arguments: [
      decision.key.text, decision.verdict.rawValue, other, decision.note,
      recorded.resolved?.text, decision.origin.file, decision.origin.sheet, decision.origin.row,
      journal.operation().id,
    ])
    try journal.append(
      JournalEntry(
        .decided, subject: decision.member.text, field: other ?? "",
        old: old ?? "", new: decision.verdict.rawValue, origin: decision.origin,
        proposal: decision.key))
  }
}

extension JournalEntry {
  fileprivate init(_ change: DecidedChange) {
    let action: Action =
      switch change.cause {
      case .decision: .applied
      case .rule: .ruled
      case .reversal: .reversed
      }
    self.init(
      action, subject: change.member.text, field: change.field.rawValue, old: change.old,
      new: change.new, origin: change.origin, proposal: change.key)
  }
}
