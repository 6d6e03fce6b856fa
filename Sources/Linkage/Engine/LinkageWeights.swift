/// How often each level of agreement occurs, for records of one thing and of two: the weights of
/// Fellegi and Sunter.
///
/// Source: I. P. Fellegi, A. B. Sunter, "A theory for record linkage" (1969); learned by expectation
/// maximisation after W. E. Winkler (1988).
package struct LinkageWeights: Sendable {
  /// Per field and level, for the same thing.
  package internal(set) var same: [[Double]]
  /// Per field and level, for two things.
  package internal(set) var other: [[Double]]

  private static let rounds = 25
  private static let floor = 1e-6

  /// Weights before anything was learned: the same things agree nine times in ten.
  init(fields: [LinkageField], other: [[Double]]) {
    self.other = other
    same = fields.map { field in
      (0..<field.comparator.levels).map { level in
        level == 0 ? 0.9 : 0.1 / Double(field.comparator.levels - 1)
      }
    }
  }

  /// Learns each field on the pairs of keys that do not fix it, as the mean over those keys.
  ///
  /// - Parameter vectors: per key the distinct comparisons with their number; a level of -1 is
  ///   unknown.
  mutating func learn(_ vectors: [[[Int8]: Int]], keys: [BlockingKey]) {
    var learned = same.map { $0.map { _ in 0.0 } }
    var votes = same.map { _ in 0.0 }
    for (key, patterns) in zip(keys, vectors) where !patterns.isEmpty {
      let free = same.indices.filter { !key.fixes($0) }
      guard let found = maximised(patterns, on: free) else { continue }
      for field in free {
        votes[field] += 1
        for level in learned[field].indices { learned[field][level] += found[field][level] }
      }
    }
    for field in same.indices where votes[field] > 0 {
      same[field] = learned[field].map { max(LinkageWeights.floor, $0 / votes[field]) }
    }
  }

  /// Nil when the key holds no two kinds of pairs.
  private func maximised(_ patterns: [[Int8]: Int], on free: [Int]) -> [[Double]]? {
    // In order, since sums of fractions depend on it.
    let ordered = patterns.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var same = self.same
    var share = 0.1
    for _ in 0..<LinkageWeights.rounds {
      var counts = same.map { $0.map { _ in 0.0 } }
      var matches = 0.0
      var total = 0.0
      for (levels, number) in ordered {
        var (likely, unlikely) = (share, 1 - share)
        for field in free where levels[field] >= 0 {
          likely *= same[field][Int(levels[field])]
          unlikely *= other[field][Int(levels[field])]
        }
        let chance = likely / max(likely + unlikely, 1e-300) * Double(number)
        matches += chance
        total += Double(number)
        for field in free where levels[field] >= 0 { counts[field][Int(levels[field])] += chance }
      }
      guard matches > 1 else { return nil }
      share = min(0.999, max(1e-5, matches / total))
      for field in free {
        let sum = counts[field].reduce(0, +)
        guard sum > 0 else { continue }
        same[field] = counts[field].map { ($0 + 0.01) / (sum + 0.01 * Double(counts[field].count)) }
      }
    }
    return same
  }

  /// The weight of a level in bits.
  package func bits(field: Int, level: Int) -> Double {
    Bits.of(same[field][level] / other[field][level])
  }
}
