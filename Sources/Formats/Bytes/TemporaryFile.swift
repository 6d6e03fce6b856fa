#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file of our own in the system's folder for temporary files, for a library that writes nowhere
/// else. Mode 0600, removed when the value goes.
struct TemporaryFile: ~Copyable {
  let path: String

  init() throws(WorkbookWritingError) {
    var template = Array("\(P_tmpdir)/leden-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .temporaryFile(errno: errno) }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    unlink(path)
  }

  func bytes() throws(WorkbookWritingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .temporaryFile(errno: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &block, block.count)
      guard count >= 0 else { throw .temporaryFile(errno: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: block[..<count])
    }
  }
}
