/// Chooses the action that costs least on average.
package enum ExpectedCost {
  /// The position of the cheapest action and what it costs on average; the first of equals.
  ///
  /// - Parameters:
  ///   - actions: number of actions, at least 1.
  ///   - probabilities: of each state of the world; need not add up to 1.
  ///   - cost: of an action in a state.
  package static func cheapest(
    actions: Int, probabilities: [Double], cost: (_ action: Int, _ state: Int) -> Double
  ) -> (action: Int, cost: Double) {
    precondition(actions > 0, "there is always something to do")
    var best = (action: 0, cost: Double.infinity)
    for action in 0..<actions {
      var sum = 0.0
      for (state, probability) in probabilities.enumerated() {
        sum += probability * cost(action, state)
      }
      if sum < best.cost { best = (action, sum) }
    }
    return best
  }
}
