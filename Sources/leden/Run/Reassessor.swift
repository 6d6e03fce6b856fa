import Domain
import Reconciliation

/// What follows when a person says who a member is, by personnel number.
struct Reassessor {
  private let staff: [StaffID: StaffRecord]
  private let reference: ReferenceData
  private let referenceDate: CalendarDate

  /// Of several records under one number the one that started last counts.
  init(_ input: ReconciliationInput) {
    reference = input.reference
    referenceDate = input.referenceDate
    var staff: [StaffID: StaffRecord] = [:]
    for record in input.staff where !record.id.text.isEmpty {
      if let other = staff[record.id], !record.startsAfter(other) { continue }
      staff[record.id] = record
    }
    self.staff = staff
  }

  /// Nil for a personnel number that nobody has.
  func assessment(of member: Member, as id: StaffID) -> Assessment? {
    staff[id].map {
      Reconciler.assessment(
        of: member, as: $0, reference: reference, referenceDate: referenceDate)
    }
  }
}

extension StaffRecord {
  /// Records that start on one day are told apart by their place, so that order does not matter.
  fileprivate func startsAfter(_ other: StaffRecord) -> Bool {
    (start?.dayNumber ?? .min, origin) > (other.start?.dayNumber ?? .min, other.origin)
  }
}
