// Who is behind whom: nobody is two members, and a number that says nothing is asked about.
extension Settling {
  /// A decision of this run that was not recorded before.
  private struct New {
    let question: Question
    let decision: Decision
  }

  private func new(in questions: [Question]) -> [New] {
    questions.flatMap { question in
      [question.key, question.earlier].compactMap { key in
        guard let key, let decision = fresh[key], !isRecorded(decision) else { return nil }
        return New(question: question, decision: decision)
      }
    }
  }

  private func isRecorded(_ decision: Decision) -> Bool {
    known.decisions[decision.key]?.decision.saysTheSame(as: decision) ?? false
  }

  /// Sets aside decisions whose personnel number stands for nobody, for several people, or for
  /// someone who has nothing in common with the member.
  mutating func setAsideUnknownPersons(in questions: [Question]) {
    for new in new(in: questions) where new.decision.verdict == .otherPerson {
      guard let problem = problem(with: new) else { continue }
      setAside(new.decision, problem)
    }
  }

  private func problem(with new: New) -> DecidingProblem? {
    let member = new.decision.member
    switch named(in: new.question.assessment, by: new.decision) {
    case .nobody: return .unknownPerson(member: member)
    case .several(let records):
      return .severalPersons(
        member: member, employers: Set(records.map { name(of: $0.employer) }).sorted())
    case .person(let assessment, let agrees):
      guard !agrees, !new.decision.confirmsName else { return nil }
      return .otherName(
        member: member, name: known.members[member].map { shown($0.listed.name) } ?? "",
        staffName: assessment.person.map { shown($0.name) } ?? "")
    }
  }

  private func name(of workplace: Workplace) -> String {
    workplace.municipality.flatMap(terms.officialName) ?? workplace.written
  }

  private func shown(_ name: PersonName) -> String {
    name.display.isEmpty ? name.written : name.display
  }

  private mutating func setAside(_ decision: Decision, _ problem: DecidingProblem) {
    fresh[decision.key] = nil
    find(problem, decision, value: decision.otherStaff?.text ?? "")
  }
}

extension Settling {
  /// Someone's claim to be the person of a staff record.
  private struct Claim {
    let member: MemberNumber
    /// A person typed the number; otherwise the comparison came to it.
    let isNamed: Bool
    /// Nil for what holds already.
    let decision: Decision?
  }

  /// Sets aside decisions that make a person a second member, unless both memberships are known to
  /// be one person's. What was decided before holds; of two new ones neither counts.
  mutating func setAsideTakenPersons(in questions: [Question], known twins: Twins) {
    var taken: [(Decision, MemberNumber)] = []
    repeat {
      taken = takenPersons(in: questions, twins)
      for (decision, other) in taken {
        setAside(decision, .personTaken(member: decision.member, by: other))
      }
    } while !taken.isEmpty
  }

  private func takenPersons(in questions: [Question], _ twins: Twins) -> [(Decision, MemberNumber)]
  {
    let claims = claims(in: questions)
    return questions.flatMap { question in
      claims.own[question.assessment.member, default: []].compactMap { person, claim in
        guard let decision = claim.decision else { return nil }
        let other = claims.all[person, default: []].first {
          $0.member != claim.member && ($0.isNamed || claim.isNamed)
            && !twins.areOne($0.member, claim.member)
        }
        return other.map { (decision, $0.member) }
      }
    }
  }

  private typealias Claims = (
    all: [EmployedPerson: [Claim]], own: [MemberNumber: [(EmployedPerson, Claim)]]
  )

  private func claims(in questions: [Question]) -> Claims {
    var claims: Claims = ([:], [:])
    for question in questions {
      for (assessment, claim) in self.claims(of: question) {
        guard let person = assessment.person.flatMap({ EmployedPerson($0) }) else { continue }
        claims.all[person, default: []].append(claim)
        claims.own[claim.member, default: []].append((person, claim))
      }
    }
    return claims
  }

  /// New decisions take the place of what was decided before.
  private func claims(of question: Question) -> [(Assessment, Claim)] {
    let member = question.assessment.member
    let isNamed = question.earlier != nil || wasNamed(question.key)
    let new = new(in: [question])
    if !new.isEmpty {
      return new.compactMap { new -> (Assessment, Claim)? in
        switch new.decision.verdict {
        case .reject, .askAround: return nil
        case .accept:
          return (
            question.assessment, Claim(member: member, isNamed: isNamed, decision: new.decision)
          )
        case .otherPerson:
          return person(in: question.assessment, by: new.decision).map {
            ($0, Claim(member: member, isNamed: true, decision: new.decision))
          }
        }
      }
    }
    let holds =
      isNamed || known.decisions[question.key]?.decision.verdict == .accept
      || known.appliedByRule.contains(question.key)
      || !question.assessment.outcome.needsDecision
    return holds
      ? [(question.assessment, Claim(member: member, isNamed: isNamed, decision: nil))] : []
  }

  private func wasNamed(_ key: ProposalKey) -> Bool {
    known.decisions[key]?.decision.verdict == .otherPerson
  }
}

/// Memberships that the comparison found to be one person's.
struct Twins {
  private let root: [MemberNumber: MemberNumber]

  init(_ assessments: [Assessment]) {
    root = Dictionary(
      assessments.compactMap { one in one.duplicateOf.map { (one.member, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func areOne(_ one: MemberNumber, _ other: MemberNumber) -> Bool {
    root[one, default: one] == root[other, default: other]
  }
}
