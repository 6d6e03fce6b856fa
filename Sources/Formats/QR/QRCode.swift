import CQrencode

/// A QR code with error level M, as the guidelines for payments ask.
package struct QRCode: Hashable, Sendable {
  /// Modules on a side, without the quiet zone.
  package let size: Int
  private let dark: [Bool]

  /// - Parameters:
  ///   - bytes: what the code holds.
  ///   - maximumVersion: the largest version (1 to 40) that is allowed.
  /// - Returns: nil when `bytes` are empty or do not fit.
  package init?(_ bytes: [UInt8], maximumVersion: Int = 40) {
    guard !bytes.isEmpty,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    guard Int(code.pointee.version) <= maximumVersion, let data = code.pointee.data else {
      return nil
    }
    size = Int(code.pointee.width)
    // The lowest bit of each byte is the module; the others say how it came about.
    dark = UnsafeBufferPointer(start: data, count: size * size).map { $0 & 1 == 1 }
  }

  package init?(_ text: String, maximumVersion: Int = 40) {
    self.init(Array(text.utf8), maximumVersion: maximumVersion)
  }

  /// Whether a module is dark; row and column from 0.
  package func isDark(row: Int, column: Int) -> Bool {
    dark[row * size + column]
  }

  /// The columns of a row that are dark, neighbours together.
  package func darkRuns(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for column in 0..<size {
      if isDark(row: row, column: column) {
        start = start ?? column
      } else if let first = start {
        runs.append(first..<column)
        start = nil
      }
    }
    if let first = start { runs.append(first..<size) }
    return runs
  }
}
