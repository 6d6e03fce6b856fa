/// Finds out what separates the cells of a delimited file.
enum DelimiterSniffer {
  private static let bytesLookedAt = 64 << 10
  private static let rowsLookedAt = 200

  /// The delimiter that cuts the head of the text into the most regular table, or nil when none
  /// gives a second column.
  static func delimiter(of text: UnsafeBufferPointer<UInt8>) -> Delimiter? {
    let head = UnsafeBufferPointer(rebasing: text.prefix(bytesLookedAt))
    var best: (delimiter: Delimiter, score: Double)?
    for delimiter in Delimiter.allCases {
      let score = score(of: delimiter, in: head, isWhole: head.count == text.count)
      if score > best?.score ?? 0 { best = (delimiter, score) }
    }
    return best?.delimiter
  }

  /// How well a delimiter fits, 0 when it gives no second column: the share of rows with the usual
  /// number of cells, more for more cells, less for cuts that fall inside decimal numbers.
  private static func score(
    of delimiter: Delimiter, in head: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> Double {
    var widths: [Int] = []
    var cuts = 0
    var decimalCuts = 0
    var scanner = DelimitedScanner(text: head, delimiter: delimiter.rawValue)
    while widths.count < rowsLookedAt, hasRow(&scanner) {
      if scanner.isBlankRow { continue }
      widths.append(scanner.cells.count)
      cuts += scanner.cells.count - 1
      decimalCuts += decimals(cutBy: scanner, in: head)
    }
    if !isWhole && widths.count > 1 { widths.removeLast() }
    var frequency: [Int: Int] = [:]
    for width in widths where width > 1 { frequency[width, default: 0] += 1 }
    guard let usual = frequency.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return 0
    }
    let regular = Double(usual.value) / Double(widths.count)
    let sound = 1 - Double(decimalCuts) / Double(2 * max(cuts, 1))
    return regular * sound * (2 - 1 / Double(usual.key))
  }

  /// Reads one row; a row that is too large ends the look at the head.
  private static func hasRow(_ scanner: inout DelimitedScanner) -> Bool {
    do {
      return try scanner.next()
    } catch {
      return false
    }
  }

  private static func decimals(
    cutBy scanner: DelimitedScanner, in head: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    for (left, right) in zip(scanner.cells, scanner.cells.dropFirst())
    where left.end > left.start && right.end > right.start && right.start == left.end + 1 {
      let digits = UInt8(0x30)...UInt8(0x39)
      if digits.contains(head[left.end - 1]) && digits.contains(head[right.start]) { count += 1 }
    }
    return count
  }
}
