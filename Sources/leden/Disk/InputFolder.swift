import Domain
import Imports

/// Finds and reads what the office put in.
struct InputFolder {
  let workspace: Workspace
  let year: Int

  /// Every file that may hold data, sorted by path, with a finding for each that cannot be read.
  ///
  /// Looks at tables in the workspace itself and in `Imports/`, at everything below
  /// `Imports/<year>/` (all of `Imports/` when it has no folders of years), and at the
  /// workbooks among the reports that people fill in.
  func read() throws(DiskError) -> (files: [InputFile], findings: [Finding]) {
    var paths = try tables(in: "") + tables(in: "Imports")
    let years = try Disk.list(workspace.absolute("Imports")).filter(InputFolder.isYear)
    var findings: [Finding] = []
    if years.contains(String(year)) {
      try collect(below: "Imports/\(year)", into: &paths, findings: &findings)
    } else if years.isEmpty {
      for name in try Disk.list(workspace.absolute("Imports")).sorted()
      where Disk.isFolder(workspace.absolute("Imports/\(name)")) {
        try collect(below: "Imports/\(name)", into: &paths, findings: &findings)
      }
    }
    paths += try workspace.filledWorkbooks(year: year)
    var files: [InputFile] = []
    for path in Set(paths).sorted() {
      do {
        guard let bytes = try Disk.read(workspace.absolute(path)) else { continue }
        files.append(InputFile(path: path, bytes: bytes))
      } catch {
        findings.append(Finding(.reading(.unreadable(reason: .vanished)), at: Origin(file: path)))
      }
    }
    return (files, findings)
  }

  /// Tables that stand in a folder itself, not below it.
  private func tables(in folder: String) throws(DiskError) -> [String] {
    let endings = [".csv", ".xlsx", ".xml", ".tsv"]
    return try Disk.list(workspace.absolute(folder))
      .filter { name in endings.contains { name.lowercased().hasSuffix($0) } }
      .filter { InputFolder.isData($0) }
      .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      .filter { Disk.isFile(workspace.absolute($0)) }
  }

  private func collect(
    below folder: String, into paths: inout [String], findings: inout [Finding]
  ) throws(DiskError) {
    for name in try Disk.list(workspace.absolute(folder)).sorted() where InputFolder.isData(name) {
      let path = "\(folder)/\(name)"
      if leavesImports(path) {
        findings.append(
          Finding(.reading(.unreadable(reason: .outsideImports)), at: Origin(file: path)))
      } else if Disk.isFolder(workspace.absolute(path)) {
        try collect(below: path, into: &paths, findings: &findings)
      } else {
        paths.append(path)
      }
    }
  }

  /// A symbolic link that points outside `Imports`.
  private func leavesImports(_ path: String) -> Bool {
    let home = Disk.resolved(workspace.absolute("Imports"))
    let target = Disk.resolved(workspace.absolute(path))
    return target != home && !target.hasPrefix(home + "/")
  }

  /// Notes to people, hidden files and the lock files of an office program hold no data.
  private static func isData(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~$") && !name.lowercased().hasSuffix(".md")
      && !name.hasPrefix("LEES-MIJ") && name != "leden.toml"
  }

  private static func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && Digits.areAll(name)
  }
}
