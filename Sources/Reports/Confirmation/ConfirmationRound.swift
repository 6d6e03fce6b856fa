package import Domain

/// A round in which members are asked whether their data are right.
package struct ConfirmationRound: Sendable {
  package struct Input: Sendable {
    package var members: [Member]
    package var proposals: [Proposal]
    package var answers: [ConfirmationAnswer]
    package var codes: [MemberNumber: ConfirmationCode]
    /// The last day on which a member did something in the community.
    package var signs: [MemberNumber: LastProof]
    package var referenceDate: CalendarDate
    package var directory: MunicipalityDirectory

    package init(
      members: [Member], proposals: [Proposal], answers: [ConfirmationAnswer],
      codes: [MemberNumber: ConfirmationCode], signs: [MemberNumber: LastProof],
      referenceDate: CalendarDate, directory: MunicipalityDirectory
    ) {
      self.members = members
      self.proposals = proposals
      self.answers = answers
      self.codes = codes
      self.signs = signs
      self.referenceDate = referenceDate
      self.directory = directory
    }
  }

  /// One member in the round.
  package struct Line: Hashable, Sendable {
    package let member: Member
    package let code: ConfirmationCode
    package let proof: LastProof?
    package let assessment: Assessment?
    package let answer: ConfirmationAnswer?
    /// What the answer and the delivery say of each other.
    package let standing: Standing
  }

  package typealias Standing = ConfirmationStanding

  /// Every current member, those whose evidence is weakest or oldest first.
  package let lines: [Line]
  /// Answers with a code of nobody.
  package let strangers: [ConfirmationAnswer]
  package let referenceDate: CalendarDate

  package init(_ input: Input) {
    let assessments = Dictionary(
      input.proposals.map { ($0.assessment.member, $0.assessment) },
      uniquingKeysWith: { first, _ in first })
    var answers: [ConfirmationCode: ConfirmationAnswer] = [:]
    // The latest answer counts; of the same day the one that stands last.
    for answer in input.answers.sorted(by: {
      ($0.date?.dayNumber ?? .min, $0.origin) < ($1.date?.dayNumber ?? .min, $1.origin)
    }) {
      answers[answer.code] = answer
    }
    let current = input.members.filter {
      ($0.memberUntil.map { until in until >= input.referenceDate } ?? true)
    }
    let lines = current.compactMap { member -> Line? in
      guard let code = input.codes[member.number] else { return nil }
      let assessment = assessments[member.number]
      let answer = answers[code]
      return Line(
        member: member, code: code,
        proof: ConfirmationRound.proof(
          assessment, answer, input.signs[member.number], on: input.referenceDate),
        assessment: assessment, answer: answer,
        standing: ConfirmationRound.standing(answer, assessment, input.directory))
    }
    self.lines = lines.sorted { left, right in
      let keys = (left.strength, right.strength)
      return keys.0 == keys.1
        ? left.member.number < right.member.number : keys.0.lexicographicallyPrecedes(keys.1)
    }
    let known = Set(input.codes.values)
    strangers = answers.values.filter { !known.contains($0.code) }
      .sorted { $0.origin < $1.origin }
    referenceDate = input.referenceDate
  }

  /// The latest of what is known; a delivery proves the day it was compared for.
  private static func proof(
    _ assessment: Assessment?, _ answer: ConfirmationAnswer?, _ sign: LastProof?,
    on day: CalendarDate
  ) -> LastProof? {
    var proofs: [LastProof] = []
    if let answer, answer.kind != .left {
      proofs.append(
        LastProof(date: answer.date ?? day, source: .answer, origin: answer.origin))
    }
    if let staff = assessment?.staff {
      proofs.append(LastProof(date: day, source: .delivery, origin: staff.origin))
    }
    if let sign { proofs.append(sign) }
    return proofs.max { $0.date < $1.date }
  }

  private static func standing(
    _ answer: ConfirmationAnswer?, _ assessment: Assessment?, _ directory: MunicipalityDirectory
  ) -> Standing {
    guard let answer else { return .unanswered }
    let outcome = assessment?.outcome
    switch answer.kind {
    case .confirmed:
      let differs: Set<Outcome> = [.functionChanged, .municipalityChanged, .bothChanged, .left]
      return outcome.map(differs.contains) == true ? .conflict : .confirmed
    case .left: return assessment?.staff == nil ? .left : .conflict
    case .changed:
      guard let staff = assessment?.staff else { return .changed }
      return agrees(answer, staff, directory) ? .changed : .conflict
    }
  }

  /// Whether the delivery says of place and function what the answer says.
  private static func agrees(
    _ answer: ConfirmationAnswer, _ staff: StaffRecord, _ directory: MunicipalityDirectory
  ) -> Bool {
    let place = Workplace(
      written: answer.municipality, meaning: directory.meaning(ofName: answer.municipality))
    let isThere = answer.municipality.isEmpty || place.isSamePlace(as: staff.employer)
    let does =
      answer.function.isEmpty || Folding.key(answer.function) == Folding.key(staff.functionTitle)
    return isThere && does
  }
}

extension ConfirmationRound.Line {
  /// Smaller is weaker: what the data leave open first, then without proof, then the oldest proof,
  /// then the least probable conclusion.
  fileprivate var strength: [Int] {
    let isOpen: Bool =
      switch assessment?.outcome {
      case .uncertain, .notCheckable, nil: true
      default: false
      }
    return [
      isOpen ? 0 : 1, proof?.date.dayNumber ?? .min, assessment?.probability.units ?? 0,
    ]
  }
}

extension ConfirmationRound {
  package var freshness: Freshness {
    Freshness(of: lines.map(\.proof), on: referenceDate)
  }

  /// Whom to write to: unanswered and with an address, the weakest first.
  package func asked(_ limit: Int) -> [Line] {
    Array(
      lines.filter { $0.standing == .unanswered && $0.member.email != nil }.prefix(limit))
  }

  /// Members of whom an employer's delivery told something: they are informed (AVG art. 14).
  package var informed: [Line] { lines.filter { $0.assessment?.staff != nil } }

  /// The last day for informing them: a month after the data came (AVG art. 14(3)(a)).
  package var deadline: CalendarDate { referenceDate.adding(months: 1) }

  package func count(_ standing: Standing) -> Int { lines.count { $0.standing == standing } }
}

extension LastProof {
  /// The last thing each member did in the community up to a day.
  package static func signs(_ input: SegmentInput) -> [MemberNumber: LastProof] {
    let matching = EventMatching(
      CommunityInput(
        members: input.members, events: [], settings: input.community,
        year: input.referenceDate.year, until: input.referenceDate, duplicates: input.duplicates))
    var signs: [MemberNumber: LastProof] = [:]
    for event in input.events {
      let date = event.moment.dutchDate
      guard date <= input.referenceDate, case .member(let member) = matching.match(event) else {
        continue
      }
      if let known = signs[member], known.date >= date { continue }
      signs[member] = LastProof(date: date, source: .community, origin: event.origin)
    }
    return signs
  }
}
