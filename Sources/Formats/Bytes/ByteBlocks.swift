/// The bytes of a source from front to back, a block at a time.
struct ByteBlocks: ~Copyable {
  static let usualSize = 256 << 10

  private let source: ByteSource
  private let buffer: UnsafeMutableRawBufferPointer
  /// Where the next block starts.
  private(set) var offset: Int

  init(_ source: ByteSource, from offset: Int = 0, blockSize: Int = usualSize) {
    self.source = source
    self.offset = offset
    buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
  }

  deinit {
    buffer.deallocate()
  }

  var isAtEnd: Bool { offset >= source.size }

  /// Gives the last bytes of a block again, at the front of the next one.
  mutating func goBack(_ count: Int) {
    offset -= count
  }

  /// The next block, valid until the next call; empty at the end.
  mutating func next() throws(SourceFault) -> UnsafeBufferPointer<UInt8> {
    let count = try source.read(at: offset, into: buffer)
    offset += count
    return UnsafeBufferPointer(rebasing: buffer.assumingMemoryBound(to: UInt8.self)[..<count])
  }
}
