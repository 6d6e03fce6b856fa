import Domain
import Formats
import Wording

/// Printed and computed figures side by side: every equation of a printed budget, then figures of
/// which two digits seem to have changed places, with what that would mend.
enum PrintedBudgetSheet {
  static func sheet(_ budgets: [InspectedBudget], _ frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    let looks: [(Double, CellStyle)] = [
      (48, .wrapped), (16, .money), (16, .money), (16, .money), (20, .text), (90, .wrapped),
    ]
    return ReportSheet(
      name: wording.printedBudgetSheet, title: wording.printedBudgetTitle,
      lines: [wording.printedBudgetNote],
      columns: zip(wording.printedBudgetHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: budgets.flatMap { rows($0.inspection, wording) }, emptyText: ""
    ).sheet
  }

  private static func rows(_ inspection: BudgetInspection, _ wording: Wording) -> [[CellValue]] {
    let checks: [[CellValue]] = inspection.checks.map { check in
      [
        .words(wording.name(of: check.equation)), .money(check.printed), .money(check.computed),
        .money(check.difference), .text(wording.verdict(check)), .words(wording.sentence(check)),
      ]
    }
    let corrections: [[CellValue]] = inspection.corrections.map { correction in
      [
        .words(wording.name(of: correction)), .money(correction.printed),
        .money(correction.corrected), .money(correction.printed - correction.corrected),
        .text(wording.likelyMisprint), .words(wording.sentence(correction)),
      ]
    }
    return checks + corrections
  }
}
