/// Makes the text of cells from their bytes and counts what was wrong with these.
struct CellDecoder {
  let isWindows1252: Bool
  private(set) var mended = Sightings()
  private(set) var undefined = Sightings()
  private(set) var zeros = Sightings()

  init(isWindows1252: Bool) {
    self.isWindows1252 = isWindows1252
  }

  mutating func text(
    of cell: DelimitedScanner.Cell, in text: UnsafeBufferPointer<UInt8>, row: Int, column: Int
  ) -> String {
    let bytes = UnsafeBufferPointer(rebasing: text[cell.start..<cell.end])
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
    if !isWindows1252 {
      text = String(decoding: bytes, as: UTF8.self)
    } else if let piece = Misdecoding.plausibleUTF8(bytes) {
      // A file put together from pieces: this cell is UTF-8 although the whole is not.
      text = piece
      mended.add(row: row, column: column)
    } else {
      let windows = Windows1252.decode(bytes)
      undefined.add(windows.undefined, row: row, column: column)
      text = windows.text
    }
    guard let better = Misdecoding.mended(text) else { return text }
    mended.add(row: row, column: column)
    return better
  }
}
