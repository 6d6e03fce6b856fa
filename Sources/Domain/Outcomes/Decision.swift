/// What a person decided about a proposal. The office reads the words of `Wording`.
package enum Verdict: String, CaseIterable, Sendable {
  case accept
  case reject
  case otherPerson = "other_person"
  case askAround = "ask_around"
}

/// Names one proposal together with the evidence it rested on: other evidence, other key.
package struct ProposalKey: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

package struct Decision: Hashable, Sendable {
  package let key: ProposalKey
  package let member: MemberNumber
  package let verdict: Verdict
  /// The personnel number, for `otherPerson`.
  package let otherStaff: StaffID?
  package let note: String
  /// Says that the person named is the member although the names do not agree.
  package let confirmsName: Bool
  package let origin: Origin

  package init(
    key: ProposalKey, member: MemberNumber, verdict: Verdict, otherStaff: StaffID? = nil,
    note: String = "", confirmsName: Bool = false, origin: Origin
  ) {
    self.key = key
    self.member = member
    self.verdict = verdict
    self.otherStaff = otherStaff
    self.note = note
    self.confirmsName = confirmsName
    self.origin = origin
  }

  /// The same verdict about the same person; notes aside.
  package func saysTheSame(as other: Decision) -> Bool {
    verdict == other.verdict
      && (verdict != .otherPerson || otherStaff == other.otherStaff)
  }
}

/// Where a proposal stands.
package enum ProposalStatus: String, CaseIterable, Sendable {
  case proposed
  case applied
  case rejected
  case setAside = "set_aside"
}

/// A conclusion together with its key and where it stands.
package struct Proposal: Hashable, Sendable {
  package let key: ProposalKey
  package let assessment: Assessment
  package let status: ProposalStatus
  /// The recorded decision, when there is one.
  package let verdict: Verdict?
  package let note: String

  package init(
    key: ProposalKey, assessment: Assessment, status: ProposalStatus, verdict: Verdict? = nil,
    note: String = ""
  ) {
    self.key = key
    self.assessment = assessment
    self.status = status
    self.verdict = verdict
    self.note = note
  }

  /// Waits for a person: nothing was decided yet, or someone is being asked.
  package var isOpen: Bool {
    status == .proposed && assessment.outcome.needsDecision
  }
}

extension Sequence<Proposal> {
  /// Second memberships of one person with the membership that stays, unless a person said that they
  /// are two people.
  package var duplicates: [MemberNumber: MemberNumber] {
    var duplicates: [MemberNumber: MemberNumber] = [:]
    for proposal in self
    where proposal.assessment.outcome == .duplicate && proposal.status != .rejected {
      duplicates[proposal.assessment.member] = proposal.assessment.duplicateOf
    }
    return duplicates
  }
}
