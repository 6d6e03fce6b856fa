import CZip
import Testing

/// Reads an archive with the library, independently of the code under test.
enum ZipContents {
  struct Broken: Error {}

  static func entries(of bytes: [UInt8]) throws -> [(path: String, bytes: [UInt8])] {
    try bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil),
        let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil)
      else { throw Broken() }
      defer { zip_discard(archive) }
      return try (0..<UInt64(zip_get_num_entries(archive, 0))).map { index in
        var stat = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name,
          let file = zip_fopen_index(archive, index, 0)
        else { throw Broken() }
        defer { zip_fclose(file) }
        let content = [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { target, count in
          count = max(0, Int(zip_fread(file, target.baseAddress, stat.size)))
        }
        return (String(cString: name), content)
      }
    }
  }

  static func text(of path: String, in bytes: [UInt8]) throws -> String {
    let entry = try #require(try entries(of: bytes).first { $0.path == path })
    return String(decoding: entry.bytes, as: UTF8.self)
  }
}
