/// What can be wrong with a decision.
package enum DecidingProblem: Hashable, Sendable {
  /// The decision cell holds something that is not on the list.
  case unknownVerdict
  /// The row's key belongs to no proposal of this year.
  case unknownProposal
  /// The row changed since the workbook was made; the decision is asked again.
  case stale(member: MemberNumber)
  /// Two rows decide the same proposal differently.
  case contradicting(member: MemberNumber)
  /// `Andere persoon` without a personnel number that exists.
  case unknownPerson(member: MemberNumber)

  package var severity: Severity {
    switch self {
    case .unknownVerdict, .contradicting, .unknownPerson: .error
    case .unknownProposal, .stale: .warning
    }
  }

  package var code: String {
    switch self {
    case .unknownVerdict: "decision_unknown_verdict"
    case .unknownProposal: "decision_unknown_proposal"
    case .stale: "decision_stale"
    case .contradicting: "decision_contradicting"
    case .unknownPerson: "decision_unknown_person"
    }
  }
}
