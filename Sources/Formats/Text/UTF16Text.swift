/// UTF-16 bytes made into UTF-8 bytes, so that one scanner serves every encoding.
enum UTF16Text {
  /// The same text in UTF-8. Halves of surrogate pairs and a loose last byte become U+FFFD.
  static func utf8(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool
  ) -> [UInt8] {
    let units = (0..<bytes.count / 2).lazy.map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2 + bytes.count / 16)
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { result.append($0) }
    if bytes.count % 2 == 1 { result.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
    return result
  }
}
