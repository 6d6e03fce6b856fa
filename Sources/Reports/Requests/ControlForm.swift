import Domain
import Formats
import Wording

/// `controlelijst <employer>.xlsx`: the employer's members as we know them, with cells to answer in.
/// It is read back like any delivery.
struct ControlForm {
  let employer: RequestedEmployer
  let deadline: CalendarDate
  let frame: WorkbookFrame

  /// Rows to name new colleagues in.
  static let emptyRows = 15

  private var wording: Wording { frame.wording }

  func bytes() throws(WorkbookWritingError) -> [UInt8] {
    let title = wording.controlFormTitle(year: frame.year)
    let sheet = WorkbookSheet(
      name: wording.controlFormSheet, head: head(title),
      table: SheetTable(
        columns: columns, rows: rows, bands: [], emptyText: wording.controlFormEmpty),
      frozenColumns: 0)
    return try frame.document(title: "\(title) – \(employer.name)", sheets: [sheet]).bytes()
  }

  private func head(_ title: String) -> [SheetRow] {
    var rows = [SheetRow([SheetCell(.text(title), .title)], height: 28)]
    rows += (wording.controlFormExplanation(deadline: deadline) + [wording.controlFormPrivacy]).map
    {
      SheetRow([SheetCell(.text($0), .subtitle)])
    }
    rows.append(SheetRow())
    let labels = wording.controlFormLabels
    rows.append(label(labels[0], answer: employer.name, style: .text))
    let known = [employer.contact?.name ?? "", employer.contact?.email?.text ?? ""]
    for (position, text) in labels.dropFirst().enumerated() {
      rows.append(label(text, answer: position < 2 ? known[position] : "", style: .input))
    }
    return rows + [SheetRow()]
  }

  private func label(_ text: String, answer: String, style: CellStyle) -> SheetRow {
    SheetRow([
      SheetCell(.text(text), .strong), SheetCell(.words(answer), style, span: 2),
    ])
  }

  private var columns: [TableColumn] {
    let yesNo = CellInput(
      .choice([wording.yes, wording.no]), title: wording.controlFormHeadings[4],
      hint: wording.controlFormHint, refusal: wording.controlFormRefusal)
    let looks: [(Double, CellStyle)] = [
      (26, .text), (34, .input), (32, .input), (38, .input), (14, .input), (32, .input),
      (18, .input),
    ]
    return zip(wording.controlFormHeadings, looks).enumerated().map { position, column in
      TableColumn(
        column.0, width: column.1.0, style: column.1.1, input: position == 4 ? yesNo : nil)
    }
  }

  private var rows: [[CellValue]] {
    let known = employer.members.map { member -> [CellValue] in
      [
        .text(member.number.text), .words(member.name.shown), .words(member.functionTitle),
        .words(member.email?.text ?? ""), .empty, .empty, .empty,
      ]
    }
    return known
      + Array(repeating: Array(repeating: .empty, count: 7), count: ControlForm.emptyRows)
  }
}
