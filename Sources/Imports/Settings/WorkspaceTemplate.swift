package import Domain
import Foundation

/// What `leden init` writes into an empty workspace.
package enum WorkspaceTemplate {
  /// Files with their path from the workspace: the settings, three tables with only their headings,
  /// and what to put where.
  package static func files(year: Int) -> [NamedDocument] {
    [
      ("leden.toml", "leden.toml"), ("tarieven.csv", "tarieven.csv"),
      ("debiteuren.csv", "debiteuren.csv"), ("rayons.csv", "rayons.csv"),
      ("LEES-MIJ.txt", "Imports/\(year)/LEES-MIJ.txt"),
    ].map { name, path in NamedDocument(path: path, bytes: filled(resource(name), year: year)) }
  }

  /// How the note in `Imports/<year>` begins; a file that begins so holds no data.
  package static let noteOpening = "LEES MIJ (Leden)"

  private static func filled(_ bytes: [UInt8], year: Int) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.replacing("{{year}}", with: String(year)).utf8)
  }

  /// A template that is missing is a fault of the build.
  private static func resource(_ name: String) -> [UInt8] {
    guard
      let url = Bundle.module.url(
        forResource: name, withExtension: nil, subdirectory: "Resources/Templates"),
      let bytes = FileManager.default.contents(atPath: url.path)
    else { preconditionFailure("\(name) is missing from the program") }
    return Array(bytes)
  }
}
