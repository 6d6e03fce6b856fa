#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What grew too large for memory, in a nameless file that is gone with the value.
final class SpillFile: Sendable {
  private let descriptor: Int32
  let size: Int

  private init(descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var source: ByteSource {
    ByteSource(size: size) { [self] offset, target throws(SourceFault) in
      try read(at: offset, into: target)
    }
  }

  private func read(
    at offset: Int, into target: UnsafeMutableRawBufferPointer
  ) throws(SourceFault) -> Int {
    while true {
      let count = pread(descriptor, target.baseAddress, target.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw SourceFault() }
    }
  }

  /// Writes a spill file from front to back; there is none until there is something to write.
  final class Writer {
    private var descriptor: Int32 = -1
    private var size = 0
    private var pending: [UInt8] = []

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// How many bytes it holds.
    var count: Int { size + pending.count }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(SpillError) {
      pending.append(contentsOf: bytes)
      if pending.count >= ByteBlocks.usualSize { try flush() }
    }

    private func flush() throws(SpillError) {
      if descriptor < 0 && !pending.isEmpty { try open() }
      var done = 0
      while done < pending.count {
        let count = pending.withUnsafeBytes { bytes in
          write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw SpillError() }
        done += count
      }
      size += done
      pending.removeAll(keepingCapacity: true)
    }

    private func open() throws(SpillError) {
      descriptor = NamelessFile.open()
      guard descriptor >= 0 else { throw SpillError() }
    }

    func finished() throws(SpillError) -> SpillFile {
      try flush()
      defer { descriptor = -1 }
      return SpillFile(descriptor: descriptor, size: size)
    }
  }
}

/// No room, or no right, to keep what does not fit in memory.
struct SpillError: Error, Hashable, Sendable {}
