#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the library, which writes to a path only, writes a workbook to: a file without a name, that a
/// program broken off leaves nothing of.
struct WorkbookTarget: ~Copyable {
  private let descriptor: Int32

  init() throws(WorkbookWritingError) {
    descriptor = NamelessFile.open()
    guard descriptor >= 0 else { throw .temporaryFile(errno: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// By which the library opens the file once more.
  var path: String { "/dev/fd/\(descriptor)" }

  func bytes() throws(WorkbookWritingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = pread(descriptor, &block, block.count, off_t(bytes.count))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .temporaryFile(errno: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: block[..<count])
    }
  }
}
