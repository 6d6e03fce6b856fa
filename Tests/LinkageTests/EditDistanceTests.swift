import Testing

@testable import Linkage

@Suite struct EditDistanceTests {
  static let cases: [(String, String, Int, Int?)] = [
    ("jansen", "jansen", 1, 0), ("jansen", "janssen", 1, 1), ("jansen", "jasnen", 1, 1),
    ("jansen", "jnsen", 1, 1), ("jansen", "hansen", 1, 1), ("jansen", "janse", 0, nil),
    ("jansen", "jaansenn", 1, nil), ("abcdefgh", "bcdefghi", 2, 2),
    ("abcdefgh", "bcdefghi", 1, nil), ("jansen", "jaansenn", 2, 2), ("", "ab", 2, 2),
    ("ca", "abc", 3, 3),
  ]

  @Test(arguments: cases)
  func `a swap of neighbours is one slip and the limit holds`(
    left: String, right: String, limit: Int, distance: Int?
  ) {
    #expect(EditDistance.within(limit, Array(left.utf8), Array(right.utf8)) == distance)
    #expect(EditDistance.within(limit, Array(right.utf8), Array(left.utf8)) == distance)
  }
}

@Suite struct JaroWinklerTests {
  /// Source of the first three: W. E. Winkler (1990), table of examples.
  static let cases: [(String, String, Double)] = [
    ("martha", "marhta", 0.9611), ("dwayne", "duane", 0.84), ("dixon", "dicksonx", 0.8133),
    ("abc", "abc", 1), ("abc", "xyz", 0), ("", "", 1), ("", "a", 0),
  ]

  @Test(arguments: cases)
  func `the published similarities come out`(left: String, right: String, expected: Double) {
    let similarity = JaroWinkler.similarity(Array(left.utf8), Array(right.utf8))
    #expect(abs(similarity - expected) < 0.0001)
  }
}
