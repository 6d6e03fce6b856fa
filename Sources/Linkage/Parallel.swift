import Dispatch

/// Work on all cores whose result does not depend on how many there are.
package enum Parallel {
  /// The results for 0 up to, not including, `count`, in that order.
  package static func map<Result: Sendable>(
    _ count: Int, _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > smallest else { return (0..<count).map(transform) }
    let pieces = min(count / smallest + 1, 256)
    return [Result](unsafeUninitializedCapacity: count) { cells, filled in
      guard let start = cells.baseAddress else { return }
      let target = Target(start: start)
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        for number in (count * piece / pieces)..<(count * (piece + 1) / pieces) {
          (target.start + number).initialize(to: transform(number))
        }
      }
      filled = count
    }
  }

  /// Less is not worth waking another core for.
  private static let smallest = 64

  /// Each piece writes cells of its own, so that no two touch one cell.
  private struct Target<Result>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Result>
  }
}
