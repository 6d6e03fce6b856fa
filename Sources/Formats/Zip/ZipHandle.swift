internal import CZip

/// A zip archive, open for reading. Only what is asked for is read from its source.
struct ZipHandle: ~Copyable {
  struct Part: Hashable, Sendable {
    let index: UInt64
    let name: String
    let size: Int
    let compressedSize: Int
    let isEncrypted: Bool
    let isSymbolicLink: Bool
  }

  private let archive: OpaquePointer
  private let source: ZipSource
  let parts: [Part]

  /// The directory's end record alone takes 22 bytes; libzip calls no bytes at all an archive.
  private static let smallest = 22

  init(_ bytes: ByteSource) throws(ZipError) {
    guard bytes.size >= ZipHandle.smallest else { throw .damaged }
    let source = ZipSource(bytes)
    let archive = try ZipHandle.opened(source)
    do {
      parts = try ZipHandle.parts(of: archive)
    } catch {
      zip_discard(archive)
      throw source.fault ?? error
    }
    self.source = source
    self.archive = archive
  }

  private static func opened(_ source: ZipSource) throws(ZipError) -> OpaquePointer {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let handle = source.handle(&failure) else { throw .damaged }
    guard let archive = zip_open_from_source(handle, Int32(ZIP_RDONLY), &failure) else {
      zip_source_free(handle)
      throw source.fault ?? .damaged
    }
    return archive
  }

  deinit {
    zip_discard(archive)
  }

  private static func parts(of archive: OpaquePointer) throws(ZipError) -> [Part] {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0 else { throw .damaged }
    guard count <= ZipLimits.mostEntries else { throw .tooManyEntries(count: Int(count)) }
    var parts: [Part] = []
    parts.reserveCapacity(Int(count))
    for index in 0..<UInt64(count) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
        throw .damaged
      }
      parts.append(
        Part(
          index: index, name: String(cString: name), size: Int(clamping: status.size),
          compressedSize: Int(clamping: status.comp_size),
          isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE),
          isSymbolicLink: isSymbolicLink(archive, index)))
    }
    return parts
  }

  private static func isSymbolicLink(_ archive: OpaquePointer, _ index: UInt64) -> Bool {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0,
      system == UInt8(ZIP_OPSYS_UNIX)
    else { return false }
    return (attributes >> 16) & 0xF000 == 0xA000
  }

  /// The part of that name, without regard to case; some programs write `\` or a leading `/`.
  func part(named name: String) -> Part? {
    let wanted = name.lowercased()
    return parts.first { $0.name == name }
      ?? parts.first { ZipHandle.normalized($0.name).lowercased() == wanted }
  }

  private static func normalized(_ name: String) -> String {
    let slashes = String(name.map { $0 == "\\" ? "/" : $0 })
    return slashes.hasPrefix("/") ? String(slashes.dropFirst()) : slashes
  }

  /// Unpacks a part block by block; `block` returns false to stop. Whether the end was reached.
  ///
  /// Stops with `tooLarge` as soon as more comes out than the archive announced or `limit` allows.
  @discardableResult
  func unpack(
    _ part: Part, limit: Int, block: (UnsafeBufferPointer<UInt8>) throws(ZipError) -> Bool
  ) throws(ZipError) -> Bool {
    guard !part.isEncrypted else { throw .passwordProtected(entry: part.name) }
    guard part.size <= limit else { throw .tooLarge(entry: part.name) }
    guard let file = zip_fopen_index(archive, part.index, 0) else {
      throw source.fault ?? .damaged
    }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: ByteBlocks.usualSize)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
      if count == 0 { return true }
      guard count > 0 else { throw source.fault ?? .damaged }
      total += count
      guard total <= part.size else { throw .tooLarge(entry: part.name) }
      if try !block(UnsafeBufferPointer(rebasing: buffer[..<count])) { return false }
    }
  }

  /// A whole part.
  func bytes(of part: Part, limit: Int) throws(ZipError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(part.size, limit, 1 << 20))
    try unpack(part, limit: limit) {
      result.append(contentsOf: $0)
      return true
    }
    return result
  }
}

/// What an archive may take: far above any honest delivery, far below what hurts.
enum ZipLimits {
  static let mostEntries = 10_000
  /// Bytes of all entries of a delivery together: 1.25 GB.
  static let largestTotal = 0x5000_0000
  /// Bytes of entries that are kept in memory; the rest goes to disk: 64 MB.
  static let mostInMemory = 64 << 20

  /// Deflate reaches 1:1032 on one repeated byte; honest tables stay below 1:100.
  static func isSoundRatio(unpacked: Int, packed: Int) -> Bool {
    unpacked <= 16 << 20 || unpacked / 250 <= max(packed, 1)
  }
}
