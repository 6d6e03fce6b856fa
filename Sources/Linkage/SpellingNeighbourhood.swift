/// Finds the words of a vocabulary that lie a slip or two from a given word.
///
/// Words with the same letters left after one deletion are near each other (the symmetric deletion
/// index); a second deletion is tried for long words only. The index holds four bytes for each way
/// to leave letters out.
package struct SpellingNeighbourhood: Sendable {
  /// Shorter words have too many neighbours to say anything.
  package let shortest: Int
  /// From this length on two slips are accepted.
  package let longFrom: Int

  private let words: [[UInt8]]
  private let slots: Buckets
  private let mask: UInt64

  /// - Parameter words: the vocabulary as bytes; positions in this list are what `near` returns.
  package init(words: [[UInt8]], shortest: Int = 4, longFrom: Int = 8) {
    self.words = words
    self.shortest = shortest
    self.longFrom = longFrom
    let entries = words.reduce(1) { sum, word in
      let count = word.count
      guard count >= shortest else { return sum }
      return sum + 1 + count + (count >= longFrom ? count * (count - 1) / 2 : 0)
    }
    var slotCount = 16
    while slotCount < entries { slotCount *= 2 }
    let mask = UInt64(slotCount - 1)
    self.mask = mask
    var pairs: [(key: Int32, record: Int32)] = []
    pairs.reserveCapacity(entries)
    for (number, word) in words.enumerated() where word.count >= shortest {
      SpellingNeighbourhood.forEachKey(of: word, deep: word.count >= longFrom) { key in
        pairs.append((Int32(truncatingIfNeeded: key & mask), Int32(number)))
      }
    }
    slots = Buckets(keyCount: slotCount, pairs: pairs)
  }

  /// Positions and distances (1 or 2) of the near words, in order of position; not the word itself.
  package func near(_ word: [UInt8]) -> [(word: Int32, distance: Int)] {
    guard word.count >= shortest else { return [] }
    var found: [Int32] = []
    SpellingNeighbourhood.forEachKey(of: word, deep: word.count >= longFrom) { key in
      found.append(contentsOf: slots[Int32(truncatingIfNeeded: key & mask)])
    }
    found.sort()
    var result: [(word: Int32, distance: Int)] = []
    var previous: Int32 = -1
    for number in found where number != previous {
      previous = number
      let other = words[Int(number)]
      let limit = min(word.count, other.count) >= longFrom ? 2 : 1
      if let distance = EditDistance.within(limit, word, other), distance > 0 {
        result.append((number, distance))
      }
    }
    return result
  }

  /// Hashes of the word with none or one letter left out, and with two for a deep search.
  private static func forEachKey(of word: [UInt8], deep: Bool, _ body: (UInt64) -> Void) {
    body(hash(word, without: -1, and: -1))
    for first in word.indices {
      // The same letter twice in a row leaves the same word.
      if first > 0, word[first] == word[first - 1] { continue }
      body(hash(word, without: first, and: -1))
      guard deep else { continue }
      for second in word.indices where second > first {
        body(hash(word, without: first, and: second))
      }
    }
  }

  /// FNV-1a of the remaining letters, its high half folded in for the mask.
  private static func hash(_ word: [UInt8], without first: Int, and second: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in word.indices where position != first && position != second {
      hash = (hash ^ UInt64(word[position])) &* 0x100_0000_01B3
    }
    return hash ^ (hash >> 32)
  }
}
