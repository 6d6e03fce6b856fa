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
  /// What was asked for needs the tariffs, or the debtors, and no file has them.
  case withoutTariffs, withoutDebtors
  /// Members are of kinds that the tariffs do not know.
  case kindsWithoutTariff([MemberKind])
  /// What the concepts and the released invoices together break.
  case batch([InvoiceProblem])
  case totalDiffers(given: String, total: Money)
  case totalMissing(Money)
  case nothingToCredit
  /// There is nothing to put in the place of an invoice that is to be corrected.
  case notCorrectable(InvoiceNumber)
  case creditLineUnknown(InvoiceNumber, lines: Int)
  case creditBeforeInvoice(InvoiceNumber, CalendarDate)
  case creditTotalDiffers(given: String, total: Money)
  case creditTotalMissing(Money)

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
    case .withoutTariffs: wording.cannotWithout(wording.missingTariffs)
    case .withoutDebtors: wording.cannotWithout(wording.missingDebtors)
    case .kindsWithoutTariff(let kinds): wording.kindsWithoutTariff(kinds)
    case .batch(let problems): problems.map(wording.sentence).joined(separator: "\n")
    case .totalDiffers(let given, let total): wording.totalDiffers(given: given, total: total)
    case .totalMissing(let total): wording.totalMissing(total: total)
    case .nothingToCredit: wording.nothingToCredit
    case .notCorrectable(let number): wording.notCorrectable(number)
    case .creditLineUnknown(let number, let lines):
      wording.creditLineUnknown(number, lines: lines)
    case .creditBeforeInvoice(let number, let date):
      wording.creditBeforeInvoice(number, date)
    case .creditTotalDiffers(let given, let total):
      wording.creditTotalDiffers(given: given, total: total)
    case .creditTotalMissing(let total): wording.creditTotalMissing(total)
    }
  }
}
