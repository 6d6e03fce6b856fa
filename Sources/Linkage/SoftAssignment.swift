/// Probabilities of links when every record on either side has at most one partner.
///
/// Weights are odds against "no partner". Sums over all one-to-one assignments are approximated by
/// belief propagation on the bipartite graph, exact when the graph has no cycles.
/// Source: B. Huang, T. Jebara, "Approximating the permanent with belief propagation" (2009).
package enum SoftAssignment {
  package struct Link: Hashable, Sendable {
    package let left: Int32
    package let right: Int32
    /// Odds of this link against none, before competition; not negative.
    package let odds: Double

    package init(left: Int32, right: Int32, odds: Double) {
      self.left = left
      self.right = right
      self.odds = odds
    }
  }

  /// For each link its odds against "no partner" for the left record once the competition of the
  /// other left records for the same right record is counted.
  ///
  /// The order of the links of one record must not depend on chance: sums run in this order.
  package static func contested(
    _ links: [Link], leftCount: Int, rightCount: Int, rounds: Int = 60
  ) -> [Double] {
    var toRight = links.map(\.odds)
    var contested = toRight
    for _ in 0..<rounds {
      var rightSum = [Double](repeating: 0, count: rightCount)
      for (number, link) in links.enumerated() { rightSum[Int(link.right)] += toRight[number] }
      var leftSum = [Double](repeating: 0, count: leftCount)
      var change = 0.0
      for (number, link) in links.enumerated() {
        let others = max(0, rightSum[Int(link.right)] - toRight[number])
        let odds = link.odds / (1 + others)
        change = max(change, abs(odds - contested[number]) / max(odds, 1e-9))
        contested[number] = odds
        leftSum[Int(link.left)] += odds
      }
      if change < 1e-6 { break }
      for (number, link) in links.enumerated() {
        let others = max(0, leftSum[Int(link.left)] - contested[number])
        toRight[number] = link.odds / (1 + others)
      }
    }
    return contested
  }
}
