/// In which rayon a member is, and whether a list may say so.
package struct RayonPlacement: Hashable, Sendable {
  /// Why someone is on no list. The raw values are the stable codes of `rayons.csv`.
  package enum Reason: String, CaseIterable, Sendable {
    // Placed, but not to be listed.
    /// Asked to be left off lists.
    case shielded
    case ended = "membership_ended"
    case notBegun = "membership_not_begun"

    // Not placed.
    case noWorkplace = "no_workplace"
    case workplaceUnknown = "workplace_unknown"
    /// Several municipalities bear the name.
    case workplaceAmbiguous = "workplace_ambiguous"
    /// The municipality was divided over several rayons.
    case municipalitySplit = "municipality_split"
    /// A shared body without host, for municipalities in several rayons.
    case bureauAcrossRayons = "bureau_across_rayons"
    /// The municipality lies in no known Doorstroompunt region.
    case noRegion = "no_region"
    /// No rayon has the region.
    case regionWithoutRayon = "region_without_rayon"
    /// Several rayons claim the municipality.
    case severalRayons = "several_rayons"
    case rowSetAside = "row_set_aside"

    /// Whether the office can mend it, so that the member belongs on the list of the unplaced.
    package var isUnplaced: Bool {
      switch self {
      case .shielded, .ended, .notBegun: false
      default: true
      }
    }
  }

  package let member: MemberNumber
  /// nil when the member is unplaced.
  package let rayon: RayonCode?
  /// nil when the member is listed.
  package let reason: Reason?

  package init(member: MemberNumber, rayon: RayonCode?, reason: Reason?) {
    self.member = member
    self.rayon = rayon
    self.reason = reason
  }

  package var isListed: Bool { reason == nil }
}
