/// What conclusions and decisions lead to, and what has to be stored of it.
///
/// The register after a settlement is a function of the list, the conclusions and the decisions: the
/// same input once more changes nothing.
package struct Settlement: Hashable, Sendable {
  /// One for every assessment, in its order.
  package internal(set) var proposals: [Proposal] = []
  /// Decisions that are new or were changed; each replaces the one recorded under its key.
  package internal(set) var recorded: [RecordedDecision] = []
  /// What was applied or taken back now.
  package internal(set) var changes: [DecidedChange] = []
  /// The members that `changes` concern, as they are afterwards.
  package internal(set) var members: [MemberNumber: RegisteredMember] = [:]
  /// Proposals among `proposals` that a rule applied, now or before.
  package internal(set) var appliedByRule: Set<ProposalKey> = []
  package internal(set) var findings: [Finding] = []

  /// Settles every assessment: a decision about this very evidence holds, then a rule; otherwise it
  /// waits.
  package init(
    _ assessments: [Assessment], decisions: [Decision], known: Known, terms: Terms
  ) {
    var settling = Settling(known: known, terms: terms)
    settling.settle(assessments, decisions: decisions)
    self = settling.result
  }

  init() {}
}

extension Settlement {
  /// What the register holds already.
  package struct Known: Sendable {
    package var members: [MemberNumber: RegisteredMember]
    package var decisions: [ProposalKey: RecordedDecision]
    /// Proposals that a rule applied in an earlier run.
    package var appliedByRule: Set<ProposalKey>
    /// What was undone and does not count again by itself.
    package var undone: [ProposalKey: [UndoneDecision]]

    package init(
      members: [MemberNumber: RegisteredMember],
      decisions: [ProposalKey: RecordedDecision] = [:], appliedByRule: Set<ProposalKey> = [],
      undone: [ProposalKey: [UndoneDecision]] = [:]
    ) {
      self.members = members
      self.decisions = decisions
      self.appliedByRule = appliedByRule
      self.undone = undone
    }
  }

  /// What holds for the year.
  package struct Terms {
    package let rules: RuleSettings
    package let referenceDate: CalendarDate
    /// The name of a municipality; nil when it is unknown.
    package let officialName: (MunicipalityCode) -> String?
    /// Whom a personnel number stands for beside a member, given what was concluded about them.
    package let reassess: (Member, StaffID, Assessment) -> NamedPerson

    package init(
      rules: RuleSettings, referenceDate: CalendarDate,
      officialName: @escaping (MunicipalityCode) -> String?,
      reassess: @escaping (Member, StaffID, Assessment) -> NamedPerson
    ) {
      self.rules = rules
      self.referenceDate = referenceDate
      self.officialName = officialName
      self.reassess = reassess
    }
  }
}
