import Domain

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The few things that the register does with files beside its database: all of them private to the
/// office (files 0600, folders 0700) and safe against a power cut once they return.
enum Disk {
  /// Makes the folder and those above it that are missing. What exists keeps its rights.
  static func makeFolder(_ path: String) throws(RegisterError) {
    if path.isEmpty || isFolder(path) { return }
    let parent = folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw fault(path) }
    guard isFolder(path) else { throw .disk(path: path, .notAFolder) }
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// Whether rights stand in the way of writing the file and others beside it.
  static func mayWrite(_ path: String) -> Bool {
    access(folder(of: path), W_OK | X_OK) == 0
      && (!exists(path) || access(path, R_OK | W_OK) == 0)
  }

  /// Makes an empty file unless there is one; refuses a symbolic link.
  static func touch(_ path: String) throws(RegisterError) {
    let file = try opened(path, O_RDWR | O_CREAT | O_NOFOLLOW)
    close(file)
  }

  /// Writes a file that did not exist, down to the disk.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(RegisterError) {
    let file = try opened(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault(path) }
      written += count
    }
    guard fsync(file) == 0 else { throw fault(path) }
  }

  /// Makes the contents of a file last through a power cut.
  static func flush(_ path: String) throws(RegisterError) {
    let file = try opened(path, O_RDWR | O_NOFOLLOW)
    defer { close(file) }
    guard fsync(file) == 0 else { throw fault(path) }
  }

  static func read(_ path: String) throws(RegisterError) -> [UInt8] {
    let file = try opened(path, O_RDONLY | O_NOFOLLOW)
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { buffer in
        Self.read(file, into: buffer)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw fault(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: block.prefix(count))
    }
  }

  static func move(_ path: String, to target: String) throws(RegisterError) {
    guard rename(path, target) == 0 else { throw fault(target) }
  }

  /// Gives a file a second name; where a disk knows no second names, the only one.
  static func link(_ path: String, as other: String) throws(RegisterError) {
    if linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 { return }
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno) else { throw fault(other) }
    try move(path, to: other)
  }

  static func remove(_ path: String) throws(RegisterError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault(path) }
  }

  static func removeFolder(_ path: String) throws(RegisterError) {
    guard rmdir(path) == 0 || errno == ENOENT else { throw fault(path) }
  }

  /// Makes what was created, renamed or removed in a folder last through a power cut.
  static func settle(_ folder: String) throws(RegisterError) {
    let handle = try opened(folder, O_RDONLY)
    defer { close(handle) }
    guard fsync(handle) == 0 || errno == EINVAL else { throw fault(folder) }
  }

  /// The names in a folder, sorted; none when it is missing.
  static func names(in folder: String) throws(RegisterError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw fault(folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What stands in front of the last `/`; `.` when there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func opened(_ path: String, _ flags: Int32) throws(RegisterError) -> Int32 {
    let file = open(path, flags | O_CLOEXEC, mode_t(0o600))
    guard file >= 0 else { throw fault(path) }
    return file
  }

  /// The last refusal of the operating system.
  static func fault(_ path: String) -> RegisterError {
    let number = errno
    let fault: DiskFault =
      switch number {
      case ENOSPC, EDQUOT: .full
      case EROFS: .readOnly
      case EACCES, EPERM: .noPermission
      case ENOENT: .missing
      case ENOTDIR: .notAFolder
      case ELOOP: .isALink
      default: .other(Int(number))
      }
    return .disk(path: path, fault)
  }

  // Beside a method of the same name the C function needs its module's.
  private static func read(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(file, buffer.baseAddress, buffer.count)
    #endif
  }
}
