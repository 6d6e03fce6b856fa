import Domain
import Wording

/// What keeps a run from being finished.
enum Failure: Error {
  case workspaceMissing(String)
  case settings(path: String, findings: [Finding])
  case memberUnknown(MemberNumber)
  case segmentUnknown(String, known: [String])
  /// The year was closed; nothing of it changes.
  case yearClosed(Int)
  case notTheNextYear(Int, current: Int)
  /// Nobody said yes.
  case notConfirmed
  case vatUndecided
  case nothingToRelease
  /// What the concepts and the released invoices together break.
  case batch([InvoiceProblem])
  case totalDiffers(given: String, total: Money)
  case totalMissing(Money)

  func sentence(_ wording: Wording) -> String {
    switch self {
    case .workspaceMissing(let folder): wording.workspaceMissing(folder)
    case .settings(let path, let findings):
      (findings.map { wording.sentence(for: $0) } + [wording.settingsUnusable(path)])
        .joined(separator: "\n")
    case .memberUnknown(let number): wording.memberUnknown(number)
    case .segmentUnknown(let name, let known): wording.segmentUnknown(name, known: known)
    case .yearClosed(let year): wording.yearIsClosed(year)
    case .notTheNextYear(let year, let current): wording.notTheNextYear(year, current: current)
    case .notConfirmed: wording.notConfirmed
    case .vatUndecided: wording.vatUndecided
    case .nothingToRelease: wording.nothingToRelease
    case .batch(let problems): problems.map(wording.sentence).joined(separator: "\n")
    case .totalDiffers(let given, let total): wording.totalDiffers(given: given, total: total)
    case .totalMissing(let total): wording.totalMissing(total: total)
    }
  }
}
