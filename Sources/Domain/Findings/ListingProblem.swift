/// What can be wrong while lists are made.
package enum ListingProblem: Hashable, Sendable {
  /// A member cannot be placed in a rayon.
  case unplaced(member: MemberNumber)
  /// A rayon has no contact person.
  case noContact(rayon: RayonCode)

  package var severity: Severity {
    switch self {
    case .unplaced, .noContact: .warning
    }
  }

  package var code: String {
    switch self {
    case .unplaced: "list_member_unplaced"
    case .noContact: "list_rayon_without_contact"
    }
  }
}
