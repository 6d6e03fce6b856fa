package import Domain
import Linkage

/// Members beside staff records: who is still there, who moved, who left.
package enum Reconciler {
  /// Compares every member with all staff records and concludes one outcome for each.
  ///
  /// The result depends on what the rows say, not on their order.
  package static func reconcile(_ input: ReconciliationInput) -> Reconciled {
    let prepared = Prepared(input)
    let comparison = Comparison(prepared)
    let candidates = Candidates(prepared, familyBytes: comparison.familyBytes)
    var chances = NameChances(prepared, candidates: candidates)
    let pairings = Parallel.map(prepared.members.count) { member in
      candidates.records(for: prepared.members[member]).map {
        Pairing(member: Int32(member), staff: $0, in: prepared, comparison)
      }
    }
    chances.levels = NameLevels(pairings: pairings)
    let memberships = Memberships(
      prepared, comparison: comparison, chances: chances, pairings: pairings)
    let coverage = Coverage(of: input)
    var matcher = Matcher(
      prepared, person: memberships.person,
      pairings: memberships.joined(pairings), chances: chances,
      coverage: coverage)
    let (matches, odds) = matcher.matches()
    let deliveries = Deliveries(
      prepared, matches: matches, person: memberships.person,
      leaverShare: odds.model.state.share(MatchModel.leave))
    let conclusions = Conclusions(
      prepared: prepared, memberships: memberships, matches: matches, odds: odds,
      comparison: comparison, coverage: coverage,
      absences: Absences(prepared, coverage: coverage, deliveries: deliveries))
    let setAside = input.membersSetAside.map { conclusions.setAside($0.number) }
    let assessed = Parallel.map(prepared.members.count) { conclusions.assessment(of: $0) }
    return Reconciled(
      assessments: (assessed + setAside).sorted { $0.member < $1.member },
      newStaff: conclusions.newStaff(), coverage: conclusions.coverage)
  }

  /// What follows when a person says that a member is the one in a staff record; `agrees` tells
  /// whether anything that names a person does.
  package static func assessment(
    of member: Member, as staff: StaffRecord, reference: ReferenceData, referenceDate: CalendarDate
  ) -> (assessment: Assessment, agrees: Bool) {
    let prepared = Prepared(
      ReconciliationInput(
        members: [member], staff: [staff], reference: reference, referenceDate: referenceDate))
    let comparison = Comparison(prepared)
    let pairing = Pairing(member: 0, staff: 0, in: prepared, comparison)
    let agrees = pairing.agreement.holdsAnything
    guard prepared.staff[0].isActive else {
      let assessment = Assessment(
        member: member.number, outcome: .left, probability: Probability(units: 10_000),
        reason: .employmentEnded, alternatives: [staff])
      return (assessment, agrees)
    }
    let outcome = Judge(prepared: prepared).outcome(
      of: pairing, isSameFunction: pairing.sameFunction > 0.5)
    let assessment = Assessment(
      member: member.number, outcome: outcome, staff: staff,
      newFunction: outcome.bringsFunction ? staff.functionTitle : nil,
      newMunicipality: outcome.bringsMunicipality
        ? prepared.places.municipality(at: prepared.staff[0].place) : nil,
      probability: Probability(units: 10_000), reason: outcome.reasonOfSamePerson)
    return (assessment, agrees)
  }
}
