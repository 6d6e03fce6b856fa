import Domain

/// Conclusions about all members, from their matches.
struct Conclusions: Sendable {
  let prepared: Prepared
  let memberships: Memberships
  let matches: [MemberMatches]
  let coverage: Coverage

  func setAside(_ number: MemberNumber) -> Assessment {
    Assessment(
      member: number, outcome: .uncertain, probability: Probability(units: 0), reason: .rowSetAside)
  }

  func assessment(of index: Int) -> Assessment {
    if let duplicate = duplicate(index) { return duplicate }
    let found = matches[index]
    let judge = Judge(prepared: prepared)
    let verdict = judge.verdict(on: index, found)
    if !isCheckable(index), verdict.outcome == .left || verdict.outcome == .uncertain {
      return Assessment(
        member: prepared.memberRecords[index].number, outcome: .notCheckable,
        probability: Probability(units: 0), reason: .nothingDelivered)
    }
    return assessment(of: index, verdict)
  }

  private func assessment(of index: Int, _ verdict: Hypothesis) -> Assessment {
    let staff = verdict.staff.map { prepared.staffRecords[Int($0)] }
    let takesFunction = verdict.outcome == .functionChanged || verdict.outcome == .bothChanged
    let takesPlace = [.municipalityChanged, .bothChanged, .municipalityMerged]
      .contains(verdict.outcome)
    let place = verdict.staff.map { prepared.staff[Int($0)].place } ?? PlaceReader.nowhere
    return Assessment(
      member: prepared.memberRecords[index].number, outcome: verdict.outcome, staff: staff,
      newFunction: takesFunction ? staff?.functionTitle : nil,
      newMunicipality: takesPlace ? prepared.places.municipality(at: place) : nil,
      probability: Probability(verdict.probability),
      reason: reason(for: verdict, index),
      alternatives: alternatives(index, besides: verdict.staff))
  }

  private func reason(for verdict: Hypothesis, _ index: Int) -> Reason {
    switch verdict.outcome {
    case .confirmed: .samePersonSameJob
    case .functionChanged: .newFunctionHere
    case .municipalityChanged: .newEmployerSameFunction
    case .bothChanged: .newEmployerNewFunction
    case .municipalityMerged: .municipalityMerged
    case .left:
      (matches[index].ended.first?.fit ?? 0) > 20 ? .employmentEnded : .notOnStaffList
    case .uncertain:
      prepared.members[index].home.isOpen
        ? .workplaceUnknown : verdict.probability > 0.3 ? .severalCandidates : .weakEvidence
    case .duplicate: .samePersonTwice
    case .notCheckable: .nothingDelivered
    }
  }

  private func alternatives(_ index: Int, besides chosen: Int32?) -> [StaffRecord] {
    matches[index].present.prefix(4).filter { $0.pairing.staff != chosen && $0.probability > 1e-4 }
      .map { prepared.staffRecords[Int($0.pairing.staff)] }
  }

  private func duplicate(_ index: Int) -> Assessment? {
    let chance = memberships.probability[index]
    guard chance > 0.7 else { return nil }
    let older = memberships.person[index]
    let best = matches[Int(older)].present.first { $0.probability > 0.5 }
    return Assessment(
      member: prepared.memberRecords[index].number, outcome: .duplicate,
      staff: best.map { prepared.staffRecords[Int($0.pairing.staff)] },
      duplicateOf: prepared.memberRecords[Int(older)].number, probability: Probability(chance),
      reason: .samePersonTwice)
  }

  /// Whether the member's employer, or the body that serves it, delivered anything.
  private func isCheckable(_ index: Int) -> Bool {
    let home = prepared.members[index].home
    if home.places.isEmpty { return true }
    let missing = Set(coverage.missing)
    return home.places.contains { place in
      guard let code = prepared.places.municipality(at: place) else { return true }
      return !missing.contains(code)
    }
  }

  /// People in the field, in service, of whom no member takes up half of the record.
  func newStaff() -> [StaffRecord] {
    var taken = [Double](repeating: 0, count: prepared.staff.count)
    for found in matches {
      for (pairing, probability) in found.present {
        taken[Int(pairing.staff)] += probability
      }
    }
    return prepared.staff.indices.filter { index in
      let staff = prepared.staff[index]
      return staff.isActive && taken[index] < 0.5 && staff.title?.role.isInField == true
    }.map { prepared.staffRecords[$0] }
  }
}
