/// Makes the text of cells from their bytes and counts what was wrong with these.
struct CellDecoder {
  /// Nil when the bytes are UTF-8.
  private let codePage: CodePageDecoder?
  private(set) var mended = Sightings()
  private(set) var undefined = Sightings()
  private(set) var zeros = Sightings()

  init(_ encoding: TextEncoding) {
    if case .codePage(let page) = encoding {
      codePage = CodePageDecoder(page)
    } else {
      codePage = nil
    }
  }

  /// Appends the texts of the row that was scanned last.
  mutating func decode(_ scanner: borrowing DelimitedScanner, into texts: inout [String]) {
    let text = scanner.text
    for index in scanner.cells.indices {
      let cell = scanner.cells[index]
      let bytes = UnsafeBufferPointer(rebasing: text[cell.start..<cell.end])
      if !cell.needsUnquoting, CellDecoder.isPlain(bytes) {
        texts.append(String(decoding: bytes, as: UTF8.self))
      } else {
        texts.append(unusual(cell, bytes, row: scanner.row, column: index))
      }
    }
  }

  /// Whether all bytes are ASCII and none is zero.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte is set when the byte is zero or no ASCII.
      if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < bytes.count {
      if bytes[index] &- 1 >= 0x7F { return false }
      index += 1
    }
    return true
  }

  private mutating func unusual(
    _ cell: DelimitedScanner.Cell, _ bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int
  ) -> String {
    let zeroCount = bytes.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
    guard cell.needsUnquoting || zeroCount > 0 else {
      return decoded(bytes, row: row, column: column)
    }
    zeros.add(zeroCount, row: row, column: column)
    var clean = cell.needsUnquoting ? DelimitedScanner.unquoted(bytes) : Array(bytes)
    if zeroCount > 0 { clean.removeAll { $0 == 0 } }
    return clean.withUnsafeBufferPointer { decoded($0, row: row, column: column) }
  }

  private mutating func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int
  ) -> String {
    if UTF8Validity.endOfASCII(bytes, from: 0) == bytes.count {
      return String(decoding: bytes, as: UTF8.self)
    }
    let text: String
    if let codePage {
      if let piece = Misdecoding.plausibleUTF8(bytes) {
        // A file put together from pieces: this cell is UTF-8 although the whole is not.
        text = piece
        mended.add(row: row, column: column)
      } else {
        let decoded = codePage.decode(bytes)
        undefined.add(decoded.undefined, row: row, column: column)
        text = decoded.text
      }
    } else {
      text = String(decoding: bytes, as: UTF8.self)
      if !Misdecoding.isSuspect(bytes) { return text }
    }
    guard let better = Misdecoding.mended(text) else { return text }
    mended.add(row: row, column: column)
    return better
  }
}
