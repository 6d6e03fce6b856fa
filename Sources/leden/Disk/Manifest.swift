import Domain
import Formats
import Foundation

/// What a year was made from and what was made of it, each file with its hash.
struct Manifest: Codable, Equatable {
  struct Entry: Codable, Equatable {
    /// From the workspace, with `/`.
    let path: String
    /// 64 hexadecimal digits.
    let sha256: String
    /// The stage that made it; nil for an input.
    var stage: Stage?
  }

  var program: String
  var version: String
  var year: Int
  var counts: [String: Int]
  /// Sorted by path.
  var inputs: [Entry]
  /// Sorted by path; without the manifest itself.
  var outputs: [Entry]

  /// Counts that tell one run from the next over the same files; a manifest holds none of them.
  static let volatileCounts: Set<String> = [
    "rows_accepted", "rows_unchanged", "documents_written",
  ]

  static func path(year: Int) -> String { "\(Workspace.reports(year))/manifest.json" }

  /// The manifest of the last run; nil when there is none or when it is no manifest any more.
  static func read(from workspace: Workspace, year: Int) throws(DiskError) -> Manifest? {
    try decoded(workspace.absolute(path(year: year)))
  }

  /// Nil for a file that is not there, that someone edited, or that another version wrote: the next
  /// run makes it anew.
  static func decoded<Value: Decodable>(_ path: String) throws(DiskError) -> Value? {
    guard let bytes = try Disk.read(path) else { return nil }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      return nil
    }
  }

  static func encoded(_ value: some Encodable) throws(DiskError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [0x0A]
    } catch {
      throw .unwritable(path: "manifest")
    }
  }
}
