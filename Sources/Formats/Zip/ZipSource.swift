internal import CZip

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets libzip read from a source. Lives as long as the archive that reads through it.
final class ZipSource {
  private let source: ByteSource
  private var position = 0
  /// What was read last: libzip asks for a few kilobytes at a time.
  private var cached: [UInt8] = []
  private var cachedOffset = 0
  private var error = zip_error_t()
  /// The source failed; nothing that libzip says counts any more.
  private(set) var fault: ZipError?

  init(_ source: ByteSource) {
    self.source = source
    zip_error_init(&error)
  }

  deinit {
    zip_error_fini(&error)
  }

  /// What libzip opens; it lets go of it by itself.
  func handle(_ failure: UnsafeMutablePointer<zip_error_t>) -> OpaquePointer? {
    let retained = Unmanaged.passRetained(self)
    let handle = zip_source_function_create(callback, retained.toOpaque(), failure)
    if handle == nil { retained.release() }
    return handle
  }

  fileprivate func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int
  ) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN:
      position = 0
      return 0
    case ZIP_SOURCE_READ: return read(UnsafeMutableRawBufferPointer(start: data, count: length))
    case ZIP_SOURCE_SEEK:
      let target = zip_source_seek_compute_offset(
        zip_uint64_t(position), zip_uint64_t(source.size), data, zip_uint64_t(length), &error)
      guard target >= 0 else { return -1 }
      position = Int(target)
      return 0
    case ZIP_SOURCE_TELL: return Int64(position)
    case ZIP_SOURCE_STAT: return describe(data, length)
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, zip_uint64_t(length))
    case ZIP_SOURCE_SUPPORTS: return ZipSource.supported
    case ZIP_SOURCE_CLOSE: return 0
    default:
      zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0)
      return -1
    }
  }

  private static let supported: Int64 = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(0) { $0 | 1 << Int64($1.rawValue) }

  private func describe(_ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    guard let data, length >= MemoryLayout<zip_stat_t>.size else {
      zip_error_set(&error, ZIP_ER_INVAL, 0)
      return -1
    }
    let status = data.assumingMemoryBound(to: zip_stat_t.self)
    zip_stat_init(status)
    status.pointee.size = zip_uint64_t(source.size)
    status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
    return Int64(MemoryLayout<zip_stat_t>.size)
  }

  private func read(_ target: UnsafeMutableRawBufferPointer) -> Int64 {
    var done = 0
    while done < target.count, position < source.size {
      guard let rest = available() else {
        zip_error_set(&error, ZIP_ER_READ, EIO)
        return -1
      }
      let count = min(rest.count, target.count - done)
      rest.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: target[done..<done + count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      }
      done += count
      position += count
    }
    return Int64(done)
  }

  /// The bytes at the position that are at hand, at least one; nil when the source fails.
  private func available() -> ArraySlice<UInt8>? {
    let isAtHand = position >= cachedOffset && position < cachedOffset + cached.count
    if !isAtHand {
      do throws(SourceFault) {
        cached = try source.bytes(from: position, count: ByteBlocks.usualSize)
        cachedOffset = position
      } catch {
        fault = .sourceChanged
        return nil
      }
    }
    return cached[(position - cachedOffset)...]
  }
}

private let callback: zip_source_callback = { state, data, length, command in
  guard let state else { return -1 }
  let source = Unmanaged<ZipSource>.fromOpaque(state)
  if command == ZIP_SOURCE_FREE {
    source.release()
    return 0
  }
  return source.takeUnretainedValue().answer(command, data, Int(length))
}
