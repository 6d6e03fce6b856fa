import Domain
import Reconciliation

/// What follows when a person says who a member is, by personnel number.
struct Reassessor {
  private let staff: [StaffID: [StaffRecord]]
  private let reference: ReferenceData
  private let referenceDate: CalendarDate

  /// Of several records under one number at one employer the one that started last counts.
  init(_ input: ReconciliationInput) {
    reference = input.reference
    referenceDate = input.referenceDate
    var staff: [StaffID: [StaffRecord]] = [:]
    for record in input.staff where !record.id.text.isEmpty {
      let place = staff[record.id]?.firstIndex { $0.employer.isSamePlace(as: record.employer) }
      guard let place else {
        staff[record.id, default: []].append(record)
        continue
      }
      if let known = staff[record.id]?[place], record.startsAfter(known) {
        staff[record.id]?[place] = record
      }
    }
    self.staff = staff
  }

  /// Personnel numbers are an employer's own. Of several people with the number the one counts whose
  /// employer was typed behind it, else who was proposed beside the member, else the colleague.
  func person(_ typed: StaffID, beside member: Member, _ assessment: Assessment) -> NamedPerson {
    let all = records(for: typed)
    if all.count == 1 { return named(all[0], member) }
    let shown = [assessment.staff].compactMap(\.self) + assessment.alternatives
    let proposed = all.filter { record in
      shown.contains { $0.id == record.id && $0.employer.isSamePlace(as: record.employer) }
    }
    if proposed.count == 1 { return named(proposed[0], member) }
    let colleagues = all.filter { $0.employer.isSamePlace(as: member.workplace) }
    if colleagues.count == 1 { return named(colleagues[0], member) }
    return all.isEmpty ? .nobody : .several(all)
  }

  /// Those with the number; or with `number employer`, those with the number at that employer.
  private func records(for typed: StaffID) -> [StaffRecord] {
    if let records = staff[typed] { return records }
    let parts = typed.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let records = staff[StaffID(parts[0])] else { return [] }
    let employer = Folding.key(parts[1])
    return records.filter { record in
      let official = record.employer.municipality.flatMap { reference.directory[$0]?.name }
      return [official, record.employer.written].compactMap(\.self)
        .contains { Folding.key($0) == employer }
    }
  }

  private func named(_ record: StaffRecord, _ member: Member) -> NamedPerson {
    let (assessment, agrees) = Reconciler.assessment(
      of: member, as: record, reference: reference, referenceDate: referenceDate)
    return .person(assessment, agrees: agrees)
  }
}

extension StaffRecord {
  /// Records that start on one day are told apart by their place, so that order does not matter.
  fileprivate func startsAfter(_ other: StaffRecord) -> Bool {
    (start?.dayNumber ?? .min, origin) > (other.start?.dayNumber ?? .min, other.origin)
  }
}
