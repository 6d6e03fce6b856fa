package import Domain
import Foundation

/// What `leden init` writes into an empty workspace.
package enum WorkspaceTemplate {
  /// Files with their path from the workspace: the settings, three tables with only their headings,
  /// and what to put where. Empty when the program's own files cannot be found.
  package static func files(year: Int) -> [NamedDocument] {
    [
      ("leden.toml", "leden.toml"), ("tarieven.csv", "tarieven.csv"),
      ("debiteuren.csv", "debiteuren.csv"), ("rayons.csv", "rayons.csv"),
      ("LEES-MIJ.txt", "Imports/\(year)/LEES-MIJ.txt"),
    ].compactMap { name, path in
      resource(name).map { NamedDocument(path: path, bytes: filled($0, year: year)) }
    }
  }

  /// How the note in `Imports/<year>` begins; a file that begins so holds no data.
  package static let noteOpening = "LEES MIJ (Leden)"

  private static func filled(_ bytes: [UInt8], year: Int) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.replacing("{{year}}", with: String(year)).utf8)
  }

  private static func resource(_ name: String) -> [UInt8]? {
    FileManager.default.contents(
      atPath: Bundle.module.bundlePath + "/Resources/Templates/" + name
    ).map(Array.init)
  }
}
