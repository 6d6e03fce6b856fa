import Domain
import Linkage

/// One way in which things may be: an outcome with the person behind it.
struct Hypothesis: Sendable {
  let outcome: Outcome
  let staff: Int32?
  var probability: Double
}

/// Turns the matches of one member into a conclusion: the one that costs least on average.
struct Judge: Sendable {
  let prepared: Prepared

  /// Less likely duplicates change no conclusion.
  private static let leastDuplicate = 0.02

  private static let likelyUnseen = 0.3

  /// The conclusion and its raw probability.
  ///
  /// - Parameter duplicate: how likely it is that the membership is a second one of a person.
  func verdict(
    on member: Int, _ matches: MemberMatches, duplicate: Double = 0
  ) -> Hypothesis {
    var hypotheses = hypotheses(for: member, matches)
    let undecidable = undecidable(matches) * (1 - duplicate)
    if duplicate > Judge.leastDuplicate {
      for position in hypotheses.indices { hypotheses[position].probability *= 1 - duplicate }
      hypotheses.append(Hypothesis(outcome: .duplicate, staff: nil, probability: duplicate))
    }
    let open = 1 - (duplicate > Judge.leastDuplicate ? duplicate : 0)
    var states = hypotheses.map {
      $0.outcome == .duplicate ? $0.probability : $0.probability * (1 - undecidable / open)
    }
    states.append(undecidable)
    let (best, _) = ExpectedCost.cheapest(actions: hypotheses.count + 1, probabilities: states) {
      action, state in
      let truth = state < hypotheses.count ? hypotheses[state].outcome : .uncertain
      guard action < hypotheses.count else { return CostTable.cost(of: .uncertain, when: truth) }
      let cost = CostTable.cost(of: hypotheses[action].outcome, when: truth)
      if cost == 0, state < hypotheses.count,
        hypotheses[action].staff != hypotheses[state].staff
      {
        return CostTable.wrongPerson
      }
      return cost
    }
    // Nobody needs to look at who cannot be checked; that is said only where it is likely.
    let isQuestion =
      best == hypotheses.count
      || hypotheses[best].outcome == .notCheckable && states[best] < Judge.likelyUnseen
    if isQuestion {
      return Hypothesis(outcome: .uncertain, staff: nil, probability: undecidable)
    }
    return Hypothesis(
      outcome: hypotheses[best].outcome, staff: hypotheses[best].staff,
      probability: states[best])
  }

  func hypotheses(for member: Int, _ matches: MemberMatches) -> [Hypothesis] {
    var list: [Hypothesis] = []
    for found in matches.present.prefix(8) where found.probability > 0.001 {
      let pairing = found.pairing
      for isSame in [true, false] {
        let share = isSame ? pairing.sameFunction : 1 - pairing.sameFunction
        list.append(
          Hypothesis(
            outcome: outcome(of: pairing, isSameFunction: isSame), staff: pairing.staff,
            probability: found.probability * share))
      }
    }
    let unseen = matches.left * matches.unseenShare
    list.append(Hypothesis(outcome: .left, staff: nil, probability: matches.left - unseen))
    if unseen > 0 {
      list.append(Hypothesis(outcome: .notCheckable, staff: nil, probability: unseen))
    }
    return list
  }

  /// The outcome when the record is the member's. Another place of the same shared body is no move.
  func outcome(of pairing: Pairing, isSameFunction: Bool) -> Outcome {
    let home = prepared.members[Int(pairing.member)].home
    if pairing.position == .elsewhere {
      return isSameFunction ? .municipalityChanged : .bothChanged
    }
    if home.isMerged { return isSameFunction ? .municipalityMerged : .bothChanged }
    return isSameFunction ? .confirmed : .functionChanged
  }

  /// How likely it is that the data cannot decide: two candidates about as good as each other. That
  /// one of them works nearer by is no ground to choose, so it does not count here.
  func undecidable(_ matches: MemberMatches) -> Double {
    let candidates = matches.present.prefix(4)
      .map { (probability: $0.probability, bare: $0.probability / max($0.nearness, 0.01)) }
      .sorted { ($1.bare, $1.probability) < ($0.bare, $0.probability) }
    guard candidates.count > 1, candidates[0].bare > 0 else { return 0 }
    let balance = candidates[1].bare / candidates[0].bare
    let either = candidates[0].probability + candidates[1].probability
    return 0.95 * either * min(1, balance / 0.3)
  }
}
