import Domain
import Foundation

/// The folder in which the office works.
///
/// `leden.toml` and the tables stand in the folder itself or in `Imports/`; a year's files below
/// `Imports/<year>/`; the program's memory in `Register/`; copies for people in `Reports/<year>/`.
struct Workspace {
  /// Absolute, without a trailing slash.
  let root: String

  init(at path: String) {
    let absolute = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.path
    root = absolute.count > 1 && absolute.hasSuffix("/") ? String(absolute.dropLast()) : absolute
  }

  var exists: Bool { Disk.isFolder(root) }

  func absolute(_ path: String) -> String { "\(root)/\(path)" }

  /// Where the settings stand, from the workspace; nil when there are none.
  var settingsPath: String? {
    ["leden.toml", "Imports/leden.toml"].first { Disk.isFile(absolute($0)) }
  }

  /// The folder of the register, from the workspace.
  static let register = "Register"

  /// The folder of backups, from the workspace.
  static let backups = "\(register)/reservekopieen"

  var registerPath: String { absolute("\(Workspace.register)/leden.sqlite") }

  /// The folder of a year's documents, from the workspace.
  static func reports(_ year: Int) -> String { "Reports/\(year)" }

  /// The workbooks among the reports that people fill in, filled in or fresh, from the workspace.
  func filledWorkbooks(year: Int) throws(DiskError) -> [String] {
    let folder = Workspace.reports(year)
    return try workbooks(in: folder, named: "ledencontrole ")
      + workbooks(in: folder, named: "ontbrekende factuurgegevens ")
      + workbooks(in: "\(folder)/opvragen", named: "controlelijst ")
  }

  private func workbooks(
    in folder: String, named opening: String
  ) throws(DiskError) -> [String] {
    try Disk.list(absolute(folder))
      .filter { $0.hasPrefix(opening) && $0.hasSuffix(".xlsx") }
      .sorted().map { "\(folder)/\($0)" }
  }
}
