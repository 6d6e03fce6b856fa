import Domain
import Imports

/// Finds what the office put in.
struct InputFolder {
  let workspace: Workspace
  let year: Int

  /// Every file that may hold data, sorted by path, with a finding for each that cannot be read. Each
  /// is read once here, for its hash; none is kept in memory.
  ///
  /// Looks at tables in the workspace itself and in `Imports/`, at everything below
  /// `Imports/<year>/` (all of `Imports/` when it has no folders of years), and at decision
  /// workbooks among the reports.
  func read() throws(DiskError) -> (files: [InputFile], findings: [Finding]) {
    let years = try Disk.list(workspace.absolute("Imports")).filter(InputFolder.isYear)
    var findings: [Finding] = []
    var paths = try tables(in: "")
    paths += try tables(in: "Imports").filter { staysInImports($0, findings: &findings) }
    if years.contains(String(year)) {
      try collect(below: "Imports/\(year)", into: &paths, findings: &findings)
    } else if years.isEmpty {
      for name in try Disk.list(workspace.absolute("Imports")).sorted()
      where Disk.isFolder(workspace.absolute("Imports/\(name)")) {
        try collect(below: "Imports/\(name)", into: &paths, findings: &findings)
      }
    }
    paths += try workspace.controlWorkbooks(year: year)
    var files: [InputFile] = []
    for path in Set(paths).sorted() {
      do {
        guard let file = try DiskFile(at: workspace.absolute(path)) else { continue }
        files.append(try InputFile(path: path, source: file.source))
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
      guard staysInImports(path, findings: &findings) else { continue }
      if Disk.isFolder(workspace.absolute(path)) {
        try collect(below: path, into: &paths, findings: &findings)
      } else {
        paths.append(path)
      }
    }
  }

  /// False, with a finding, for a symbolic link that points outside `Imports`.
  private func staysInImports(_ path: String, findings: inout [Finding]) -> Bool {
    let home = Disk.resolved(workspace.absolute("Imports"))
    let target = Disk.resolved(workspace.absolute(path))
    if target == home || target.hasPrefix(home + "/") { return true }
    findings.append(
      Finding(.reading(.unreadable(reason: .outsideImports)), at: Origin(file: path)))
    return false
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
