package import Domain

/// What is true of one membership, as far as scoring needs it.
package struct Fate: Hashable, Sendable {
  package let outcome: Outcome
  /// The records that are rightly the member's.
  package let staff: Set<StaffID>
  package let duplicateOf: MemberNumber?
  /// The situations put in on purpose, in the world's own words; one at least.
  package let situations: [String]

  package init(
    outcome: Outcome, staff: Set<StaffID> = [], duplicateOf: MemberNumber? = nil,
    situations: [String]
  ) {
    self.outcome = outcome
    self.staff = staff
    self.duplicateOf = duplicateOf
    self.situations = situations
  }
}

/// What a program said of one membership.
package struct Call: Hashable, Sendable {
  package let outcome: Outcome
  package let staff: StaffID?
  /// That outcome and person are both right, 0 through 1; nil when it was not said.
  package let probability: Double?

  package init(outcome: Outcome, staff: StaffID? = nil, probability: Double? = nil) {
    // Who cannot be checked is sent to a person too.
    self.outcome = outcome == .notCheckable ? .uncertain : outcome
    self.staff = staff
    self.probability = probability
  }
}

extension Outcome {
  /// Whether a person stands behind it.
  var needsStaff: Bool {
    switch self {
    case .left, .uncertain, .duplicate, .notCheckable: false
    default: true
    }
  }

  /// Whether it says that a certain person was found, rightly or not.
  var claimsStaff: Bool { needsStaff || self == .duplicate }
}
