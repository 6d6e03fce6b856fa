package import Domain
import Formats

/// `data/findings.csv`: every finding with its place. Only `message` depends on the language.
package enum FindingsFile {
  /// From `Reports/<year>`.
  static let path = "data/findings.csv"

  static let columns = [
    "severity", "code", "file", "sheet", "row", "column", "value", "message",
  ]

  /// - Parameter message: the sentence for people.
  package static func document(
    _ findings: [Finding], message: (Finding) -> String
  ) -> NamedDocument {
    var table = DataTable("findings.csv", columns: columns)
    for finding in sorted(findings) {
      let origin = finding.origin
      table.row([
        .text(finding.severity.rawValue), .text(finding.code), .text(origin.file),
        .text(origin.sheet), origin.row > 0 ? .integer(Int64(origin.row)) : "",
        .text(origin.column), .text(shownValue(of: finding)), .text(message(finding)),
      ])
    }
    return table.document
  }

  /// By place, then code and value.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      if left.origin < right.origin { return true }
      if right.origin < left.origin { return false }
      return (left.code, left.value) < (right.code, right.value)
    }
  }

  /// Never what stood in a forbidden column or in a remark.
  static func shownValue(of finding: Finding) -> String {
    switch finding.problem {
    case .reading(.forbiddenColumn), .reading(.remarksNotKept): ""
    default: finding.value
    }
  }
}
