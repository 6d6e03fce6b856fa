/// Delimited text (CSV as RFC 4180 describes it, and as offices really make it).
package enum DelimitedText {
  /// The most bytes one cell may have: 32 MB.
  package static let largestCell = 32 << 20
  /// The most cells one row may have: as many as a spreadsheet.
  package static let mostColumns = 16_384

  /// Reads a file row by row: `row` gets the number a spreadsheet shows for it and its cells.
  ///
  /// Rows end with CR, LF or CRLF; a quoted line break does not end one. Blank rows count but are
  /// not handed over, and a first line `sep=;` is neither. The cells are as written, blanks
  /// included, without their quotes, doubled ones undone, wrongly decoded text mended. A quote
  /// inside an unquoted cell is an ordinary character, and so is one in front that is never closed.
  ///
  /// - Parameters:
  ///   - delimiter: what separates the cells; nil to find out from the first 64 kB.
  ///   - rowLimit: how many rows to hand over at most, to look at the head of a file.
  /// - Throws: `DelimitedError` when a cell or row is too large; the rows before it were handed over.
  /// - Complexity: linear in the number of bytes.
  @discardableResult
  package static func read(
    _ bytes: [UInt8], delimiter: Delimiter? = nil, rowLimit: Int = .max,
    row: (_ number: Int, _ cells: [String]) -> Void
  ) throws(DelimitedError) -> DelimitedReading {
    try bytes.withUnsafeBufferPointer { buffer throws(DelimitedError) in
      try read(buffer, delimiter: delimiter, rowLimit: rowLimit, row: row)
    }
  }

  /// Reads memory that is not copied, such as a mapped file.
  @discardableResult
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: Delimiter? = nil, rowLimit: Int = .max,
    row: (_ number: Int, _ cells: [String]) -> Void
  ) throws(DelimitedError) -> DelimitedReading {
    let (encoding, markLength) = TextEncoding.recognize(bytes)
    let content = UnsafeBufferPointer(rebasing: bytes[markLength...])
    let isUTF16 = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    guard isUTF16 else {
      return try rows(
        of: content, in: encoding, delimiter: delimiter, rowLimit: rowLimit, row: row)
    }
    let converted = UTF16Text.utf8(content, bigEndian: encoding == .utf16BigEndian)
    return try converted.withUnsafeBufferPointer { buffer throws(DelimitedError) in
      try rows(of: buffer, in: encoding, delimiter: delimiter, rowLimit: rowLimit, row: row)
    }
  }

  private static func rows(
    of content: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding, delimiter: Delimiter?,
    rowLimit: Int, row: (_ number: Int, _ cells: [String]) -> Void
  ) throws(DelimitedError) -> DelimitedReading {
    let announced = announcedDelimiter(content)
    let text = trimmed(content, from: announced?.length ?? 0)
    let found = delimiter ?? announced?.delimiter ?? DelimiterSniffer.delimiter(of: text)
    var scanner = DelimitedScanner(text: text, delimiter: (found ?? .semicolon).rawValue)
    var decoder = CellDecoder(isWindows1252: encoding == .windows1252)
    var handedOver = 0
    var cells: [String] = []
    while handedOver < rowLimit, try scanner.next() {
      if scanner.isBlankRow { continue }
      cells.removeAll(keepingCapacity: true)
      for (column, cell) in scanner.cells.enumerated() {
        cells.append(decoder.text(of: cell, in: text, row: scanner.row, column: column))
      }
      row(scanner.row, cells)
      handedOver += 1
    }
    return DelimitedReading(
      encoding: encoding, delimiter: found, rowCount: scanner.row, mended: decoder.mended,
      undefinedBytes: decoder.undefined, zeroBytes: decoder.zeros)
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

  /// The text without further byte order marks in front and without the DOS end-of-file sign behind.
  private static func trimmed(
    _ content: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (start, content.count)
    while end - start >= 3, content[start] == 0xEF, content[start + 1] == 0xBB,
      content[start + 2] == 0xBF
    {
      start += 3
    }
    while end > start && (content[end - 1] == 0x1A || content[end - 1] == 0) { end -= 1 }
    return UnsafeBufferPointer(rebasing: content[start..<end])
  }
}
