/// How many slips of the keyboard lie between two words.
package enum EditDistance {
  /// Insertions, deletions, substitutions and swaps of two neighbours (optimal string alignment)
  /// between two byte strings; nil when more than `limit`.
  ///
  /// Costs the length times the limit.
  package static func within(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Int? {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in within(limit, left, right) }
    }
  }

  private static func within(
    _ limit: Int, _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    // What is equal at either end costs nothing.
    var first = 0
    while first < left.count, first < right.count, left[first] == right[first] { first += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > first, rightEnd > first, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    if leftEnd == first || rightEnd == first {
      let rest = max(leftEnd, rightEnd) - first
      return rest <= limit ? rest : nil
    }
    return band(
      limit, UnsafeBufferPointer(rebasing: left[first..<leftEnd]),
      UnsafeBufferPointer(rebasing: right[first..<rightEnd]))
  }

  /// Only cells nearer than `limit` to the diagonal can count.
  private static func band(
    _ limit: Int, _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let width = right.count + 1
    let far = limit + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells -> Int? in
      cells.initialize(repeating: far)
      for column in 0...min(right.count, limit) { cells[column] = column }
      var (beforeLast, last, current) = (2 * width, 0, width)
      for row in 1...left.count {
        let from = max(1, row - limit)
        let to = min(right.count, row + limit)
        guard from <= to else { return nil }
        cells[current + from - 1] = from == 1 && row <= limit ? row : far
        var smallest = cells[current + from - 1]
        for column in from...to {
          let isSame = left[row - 1] == right[column - 1]
          var best = cells[last + column - 1] + (isSame ? 0 : 1)
          best = min(best, (column < row + limit ? cells[last + column] : far) + 1)
          best = min(best, cells[current + column - 1] + 1)
          if row > 1, column > 1, left[row - 1] == right[column - 2],
            left[row - 2] == right[column - 1]
          {
            best = min(best, cells[beforeLast + column - 2] + 1)
          }
          cells[current + column] = min(best, far)
          smallest = min(smallest, best)
        }
        if smallest > limit { return nil }
        (beforeLast, last, current) = (last, current, beforeLast)
      }
      let distance = cells[last + right.count]
      return distance <= limit ? distance : nil
    }
  }
}
