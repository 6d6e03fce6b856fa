internal import CZip

/// Zip archives for tests, made in memory.
package enum ZipFixture {
  package struct Failure: Error {
    package let step: String
  }

  package struct Entry {
    package let name: String
    package let bytes: [UInt8]
    package var isStored = false
    package var password: String?
    package var isSymbolicLink = false

    package init(
      name: String, bytes: [UInt8], isStored: Bool = false, password: String? = nil,
      isSymbolicLink: Bool = false
    ) {
      self.name = name
      self.bytes = bytes
      self.isStored = isStored
      self.password = password
      self.isSymbolicLink = isSymbolicLink
    }
  }

  /// An archive of text files.
  package static func zip(_ files: KeyValuePairs<String, String>) throws -> [UInt8] {
    try zip(files.map { Entry(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  package static func zip(_ entries: [Entry]) throws -> [UInt8] {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &failure) else {
      throw Failure(step: "buffer")
    }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, Int32(ZIP_TRUNCATE), &failure) else {
      throw Failure(step: "open")
    }
    // libzip reads the contents when the archive is closed.
    let contents = entries.map { entry in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(entry.bytes.count, 1))
      _ = copy.initialize(from: entry.bytes)
      return copy
    }
    defer {
      for content in contents { content.deallocate() }
    }
    for (entry, content) in Swift.zip(entries, contents) {
      try add(entry, content: content, to: archive)
    }
    guard zip_close(archive) == 0 else { throw Failure(step: "close") }
    return try bytes(of: target)
  }

  private static func add(
    _ entry: Entry, content: UnsafeMutableBufferPointer<UInt8>, to archive: OpaquePointer
  ) throws {
    let size = zip_uint64_t(entry.bytes.count)
    guard let source = zip_source_buffer(archive, content.baseAddress, size, 0) else {
      throw Failure(step: "source")
    }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else { throw Failure(step: "add") }
    let position = zip_uint64_t(index)
    if entry.isStored { zip_set_file_compression(archive, position, Int32(ZIP_CM_STORE), 0) }
    if let password = entry.password {
      zip_file_set_encryption(archive, position, UInt16(ZIP_EM_AES_256), password)
    }
    if entry.isSymbolicLink {
      zip_file_set_external_attributes(
        archive, position, 0, UInt8(ZIP_OPSYS_UNIX), UInt32(0o120777) << 16)
    }
  }

  private static func bytes(of source: OpaquePointer) throws -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw Failure(step: "read") }
    defer { zip_source_close(source) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(source, &status) == 0 else { throw Failure(step: "stat") }
    var result = [UInt8](repeating: 0, count: Int(status.size))
    let count = zip_source_read(source, &result, zip_uint64_t(result.count))
    guard count == Int64(result.count) else { throw Failure(step: "read") }
    return result
  }
}
