import Domain

/// A member beside a staff record that may be the same person.
struct Pairing: Sendable {
  /// Where the record lies, seen from the member.
  enum Position: UInt8, Sendable {
    case home
    /// Another municipality of the same shared body.
    case near
    case elsewhere
  }
  /// The record's function beside the member's.
  enum Function: Int, CaseIterable, Sendable {
    case same, otherInField, outside, unknown
  }

  let member: Int32
  let staff: Int32
  /// That of the membership of this person which agrees best.
  var agreement: Agreement
  let position: Position
  let function: Function
  /// Chance that the functions are the same one, given how sure the titles are.
  let sameFunction: Double
}

extension Pairing {
  init(member: Int32, staff: Int32, in prepared: Prepared, _ comparison: Comparison) {
    let one = prepared.members[Int(member)]
    let other = prepared.staff[Int(staff)]
    self.member = member
    self.staff = staff
    agreement = comparison.agreement(of: one.traits, with: prepared.staffTraits[Int(staff)])
    position =
      one.home.contains(other.place)
      ? .home : one.home.near.contains(other.place) ? .near : .elsewhere
    (function, sameFunction) = Pairing.function(one.title, other)
  }

  private static func function(
    _ title: ReadTitle?, _ staff: StaffFacts
  ) -> (Function, Double) {
    guard let title, let other = staff.title else { return (.unknown, 0.9) }
    // A generic title without a telling department: most people kept their work.
    if other.role == .generic || title.role == .generic { return (.unknown, 0.85) }
    let isCertain = title.isCertain && other.isCertain
    if title.role == other.role { return (.same, isCertain ? 0.998 : 0.988) }
    if other.role == .outside { return (.outside, 0.006) }
    if staff.isRenamed { return (.otherInField, isCertain ? 0.3 : 0.7) }
    return (.otherInField, isCertain ? 0.003 : 0.06)
  }
}
