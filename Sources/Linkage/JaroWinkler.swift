/// Jaro–Winkler similarity: 1 for equal words, 0 for words without a letter in common.
///
/// Source: W. E. Winkler, "String comparator metrics and enhanced decision rules" (1990); prefix
/// scale 0.1, at most four letters.
package enum JaroWinkler {
  /// Words longer than 64 bytes are compared on their first 64.
  package static func similarity(_ left: [UInt8], _ right: [UInt8]) -> Double {
    let left = left.prefix(64)
    let right = right.prefix(64)
    guard !left.isEmpty, !right.isEmpty else { return left.isEmpty && right.isEmpty ? 1 : 0 }
    let window = max(0, max(left.count, right.count) / 2 - 1)
    var takenLeft: UInt64 = 0
    var takenRight: UInt64 = 0
    for position in 0..<left.count {
      let first = max(0, position - window)
      guard first < right.count else { break }
      let range = first..<min(right.count, position + window + 1)
      let partner = range.first {
        takenRight & (1 << UInt64($0)) == 0 && right[$0] == left[position]
      }
      guard let partner else { continue }
      takenLeft |= 1 << UInt64(position)
      takenRight |= 1 << UInt64(partner)
    }
    let common = takenLeft.nonzeroBitCount
    guard common > 0 else { return 0 }
    let inLeft = (0..<left.count).filter { takenLeft & (1 << UInt64($0)) != 0 }.map { left[$0] }
    let inRight = (0..<right.count).filter { takenRight & (1 << UInt64($0)) != 0 }.map { right[$0] }
    let displaced = zip(inLeft, inRight).count { $0 != $1 }
    let matches = Double(common)
    let jaro =
      (matches / Double(left.count) + matches / Double(right.count)
        + (matches - Double(displaced) / 2) / matches) / 3
    let prefix = zip(left, right).prefix(4).prefix { $0 == $1 }.count
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }
}
