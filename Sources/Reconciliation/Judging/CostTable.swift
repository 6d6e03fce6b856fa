import Domain

/// What a conclusion costs when the truth is another, in looks by a person.
///
/// A review costs 1; a working member called left costs 8: the association's own weighing.
struct CostTable: Sendable {
  static let review = 1.0
  static let guessWhereDataCannotDecide = 4.0
  static let wrongPerson = 6.0

  static func cost(of action: Outcome, when truth: Outcome) -> Double {
    if action == truth { return 0 }
    if action == .uncertain || action == .notCheckable { return review }
    if truth == .uncertain { return guessWhereDataCannotDecide }
    if action == .left { return 8 }
    if truth == .left { return 6 }
    if action == .duplicate { return 7 }
    if truth == .duplicate { return 3 }
    let pair: Set<Outcome> = [action, truth]
    if pair == [.municipalityChanged, .municipalityMerged] { return 2 }
    if pair.contains(.bothChanged), !pair.contains(.confirmed) { return 3 }
    return 5
  }
}
