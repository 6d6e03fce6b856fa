import ArgumentParser

/// How a command ended, for scripts. The heaviest that applies is the one that counts.
enum ExitStatus: Int32, Comparable {
  case clean = 0
  /// Done, with findings or things to decide.
  case attention = 1
  /// A control total does not tie; nothing is released.
  case untied = 3
  /// Could not finish; nothing is half done.
  case failed = 2

  /// Wrong usage (64) is the argument parser's.
  var code: ExitCode { ExitCode(rawValue) }

  static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .clean: 0
    case .attention: 1
    case .untied: 2
    case .failed: 3
    }
  }
}
