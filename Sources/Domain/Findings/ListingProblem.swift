/// What can be wrong while lists are made.
package enum ListingProblem: Hashable, Sendable {
  /// A member cannot be placed in a rayon.
  case unplaced(member: MemberNumber)
  /// A rayon has no contact person.
  case noContact(rayon: RayonCode)
  /// Rows of a community log do not count for the rate: another log holds the whole year.
  case logLeftOut(rows: Int, year: Int)

  package var severity: Severity {
    switch self {
    case .unplaced, .noContact: .warning
    case .logLeftOut: .notice
    }
  }

  package var code: String {
    switch self {
    case .unplaced: "list_member_unplaced"
    case .noContact: "list_rayon_without_contact"
    case .logLeftOut: "community_log_left_out"
    }
  }
}
