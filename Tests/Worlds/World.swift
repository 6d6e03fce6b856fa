package import Domain

/// An invented association as its files would say it, with what is true beside it.
package struct World: Sendable {
  package var members: [Member] = []
  package var staff: [StaffRecord] = []
  package var events: [CommunityEvent] = []
  package let reference: ReferenceData
  package let referenceDate: CalendarDate
  package var truths: [MemberNumber: Truth] = [:]
  /// People in the field who are no member.
  package var newStaff: Set<StaffID> = []

  package init(reference: ReferenceData, referenceDate: CalendarDate) {
    self.reference = reference
    self.referenceDate = referenceDate
  }
}

/// What really happened to a member.
package struct Truth: Hashable, Sendable {
  package var outcome: Outcome
  /// The records that are rightly the member's; for uncertain the two nobody can choose from.
  package var staff: [StaffID]
  package var duplicateOf: MemberNumber?
  package var situation: Situation

  package init(
    outcome: Outcome, staff: [StaffID], duplicateOf: MemberNumber? = nil, situation: Situation
  ) {
    self.outcome = outcome
    self.staff = staff
    self.duplicateOf = duplicateOf
    self.situation = situation
  }
}

/// The situations of the field that are put in on purpose.
package enum Situation: String, CaseIterable, Sendable {
  case plain
  case renamedFunction = "renamed_function"
  case futureEnd = "future_end"
  case twoPartTimeJobs = "two_part_time_jobs"
  case replacement
  case fatherAndSon = "father_and_son"
  case namesakeElsewhere = "namesake_elsewhere"
  case returned
  case genericTitle = "generic_title"
  case sharedBody = "shared_body"
  case newFunction = "new_function"
  case newFunctionWithOldRecord = "new_function_with_old_record"
  case moved
  case movedWithOldRecord = "moved_with_old_record"
  case leftWithoutRecord = "left_without_record"
  case leftWithEndedRecord = "left_with_ended_record"
  case leftWithNamesake = "left_with_namesake"
  case twinsAtHome = "twins_at_home"
  case twoCandidatesElsewhere = "two_candidates_elsewhere"
  case merged
  case duplicate

  /// How common each is, in parts.
  static let shares: [(situation: Situation, share: Double)] = [
    (.plain, 40), (.renamedFunction, 5), (.futureEnd, 2), (.twoPartTimeJobs, 2),
    (.replacement, 1.5),
    (.fatherAndSon, 1.7), (.namesakeElsewhere, 3), (.returned, 1), (.genericTitle, 0.8),
    (.sharedBody, 3.3), (.newFunction, 5.5), (.newFunctionWithOldRecord, 2.5), (.moved, 5),
    (.movedWithOldRecord, 6), (.leftWithoutRecord, 5.5), (.leftWithEndedRecord, 3),
    (.leftWithNamesake, 2.5), (.twinsAtHome, 1.1), (.twoCandidatesElsewhere, 0.9), (.merged, 5),
    (.duplicate, 3),
  ]
}
