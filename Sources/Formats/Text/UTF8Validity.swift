/// The strict check of UTF-8 (Unicode 15, table 3-7): no overlong form, no surrogate, nothing
/// above U+10FFFF.
enum UTF8Validity {
  private static let longestSequence = 4

  /// Whether all bytes of a source from an offset on are valid.
  static func isValid(_ source: ByteSource, from offset: Int) throws(SourceFault) -> Bool {
    var blocks = ByteBlocks(source, from: offset)
    while !blocks.isAtEnd {
      let block = try blocks.next()
      let rest = block.count - validLength(block)
      if rest == 0 { continue }
      // A sequence may fall apart between two blocks.
      guard rest < longestSequence, !blocks.isAtEnd else { return false }
      blocks.goBack(rest)
    }
    return true
  }

  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    validLength(bytes) == bytes.count
  }

  /// How many bytes at the front are valid and whole.
  private static func validLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      if index == bytes.count { break }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// The first position at or after `start` that holds no ASCII byte; eight bytes at a time.
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 32 <= bytes.count {
      let first = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      if (first[0] | first[1] | first[2] | first[3]) & high != 0 { break }
      index += 32
    }
    while index + 8 <= bytes.count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & high != 0 { break }
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
