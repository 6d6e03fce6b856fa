/// Why a zip archive is refused.
package enum ZipError: Error, Hashable, Sendable {
  /// No zip archive, or one that was only half downloaded or is spoilt.
  case damaged
  case passwordProtected(entry: String)
  /// A name that is absolute or climbs out of the archive, or a symbolic link.
  case pointsOutside(entry: String)
  /// Grows too large when unpacked: a single entry or all together.
  case tooLarge(entry: String)
  case tooManyEntries(count: Int)
  /// An archive in an archive in an archive.
  case nestedTooDeep(entry: String)
  /// The archive vanished or changed while it was read.
  case sourceChanged
  /// There is no room on disk for what does not fit in memory.
  case noRoom
}
