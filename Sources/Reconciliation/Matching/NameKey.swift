/// Agreements of names in a few classes, to count namesakes in.
struct NameKey: Hashable, Sendable {
  static let count = 63

  let index: Int

  init(_ agreement: Agreement) {
    let family =
      switch agreement.family {
      case .same, .mended, .part, .repaired: 0
      case .oneSlip, .twoSlips: 1
      case .different: 2
      }
    let first =
      switch agreement.firstName {
      case .same, .slip, .related, .fitsInitial: 0
      case .unknown: 1
      case .different: 2
      }
    index = family * 21 + first * 7 + agreement.initials.rawValue
  }

  /// Expected namesakes of a member, per class, before the files have spoken.
  static func prior(_ index: Int) -> Double {
    index < 14 ? 0.005 : index < 21 ? 0.002 : index < 42 ? 0.0005 : 0.0002
  }
}
