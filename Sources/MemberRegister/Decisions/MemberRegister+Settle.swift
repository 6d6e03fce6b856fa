package import Domain
import GRDB

extension MemberRegister {
  /// Records decisions and applies what was accepted or what a rule of the settings allows.
  ///
  /// The assessments must be about the members as listed, so that the same files give the same
  /// proposals in a later run.
  package func settle(
    _ assessments: [Assessment], decisions: [Decision], terms: Settlement.Terms, stamp: Stamp
  ) throws(RegisterError) -> Settled {
    try write { db in
      let settlement = try Settlement(
        assessments, decisions: decisions, known: DecisionRows.known(db), terms: terms)
      try DecisionRows.store(settlement, Journal(db, .settle, stamp), db)
      return Settled(settlement)
    }
  }

  /// Where the proposals stand without recording anything: what `settle` would do now.
  package func preview(
    _ assessments: [Assessment], decisions: [Decision], terms: Settlement.Terms
  ) throws(RegisterError) -> Settled {
    try read { db in
      try Settled(
        Settlement(assessments, decisions: decisions, known: DecisionRows.known(db), terms: terms))
    }
  }
}

extension Settled {
  fileprivate init(_ settlement: Settlement) {
    self.init(
      proposals: settlement.proposals, recorded: settlement.recorded.map(\.decision),
      changes: settlement.changes, findings: settlement.findings)
  }
}
