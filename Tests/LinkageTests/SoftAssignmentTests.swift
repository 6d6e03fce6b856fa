import Testing

@testable import Linkage

@Suite struct SoftAssignmentTests {
  /// Marginal odds by summing over all one-to-one assignments.
  private static func exact(_ links: [SoftAssignment.Link], left: Int) -> [Double] {
    var with = [Double](repeating: 0, count: links.count)
    var without = [Double](repeating: 0, count: left)
    func walk(_ next: Int, _ used: Set<Int32>, _ chosen: [Int], _ weight: Double) {
      guard next < left else {
        for link in chosen { with[link] += weight }
        let linked = Set(chosen.map { Int(links[$0].left) })
        for member in 0..<left where !linked.contains(member) { without[member] += weight }
        return
      }
      walk(next + 1, used, chosen, weight)
      for (number, link) in links.enumerated()
      where Int(link.left) == next && !used.contains(link.right) {
        walk(next + 1, used.union([link.right]), chosen + [number], weight * link.odds)
      }
    }
    walk(0, [], [], 1)
    return links.indices.map { with[$0] / without[Int(links[$0].left)] }
  }

  @Test func `a record that one member surely has is not left for a namesake`() {
    let links = [
      SoftAssignment.Link(left: 0, right: 0, odds: 10_000),
      SoftAssignment.Link(left: 1, right: 0, odds: 5),
    ]
    let contested = SoftAssignment.contested(links, leftCount: 2, rightCount: 1)
    let truth = SoftAssignmentTests.exact(links, left: 2)
    for (found, expected) in zip(contested, truth) { #expect(abs(found / expected - 1) < 0.001) }
    #expect(contested[1] < 0.001)
  }

  @Test func `on a graph without cycles the odds are those of all assignments together`() {
    let links = [
      SoftAssignment.Link(left: 0, right: 0, odds: 3),
      SoftAssignment.Link(left: 0, right: 1, odds: 2),
      SoftAssignment.Link(left: 1, right: 1, odds: 4),
      SoftAssignment.Link(left: 2, right: 1, odds: 1),
      SoftAssignment.Link(left: 2, right: 2, odds: 0.5),
    ]
    let contested = SoftAssignment.contested(links, leftCount: 3, rightCount: 3, rounds: 60)
    let truth = SoftAssignmentTests.exact(links, left: 3)
    for (found, expected) in zip(contested, truth) { #expect(abs(found / expected - 1) < 0.001) }
  }
}
