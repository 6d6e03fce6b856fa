import CZip

/// Why an archive could not be made.
package enum ZipWritingError: Error, Hashable {
  /// What the library said.
  case library(String)
}

/// Makes a zip archive in memory. The same entries give the same bytes: every entry carries the
/// first moment that a zip can hold, 1 January 1980.
package enum ZipWriter {
  package static func bytes(
    of entries: [(path: String, bytes: [UInt8])]
  ) throws(ZipWritingError) -> [UInt8] {
    // The library makes no file at all of an empty archive; its end record alone is one.
    if entries.isEmpty { return [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure(&error) }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, Int32(ZIP_TRUNCATE), &error) else {
      throw failure(&error)
    }
    // Closing the archive gives up its hold on the source; this hold keeps it readable.
    zip_source_keep(target)
    var isOpen = true
    defer { if isOpen { zip_discard(archive) } }
    let holders = entries.map { HeldBytes($0.bytes) }
    for (entry, holder) in zip(entries, holders) {
      try add(entry.path, holder, to: archive)
    }
    guard withExtendedLifetime(holders, { zip_close(archive) }) == 0 else {
      throw failure(zip_get_error(archive))
    }
    isOpen = false
    return try contents(of: target)
  }

  private static func add(
    _ path: String, _ holder: HeldBytes, to archive: OpaquePointer
  ) throws(ZipWritingError) {
    guard let source = zip_source_buffer(archive, holder.start, UInt64(holder.count), 0) else {
      throw failure(zip_get_error(archive))
    }
    let index = zip_file_add(archive, path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure(zip_get_error(archive))
    }
    // 1 January 1980, 00:00. The day as DOS counts it, because a moment would follow the zone.
    let firstDay: UInt16 = 1 << 5 | 1
    guard zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0 else {
      throw failure(zip_get_error(archive))
    }
  }

  private static func contents(of source: OpaquePointer) throws(ZipWritingError) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_open(source) == 0, zip_source_stat(source, &stat) == 0 else {
      throw failure(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    let size = Int(stat.size)
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      read = Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
      count = max(read, 0)
    }
    guard read == size else { throw failure(zip_source_error(source)) }
    return bytes
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?) -> ZipWritingError {
    guard let error, let text = zip_error_strerror(error) else { return .library("") }
    return .library(String(cString: text))
  }
}

/// Bytes at an address that stays the same while the archive reads them.
private final class HeldBytes {
  let start: UnsafeMutableRawPointer
  let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    start = .allocate(byteCount: max(count, 1), alignment: 1)
    bytes.withUnsafeBytes {
      start.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(start), byteCount: count)
    }
  }

  deinit {
    start.deallocate()
  }
}
