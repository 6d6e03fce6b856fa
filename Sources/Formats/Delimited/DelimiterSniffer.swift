/// Finds out what separates the cells of a delimited file.
enum DelimiterSniffer {
  private static let bytesLookedAt = 64 << 10
  private static let rowsLookedAt = 200

  /// The delimiter that cuts the head of the text into the most regular table, or nil when none
  /// gives a second column.
  static func delimiter(
    of text: UnsafeBufferPointer<UInt8>, isLast: Bool
  ) -> Delimiter? {
    let head = UnsafeBufferPointer(rebasing: text.prefix(bytesLookedAt))
    let isWhole = isLast && head.count == text.count
    var best: (delimiter: Delimiter, score: Double)?
    for delimiter in Delimiter.allCases {
      let score = score(of: delimiter, in: head, isWhole: isWhole)
      if score > best?.score ?? 0 { best = (delimiter, score) }
    }
    return best?.delimiter
  }

  /// What one delimiter makes of the head of the text.
  private struct Trial {
    var widths: [Int] = []
    var cells = 0
    /// Cells with a quote in them that means nothing: the cut is probably wrong.
    var roughCells = 0
    var cuts = 0
    /// Commas between two digits: perhaps decimal commas.
    var decimalCuts = 0
  }

  /// How well a delimiter fits, 0 when it gives no second column: the share of rows with the usual
  /// number of cells, more for more cells, less for stray quotes and for cut numbers.
  private static func score(
    of delimiter: Delimiter, in head: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> Double {
    let trial = trial(of: delimiter, in: head, isWhole: isWhole)
    var frequency: [Int: Int] = [:]
    for width in trial.widths where width > 1 { frequency[width, default: 0] += 1 }
    guard let usual = frequency.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return 0
    }
    let regular = Double(usual.value) / Double(trial.widths.count)
    let clean = 1 - Double(trial.roughCells) / Double(trial.cells)
    let whole = 1 - Double(trial.decimalCuts) / Double(2 * trial.cuts)
    let columns = (2...usual.key).reduce(0.0) { $0 + 1 / Double($1) }
    return regular * columns * clean * clean * whole
  }

  private static func trial(
    of delimiter: Delimiter, in head: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> Trial {
    var trial = Trial()
    var scanner = DelimitedScanner(text: head, isLast: true, delimiter: delimiter.rawValue)
    while trial.widths.count < rowsLookedAt, hasRow(&scanner) {
      if scanner.isBlankRow { continue }
      trial.widths.append(scanner.cells.count)
      trial.cells += scanner.cells.count
      trial.roughCells += scanner.cells.count { isRough($0, in: head) }
      trial.cuts += scanner.cells.count - 1
      if delimiter == .comma { trial.decimalCuts += decimals(cutBy: scanner, in: head) }
    }
    // The last row may have been cut off by the end of the head.
    if !isWhole && trial.widths.count > 1 && trial.widths.count < rowsLookedAt {
      trial.widths.removeLast()
    }
    return trial
  }

  private static func isRough(
    _ cell: DelimitedScanner.Cell, in head: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch cell.form {
    case .plain: head[cell.start..<cell.end].contains(0x22)
    case .quoted, .quotedWithDoubles: false
    case .quotedWithTail: true
    }
  }

  /// Reads one row; a row that is too large ends the look at the head.
  private static func hasRow(_ scanner: inout DelimitedScanner) -> Bool {
    do {
      return try scanner.next() == .row
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
