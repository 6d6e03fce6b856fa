import Linkage

/// When two writings may be one word with a slip of the keyboard or the ear.
enum Spelling {
  /// Shorter words have too many neighbours to say anything.
  static let shortest = 4

  /// One slip, in words of eight letters and more two.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    let length = min(left.count, right.count)
    guard length >= shortest else { return nil }
    return EditDistance.within(length >= 8 ? 2 : 1, left, right)
  }

  static func areNear(_ left: String, _ right: String) -> Bool {
    distance(Array(left.utf8), Array(right.utf8)) != nil
  }
}
