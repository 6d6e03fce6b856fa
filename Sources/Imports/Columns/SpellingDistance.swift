/// How many slips of the pen lie between two words: a letter too many, missing, wrong, or two
/// neighbours swapped (optimal string alignment).
enum SpellingDistance {
  /// nil when it is more than `limit`.
  /// - Complexity: the product of the lengths.
  static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard abs(a.count - b.count) <= limit else { return nil }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      if (current.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
