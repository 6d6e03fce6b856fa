/// A figure that is followed over the years. The raw values are the identifiers of `kpi.json`.
package enum IndicatorName: String, CaseIterable, Sendable {
  case members
  case membersJoined = "members_joined"
  case membersRegistered = "members_registered"
  case deliveries
  case membersConfirmed = "members_confirmed"
  case proposalsDecided = "proposals_decided"
  case contribution
  case contributionDifference = "contribution_difference"
  case invoicesReleased = "invoices_released"
  case invoicesSent = "invoices_sent"
  case communityContributors = "community_contributors"
  case membersFresh = "members_fresh"
  case rayonsWithContact = "rayons_with_contact"

  /// What is counted: `cents` for amounts.
  package var unit: String {
    switch self {
    case .members, .membersJoined, .membersRegistered, .membersConfirmed, .communityContributors,
      .membersFresh:
      "members"
    case .deliveries: "municipalities"
    case .proposalsDecided: "proposals"
    case .contribution, .contributionDifference: "cents"
    case .invoicesReleased, .invoicesSent: "invoices"
    case .rayonsWithContact: "rayons"
    }
  }
}
