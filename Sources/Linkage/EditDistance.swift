/// How many slips of the keyboard lie between two words.
package enum EditDistance {
  /// Insertions, deletions, substitutions and swaps of two neighbours (optimal string alignment)
  /// between two byte strings; nil when more than `limit`.
  ///
  /// Costs the product of the lengths.
  package static func within(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Int? {
    if left == right { return 0 }
    guard limit > 0, abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 1...left.count {
      current[0] = row
      var smallest = row
      for column in 1...right.count {
        let substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var best = min(substitution, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
        smallest = min(smallest, best)
      }
      if smallest > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
