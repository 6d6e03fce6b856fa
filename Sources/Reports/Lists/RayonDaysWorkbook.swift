package import Domain
package import Formats
import Wording

/// `rayons/rayondagen <year>.xlsx`: which rayons are due, and whom to invite where a day is due or
/// planned.
package struct RayonDaysWorkbook {
  private let days: RayonDays
  private let lists: RayonLists
  private let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  package init(_ days: RayonDays, lists: RayonLists, frame: WorkbookFrame) {
    self.days = days
    self.lists = lists
    self.frame = frame
  }

  package func document() throws(WorkbookWritingError) -> NamedDocument {
    let title = wording.rayonDaysTitle(year: frame.year)
    let sheets = [overview] + days.standings.filter(\.invites).map(invitations)
    return NamedDocument(
      path: "rayons/\(wording.rayonDaysFileName(year: frame.year))",
      bytes: try frame.document(title: title, sheets: sheets).bytes())
  }

  private var overview: WorkbookSheet {
    let rows = days.standings.map { standing -> [CellValue] in
      [
        .text(standing.rayon.name),
        .words(wording.list(standing.rayon.contacts.map(\.name).filter { !$0.isEmpty })),
        .date(standing.last), standing.last == nil ? .empty : .number(standing.attended.count),
        .date(standing.planned), .text(wording.state(of: standing.state)),
        .number(lists.entries(of: standing.rayon.code).count),
      ]
    }
    let strange = days.unknown.map { day -> [CellValue] in
      [
        .text(day.rayon), .empty, .date(day.date), .empty, .empty,
        .text("\(wording.rayonUnknown) (\(wording.place(day.origin)))"), .empty,
      ]
    }
    let looks: [(Double, CellStyle)] = [
      (24, .text), (40, .wrapped), (14, .date), (12, .count), (14, .date), (34, .wrapped),
      (12, .count),
    ]
    return ReportSheet(
      name: wording.rayonDaysSheet, title: wording.rayonDaysTitle(year: frame.year),
      lines: [wording.rayonDaysNote],
      columns: zip(wording.rayonDaysHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows + strange, emptyText: wording.nobodyListed
    ).sheet
  }

  private func invitations(to standing: RayonDays.Standing) -> WorkbookSheet {
    let entries = lists.entries(of: standing.rayon.code)
    let rows = entries.map { entry -> [CellValue] in
      RayonChange.Field.allCases.map { .words(entry[$0]) }
        + [.words(standing.attended.contains(entry.member) ? wording.cameLastTime : "")]
    }
    let looks: [(Double, CellStyle)] = [
      (34, .wrapped), (34, .wrapped), (36, .wrapped), (46, .text), (18, .text),
    ]
    return ReportSheet(
      name: standing.rayon.name, title: wording.invitationTitle(standing.rayon.name),
      lines: [
        wording.rayonFigures(
          members: entries.count, municipalities: Set(entries.map(\.municipality)).count,
          shielded: lists.shielded(in: standing.rayon.code), date: frame.date)
      ],
      columns: zip(wording.rayonHeadings + [wording.lastTimeHeading], looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.nobodyListed
    ).sheet
  }
}

extension RayonDays.Standing {
  fileprivate var invites: Bool {
    switch state {
    case .planned, .due: true
    case .notDue: false
    }
  }
}

extension Wording {
  func state(of state: RayonDays.State) -> String {
    switch state {
    case .planned: rayonIsPlanned
    case .due: rayonIsDue
    case .notDue(let year): rayonIsNotDue(until: year)
    }
  }
}
