extension Proposal {
  /// What a decision about it is expected to save, in hundredths of a look by a person: the cost of
  /// leaving the member as listed when the conclusion is right, less that of following it when it
  /// is wrong.
  ///
  /// For what the data cannot decide it is what the nearest candidate would bring. Zero for what
  /// asks no decision.
  package var expectedSaving: Int {
    let outcome = assessment.outcome
    guard outcome.needsDecision else { return 0 }
    let right =
      outcome == .uncertain ? 10_000 - assessment.probability.units : assessment.probability.units
    return (right * outcome.costWhenMissed - (10_000 - right) * outcome.costWhenWrong) / 100
  }
}

extension Outcome {
  /// In looks by a person, where it is true and nothing is done. Source: the association's own
  /// weighing, with a look at 1 and a working member called left at 8.
  fileprivate var costWhenMissed: Int {
    switch self {
    case .left: 6
    case .functionChanged, .municipalityChanged, .bothChanged, .municipalityMerged, .uncertain: 5
    case .duplicate: 3
    case .confirmed, .notCheckable: 0
    }
  }

  /// In looks by a person, where it is followed and the member is as listed.
  fileprivate var costWhenWrong: Int {
    switch self {
    case .left: 8
    case .duplicate: 7
    case .functionChanged, .municipalityChanged, .bothChanged, .municipalityMerged: 5
    case .uncertain: 1
    case .confirmed, .notCheckable: 0
    }
  }
}
