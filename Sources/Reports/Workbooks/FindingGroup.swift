import Domain

/// Findings of one kind about rows of one table: few stand by themselves, many in one line. Each has
/// its own row in `data/findings.csv`.
enum FindingGroup {
  case one(Finding)
  /// Of the same kind and table, in the order of the rows; four at least.
  case rows([Finding])

  private static let most = 3

  /// - Parameter findings: sorted; the order of what comes first in each group is kept.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    let alike = Dictionary(grouping: findings.filter(\.concernsWholeRow), by: Key.init)
    var seen: Set<Key> = []
    return findings.compactMap { finding in
      guard finding.concernsWholeRow else { return .one(finding) }
      let key = Key(finding)
      guard let group = alike[key], group.count > most else { return .one(finding) }
      return seen.insert(key).inserted ? .rows(group) : nil
    }
  }

  private struct Key: Hashable {
    let code: String
    let file: String
    let sheet: String

    init(_ finding: Finding) {
      code = finding.code
      file = finding.origin.file
      sheet = finding.origin.sheet
    }
  }
}

extension Finding {
  /// Whether the place says all there is to say about it.
  fileprivate var concernsWholeRow: Bool {
    switch problem {
    case .reading(.duplicateRow), .reading(.repeatedHeading), .reading(.unevenRow): true
    default: false
    }
  }
}
