import Foundation

/// A document as it was read and approved by a person: `Tests/<Target>Tests/Golden/<suite>/<test>`.
package enum Golden {
  /// The first line on which `text` differs from the approved file; nil when it is the same.
  ///
  /// With `LEDEN_RECORD=1` in the environment the file is written instead, and the difference says
  /// so: a person reads the file before the test may pass.
  ///
  /// - Parameter path: below `Tests`, `ReportsTests/Golden/InvoicePDF/concept.txt`.
  package static func difference(of text: String, from path: String) throws -> String? {
    let url = URL(fileURLWithPath: Repository.root + "/Tests/" + path)
    if ProcessInfo.processInfo.environment["LEDEN_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return "recorded \(path); read it and run again without LEDEN_RECORD"
    }
    let approved = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    if approved == text { return nil }
    let before = approved.split(separator: "\n", omittingEmptySubsequences: false)
    let after = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, (old, new)) in zip(before, after).enumerated() where old != new {
      return "\(path), line \(line + 1):\n- \(old)\n+ \(new)"
    }
    return "\(path): \(before.count) lines before, \(after.count) now"
  }
}
