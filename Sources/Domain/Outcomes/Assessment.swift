/// What was concluded about one member. The raw values stand in `reconciliation.csv`.
package enum Outcome: String, CaseIterable, Sendable {
  case confirmed
  case functionChanged = "function_changed"
  case municipalityChanged = "municipality_changed"
  case bothChanged = "both_changed"
  case left
  case uncertain
  case municipalityMerged = "municipality_merged"
  case duplicate
  /// The municipality delivered nothing: absence proves nothing.
  case notCheckable = "not_checkable"

  /// Whether a person has to look at it before anything happens.
  package var needsDecision: Bool {
    self != .confirmed && self != .notCheckable
  }
}

/// A conclusion about one member with what it rests on.
package struct Assessment: Hashable, Sendable {
  package let member: MemberNumber
  package let outcome: Outcome
  /// The staff record of the same person; nil for left, uncertain and not checkable.
  package let staff: StaffRecord?
  /// The title as delivered, for function changed and both changed.
  package let newFunction: String?
  /// For municipality changed, both changed and municipality merged.
  package let newMunicipality: MunicipalityCode?
  /// The membership that stays, for a duplicate.
  package let duplicateOf: MemberNumber?
  /// That outcome and person are both right, in 0.0001; for uncertain: that the data cannot decide.
  package let probability: Probability
  package let reason: Reason
  /// The waterfall: what spoke for and against, heaviest first.
  package let evidence: [Evidence]
  /// Other staff records that came near, nearest first.
  package let alternatives: [StaffRecord]

  package init(
    member: MemberNumber, outcome: Outcome, staff: StaffRecord? = nil, newFunction: String? = nil,
    newMunicipality: MunicipalityCode? = nil, duplicateOf: MemberNumber? = nil,
    probability: Probability, reason: Reason, evidence: [Evidence] = [],
    alternatives: [StaffRecord] = []
  ) {
    self.member = member
    self.outcome = outcome
    self.staff = staff
    self.newFunction = newFunction
    self.newMunicipality = newMunicipality
    self.duplicateOf = duplicateOf
    self.probability = probability
    self.reason = reason
    self.evidence = evidence
    self.alternatives = alternatives
  }
}

/// A probability in whole units of 0.0001, from 0 to 1.
package struct Probability: Hashable, Comparable, Sendable {
  package let units: Int

  /// Clamped to 0...10,000.
  package init(units: Int) {
    self.units = min(max(units, 0), 10_000)
  }

  /// The nearest unit; what is no number counts as 0.
  package init(_ value: Double) {
    self.init(units: value.isFinite ? Int((value * 10_000).rounded()) : 0)
  }

  package static func < (left: Probability, right: Probability) -> Bool {
    left.units < right.units
  }

  /// `0.9731`, always four decimals.
  package var decimal: String {
    PlainDecimal.text(of: Int64(units), decimals: 4, keeping: 4)
  }
}

/// Why the outcome is what it is. The raw values are the stable codes of `reconciliation.csv`.
package enum Reason: String, CaseIterable, Sendable {
  case samePersonSameJob = "same_person_same_job"
  case titleRenamed = "title_renamed"
  case newFunctionHere = "new_function_here"
  case newEmployerSameFunction = "new_employer_same_function"
  case newEmployerNewFunction = "new_employer_new_function"
  case employmentEnded = "employment_ended"
  case notOnStaffList = "not_on_staff_list"
  case municipalityMerged = "municipality_merged"
  case samePersonTwice = "same_person_twice"
  case severalCandidates = "several_candidates"
  case weakEvidence = "weak_evidence"
  case nothingDelivered = "nothing_delivered"
  case workplaceUnknown = "workplace_unknown"
  case rowSetAside = "row_set_aside"
}

/// One step of a waterfall: a field, both values and how it weighed.
package struct Evidence: Hashable, Sendable {
  package let field: EvidenceField
  package let memberValue: String
  package let staffValue: String
  /// Weight in thousandths of a bit (log base 2); positive speaks for the same person.
  package let weight: Int

  package init(field: EvidenceField, memberValue: String, staffValue: String, weight: Int) {
    self.field = field
    self.memberValue = memberValue
    self.staffValue = staffValue
    self.weight = weight
  }
}

package enum EvidenceField: String, CaseIterable, Sendable {
  case prior
  case familyName = "family_name"
  case firstName = "first_name"
  case initials
  case email
  case phone
  case municipality
  case function
  case employmentDates = "employment_dates"
  case activity
  case runnerUp = "runner_up"
}
