import Testing

@testable import Linkage

@Suite struct SpellingNeighbourhoodTests {
  private static let words = ["bakker", "backer", "bakkers", "mulder", "oudenmeerbakker", "jan"]

  private static func near(_ word: String) -> [String] {
    SpellingNeighbourhood(words: words.map { Array($0.utf8) }).near(Array(word.utf8))
      .map { "\(words[Int($0.word)]) \($0.distance)" }
  }

  static let cases: [(String, [String])] = [
    ("bakker", ["backer 1", "bakkers 1"]), ("bakkre", ["bakker 1"]), ("muldre", ["mulder 1"]),
    ("oudnmeerbakkre", ["oudenmeerbakker 2"]), ("jna", []), ("vries", []),
  ]

  @Test(arguments: cases)
  func `words one slip away are found, two slips in long words only`(
    word: String, expected: [String]
  ) {
    #expect(SpellingNeighbourhoodTests.near(word) == expected)
  }
}
