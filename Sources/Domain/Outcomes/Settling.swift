/// One settlement under way.
struct Settling {
  private(set) var result = Settlement()
  let known: Settlement.Known
  let terms: Settlement.Terms
  /// The decisions of this run by key, those left out that cannot count.
  var fresh: [ProposalKey: Decision] = [:]

  init(known: Settlement.Known, terms: Settlement.Terms) {
    self.known = known
    self.terms = terms
  }

  mutating func settle(_ assessments: [Assessment], decisions: [Decision]) {
    let questions = assessments.map { question(about: $0) }
    sort(counting(decisions), among: questions)
    setAsideUnknownPersons(in: questions)
    setAsideTakenPersons(in: questions, known: Twins(assessments))
    for question in questions {
      result.proposals.append(proposal(for: question))
    }
  }

  /// A conclusion with its key; `earlier` is the row in which another person was named, when what is
  /// known of that person has changed since.
  struct Question {
    let key: ProposalKey
    let assessment: Assessment
    var earlier: ProposalKey?
  }

  private func question(about assessment: Assessment) -> Question {
    let key = key(of: assessment)
    guard let recorded = known.decisions[key], recorded.decision.verdict == .otherPerson,
      let resolved = person(in: assessment, by: recorded.decision)
    else { return Question(key: key, assessment: assessment) }
    let resolvedKey = self.key(of: resolved)
    return resolvedKey == recorded.resolved
      ? Question(key: key, assessment: resolved)
      : Question(key: resolvedKey, assessment: resolved, earlier: key)
  }

  private func key(of assessment: Assessment) -> ProposalKey {
    guard let member = known.members[assessment.member], assessment.reason != .rowSetAside else {
      return ProposalKey(ofSetAside: assessment)
    }
    return ProposalKey(of: assessment, member: member.listed)
  }

  func named(in assessment: Assessment, by decision: Decision) -> NamedPerson {
    guard let staff = decision.otherStaff, let member = known.members[assessment.member] else {
      return .nobody
    }
    return terms.reassess(member.listed, staff, assessment)
  }

  /// What follows from the person named; nil when the number stands for no one person.
  func person(in assessment: Assessment, by decision: Decision) -> Assessment? {
    if case .person(let assessment, _) = named(in: assessment, by: decision) {
      return assessment
    }
    return nil
  }
}

// Which decisions hold.
extension Settling {
  /// Those that were not undone; of each file it is said once how many were.
  private mutating func counting(_ decisions: [Decision]) -> [Decision] {
    guard !known.undone.isEmpty else { return decisions }
    var counting: [Decision] = []
    var undone: [String: Int] = [:]
    for decision in decisions {
      if known.undone[decision.key, default: []].contains(where: { $0.isSaid(by: decision) }) {
        undone[decision.origin.file, default: 0] += 1
      } else {
        counting.append(decision)
      }
    }
    for (file, count) in undone.sorted(by: { $0.key < $1.key }) {
      result.findings.append(
        Finding(.deciding(.undone(rows: count)), at: Origin(file: file)))
    }
    return counting
  }

  private mutating func sort(_ decisions: [Decision], among questions: [Question]) {
    var members: [ProposalKey: MemberNumber] = [:]
    for question in questions {
      members[question.key] = question.assessment.member
      if let earlier = question.earlier { members[earlier] = question.assessment.member }
    }
    let asked = Set(questions.map(\.assessment.member))
    var contradicted: Set<ProposalKey> = []
    for decision in decisions {
      guard members[decision.key] == decision.member else {
        report(
          decision, isKeyOfAnother: members[decision.key] != nil,
          isAsked: asked.contains(decision.member))
        continue
      }
      guard let first = fresh[decision.key] else {
        fresh[decision.key] = decision
        continue
      }
      if !first.saysTheSame(as: decision), contradicted.insert(decision.key).inserted {
        find(.contradicting(member: decision.member), decision)
      }
    }
    for key in contradicted { fresh[key] = nil }
  }

  /// A decision on no question of today. One that was recorded before has been dealt with.
  private mutating func report(_ decision: Decision, isKeyOfAnother: Bool, isAsked: Bool) {
    if let recorded = known.decisions[decision.key], recorded.decision.saysTheSame(as: decision),
      recorded.decision.member == decision.member
    {
      return
    }
    let isStale = isAsked && !isKeyOfAnother
    find(isStale ? .stale(member: decision.member) : .unknownProposal, decision)
  }

  mutating func find(_ problem: DecidingProblem, _ decision: Decision, value: String = "") {
    result.findings.append(Finding(.deciding(problem), at: decision.origin, value: value))
  }
}

