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
  /// Several people bear the personnel number, each at an employer of their own.
  case severalPersons(member: MemberNumber, employers: [String])
  /// Nothing of the member's name agrees with that of the person named.
  case otherName(member: MemberNumber, name: String, staffName: String)
  /// The person named is another member already; nobody is two members.
  case personTaken(member: MemberNumber, by: MemberNumber)
  /// Decisions in this file that `leden undo` took back.
  case undone(rows: Int)

  package var severity: Severity {
    switch self {
    case .unknownVerdict, .contradicting, .unknownPerson, .severalPersons, .otherName,
      .personTaken:
      .error
    case .unknownProposal, .stale: .warning
    case .undone: .notice
    }
  }

  package var code: String {
    switch self {
    case .unknownVerdict: "decision_unknown_verdict"
    case .unknownProposal: "decision_unknown_proposal"
    case .stale: "decision_stale"
    case .contradicting: "decision_contradicting"
    case .unknownPerson: "decision_unknown_person"
    case .severalPersons: "decision_several_persons"
    case .otherName: "decision_other_name"
    case .personTaken: "decision_person_taken"
    case .undone: "decision_undone"
    }
  }
}
