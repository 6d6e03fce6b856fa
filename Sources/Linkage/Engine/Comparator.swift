/// Compares two values in levels: 0 is the same, the last level is different.
package struct Comparator: Sendable {
  /// At least 2.
  package let levels: Int
  private let level: @Sendable ([UInt8], [UInt8]) -> Int

  /// - Parameter level: from 0 up to, not including, `levels`; neither value is empty.
  package init(levels: Int, level: @escaping @Sendable ([UInt8], [UInt8]) -> Int) {
    precondition(levels >= 2, "a comparison tells the same from the different")
    self.levels = levels
    self.level = level
  }

  func callAsFunction(_ left: [UInt8], _ right: [UInt8]) -> Int {
    left == right ? 0 : max(1, min(levels - 1, level(left, right)))
  }

  package static let exact = Comparator(levels: 2) { _, _ in 1 }

  /// One level for each limit of slips of the keyboard, ascending.
  package static func slips(_ limits: [Int]) -> Comparator {
    let most = limits.last ?? 0
    return Comparator(levels: limits.count + 2) { left, right in
      guard let slips = EditDistance.within(most, left, right) else { return limits.count + 1 }
      return 1 + (limits.firstIndex { slips <= $0 } ?? limits.count)
    }
  }

  /// One level for each least Jaro–Winkler similarity, descending.
  package static func jaroWinkler(_ thresholds: [Double]) -> Comparator {
    Comparator(levels: thresholds.count + 2) { left, right in
      let similarity = JaroWinkler.similarity(left, right)
      return 1 + (thresholds.firstIndex { similarity >= $0 } ?? thresholds.count)
    }
  }
}

/// A column that is compared.
package struct LinkageField: Sendable {
  package let name: String
  package let comparator: Comparator
  /// Whether agreement on a rare value says more than on a common one.
  package let weighsFrequency: Bool

  package init(_ name: String, _ comparator: Comparator, weighsFrequency: Bool = false) {
    self.name = name
    self.comparator = comparator
    self.weighsFrequency = weighsFrequency
  }
}

/// Records by row, their values by field; an empty value is unknown.
package struct LinkageTable: Sendable {
  /// `values[field][row]`.
  let values: [[[UInt8]]]
  package let count: Int

  /// - Parameter rows: one value for each field, in the order of the fields.
  package init(rows: [[String]], fields: Int) {
    count = rows.count
    values = (0..<fields).map { field in rows.map { Array($0[field].utf8) } }
  }
}
