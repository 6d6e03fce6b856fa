package import Domain

/// What one comparison of members with staff records rests on.
package struct ReconciliationInput: Sendable {
  package var members: [Member]
  /// Member numbers whose row could not be used.
  package var membersSetAside: [SetAsideMember]
  package var staff: [StaffRecord]
  /// Who is missed at these employers may be there all the same.
  package var incompleteDeliveries: [IncompleteDelivery]
  package var events: [CommunityEvent]
  package var reference: ReferenceData
  /// The day on which the question is asked: who is still there.
  package var referenceDate: CalendarDate

  package init(
    members: [Member], membersSetAside: [SetAsideMember] = [], staff: [StaffRecord],
    incompleteDeliveries: [IncompleteDelivery] = [], events: [CommunityEvent] = [],
    reference: ReferenceData,
    referenceDate: CalendarDate
  ) {
    self.members = members
    self.membersSetAside = membersSetAside
    self.staff = staff
    self.incompleteDeliveries = incompleteDeliveries
    self.events = events
    self.reference = reference
    self.referenceDate = referenceDate
  }
}

/// What was concluded.
package struct Reconciled: Sendable {
  /// One for every member number, set-aside ones included, in the order of the numbers.
  package var assessments: [Assessment]
  /// People in the field who are no member, by employer and personnel number.
  package var newStaff: [StaffRecord]
  package var coverage: Coverage

  package init(assessments: [Assessment], newStaff: [StaffRecord], coverage: Coverage) {
    self.assessments = assessments
    self.newStaff = newStaff
    self.coverage = coverage
  }
}

/// Who delivered: absence from a list that never came is not a departure.
package struct Coverage: Hashable, Sendable {
  /// Staff records per municipality, those of shared bodies left out.
  package var municipalities: [MunicipalityCode: Int]
  package var bureaus: [BureauID: Int]
  /// Municipalities without any record, neither of their own nor of a shared body that serves them.
  /// That the body's host delivered its own people proves nothing about theirs.
  package var missing: [MunicipalityCode]

  package init(
    municipalities: [MunicipalityCode: Int], bureaus: [BureauID: Int], missing: [MunicipalityCode]
  ) {
    self.municipalities = municipalities
    self.bureaus = bureaus
    self.missing = missing
  }
}
