/// Stated probabilities beside how often they came true, in ten bins.
package struct Calibration: Hashable, Sendable {
  package struct Bin: Hashable, Sendable {
    package var members = 0
    package var right = 0
    package var statedSum = 0.0

    /// The mean of what was stated; 0 in an empty bin.
    package var stated: Double { members == 0 ? 0 : statedSum / Double(members) }
    /// The share that was right; 0 in an empty bin.
    package var share: Double { members == 0 ? 0 : Double(right) / Double(members) }
  }

  /// From 0 to 0.1, not included, up to 0.9 through 1.
  package private(set) var bins = [Bin](repeating: Bin(), count: 10)

  package init() {}

  mutating func add(stated: Double, isRight: Bool) {
    let bin = max(0, min(9, Int(stated * 10)))
    bins[bin].members += 1
    bins[bin].right += isRight ? 1 : 0
    bins[bin].statedSum += stated
  }

  /// The expected calibration error: the mean distance, weighted by members; 0 without any.
  package var error: Double {
    let members = bins.map(\.members).reduce(0, +)
    let distance = bins.map { abs($0.statedSum - Double($0.right)) }.reduce(0, +)
    return distance / Double(max(1, members))
  }
}
