import Domain
import Linkage

/// One way in which things may be: an outcome with the person behind it.
struct Hypothesis: Sendable {
  let outcome: Outcome
  let staff: Int32?
  let probability: Double
}

/// Turns the matches of one member into a conclusion: the one that costs least on average.
struct Judge: Sendable {
  let prepared: Prepared

  /// The conclusion and its raw probability.
  func verdict(on member: Int, _ matches: MemberMatches) -> Hypothesis {
    let hypotheses = hypotheses(for: member, matches)
    let undecidable = undecidable(matches)
    var states = hypotheses.map { $0.probability * (1 - undecidable) }
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
    if best == hypotheses.count {
      return Hypothesis(outcome: .uncertain, staff: nil, probability: undecidable)
    }
    return Hypothesis(
      outcome: hypotheses[best].outcome, staff: hypotheses[best].staff,
      probability: hypotheses[best].probability * (1 - undecidable))
  }

  func hypotheses(for member: Int, _ matches: MemberMatches) -> [Hypothesis] {
    let home = prepared.members[member].home
    var list: [Hypothesis] = []
    for (pairing, probability) in matches.present.prefix(8) where probability > 0.001 {
      let isHome = pairing.position == .home
      let same: Outcome =
        isHome ? (home.isMerged ? .municipalityMerged : .confirmed) : .municipalityChanged
      let other: Outcome = isHome && !home.isMerged ? .functionChanged : .bothChanged
      list.append(
        Hypothesis(
          outcome: same, staff: pairing.staff,
          probability: probability * pairing.sameFunction))
      list.append(
        Hypothesis(
          outcome: other, staff: pairing.staff,
          probability: probability * (1 - pairing.sameFunction)))
    }
    list.append(Hypothesis(outcome: .left, staff: nil, probability: matches.left))
    return list
  }

  /// How likely it is that the data cannot decide: two candidates about as good as each other.
  func undecidable(_ matches: MemberMatches) -> Double {
    guard matches.present.count > 1 else { return 0 }
    let first = matches.present[0].probability
    let second = matches.present[1].probability
    guard first > 0 else { return 0 }
    let balance = second / first
    return 0.95 * (first + second) * min(1, balance / 0.3)
  }
}
