import Domain

/// Conclusions about all members, from their matches.
struct Conclusions: Sendable {
  let prepared: Prepared
  let memberships: Memberships
  let matches: [MemberMatches]
  let odds: Odds
  let comparison: Comparison
  let coverage: Coverage
  let absences: Absences

  /// From this chance on a question about a member is whether it is a second membership.
  private static let mayBeDuplicate = 0.25

  func setAside(_ number: MemberNumber) -> Assessment {
    Assessment(
      member: number, outcome: .uncertain, probability: Probability(units: 0), reason: .rowSetAside)
  }

  func assessment(of index: Int) -> Assessment {
    let chance = memberships.probability[index]
    let verdict = Judge(prepared: prepared).verdict(
      on: index, matches[index], duplicate: chance)
    if verdict.outcome == .duplicate, let nearest = memberships.nearest[index] {
      return duplicate(index, of: nearest, verdict.probability)
    }
    if verdict.outcome == .uncertain, chance > Conclusions.mayBeDuplicate {
      return assessment(of: index, verdict, reason: .samePersonTwice)
    }
    if let notFound = notFound(index, verdict) { return notFound }
    switch verdict.outcome {
    case .left, .uncertain, .notCheckable:
      let isUnseen = odds.seen[index] == 0
      if !isUnseen, verdict.outcome != .notCheckable { return assessment(of: index, verdict) }
      // Where a little was delivered, a person has to look: only nothing at all is no check.
      return assessment(
        of: index,
        Hypothesis(outcome: isUnseen ? .notCheckable : .uncertain, staff: nil, probability: 0))
    default: return assessment(of: index, verdict)
    }
  }

  /// Who would be called gone, or not checkable, only for being in no record: a departure is proposed
  /// where absence proves one. An own record that ended proves it by itself.
  private func notFound(_ index: Int, _ verdict: Hypothesis) -> Assessment? {
    guard verdict.outcome == .left || verdict.outcome == .notCheckable,
      convincingOldRecord(index) == nil,
      let conclusion = absences[index].conclusion
    else { return nil }
    let undecided = Hypothesis(outcome: conclusion.outcome, staff: nil, probability: 0)
    return assessment(of: index, undecided, reason: conclusion.reason)
  }

  private func assessment(
    of index: Int, _ verdict: Hypothesis, reason known: Reason? = nil
  ) -> Assessment {
    let staff = verdict.staff.map { prepared.staffRecords[Int($0)] }
    let place = verdict.staff.map { prepared.staff[Int($0)].place } ?? PlaceReader.nowhere
    return Assessment(
      member: prepared.memberRecords[index].number, outcome: verdict.outcome, staff: staff,
      newFunction: verdict.outcome.bringsFunction ? staff?.functionTitle : nil,
      newMunicipality: verdict.outcome.bringsMunicipality
        ? prepared.places.municipality(at: place) : nil,
      probability: Probability(verdict.probability), reason: known ?? reason(for: verdict, index),
      evidence: evidence(for: index, verdict.staff),
      alternatives: alternatives(index, besides: verdict.staff))
  }

  private func reason(for verdict: Hypothesis, _ index: Int) -> Reason {
    switch verdict.outcome {
    case .confirmed: isRenamed(index, verdict.staff) ? .titleRenamed : .samePersonSameJob
    case .functionChanged, .municipalityChanged, .bothChanged, .municipalityMerged:
      verdict.outcome.reasonOfSamePerson
    case .left: convincingOldRecord(index) == nil ? .notOnStaffList : .employmentEnded
    case .uncertain:
      prepared.members[index].home.isOpen
        ? .workplaceUnknown : verdict.probability > 0.3 ? .severalCandidates : .weakEvidence
    case .duplicate: .samePersonTwice
    case .notCheckable:
      prepared.members[index].home.isOpen ? .workplaceUnknown : .nothingDelivered
    }
  }

  /// Another title for the same function.
  private func isRenamed(_ index: Int, _ staff: Int32?) -> Bool {
    guard let staff else { return false }
    return TitleReader.bare(Folding.key(prepared.memberRecords[index].functionTitle))
      != TitleReader.bare(Folding.key(prepared.staffRecords[Int(staff)].functionTitle))
  }

  func convincingOldRecord(_ index: Int) -> OldRecord? {
    matches[index].ended.first { $0.fit > OldRecord.convincing }
  }

  /// The member's ended record at home, then what else came near.
  private func alternatives(_ index: Int, besides chosen: Int32?) -> [StaffRecord] {
    let old = chosen == nil ? convincingOldRecord(index).map { [$0.pairing.staff] } ?? [] : []
    let near = matches[index].present.prefix(4)
      .filter { $0.pairing.staff != chosen && $0.probability > 1e-4 }.map(\.pairing.staff)
    return (old + near).map { prepared.staffRecords[Int($0)] }
  }

  /// A second membership, ended in favour of the older one.
  private func duplicate(_ index: Int, of nearest: Int32, _ chance: Double) -> Assessment {
    let older = Int(memberships.person[index] == Int32(index) ? nearest : memberships.person[index])
    let best = matches[older].present.first { $0.probability > 0.5 }
    return Assessment(
      member: prepared.memberRecords[index].number, outcome: .duplicate,
      staff: best.map { prepared.staffRecords[Int($0.pairing.staff)] },
      duplicateOf: prepared.memberRecords[older].number, probability: Probability(chance),
      reason: .samePersonTwice, evidence: membershipEvidence(of: index, beside: older))
  }
}
