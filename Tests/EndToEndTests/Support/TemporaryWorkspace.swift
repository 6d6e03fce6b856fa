import Foundation

/// A workspace that lives as long as its owner.
final class TemporaryWorkspace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("leden-werkmap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A copy of the folder `Imports` that lies in `folder`.
  convenience init(importsOf folder: URL) throws {
    try self.init()
    try FileManager.default.copyItem(
      at: folder.appendingPathComponent("Imports"), to: url.appendingPathComponent("Imports"))
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Every file below `folder`, by its path from there.
  func files(below folder: String) throws -> [String: Data] {
    let base = url.appendingPathComponent(folder)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let file = base.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        files[path] = try Data(contentsOf: file)
      }
    }
    return files
  }
}
