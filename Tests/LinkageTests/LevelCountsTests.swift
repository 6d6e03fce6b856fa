import Testing

@testable import Linkage

@Suite struct LevelCountsTests {
  @Test func `the prior speaks until the data do`() {
    var counts = LevelCounts(prior: [3, 1], strength: 4)
    #expect(counts.share(0) == 0.75)
    counts.add(1, weight: 4)
    #expect(counts.share(0) == 0.375)
    counts.forget()
    #expect(counts.share(0) == 0.75)
  }
}

@Suite struct ExpectedCostTests {
  @Test func `a review is chosen when a guess would cost more on average`() {
    // Two actions that cost 6 when wrong, and a review that costs 1 whatever is true.
    func choice(_ chance: Double) -> Int {
      ExpectedCost.cheapest(actions: 3, probabilities: [chance, 1 - chance]) { action, state in
        action == 2 ? 1 : action == state ? 0 : 6
      }.action
    }
    #expect(choice(0.99) == 0)
    #expect(choice(0.5) == 2)
    #expect(choice(0.01) == 1)
  }
}
