/// The text of a source a block at a time: UTF-16 made into UTF-8, all else as it is.
struct TextBlocks: ~Copyable {
  private var blocks: ByteBlocks
  private let encoding: TextEncoding
  /// Three bytes for each UTF-16 unit is the most it takes.
  private let converted: UnsafeMutableBufferPointer<UInt8>

  init(_ source: ByteSource, from offset: Int, encoding: TextEncoding) {
    blocks = ByteBlocks(source, from: offset)
    self.encoding = encoding
    converted = .allocate(capacity: encoding.isUTF16 ? ByteBlocks.usualSize / 2 * 3 + 3 : 0)
  }

  deinit {
    converted.deallocate()
  }

  var isAtEnd: Bool { blocks.isAtEnd }

  /// The next block, valid until the next call; empty at the end.
  mutating func next() throws(SourceFault) -> UnsafeBufferPointer<UInt8> {
    let raw = try blocks.next()
    guard encoding.isUTF16 else { return raw }
    let isBigEndian = encoding == .utf16BigEndian
    var end = raw.count
    if !blocks.isAtEnd {
      // Neither a unit nor a pair of surrogates may fall apart between two blocks.
      end -= end % 2
      if end >= 4, raw[isBigEndian ? end - 2 : end - 1] & 0xFC == 0xD8 { end -= 2 }
      blocks.goBack(raw.count - end)
    }
    let text = UTF16Text.utf8(
      UnsafeBufferPointer(rebasing: raw[..<end]), bigEndian: isBigEndian)
    _ = converted.update(from: text)
    return UnsafeBufferPointer(rebasing: converted[..<text.count])
  }
}
