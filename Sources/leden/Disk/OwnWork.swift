import Formats

/// What the program itself wrote in `Reports/<year>`, to tell it from what a person filled in.
struct OwnWork {
  /// Of the last run that was finished.
  let manifest: Manifest?
  /// What a run that was cut short was about to write, and perhaps did.
  private let unfinished: [Manifest.Entry]

  init(in workspace: Workspace, year: Int) throws(DiskError) {
    manifest = try Manifest.read(from: workspace, year: year)
    unfinished = try Manifest.decoded(workspace.absolute(OwnWork.intentPath(year: year))) ?? []
  }

  /// Whether a file is as a run left it or was about to leave it.
  func holds(_ path: String, sha256: String) -> Bool {
    manifest?.outputs.contains { $0.path == path && $0.sha256 == sha256 } == true
      || unfinished.contains { $0.sha256 == sha256 }
  }

  /// Writes down what is about to be written, before any of it is; what was announced before and
  /// never finished stays announced.
  func announce(
    _ entries: [Manifest.Entry], in workspace: Workspace, year: Int
  ) throws(DiskError) {
    guard !entries.isEmpty else { return }
    try Disk.replace(
      workspace.absolute(OwnWork.intentPath(year: year)),
      with: try Manifest.encoded(unfinished + entries))
  }

  /// Everything announced is written, and stands in the manifest.
  static func finish(in workspace: Workspace, year: Int) throws(DiskError) {
    try Disk.remove(workspace.absolute(intentPath(year: year)))
  }

  private static func intentPath(year: Int) -> String {
    "\(Workspace.reports(year))/.bezig.json"
  }
}
