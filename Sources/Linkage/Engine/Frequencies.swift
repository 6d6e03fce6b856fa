/// How common values are, beside the mean value of their field.
struct Frequencies: Sendable {
  private let counts: [[[UInt8]: Int]]
  /// Per field the chance that two values are the same, times the number of values.
  private let means: [Double]

  init(_ left: LinkageTable, _ right: LinkageTable, fields: [LinkageField]) {
    counts = fields.indices.map { field in
      guard fields[field].weighsFrequency else { return [:] }
      var counts: [[UInt8]: Int] = [:]
      for value in left.values[field] + right.values[field] where !value.isEmpty {
        counts[value, default: 0] += 1
      }
      return counts
    }
    means = counts.map { counts in
      let total = counts.values.reduce(0, +)
      let squares = counts.values.reduce(0.0) { $0 + Double($1) * Double($1) }
      return total == 0 ? 1 : squares / Double(total)
    }
  }

  /// How many times commoner the commoner of two values is than two values that agree by chance.
  func share(_ field: Int, _ one: [UInt8], _ other: [UInt8]) -> Double {
    let count = max(counts[field][one] ?? 1, counts[field][other] ?? 1)
    return max(0.01, Double(count) / means[field])
  }
}
