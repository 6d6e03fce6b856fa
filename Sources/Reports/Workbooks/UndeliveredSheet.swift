import Domain
import Formats
import Wording

/// Members who cannot be checked, per place that sent nothing. For information: there is nothing to
/// decide.
enum UndeliveredSheet {
  static func sheet(
    _ input: ControlWorkbook.Input, members: [MemberNumber: Member], frame: WorkbookFrame
  ) -> WorkbookSheet {
    let wording = frame.wording
    var groups: [Place: [MemberNumber]] = [:]
    for proposal in input.proposals where proposal.assessment.outcome == .notCheckable {
      let number = proposal.assessment.member
      let place = Place(members[number]?.workplace ?? .none, input.directory, wording)
      groups[place, default: []].append(number)
    }
    let rows: [[CellValue]] = groups.sorted { $0.key < $1.key }.map { place, numbers in
      [
        .text(place.name), .words(place.code), .number(numbers.count),
        .text(numbers.sorted().map(\.text).joined(separator: ", ")),
      ]
    }
    let title = wording.title(of: .notCheckable)
    let widths: [Double] = [36, 12, 10, 90]
    let styles: [CellStyle] = [.text, .text, .count, .wrapped]
    let columns = wording.undeliveredHeadings.enumerated().map {
      TableColumn($1, width: widths[$0], style: styles[$0])
    }
    return WorkbookSheet(
      name: title,
      head: [
        SheetRow([SheetCell(.text(title), .title)], height: 26),
        SheetRow([SheetCell(.text(wording.undeliveredNote), .subtitle)]), SheetRow(),
      ],
      table: SheetTable(columns: columns, rows: rows, emptyText: wording.nothingToDecide),
      frozenColumns: 1, tab: .line)
  }

  private struct Place: Hashable, Comparable {
    let name: String
    let code: String

    init(_ workplace: Workplace, _ directory: MunicipalityDirectory, _ wording: Wording) {
      let words = wording.name(of: workplace, in: directory)
      name = words.isEmpty ? wording.workplaceNotStated : words
      code = workplace.municipality?.text ?? ""
    }

    static func < (left: Place, right: Place) -> Bool {
      (Folding.key(left.name), left.code, left.name) < (
        Folding.key(right.name), right.code, right.name
      )
    }
  }
}
