import Domain

extension Conclusions {
  /// People in the field, in service, whom no member is likely to be: neither as the record a member
  /// is linked to, nor as one that a person still has to choose from, nor as a member's second job.
  func newStaff() -> [StaffRecord] {
    var taken = [Double](repeating: 0, count: prepared.staff.count)
    for (member, found) in matches.enumerated() {
      for candidate in found.present {
        taken[Int(candidate.pairing.staff)] += candidate.probability
      }
      guard let own = found.present.first, own.probability > 0.5 else { continue }
      for candidate in found.present.dropFirst()
      where isSecondJob(candidate.pairing, beside: own.pairing, of: member) {
        taken[Int(candidate.pairing.staff)] = 1
      }
    }
    return prepared.staff.indices.filter { index in
      let staff = prepared.staff[index]
      return staff.isActive && taken[index] < 0.25 && staff.title?.role.isInField == true
    }.map { prepared.staffRecords[$0] }
  }

  /// Whether a record beside the member's own is a part-time job of the same person, not a namesake:
  /// the whole name agrees, and a flag, the telephone or a start after joining says so.
  private func isSecondJob(_ other: Pairing, beside own: Pairing, of member: Int) -> Bool {
    let agreement = other.agreement
    let namesAgree =
      [.same, .mended, .part, .repaired, .oneSlip].contains(agreement.family)
      && ![.different].contains(agreement.firstName)
      && ![.laterDiffers, .firstDiffers].contains(agreement.initials)
    guard namesAgree, agreement.phone != .different else { return false }
    let records = [other.staff, own.staff].map { prepared.staffRecords[Int($0)] }
    if agreement.phone == .same || records.contains(where: { $0.flags.contains(.partTime) }) {
      return true
    }
    guard let start = prepared.staff[Int(other.staff)].start,
      let since = prepared.members[member].since
    else { return false }
    return start > since && other.function == .same && agreement.firstName != .unknown
  }
}
