import Linkage

/// How the names of one person agree between the list and the deliveries, learned from pairs that
/// something other than the name proves.
struct NameLevels: Sendable {
  /// By the raw value of `Agreement.Family`.
  var family = LevelCounts(prior: [0.82, 0.04, 0.05, 0.02, 0.04, 0.01, 0.02], strength: 100)
  /// Same, slip, related, different; of those with a first name on both sides.
  var firstName = LevelCounts(prior: [0.92, 0.04, 0.015, 0.025], strength: 100)

  init() {}

  /// Learns from records at home with the member's own e-mail address or telephone number. One whose
  /// names have nothing in common is a successor at the same desk.
  init(pairings: [[Pairing]]) {
    for list in pairings {
      for pairing in list where pairing.position == .home {
        let agreement = pairing.agreement
        guard agreement.email == .same || agreement.phone == .same,
          agreement.family != .different || agreement.firstName == .same
        else { continue }
        family.add(agreement.family.rawValue)
        if let level = NameLevels.index(of: agreement.firstName) { firstName.add(level) }
      }
    }
  }

  private static func index(of level: Agreement.FirstName) -> Int? {
    switch level {
    case .same: 0
    case .slip: 1
    case .related: 2
    case .different: 3
    case .fitsInitial, .unknown: nil
    }
  }
}
