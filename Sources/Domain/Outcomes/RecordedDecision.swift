/// A decision as the register keeps it.
package struct RecordedDecision: Hashable, Sendable {
  package let decision: Decision
  /// For another person: the key of the conclusion about that person when it was decided. When it
  /// changes, the new conclusion is asked about.
  package let resolved: ProposalKey?

  package init(_ decision: Decision, resolved: ProposalKey? = nil) {
    self.decision = decision
    self.resolved = resolved
  }
}

/// What was said about a proposal before it was undone.
package enum UndoneDecision: Hashable, Sendable {
  case decision(Verdict?, other: StaffID?)
  /// A rule of the settings applied it.
  case rule

  func isSaid(by decision: Decision) -> Bool {
    guard case .decision(let verdict, let other) = self else { return false }
    return verdict == decision.verdict && (verdict != .otherPerson || other == decision.otherStaff)
  }
}

/// A field that a decision or a rule changed, or that a decision taken back gave back to the list.
package struct DecidedChange: Hashable, Sendable {
  package enum Cause: String, CaseIterable, Sendable {
    case decision
    /// A rule that the settings name.
    case rule
    /// The decision was changed; the listed value holds again.
    case reversal
  }

  package let member: MemberNumber
  package let field: MemberField
  package let old: String
  package let new: String
  package let cause: Cause
  package let key: ProposalKey
  /// The row that holds the decision; nil for a rule.
  package let origin: Origin?

  package init(
    member: MemberNumber, field: MemberField, old: String, new: String, cause: Cause,
    key: ProposalKey, origin: Origin?
  ) {
    self.member = member
    self.field = field
    self.old = old
    self.new = new
    self.cause = cause
    self.key = key
    self.origin = origin
  }
}
