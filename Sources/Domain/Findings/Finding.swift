/// One fault or remark in the data: what, where, and the value as it was read.
///
/// Findings are returned beside a result, never thrown; the sentences stand in `Wording`.
package struct Finding: Hashable, Sendable {
  package let problem: Problem
  package let origin: Origin
  /// The value as read; empty for a whole row or file, and always for a forbidden column.
  package let value: String

  package init(_ problem: Problem, at origin: Origin, value: String = "") {
    self.problem = problem
    self.origin = origin
    self.value = value
  }

  package var severity: Severity { problem.severity }
  package var code: String { problem.code }
}

/// How heavy a finding weighs.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Something is set aside or not made until it is mended.
  case error
  /// Used as read, but a person should look.
  case warning
  /// For information.
  case notice

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .notice: 2
    }
  }
}

/// What can be wrong, by the stage that finds it. Each group is an enum in a file of its own.
package enum Problem: Hashable, Sendable {
  case reading(ReadingProblem)
  case settings(SettingsProblem)
  case deciding(DecidingProblem)
  case contribution(ContributionProblem)
  case invoice(InvoiceProblem)
  case listing(ListingProblem)

  package var severity: Severity {
    switch self {
    case .reading(let problem): problem.severity
    case .settings(let problem): problem.severity
    case .deciding(let problem): problem.severity
    case .contribution(let problem): problem.severity
    case .invoice(let problem): problem.severity
    case .listing(let problem): problem.severity
    }
  }

  /// A stable English code, `date_does_not_exist`.
  package var code: String {
    switch self {
    case .reading(let problem): problem.code
    case .settings(let problem): problem.code
    case .deciding(let problem): problem.code
    case .contribution(let problem): problem.code
    case .invoice(let problem): problem.code
    case .listing(let problem): problem.code
    }
  }
}
