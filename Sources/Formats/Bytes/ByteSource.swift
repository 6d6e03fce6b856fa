/// Bytes that are read from any place, as often as is needed: a file on disk, or memory.
///
/// Who makes one decides where the bytes lie; nothing here opens a file by its name.
package struct ByteSource: Sendable {
  /// Puts bytes from an offset on in the target and tells how many, at least one unless the end is
  /// reached.
  package typealias Read =
    @Sendable (_ offset: Int, _ target: UnsafeMutableRawBufferPointer) throws(SourceFault) -> Int

  package let size: Int
  private let readSome: Read

  package init(size: Int, read: @escaping Read) {
    self.size = size
    readSome = read
  }

  package init(_ bytes: [UInt8]) {
    self.init(size: bytes.count) { offset, target in
      bytes.withUnsafeBytes { all in
        let piece = UnsafeRawBufferPointer(rebasing: all[offset...].prefix(target.count))
        target.copyMemory(from: piece)
        return piece.count
      }
    }
  }

  /// The part of the bytes that starts at an offset, as a source of its own.
  func part(from offset: Int, count: Int) -> ByteSource {
    ByteSource(size: max(0, min(count, size - offset))) {
      [self] position, target throws(SourceFault) in
      try read(at: offset + position, into: target)
    }
  }

  /// Fills the target from an offset on, as far as the bytes go; how many those were.
  ///
  /// - Throws: `SourceFault` when fewer come than there are.
  package func read(
    at offset: Int, into target: UnsafeMutableRawBufferPointer
  ) throws(SourceFault) -> Int {
    let wanted = max(0, min(target.count, size - offset))
    var done = 0
    while done < wanted {
      let rest = UnsafeMutableRawBufferPointer(rebasing: target[done..<wanted])
      let count = try readSome(offset + done, rest)
      guard count > 0 else { throw SourceFault() }
      done += count
    }
    return done
  }

  /// The bytes from an offset on, as many as there are up to `count`.
  package func bytes(from offset: Int = 0, count: Int = .max) throws(SourceFault) -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    var result = [UInt8](repeating: 0, count: wanted)
    let fault = result.withUnsafeMutableBytes { target -> SourceFault? in
      do throws(SourceFault) {
        _ = try read(at: offset, into: target)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
    return result
  }
}

/// A file that vanished, shrank or changed since it was found, or that can no longer be read.
package struct SourceFault: Error, Hashable, Sendable {
  package init() {}
}
