import Domain

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps a second program out of the register for as long as it exists, and tells that program who
/// is in. The operating system lets go of it when the process ends, however it ends.
struct HolderLock: ~Copyable {
  private let file: Int32

  /// - Parameter seconds: how long to wait for another program; it is asked every 50 ms.
  init(at path: String, register: String, waiting seconds: Int) throws(RegisterError) {
    file = try HolderLock.taken(path, register: register, waiting: seconds)
  }

  deinit {
    ftruncate(file, 0)
    close(file)
  }

  private static func taken(
    _ path: String, register: String, waiting seconds: Int
  ) throws(RegisterError) -> Int32 {
    let file = try Disk.opened(path, O_RDWR | O_CREAT | O_NOFOLLOW)
    var tries = seconds * 20
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let isTaken = errno == EWOULDBLOCK
      guard isTaken || errno == EINTR, tries > 0 else {
        let holder = holder(in: file)
        let failure = isTaken ? .inUse(path: register, process: holder) : Disk.fault(path)
        close(file)
        throw failure
      }
      tries -= 1
      usleep(50_000)
    }
    let text = Array("\(getpid())\n".utf8)
    ftruncate(file, 0)
    _ = text.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    return file
  }

  private static func holder(in file: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    let digits = bytes.prefix(max(count, 0)).prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
