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

  /// The filled-in or fresh decision workbooks that lie among the reports, from the workspace.
  func controlWorkbooks(year: Int) throws(DiskError) -> [String] {
    let folder = Workspace.reports(year)
    return try Disk.list(absolute(folder))
      .filter { $0.hasPrefix("ledencontrole ") && $0.hasSuffix(".xlsx") }
      .sorted()
      .map { "\(folder)/\($0)" }
  }
}
