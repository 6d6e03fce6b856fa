import Domain

/// Members beside staff records: who is still there, who moved, who left.
package enum Reconciler {
  /// Compares every member with all staff records and concludes one outcome for each.
  ///
  /// The result depends on what the rows say, not on their order.
  package static func reconcile(_ input: ReconciliationInput) -> Reconciled {
    let prepared = Prepared(input)
    let comparison = Comparison(prepared)
    let candidates = Candidates(prepared, familyBytes: comparison.familyBytes)
    let chances = NameChances(prepared, candidates: candidates)
    let pairings = prepared.members.indices.map { member in
      candidates.records(for: prepared.members[member]).map {
        Pairing(member: Int32(member), staff: $0, in: prepared, comparison)
      }
    }
    let memberships = Memberships(
      prepared, comparison: comparison, chances: chances, pairings: pairings)
    var matcher = Matcher(
      prepared, person: memberships.person,
      pairings: memberships.joined(pairings, prepared, comparison), chances: chances)
    let (matches, _) = matcher.matches()
    let conclusions = Conclusions(
      prepared: prepared, memberships: memberships, matches: matches,
      coverage: Coverage(of: input))
    let setAside = input.membersSetAside.map { conclusions.setAside($0.number) }
    let assessed = prepared.members.indices.map(conclusions.assessment(of:))
    return Reconciled(
      assessments: (assessed + setAside).sorted { $0.member < $1.member },
      newStaff: conclusions.newStaff(), coverage: conclusions.coverage)
  }
}
