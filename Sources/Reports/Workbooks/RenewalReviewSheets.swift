import Domain
import Formats
import Wording

/// What a person looks at before the rise is applied: unexpected and large changes, who is off the
/// tariff, and the rises of the years before.
enum RenewalReviewSheets {
  static func review(_ input: TariffWorkbook.Input, _ frame: WorkbookFrame) -> WorkbookSheet? {
    guard let review = input.review else { return nil }
    let wording = frame.wording
    let names = Dictionary(
      input.debtors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    func row(
      _ why: String, _ debtor: DebtorID, old: Money? = nil, new: Money? = nil, note: String
    ) -> [CellValue] {
      [
        .text(why), .text(debtor.text), .words(names[debtor] ?? ""),
        old.map { .money($0) } ?? .empty,
        new.map { .money($0) } ?? .empty,
        old.flatMap { old in new.map { .text(wording.change(from: old, to: $0)) } } ?? .empty,
        .words(note),
      ]
    }
    let rows =
      review.unexpected.map {
        row(
          wording.unexpectedChange, $0.debtor, old: $0.old, new: $0.new,
          note: wording.expectedAmount($0.expected))
      }
      + review.largest.map {
        row(wording.largestChange, $0.debtor, old: $0.old, new: $0.new, note: "")
      }
      + review.offTariff.map {
        row(wording.offTariff, $0.debtor, note: wording.reason($0.reason))
      }
    let looks: [(Double, CellStyle)] = [
      (20, .text), (14, .text), (40, .wrapped), (16, .money),
      (16, .money.with { $0.isBold = true }), (15, .text.with { $0.alignment = .right }),
      (60, .wrapped),
    ]
    return ReportSheet(
      name: wording.reviewSheet, title: wording.reviewTitle,
      lines: [
        wording.reviewNote(
          unexpected: review.unexpected.count, off: review.offTariff.count,
          residue: review.residue)
      ],
      columns: zip(wording.reviewHeadings(frame.year), looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      }, rows: rows, emptyText: wording.nothingToReview
    ).sheet
  }

  static func history(_ input: TariffWorkbook.Input, _ frame: WorkbookFrame) -> WorkbookSheet? {
    guard !input.history.isEmpty else { return nil }
    let wording = frame.wording
    let looks: [(Double, CellStyle)] = [
      (10, .count), (14, .text.with { $0.alignment = .right }), (16, .date), (16, .date),
      (80, .wrapped),
    ]
    return ReportSheet(
      name: wording.historySheet, title: wording.historyTitle,
      columns: zip(wording.historyHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: input.history.map { rise in
        [
          .text(String(rise.year)), .text(wording.percentage(rise.percentage)),
          .date(rise.effectiveDate), rise.decidedOn.map { .date($0) } ?? .empty,
          .words(rise.source),
        ]
      }, emptyText: ""
    ).sheet
  }
}
