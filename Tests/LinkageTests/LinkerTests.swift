import TestSupport
import Testing

@testable import Linkage

/// Invented people in two tables, some in both with a slip here and there; the seed decides all.
private struct People {
  var left: [[String]] = []
  var right: [[String]] = []
  /// Rows of one person.
  var truth: [(Int, Int)] = []

  init(seed: UInt64, count: Int) {
    var generator = SeededGenerator(seed: seed)
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    let starts = ["Beek", "Dijk", "Eiken", "Haver", "Kamp", "Linde", "Molen", "Ooster", "Veld"]
    let ends = ["berg", "hof", "huis", "laan", "man", "meer", "stra", "wijk", "zand"]
    let firsts = ["Anna", "Bram", "Cora", "Dirk", "Elly", "Frans", "Greet", "Hugo", "Ilse", "Joep"]
    for number in 0..<count {
      let person = [
        pick(starts) + pick(ends), pick(firsts), String(Int.random(in: 1...28, using: &generator)),
        String(Int.random(in: 10_000...99_999, using: &generator)),
      ]
      left.append(person)
      guard number % 3 != 0 else { continue }
      var copy = person
      if Int.random(in: 0..<5, using: &generator) == 0 { copy[0].removeLast() }
      if Int.random(in: 0..<5, using: &generator) == 0 { copy[3] = "" }
      if Int.random(in: 0..<9, using: &generator) == 0 { copy[1] = pick(firsts) }
      truth.append((number, right.count))
      right.append(copy)
    }
  }

  static let linker = Linker(
    fields: [
      LinkageField("family", .jaroWinkler([0.92]), weighsFrequency: true),
      LinkageField("first", .exact), LinkageField("day", .exact),
      LinkageField("number", .slips([1])),
    ],
    keys: [
      BlockingKey([(3, nil)]), BlockingKey([(0, 4), (2, nil)]), BlockingKey([(1, nil), (2, nil)]),
    ])

  func link() -> LinkageResult {
    People.linker.link(
      LinkageTable(rows: left, fields: 4), LinkageTable(rows: right, fields: 4))
  }
}

@Suite struct LinkerTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the same people are found without an example`(seed: UInt64) {
    let people = People(seed: seed, count: 600)
    let found = Set(people.link().links.map { [$0.left, $0.right] })
    let truth = Set(people.truth.map { [$0.0, $0.1] })
    let right = found.intersection(truth).count
    #expect(2 * Double(right) / Double(found.count + truth.count) > 0.98)
  }

  @Test func `learned weights are those the tables were made with`() {
    let weights = People(seed: 5, count: 3_000).link().weights
    // One copy in nine got another first name, of ten; a number that is there is never wrong.
    #expect(abs(weights.same[1][0] - 0.9) < 0.03)
    #expect(weights.same[3][0] > 0.97)
    #expect(abs(weights.other[1][0] - 0.1) < 0.02)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `rows in any order give the same links`(seed: UInt64) {
    var people = People(seed: seed, count: 300)
    func content(_ people: People) -> Set<[String]> {
      Set(people.link().links.map { people.left[$0.left] + people.right[$0.right] })
    }
    let before = content(people)
    var generator = SeededGenerator(seed: seed)
    people.left.shuffle(using: &generator)
    people.right.shuffle(using: &generator)
    #expect(content(people) == before)
  }

  @Test func `a value that too many share is passed over and reported`() {
    let rows = (0..<30).map { ["same", String($0 / 2)] }
    let table = LinkageTable(rows: rows, fields: 2)
    let linker = Linker(
      fields: [LinkageField("one", .exact), LinkageField("two", .exact)],
      keys: [BlockingKey([(0, nil)]), BlockingKey([(1, nil)])], isOneToOne: false,
      largestBlock: 100)
    let result = linker.link(table, nil)
    #expect(result.blocks[0] == BlockingReport(pairs: 0, passedOver: 30))
    #expect(result.blocks[1] == BlockingReport(pairs: 15, passedOver: 0))
    #expect(
      LinkageResult.completeness(of: linker, table, nil, truth: [(0, 1), (0, 2)]) == 0.5)
  }
}

@Suite struct AssignmentTests {
  private static func link(_ left: Int, _ right: Int, _ chance: Double) -> LinkageResult.Link {
    LinkageResult.Link(left: left, right: right, probability: chance)
  }

  @Test func `the best set counts, not the best link`() {
    let links = [
      AssignmentTests.link(0, 0, 0.95), AssignmentTests.link(0, 1, 0.9),
      AssignmentTests.link(1, 0, 0.9),
    ]
    #expect(Assignment.best(of: links).map { [$0.left, $0.right] } == [[0, 1], [1, 0]])
  }

  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func `no other assignment costs less`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let costs = (0..<5).map { _ in (0..<6).map { _ in Double.random(in: -5...5, using: &generator) }
    }
    let found = Hungarian.assignment(costs).enumerated().reduce(0) { $0 + costs[$1.0][$1.1] }
    #expect(Set(Hungarian.assignment(costs)).count == 5)
    func least(_ row: Int, _ taken: Set<Int>) -> Double {
      guard row < 5 else { return 0 }
      return (0..<6).filter { !taken.contains($0) }
        .map { costs[row][$0] + least(row + 1, taken.union([$0])) }.min() ?? .infinity
    }
    #expect(abs(found - least(0, [])) < 1e-9)
  }
}