// What follows from them.
extension Settling {
  private mutating func proposal(for question: Question) -> Proposal {
    if question.assessment.reason == .rowSetAside {
      return Proposal(key: question.key, assessment: question.assessment, status: .setAside)
    }
    if let earlier = question.earlier, let taken = takenBack(earlier, question) { return taken }
    var decision = known.decisions[question.key]?.decision
    var assessment = question.assessment
    if let new = fresh[question.key] {
      if new.verdict == .otherPerson {
        if let person = person(in: assessment, by: new) {
          record(new, resolved: key(of: person))
          (decision, assessment) = (new, person)
        }
      } else {
        record(new)
        decision = new
      }
    }
    guard let decision else { return undecided(question) }
    return decided(Question(key: question.key, assessment: assessment), by: decision)
  }

  /// The row that named another person now says something else: that comes first.
  private mutating func takenBack(_ earlier: ProposalKey, _ question: Question) -> Proposal? {
    guard let new = fresh[earlier], let old = known.decisions[earlier]?.decision,
      !new.saysTheSame(as: old), fresh[question.key] == nil
    else { return nil }
    if new.verdict == .otherPerson {
      guard let person = person(in: question.assessment, by: new) else { return nil }
      record(new, resolved: key(of: person))
      return decided(Question(key: earlier, assessment: person), by: new)
    }
    record(new)
    return decided(Question(key: earlier, assessment: question.assessment), by: new)
  }

  private mutating func record(_ decision: Decision, resolved: ProposalKey? = nil) {
    if let old = known.decisions[decision.key] {
      if old.decision.saysTheSame(as: decision) {
        if old.decision.note != decision.note {
          result.recorded.append(RecordedDecision(decision, resolved: old.resolved))
        }
        return
      }
    }
    takeBack(decision.key, of: decision.member, origin: decision.origin)
    result.recorded.append(RecordedDecision(decision, resolved: resolved))
  }

  private mutating func decided(_ question: Question, by decision: Decision) -> Proposal {
    let status: ProposalStatus
    switch decision.verdict {
    case .accept, .otherPerson:
      apply(question, cause: .decision, origin: decision.origin)
      status = .applied
    case .reject: status = .rejected
    case .askAround: status = .proposed
    }
    return Proposal(
      key: question.key, assessment: question.assessment, status: status,
      verdict: decision.verdict, note: decision.note)
  }

  private mutating func undecided(_ question: Question) -> Proposal {
    let isRuled =
      known.appliedByRule.contains(question.key)
      || (terms.rules.apply(to: question.assessment)
        && !known.undone[question.key, default: []].contains(.rule))
    if isRuled {
      apply(question, cause: .rule, origin: nil)
      result.appliedByRule.insert(question.key)
    }
    let status: ProposalStatus = isRuled || isInForce(question) ? .applied : .proposed
    return Proposal(key: question.key, assessment: question.assessment, status: status)
  }
}

// What happens to the members.
extension Settling {
  private func member(_ number: MemberNumber) -> RegisteredMember? {
    result.members[number] ?? known.members[number]
  }

  private func effects(of assessment: Assessment) -> [Effect] {
    assessment.effects(referenceDate: terms.referenceDate, officialName: terms.officialName)
  }

  /// Whether earlier decisions already brought about what is proposed.
  private func isInForce(_ question: Question) -> Bool {
    guard let member = member(question.assessment.member) else { return false }
    let effects = effects(of: question.assessment)
    return !effects.isEmpty
      && effects.allSatisfy { member.decided[$0.field] != nil && member.current.shows($0) }
  }

  private mutating func apply(
    _ question: Question, cause: DecidedChange.Cause, origin: Origin?
  ) {
    guard var member = member(question.assessment.member) else { return }
    for effect in effects(of: question.assessment) {
      let field = effect.field
      guard !member.current.shows(effect) else { continue }
      let old = member.current[field]
      member.current.apply(effect)
      member.decided[field] = question.key
      change(
        &member,
        DecidedChange(
          member: member.current.number, field: field, old: old, new: member.current[field],
          cause: cause, key: question.key, origin: origin))
    }
  }

  /// Gives the fields that the proposal set back to the list.
  private mutating func takeBack(_ key: ProposalKey, of number: MemberNumber, origin: Origin) {
    guard var member = member(number) else { return }
    for field in MemberField.allCases where member.decided[field] == key {
      let old = member.current[field]
      member.current.take(field, from: member.listed)
      member.decided[field] = nil
      change(
        &member,
        DecidedChange(
          member: number, field: field, old: old, new: member.current[field], cause: .reversal,
          key: key, origin: origin))
    }
  }

  private mutating func change(_ member: inout RegisteredMember, _ change: DecidedChange) {
    result.members[change.member] = member
    if change.old != change.new { result.changes.append(change) }
  }
}

extension RuleSettings {
  /// Whether the settings name a rule for the conclusion.
  fileprivate func apply(to assessment: Assessment) -> Bool {
    assessment.outcome.needsDecision && appliedOutcomes.contains(assessment.outcome)
      && assessment.probability >= minimumProbability
  }
}
