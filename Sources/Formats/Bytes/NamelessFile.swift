#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file of our own in the system's folder for temporary files that has no name any more: readable
/// by nobody else (mode 0600), and gone with its descriptor, also when the program is broken off.
enum NamelessFile {
  /// A descriptor to read and write with; negative, with `errno` set, when there is no room or right.
  static func open() -> Int32 {
    var template = Array("\(P_tmpdir)/leden-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor >= 0 { unlink(template) }
    return descriptor
  }
}
