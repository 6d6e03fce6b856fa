import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file on disk as it was when it was found. Each reading makes sure that it still is that file:
/// what is replaced, shortened or written to meanwhile is not read as a mixture of two.
struct DiskFile: Sendable, Equatable {
  /// Absolute.
  let path: String
  let size: Int
  private let device: UInt64
  private let number: UInt64
  private let changed: [Int]

  /// Nil when there is no such file; a folder or a device is none.
  init?(at path: String) throws(DiskError) {
    guard Disk.isFile(path) else { return nil }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path) }
    defer { close(descriptor) }
    guard let file = DiskFile(path: path, descriptor: descriptor) else {
      throw .unreadable(path: path)
    }
    self = file
  }

  private init?(path: String, descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.path = path
    size = Int(status.st_size)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    #if canImport(Darwin)
      let moment = status.st_mtimespec
    #else
      let moment = status.st_mtim
    #endif
    changed = [Int(moment.tv_sec), Int(moment.tv_nsec)]
  }

  /// The bytes; the file is open only while a block of it is read.
  var source: ByteSource {
    ByteSource(size: size) { offset, target throws(SourceFault) in
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { throw SourceFault() }
      defer { close(descriptor) }
      guard DiskFile(path: path, descriptor: descriptor) == self else { throw SourceFault() }
      while true {
        let count = pread(descriptor, target.baseAddress, target.count, off_t(offset))
        if count >= 0 { return count }
        guard errno == EINTR else { throw SourceFault() }
      }
    }
  }
}
