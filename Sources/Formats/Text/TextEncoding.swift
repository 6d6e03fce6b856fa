/// How the bytes of a text file stand for characters.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case codePage(CodePage)

  package static let windows1252 = TextEncoding.codePage(.windows1252)

  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// What the bytes are, and how many bytes of byte order mark stand in front of the text.
  ///
  /// The mark decides; without one UTF-16 shows by its zero bytes, UTF-8 by a strict check of the
  /// whole, and of the code pages the one that gives the most plausible words. Linear in the number
  /// of bytes.
  static func recognize(
    _ source: ByteSource
  ) throws(SourceFault) -> (encoding: TextEncoding, markLength: Int) {
    let head = try source.bytes(count: 4096)
    let (shown, markLength) = head.withUnsafeBufferPointer(recognizeHead)
    if shown.isUTF16 { return (shown, markLength) }
    if try UTF8Validity.isValid(source, from: markLength) { return (.utf8, markLength) }
    return (.codePage(try CodePageEvidence.codePage(of: source, from: markLength)), markLength)
  }

  /// What the first bytes show, without the check of the whole: enough to see the shape. All that
  /// is not UTF-16 counts as UTF-8.
  static func recognizeHead(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return (unmarkedUTF16(bytes) ?? .utf8, 0)
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
