/// Finds the words of a vocabulary that lie a slip or two from a given word.
///
/// Words with the same letters left after one deletion are near each other (the symmetric deletion
/// index); a second deletion is tried for long words only. Building costs one entry per letter of
/// the vocabulary.
package struct SpellingNeighbourhood: Sendable {
  /// Shorter words have too many neighbours to say anything.
  package let shortest: Int
  /// From this length on two slips are accepted.
  package let longFrom: Int

  private let words: [[UInt8]]
  private var wordsByDeletion: [UInt64: [Int32]] = [:]

  /// - Parameter words: the vocabulary as bytes; positions in this list are what `near` returns.
  package init(words: [[UInt8]], shortest: Int = 4, longFrom: Int = 8) {
    self.words = words
    self.shortest = shortest
    self.longFrom = longFrom
    for (number, word) in words.enumerated() where word.count >= shortest {
      for key in SpellingNeighbourhood.keys(of: word, deep: word.count >= longFrom) {
        wordsByDeletion[key, default: []].append(Int32(number))
      }
    }
  }

  /// Positions and distances (1 or 2) of the near words, in order of position; not the word itself.
  package func near(_ word: [UInt8]) -> [(word: Int32, distance: Int)] {
    guard word.count >= shortest else { return [] }
    var found: [Int32] = []
    for key in SpellingNeighbourhood.keys(of: word, deep: word.count >= longFrom) {
      if let hits = wordsByDeletion[key] { found.append(contentsOf: hits) }
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
  private static func keys(of word: [UInt8], deep: Bool) -> Set<UInt64> {
    var keys: Set<UInt64> = [hash(word, without: -1, and: -1)]
    for first in word.indices {
      keys.insert(hash(word, without: first, and: -1))
      guard deep else { continue }
      for second in word.indices where second > first {
        keys.insert(hash(word, without: first, and: second))
      }
    }
    return keys
  }

  /// FNV-1a of the remaining letters.
  private static func hash(_ word: [UInt8], without first: Int, and second: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (position, byte) in word.enumerated() where position != first && position != second {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
