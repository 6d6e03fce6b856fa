import Foundation

/// Sixteen random bytes, so that a digest does not give away what it was made of.
struct Salt {
  let data: Data

  static func fresh() -> Salt {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    for _ in 0..<2 {
      withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) }
    }
    return Salt(data: Data(bytes))
  }
}
