import Testing

@testable import Linkage

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1_000, 70_001])
  func `results come in order, however many`(count: Int) {
    #expect(Parallel.map(count) { "\($0 * 3)" } == (0..<count).map { "\($0 * 3)" })
  }
}
