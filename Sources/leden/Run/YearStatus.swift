import Domain
import Formats
import Foundation
import Imports
import Wording

/// Where a year stands, from the files and the manifest of the last run.
struct YearStatus {
  let workspace: Workspace
  let year: Int
  let association: String
  let hasSettings: Bool
  let files: Int
  let manifest: Manifest?
  /// Files came, went or changed since the last run.
  let isOutdated: Bool

  init(_ workspace: Workspace, today: CalendarDate) throws(DiskError) {
    self.workspace = workspace
    let path = workspace.settingsPath
    hasSettings = path != nil
    let bytes = try path.map { path throws(DiskError) in
      try Disk.read(workspace.absolute(path)) ?? []
    }
    let settings = SettingsReader.read(bytes ?? [], path: path ?? "", today: today).settings
    year = settings.year
    association = settings.association.name
    let own = try OwnWork(in: workspace, year: year)
    manifest = own.manifest
    var present: [String: String] = [:]
    if let path, let bytes { present[path] = SHA256.hex(bytes) }
    let found = try InputFolder(workspace: workspace, year: year).read().files
    for file in found { present[file.path] = file.sha256 }
    // A workbook of the program's own that nobody filled in is no input.
    let given = present.filter { !own.holds($0.key, sha256: $0.value) }
    files = found.count { given[$0.path] != nil }
    let last = (manifest?.inputs ?? []).map { ($0.path, $0.sha256) }
    isOutdated = given != Dictionary(last, uniquingKeysWith: { $1 })
  }

  /// The one thing to do now.
  var next: NextStep {
    guard hasSettings || files > 0 else { return .initialize }
    guard files > 0 else { return .bringFiles }
    guard let manifest, !isOutdated else { return .run }
    guard manifest.counts["members", default: 0] > 0 else { return .bringFiles }
    if manifest.counts["proposals_open", default: 0] > 0 { return .decide }
    if manifest.counts["invoices_concept", default: 0] > 0 { return .release }
    if manifest.counts["invoices_waiting", default: 0] > 0 { return .send }
    return .handOut
  }

  func text(_ wording: Wording) -> String {
    var lines = [wording.yearTitle(year, association: association), ""]
    lines.append(wording.statusFiles(files, settings: hasSettings))
    if let manifest {
      lines.append(
        wording.statusRun(
          members: manifest.counts["members", default: 0],
          open: manifest.counts["proposals_open", default: 0],
          concepts: manifest.counts["invoices_concept", default: 0],
          released: manifest.counts["invoices_released", default: 0]))
      if isOutdated { lines.append(wording.statusOutdated) }
    } else {
      lines.append(wording.statusNeverRun)
    }
    lines += ["", wording.nextStep(next, year: year)]
    return lines.joined(separator: "\n")
  }

  func json() throws -> String {
    struct Document: Encodable {
      let year: Int
      let files: Int
      let counts: [String: Int]
      let outdated: Bool
      let next: String
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let document = Document(
      year: year, files: files, counts: manifest?.counts ?? [:], outdated: isOutdated,
      next: next.rawValue)
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }
}
