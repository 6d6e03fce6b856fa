/// One file out of a zip archive.
package struct ZipEntry: Sendable {
  /// The path inside the archive, with `/`; a file of an archive inside it is `inner.zip/file.csv`.
  package let name: String
  package let source: ByteSource
}

/// Zip archives as deliveries: refused whole when one entry is hostile.
package enum ZipArchive {
  /// The files in the archive, in its own order; an archive inside it is unpacked too, one level
  /// deep. Folders and what macOS and Windows leave beside files are passed over. What is large
  /// is kept in a temporary file for as long as an entry of it is.
  ///
  /// - Throws: `ZipError`, before much is unpacked; one hostile entry refuses the whole archive.
  package static func entries(_ bytes: ByteSource) throws(ZipError) -> [ZipEntry] {
    var budget = ZipLimits.largestTotal
    return try entries(bytes, prefix: "", depth: 0, budget: &budget)
  }

  private static func entries(
    _ bytes: ByteSource, prefix: String, depth: Int, budget: inout Int
  ) throws(ZipError) -> [ZipEntry] {
    let zip = try ZipHandle(bytes)
    var store = EntryStore()
    for part in zip.parts {
      let path = prefix + part.name.map { $0 == "\\" ? "/" : $0 }
      try check(part, path: path)
      if isBesideTheFiles(path) { continue }
      budget -= try store.add(part, named: path, of: zip, limit: budget)
    }
    var result: [ZipEntry] = []
    for entry in try store.finished() {
      if try shape(of: entry.source) == .zip {
        guard depth == 0 else { throw .nestedTooDeep(entry: entry.name) }
        result += try entries(
          entry.source, prefix: entry.name + "/", depth: depth + 1, budget: &budget)
      } else {
        result.append(entry)
      }
    }
    return result
  }

  private static func shape(of source: ByteSource) throws(ZipError) -> FileShape {
    do throws(SourceFault) {
      return try FileShape.sniff(source)
    } catch {
      throw .sourceChanged
    }
  }

  private static func check(_ part: ZipHandle.Part, path: String) throws(ZipError) {
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
    let hasDrive = path.dropFirst().first == ":"
    if path.hasPrefix("/") || hasDrive || pieces.contains("..") || part.isSymbolicLink {
      throw .pointsOutside(entry: path)
    }
    if part.isEncrypted { throw .passwordProtected(entry: path) }
    if part.size > ZipLimits.largestTotal
      || !ZipLimits.isSoundRatio(unpacked: part.size, packed: part.compressedSize)
    {
      throw .tooLarge(entry: path)
    }
  }

  /// Folders, and files that only mean something to the program that packed them.
  private static func isBesideTheFiles(_ path: String) -> Bool {
    let pieces = path.split(separator: "/")
    guard let name = pieces.last, !path.hasSuffix("/") else { return true }
    return pieces.contains("__MACOSX") || name.hasPrefix("._") || name == ".DS_Store"
      || name.lowercased() == "thumbs.db" || name.lowercased() == "desktop.ini"
  }
}
