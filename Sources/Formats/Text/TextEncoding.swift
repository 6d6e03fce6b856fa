/// How the bytes of a text file stand for characters.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252

  /// What the bytes are, and how many bytes of byte order mark stand in front of the text.
  ///
  /// The mark decides; without one UTF-16 shows by its zero bytes, UTF-8 by a strict check of the
  /// whole, and all the rest counts as Windows-1252. Linear in the number of bytes.
  static func recognize(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let valid = UTF8Validity.isValid(UnsafeBufferPointer(rebasing: bytes[3...]))
      return (valid ? .utf8 : .windows1252, 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let unmarked = unmarkedUTF16(bytes) { return (unmarked, 0) }
    return (UTF8Validity.isValid(bytes) ? .utf8 : .windows1252, 0)
  }

  /// The same from the first bytes only, without the check of the whole: enough to see the shape.
  static func recognizeHead(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, markLength: Int) {
    recognize(UnsafeBufferPointer(rebasing: bytes.prefix(4096)))
  }

  /// UTF-16 without a mark: in Western text nearly every second byte is zero, and hardly any other.
  private static func unmarkedUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 2 else { return nil }
    var zeros = (first: 0, second: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.first += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.second += 1 }
    }
    if zeros.second * 10 >= pairs * 7 && zeros.first * 20 <= pairs { return .utf16LittleEndian }
    if zeros.first * 10 >= pairs * 7 && zeros.second * 20 <= pairs { return .utf16BigEndian }
    return nil
  }
}

/// The strict check of UTF-8 (Unicode 15, table 3-7): no overlong form, no surrogate, nothing
/// above U+10FFFF.
enum UTF8Validity {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      if index == bytes.count { return true }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The first position at or after `start` that holds no ASCII byte; eight bytes at a time.
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count && bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the sound multi-byte sequence at a position, or 0 when there is none.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
