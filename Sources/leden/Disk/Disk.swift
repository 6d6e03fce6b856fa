import Domain
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and writing files. Nothing written here is ever seen half written.
enum Disk {
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  /// The names in a folder, in no order; none when there is no such folder.
  static func list(_ folder: String) throws(DiskError) -> [String] {
    guard isFolder(folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder)
    }
  }

  /// The path with every symbolic link followed.
  static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// The moment on which a file was changed last; nil when it does not exist.
  static func changed(_ path: String) throws(DiskError) -> Moment? {
    guard isFile(path) else { return nil }
    do {
      let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      return date.map { Moment(seconds: Int64($0.timeIntervalSince1970.rounded(.down))) }
    } catch {
      throw .unreadable(path: path)
    }
  }

  /// All bytes of a file; nil when it does not exist.
  static func read(_ path: String) throws(DiskError) -> [UInt8]? {
    guard isFile(path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    return Array(data)
  }

  /// Makes the folder and those above it, for the owner only.
  static func makeFolder(_ path: String) throws(DiskError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(path: path)
    }
  }

  /// The end of the name of a file that is being written.
  private static let unfinished = ".deel"

  /// Removes what a program that was killed left unfinished in the folder and below.
  static func clearUnfinished(below folder: String) throws(DiskError) {
    for name in try list(folder) {
      let path = "\(folder)/\(name)"
      if isFolder(path) {
        try clearUnfinished(below: path)
      } else if name.hasSuffix(unfinished) {
        try remove(path)
      }
    }
  }

  /// Replaces the file by `bytes` in one step: written beside it, flushed, then renamed.
  static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try makeFolder(folder)
    let temporary = path + unfinished
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path) }
    let written = writeAll(bytes, to: descriptor)
    let flushed = written && fsync(descriptor) == 0
    let closed = close(descriptor) == 0
    guard flushed, closed, rename(temporary, path) == 0 else {
      unlink(temporary)
      throw .unwritable(path: path)
    }
  }

  static func remove(_ path: String) throws(DiskError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .unwritable(path: path) }
  }

  /// Removes a folder that holds nothing; one that holds something stays.
  static func removeIfEmpty(_ folder: String) {
    rmdir(folder)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        done += count
      }
      return true
    }
  }
}

/// What can go wrong on disk; the path is absolute.
enum DiskError: Error, Hashable {
  case unreadable(path: String)
  case unwritable(path: String)

  var path: String {
    switch self {
    case .unreadable(let path), .unwritable(let path): path
    }
  }
}
