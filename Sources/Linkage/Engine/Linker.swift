/// Links the records of two tables, or finds those of one thing within one table.
///
/// Weights are learned from the tables themselves. The result depends on what the rows say and not
/// on their order: rows are compared by content wherever there is a choice.
package struct Linker: Sendable {
  package let fields: [LinkageField]
  package let keys: [BlockingKey]
  /// Whether a record has at most one partner on the other side.
  package let isOneToOne: Bool
  package let largestBlock: Int

  package init(
    fields: [LinkageField], keys: [BlockingKey], isOneToOne: Bool = true,
    largestBlock: Int = 40_000
  ) {
    self.fields = fields
    self.keys = keys
    self.isOneToOne = isOneToOne
    self.largestBlock = largestBlock
  }

  /// - Parameters:
  ///   - right: nil finds duplicates within `left`.
  ///   - least: links less likely than this are left out; what it should be follows from costs.
  package func link(
    _ left: LinkageTable, _ right: LinkageTable?, least: Double = 0.5
  ) -> LinkageResult {
    let candidates = CandidatePairs(left, right, keys: keys, largestBlock: largestBlock)
    let other = right ?? left
    let levels = Parallel.map(candidates.pairs.count) { number in
      vector(candidates.pairs[number], left, other)
    }
    var weights = LinkageWeights(fields: fields, other: levelsByChance(left, other))
    weights.learn(patterns(candidates, levels), keys: keys)
    let frequencies = Frequencies(left, other, fields: fields)
    let learned = weights
    let odds = Parallel.map(levels.count) { number in
      factor(levels[number], candidates.pairs[number], left, other, learned, frequencies)
    }
    let isWithin = right == nil
    let probable = probabilities(
      candidates.pairs, odds, left.count, other.count, isWithin: isWithin)
    var links = zip(candidates.pairs, probable).compactMap { pair, chance -> LinkageResult.Link? in
      let rows = CandidatePairs.rows(of: pair)
      return chance >= least * 0.2
        ? LinkageResult.Link(left: rows.left, right: rows.right, probability: chance) : nil
    }
    if isOneToOne, !isWithin { links = Assignment.best(of: links) }
    return LinkageResult(
      links: links.filter { $0.probability >= least }, weights: weights, blocks: candidates.report,
      pairs: candidates.pairs.count)
  }

  private func vector(_ pair: UInt64, _ left: LinkageTable, _ right: LinkageTable) -> [Int8] {
    let rows = CandidatePairs.rows(of: pair)
    return fields.indices.map { field in
      let one = left.values[field][rows.left]
      let other = right.values[field][rows.right]
      return one.isEmpty || other.isEmpty ? -1 : Int8(fields[field].comparator(one, other))
    }
  }

  private func patterns(_ candidates: CandidatePairs, _ levels: [[Int8]]) -> [[[Int8]: Int]] {
    candidates.byKey.map { pairs in
      var patterns: [[Int8]: Int] = [:]
      var position = 0
      for pair in pairs {
        while candidates.pairs[position] < pair { position += 1 }
        patterns[levels[position], default: 0] += 1
      }
      return patterns
    }
  }

  /// Levels of strangers, from pairs taken at even steps through both tables in order of content.
  private func levelsByChance(_ left: LinkageTable, _ right: LinkageTable) -> [[Double]] {
    let sample = min(200_000, left.count * right.count)
    return fields.indices.map { field in
      let ones = left.values[field].sorted { $0.lexicographicallyPrecedes($1) }
      let others = right.values[field].sorted { $0.lexicographicallyPrecedes($1) }
      let comparator = fields[field].comparator
      let levels = Parallel.map(sample) { number -> Int in
        // Steps by a prime larger than a table meet every row.
        let one = ones[number % ones.count]
        let other = others[Int((UInt64(number) &* 2_654_435_761) % UInt64(others.count))]
        return one.isEmpty || other.isEmpty ? -1 : comparator(one, other)
      }
      var counts = [Double](repeating: 0.5, count: comparator.levels)
      for level in levels where level >= 0 { counts[level] += 1 }
      let sum = counts.reduce(0, +)
      return counts.map { $0 / sum }
    }
  }

  private func factor(
    _ levels: [Int8], _ pair: UInt64, _ left: LinkageTable, _ right: LinkageTable,
    _ weights: LinkageWeights, _ frequencies: Frequencies
  ) -> Double {
    let rows = CandidatePairs.rows(of: pair)
    var factor = 1.0
    for (field, level) in levels.enumerated() where level >= 0 {
      var chance = weights.other[field][Int(level)]
      if fields[field].weighsFrequency, Int(level) < fields[field].comparator.levels - 1 {
        let common = frequencies.share(
          field, left.values[field][rows.left], right.values[field][rows.right])
        // A near value is as much rarer or commoner by chance as the value itself.
        chance = min(1, max(1e-7, chance * common))
      }
      factor *= weights.same[field][Int(level)] / chance
    }
    return factor
  }

  /// The odds against "no partner", after the share of records that have one was learned as well.
  private func probabilities(
    _ pairs: [UInt64], _ factors: [Double], _ lefts: Int, _ rights: Int, isWithin: Bool
  ) -> [Double] {
    var expected = Double(min(lefts, rights)) / 2
    let possible = isWithin ? Double(lefts) * Double(lefts - 1) / 2 : Double(lefts) * Double(rights)
    var result = factors
    for _ in 0..<12 {
      let prior = expected / max(possible - expected, 1)
      if isOneToOne, !isWithin {
        let links = zip(pairs, factors).map { pair, factor in
          let rows = CandidatePairs.rows(of: pair)
          return SoftAssignment.Link(
            left: Int32(rows.left), right: Int32(rows.right), odds: factor * prior)
        }
        let contested = SoftAssignment.contested(
          links, leftCount: lefts, rightCount: rights, rounds: 10)
        var totals = [Double](repeating: 1, count: lefts)
        for (link, odds) in zip(links, contested) { totals[Int(link.left)] += odds }
        result = zip(links, contested).map { $1 / totals[Int($0.left)] }
      } else {
        result = factors.map { $0 * prior / (1 + $0 * prior) }
      }
      let found = max(1, result.reduce(0, +))
      if abs(found - expected) < 0.001 * expected { break }
      expected = min(found, possible / 2)
    }
    return result
  }
}

/// What linking brought.
package struct LinkageResult: Sendable {
  package struct Link: Hashable, Sendable {
    package let left: Int
    package let right: Int
    package let probability: Double
  }

  /// In order of the left row, then the right one.
  package let links: [Link]
  package let weights: LinkageWeights
  /// Per key.
  package let blocks: [BlockingReport]
  /// That were compared.
  package let pairs: Int

  /// The share of true pairs that were compared, for worlds whose truth is known.
  package static func completeness(
    of linker: Linker, _ left: LinkageTable, _ right: LinkageTable?, truth: [(Int, Int)]
  ) -> Double {
    let pairs = Set(
      CandidatePairs(left, right, keys: linker.keys, largestBlock: linker.largestBlock).pairs)
    let found = truth.count { pairs.contains(UInt64($0.0) << 32 | UInt64($0.1)) }
    return truth.isEmpty ? 1 : Double(found) / Double(truth.count)
  }
}
