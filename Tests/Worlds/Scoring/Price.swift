import Domain

/// What a call costs, in looks by a person.
///
/// The office's own weighing: a look costs 1, ending the membership of someone at work 8.
enum Price {
  /// Nothing was said of the member at all.
  static let missing = 8.0
  /// The outcome is right, the person behind it is another.
  static let wrongPerson = 6.0
  /// The outcome is right, nobody is behind it.
  static let noPerson = 1.0

  static func of(_ called: Outcome, when truth: Outcome) -> Double {
    if called == truth { return 0 }
    if called == .uncertain { return 1 }
    if truth == .uncertain { return 4 }
    if called == .left { return 8 }
    if truth == .left { return 6 }
    if called == .duplicate { return 7 }
    if truth == .duplicate { return 3 }
    let pair: Set<Outcome> = [called, truth]
    if pair == [.municipalityChanged, .municipalityMerged] { return 2 }
    return pair.contains(.bothChanged) && !pair.contains(.confirmed) ? 3 : 5
  }
}
