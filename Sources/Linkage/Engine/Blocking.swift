/// Records that share this key are compared.
package struct BlockingKey: Sendable {
  /// Positions of the fields with how many bytes from their front count; nil for the whole value.
  package let parts: [(field: Int, bytes: Int?)]

  package init(_ parts: [(field: Int, bytes: Int?)]) {
    self.parts = parts
  }

  /// Whether agreement on the field is settled by the key, so that it cannot teach about it.
  func fixes(_ field: Int) -> Bool { parts.contains { $0.field == field } }

  /// Nil when a part is unknown.
  func key(of row: Int, in table: LinkageTable) -> [UInt8]? {
    var key: [UInt8] = []
    for part in parts {
      let value = table.values[part.field][row]
      if value.isEmpty { return nil }
      key.append(contentsOf: part.bytes.map { value.prefix($0) } ?? value[...])
      key.append(0x1F)
    }
    return key
  }
}

/// Pairs that are worth comparing: the union of several keys, none of which may flood the rest.
struct CandidatePairs: Sendable {
  /// Left row in the high half, right row in the low half; ascending, each once.
  private(set) var pairs: [UInt64] = []
  /// Per key its own pairs, ascending.
  private(set) var byKey: [[UInt64]] = []
  private(set) var report: [BlockingReport] = []

  /// - Parameter largestBlock: pairs under one value of a key above which that value is passed over.
  init(
    _ left: LinkageTable, _ right: LinkageTable?, keys: [BlockingKey], largestBlock: Int
  ) {
    for key in keys {
      let found = CandidatePairs.pairs(left, right, key, largestBlock)
      byKey.append(found.pairs)
      report.append(BlockingReport(pairs: found.pairs.count, passedOver: found.passedOver))
    }
    var all = byKey.flatMap { $0 }
    all.sort()
    for (position, pair) in all.enumerated() where position == 0 || all[position - 1] != pair {
      pairs.append(pair)
    }
  }

  static func rows(of pair: UInt64) -> (left: Int, right: Int) {
    (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
  }

  /// Without a right table every pair within the left one, the lower row first.
  private static func pairs(
    _ left: LinkageTable, _ right: LinkageTable?, _ key: BlockingKey, _ largestBlock: Int
  ) -> (pairs: [UInt64], passedOver: Int) {
    var rights: [[UInt8]: [Int]] = [:]
    let other = right ?? left
    for row in 0..<other.count {
      if let value = key.key(of: row, in: other) { rights[value, default: []].append(row) }
    }
    var lefts: [[UInt8]: Int] = [:]
    for row in 0..<left.count {
      if let value = key.key(of: row, in: left) { lefts[value, default: 0] += 1 }
    }
    var pairs: [UInt64] = []
    var passedOver = 0
    for row in 0..<left.count {
      guard let value = key.key(of: row, in: left), let block = rights[value] else { continue }
      if block.count * (lefts[value] ?? 0) > largestBlock {
        passedOver += 1
        continue
      }
      for partner in block where right != nil || partner > row {
        pairs.append(UInt64(row) << 32 | UInt64(partner))
      }
    }
    pairs.sort()
    return (pairs, passedOver)
  }
}

/// What a key brought.
package struct BlockingReport: Hashable, Sendable {
  package let pairs: Int
  /// Rows whose value of the key too many records share.
  package let passedOver: Int
}
