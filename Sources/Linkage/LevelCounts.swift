/// How often each level of agreement occurs: a categorical distribution learned from weighted
/// counts, with a prior that speaks until the data do.
package struct LevelCounts: Hashable, Sendable {
  private let prior: [Double]
  private let strength: Double
  private var counts: [Double]
  private var total = 0.0

  /// - Parameters:
  ///   - prior: shares per level; brought to a sum of 1.
  ///   - strength: how many observations the prior is worth.
  package init(prior: [Double], strength: Double) {
    let sum = prior.reduce(0, +)
    self.prior = prior.map { $0 / sum }
    self.strength = strength
    counts = prior.map { _ in 0 }
  }

  package var levels: Int { prior.count }

  package mutating func add(_ level: Int, weight: Double = 1) {
    counts[level] += weight
    total += weight
  }

  /// Starts counting anew; the prior stays.
  package mutating func forget() {
    counts = prior.map { _ in 0 }
    total = 0
  }

  /// The share of a level: never 0 when the prior is not.
  package func share(_ level: Int) -> Double {
    (counts[level] + strength * prior[level]) / (total + strength)
  }
}
