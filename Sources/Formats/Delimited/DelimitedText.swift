/// Delimited text (CSV as RFC 4180 describes it, and as offices really make it).
package struct DelimitedText: Sendable {
  /// The most bytes one cell may have: 32 MB.
  package static let largestCell = 32 << 20
  /// The most bytes one row may have: 64 MB.
  package static let largestRow = 64 << 20
  /// The most cells one row may have: as many as a spreadsheet.
  package static let mostColumns = 16_384

  package let encoding: TextEncoding
  /// What separates the cells; nil when no row has more than one.
  package let delimiter: Delimiter?
  private let source: ByteSource
  /// Where the text starts, behind the byte order mark.
  private let start: Int

  /// Finds out how the bytes stand for characters and what separates the cells.
  ///
  /// - Parameter delimiter: what separates the cells; nil to find out from the first 64 kB.
  /// - Throws: `DelimitedError` when the source fails.
  package init(_ source: ByteSource, delimiter: Delimiter? = nil) throws(DelimitedError) {
    self.source = source
    do throws(SourceFault) {
      (encoding, start) = try TextEncoding.recognize(source)
      var window = TextWindow(source, from: start, encoding: encoding)
      try window.move(by: 0)
      let (length, announced) = DelimitedText.opening(of: window.text)
      let text = DelimitedText.text(of: window, from: length)
      self.delimiter =
        delimiter ?? announced ?? DelimiterSniffer.delimiter(of: text, isLast: window.isLast)
    } catch {
      throw .sourceChanged
    }
  }

  /// Reads the file row by row: `row` gets the number a spreadsheet shows for it and its cells.
  ///
  /// Rows end with CR, LF or CRLF; a quoted line break does not end one. Blank rows count but are
  /// not handed over, and a first line `sep=;` is neither. The cells are as written, blanks
  /// included, without their quotes, doubled ones undone, wrongly decoded text mended. A quote
  /// inside an unquoted cell is an ordinary character, and so is one in front that is never closed.
  ///
  /// - Parameter rowLimit: how many rows to hand over at most, to look at the head of a file.
  /// - Throws: `DelimitedError` when a cell or row is too large or the source fails; the rows before
  ///   were handed over.
  /// - Complexity: linear in the number of bytes, in memory for one row.
  @discardableResult
  package func read(
    rowLimit: Int = .max, row: (_ number: Int, _ cells: [String]) -> Void
  ) throws(DelimitedError) -> DelimitedReading {
    var window = TextWindow(source, from: start, encoding: encoding)
    try move(&window, by: 0)
    let opening = DelimitedText.opening(of: window.text).length
    var scanner = DelimitedScanner(
      text: DelimitedText.text(of: window, from: opening), isLast: window.isLast,
      delimiter: (delimiter ?? .semicolon).rawValue)
    var decoder = CellDecoder(encoding)
    var dropped = opening
    var left = rowLimit
    var cells: [String] = []
    while left > 0 {
      switch try scanner.next() {
      case .end: left = 0
      case .incomplete:
        try move(&window, by: dropped + scanner.position)
        dropped = 0
        scanner.go(onIn: DelimitedText.text(of: window, from: 0), isLast: window.isLast)
      case .row where scanner.isBlankRow: break
      case .row:
        cells.removeAll(keepingCapacity: true)
        decoder.decode(scanner, into: &cells)
        row(scanner.row, cells)
        left -= 1
      }
    }
    return DelimitedReading(
      encoding: encoding, delimiter: delimiter, rowCount: scanner.row, mended: decoder.mended,
      undefinedBytes: decoder.undefined, zeroBytes: decoder.zeros)
  }

  private func move(_ window: inout TextWindow, by dropped: Int) throws(DelimitedError) {
    do throws(SourceFault) { try window.move(by: dropped) } catch { throw .sourceChanged }
  }

  /// What stands in front of the first row: further byte order marks and the line that announces
  /// the delimiter.
  private static func opening(
    of content: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, announced: Delimiter?) {
    let announced = announcedDelimiter(content)
    var length = announced?.length ?? 0
    while content[length...].starts(with: [0xEF, 0xBB, 0xBF]) { length += 3 }
    return (length, announced?.delimiter)
  }

  /// The line `sep=;` with which a file tells Excel its delimiter; Excel does not show it as a row.
  private static func announcedDelimiter(
    _ content: UnsafeBufferPointer<UInt8>
  ) -> (delimiter: Delimiter, length: Int)? {
    let head = Array(content.prefix(9))
    let quoted = head.first == 0x22
    let start = quoted ? 1 : 0
    guard head.count > start + 4,
      head[start..<start + 4].map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }),
      let delimiter = Delimiter(rawValue: head[start + 4])
    else { return nil }
    var length = start + 5
    if quoted {
      guard length < head.count, head[length] == 0x22 else { return nil }
      length += 1
    }
    guard length < content.count else { return (delimiter, length) }
    switch content[length] {
    case 0x0A: return (delimiter, length + 1)
    case 0x0D:
      let isPair = length + 1 < content.count && content[length + 1] == 0x0A
      return (delimiter, length + (isPair ? 2 : 1))
    default: return nil
    }
  }

  /// What a window shows from a position on, without the DOS end-of-file sign at its end.
  private static func text(
    of window: borrowing TextWindow, from start: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let content = window.text
    var end = content.count
    if window.isLast {
      while end > start && (content[end - 1] == 0x1A || content[end - 1] == 0) { end -= 1 }
    }
    return UnsafeBufferPointer(rebasing: content[start..<end])
  }
}
