/// The best set of links in which every record has at most one partner.
package enum Assignment {
  /// Above this many records on a side a component is assigned greedily: the exact way takes the third
  /// power of it.
  private static let largestExact = 200

  /// Exact per connected component; ties go to the lower rows.
  package static func best(of links: [LinkageResult.Link]) -> [LinkageResult.Link] {
    var result: [LinkageResult.Link] = []
    for component in components(of: links) {
      if component.count == 1 {
        result += component
      } else {
        let lefts = Set(component.map(\.left)).sorted()
        let rights = Set(component.map(\.right)).sorted()
        result +=
          max(lefts.count, rights.count) <= largestExact
          ? exact(component, lefts, rights) : greedy(component)
      }
    }
    return result.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private static func components(of links: [LinkageResult.Link]) -> [[LinkageResult.Link]] {
    var parents: [Int: Int] = [:]
    func root(_ node: Int) -> Int {
      var current = node
      while let parent = parents[current], parent != current { current = parent }
      parents[node] = current
      return current
    }
    for link in links {
      // Right rows are told from left ones by their sign.
      let (one, other) = (root(link.left), root(-1 - link.right))
      parents[max(one, other)] = min(one, other)
      parents[min(one, other)] = min(one, other)
    }
    var groups: [Int: [LinkageResult.Link]] = [:]
    for link in links { groups[root(link.left), default: []].append(link) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func greedy(_ links: [LinkageResult.Link]) -> [LinkageResult.Link] {
    var (lefts, rights): (Set<Int>, Set<Int>) = ([], [])
    let ordered = links.sorted {
      (-$0.probability, $0.left, $0.right) < (-$1.probability, $1.left, $1.right)
    }
    return ordered.filter { link in
      guard !lefts.contains(link.left), !rights.contains(link.right) else { return false }
      lefts.insert(link.left)
      rights.insert(link.right)
      return true
    }
  }

  /// The Hungarian method on the logarithms of the odds; no partner is worth 0.
  private static func exact(
    _ links: [LinkageResult.Link], _ lefts: [Int], _ rights: [Int]
  ) -> [LinkageResult.Link] {
    let leftAt = Dictionary(uniqueKeysWithValues: lefts.enumerated().map { ($1, $0) })
    let rightAt = Dictionary(uniqueKeysWithValues: rights.enumerated().map { ($1, $0) })
    let size = lefts.count + rights.count
    var costs = [[Double]](repeating: [Double](repeating: 0, count: size), count: lefts.count)
    var byPlace: [[Int]: LinkageResult.Link] = [:]
    for link in links {
      guard let row = leftAt[link.left], let column = rightAt[link.right] else { continue }
      let chance = min(max(link.probability, 1e-12), 1 - 1e-12)
      // A link that is less likely than not still counts, lightly, beside no link at all.
      costs[row][column] = -max(1e-6, Bits.of(chance / (1 - chance)) + 10)
      byPlace[[row, column]] = link
    }
    return Hungarian.assignment(costs).enumerated().compactMap { byPlace[[$0, $1]] }
  }
}

/// The assignment of rows to columns that costs least.
///
/// Source: H. W. Kuhn, "The Hungarian method" (1955), with potentials after J. Munkres (1957). Costs
/// the square of the rows times the columns.
enum Hungarian {
  /// - Parameter costs: by row and column; at least as many columns as rows.
  /// - Returns: the column of each row.
  static func assignment(_ costs: [[Double]]) -> [Int] {
    let rows = costs.count
    let columns = costs.first?.count ?? 0
    precondition(columns >= rows, "every row needs a column")
    var rowPotentials = [Double](repeating: 0, count: rows + 1)
    var columnPotentials = [Double](repeating: 0, count: columns + 1)
    // Row of each column, counted from 1; 0 for none. Column 0 holds the row that looks for one.
    var rowOf = [Int](repeating: 0, count: columns + 1)
    for row in 1..<(rows + 1) {
      rowOf[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1)
      var before = [Int](repeating: 0, count: columns + 1)
      var isDone = [Bool](repeating: false, count: columns + 1)
      repeat {
        isDone[column] = true
        let current = rowOf[column]
        var (delta, next) = (Double.infinity, 0)
        for candidate in 1..<(columns + 1) where !isDone[candidate] {
          let cost =
            costs[current - 1][candidate - 1] - rowPotentials[current]
            - columnPotentials[candidate]
          if cost < least[candidate] { (least[candidate], before[candidate]) = (cost, column) }
          if least[candidate] < delta { (delta, next) = (least[candidate], candidate) }
        }
        for other in 0..<(columns + 1) {
          if isDone[other] {
            rowPotentials[rowOf[other]] += delta
            columnPotentials[other] -= delta
          } else {
            least[other] -= delta
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[before[column]]
        column = before[column]
      }
    }
    var result = [Int](repeating: 0, count: rows)
    for column in 1..<(columns + 1) where rowOf[column] > 0 {
      result[rowOf[column] - 1] = column - 1
    }
    return result
  }
}
