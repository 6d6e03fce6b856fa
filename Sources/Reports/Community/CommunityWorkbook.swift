package import Domain
package import Formats
import Wording

/// `community 2026.xlsx`: the figures by month, rayon and function, each with a chart.
package struct CommunityWorkbook {
  private let figures: CommunityFigures
  private let names: [RayonCode: String]
  private let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  /// - Parameter rayons: for their names.
  package init(_ figures: CommunityFigures, rayons: [Rayon], frame: WorkbookFrame) {
    self.figures = figures
    self.frame = frame
    names = Dictionary(rayons.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  package func document() throws(WorkbookWritingError) -> NamedDocument {
    let sheets =
      [months]
      + [
        sheet(wording.rayonsTitle, wording.rayonHeading, figures.byRayon) {
          names[$0] ?? $0.text
        },
        sheet(wording.functionsSheet, wording.functionHeading, figures.byRole) {
          wording.name(of: $0)
        },
        sheet(wording.kindsSheet, wording.memberKindHeading, figures.byKind) { $0.text },
        sheet(wording.seniorityHeading, wording.seniorityHeading, figures.bySeniority) {
          wording.name(of: $0)
        },
      ].compactMap { $0 }
    let workbook = frame.document(
      title: "\(wording.communityTitle) \(figures.year)", sheets: sheets)
    return NamedDocument(
      path: wording.communityFileName(year: figures.year), bytes: try workbook.bytes())
  }

  /// Points of the line are empty after the last day that counts.
  private var months: WorkbookSheet {
    let counts = figures.contributorsByEndOfMonth
    let rows = (1...12).map { month -> [CellValue] in
      let name = CellValue.text(wording.monthName(month))
      let goal = CellValue.number(figures.pace.goal)
      guard month <= figures.until.month else { return [name, .empty, .empty, .empty, goal] }
      let count = counts[month - 1]
      let before = month == 1 ? 0 : counts[month - 2]
      return [
        name, .number(count - before), .number(count),
        .fraction(units: Int64(count), of: Int64(max(figures.members, 1))), goal,
      ]
    }
    let table = SheetTable(
      columns: [
        TableColumn(wording.monthHeading, width: 16, style: .text),
        TableColumn(wording.newThisMonthHeading, width: 17, style: .count),
        TableColumn(wording.contributorsHeading, width: 12, style: .count),
        TableColumn(wording.rateHeading, width: 12, style: .percent(decimals: 1)),
        TableColumn(wording.goalHeading, width: 12, style: .count),
      ],
      rows: rows, emptyText: "")
    let chart = SheetChart(
      .line, title: "\(wording.contributorsHeading) \(figures.year)", labels: 0,
      series: [.init(column: 2, colour: .heading), .init(column: 4, colour: .inputLine)],
      row: head.count, column: 6, width: 640, height: 340)
    return WorkbookSheet(
      name: wording.communityTitle, head: head, table: table, charts: [chart])
  }

  private var head: [SheetRow] {
    let pace = figures.pace
    var lines = [
      wording.communityLead(
        contributors: figures.contributors.count, members: figures.members, until: figures.until),
      wording.goalDistance(
        figures.definition.goal, needed: pace.needed, perMonth: pace.perMonth,
        daysLeft: pace.daysLeft),
    ]
    if let forecast = figures.forecast {
      lines.append(
        wording.forecast(
          expected: forecast.expected, low: forecast.low, high: forecast.high,
          members: figures.members))
    }
    lines.append(
      wording.perPerson(contributors: figures.contributingPersons, persons: figures.persons))
    lines.append(wording.definition(of: figures.definition, year: figures.year))
    lines += wording.communityExtras(figures)
    if figures.unmatchedEvents > 0 {
      lines.append(wording.unmatchedEvents(figures.unmatchedEvents))
    }
    lines += figures.logs.filter { !$0.counts }.map {
      wording.logLeftOut(file: $0.path, events: $0.eventsInPeriod, year: figures.year)
    }
    let title = SheetCell(.text("\(wording.communityTitle) \(figures.year)"), .title)
    return [SheetRow([title], height: 26)]
      + lines.map { SheetRow([SheetCell(.text($0), .subtitle)]) } + [SheetRow()]
  }

  /// Nil when there is nothing to compare.
  private func sheet<Part>(
    _ title: String, _ heading: String, _ groups: [CommunityGroup<Part>], name: (Part) -> String
  ) -> WorkbookSheet? {
    guard groups.count > 1 else { return nil }
    let head = [
      SheetRow([SheetCell(.text(title), .title)], height: 26),
      SheetRow([SheetCell(.text(wording.smallGroupsNote), .subtitle)]), SheetRow(),
    ]
    let table = SheetTable(
      columns: [
        TableColumn(heading, width: 30, style: .text),
        TableColumn(wording.contributorsHeading, width: 13, style: .count),
        TableColumn(wording.membersHeading, width: 12, style: .count),
        TableColumn(wording.rateHeading, width: 12, style: .percent(decimals: 1)),
      ],
      rows: groups.map { group in
        [
          .text(group.part.map(name) ?? wording.smallGroups), .number(group.contributors),
          .number(group.members),
          .fraction(units: Int64(group.contributors), of: Int64(max(group.members, 1))),
        ]
      },
      totals: [
        .text(wording.togetherLabel), .number(figures.contributors.count),
        .number(figures.members),
        .fraction(
          units: Int64(figures.contributors.count), of: Int64(max(figures.members, 1))),
      ],
      emptyText: "")
    let chart = SheetChart(
      .bars, title: wording.rateHeading, labels: 0,
      series: [.init(column: 3, colour: .heading)], row: head.count, column: 5, width: 560,
      height: 360)
    return WorkbookSheet(name: title, head: head, table: table, charts: [chart])
  }
}
