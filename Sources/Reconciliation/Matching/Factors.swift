/// The odds that a record is the member's present one, factor by factor: what weighs is also what is
/// shown.
struct Factors: Hashable, Sendable {
  /// Before looking: how common staying or moving is beside being absent, over all records.
  var prior = 1.0
  var family = 1.0
  /// What namesakes beyond chance take off the weight of the names: 1 when there are none.
  var namesakes = 1.0
  var firstName = 1.0
  var initials = 1.0
  var email = 1.0
  var phone = 1.0
  var place = 1.0
  var function = 1.0
  var dates = 1.0
  var activity = 1.0

  var product: Double {
    prior * namesakes * family * firstName * initials * email * phone * place * function * dates
      * activity
  }
}

/// An ended record at home that may be the member's, and how much better it fits than a stranger's.
struct OldRecord: Sendable {
  let pairing: Pairing
  let fit: Double

  /// From this fit on the record is taken to be the member's.
  static let convincing = 20.0
}
