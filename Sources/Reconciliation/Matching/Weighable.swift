/// A pairing with what of its weight is known beforehand.
struct Weighable: Sendable {
  let pairing: Pairing
  let basis: PairingBasis

  /// Whether a record elsewhere can still become likely: without proof by address, telephone or the
  /// community nothing makes up for a name that hardly agrees.
  func mayMatter(of records: Int) -> Bool {
    pairing.position == .home || pairing.agreement.phone == .same
      || pairing.agreement.email == .same || basis.activity > 1
      || basis.name / Double(records) > Weighable.least
  }

  private static let least = 1e-5
}
