package import Domain
package import Formats
import Wording

/// `bevindingen <year>.xlsx`: what was read, what is wrong with it and how it was understood.
package enum FindingsWorkbook {
  package struct Input: Sendable {
    package var sources: [SourceFile]
    package var findings: [Finding]
    package var members: [Member]
    package var directory: MunicipalityDirectory

    package init(
      sources: [SourceFile], findings: [Finding], members: [Member],
      directory: MunicipalityDirectory
    ) {
      self.sources = sources
      self.findings = findings
      self.members = members
      self.directory = directory
    }
  }

  package static func document(
    _ input: Input, frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let sheets = [
      findings(input, frame), files(input, frame), columns(input, frame),
      CoverageSheet.sheet(input, frame: frame),
    ]
    let document = frame.document(title: wording.findingsTitle(year: frame.year), sheets: sheets)
    return NamedDocument(
      path: wording.findingsFileName(year: frame.year), bytes: try document.bytes())
  }

  /// What weighs most comes first, then by place.
  private static func findings(
    _ input: Input, _ frame: WorkbookFrame
  ) -> WorkbookSheet {
    let wording = frame.wording
    let ordered = FindingsFile.sorted(input.findings)
    let rows: [[CellValue]] = Severity.allCases.flatMap { severity in
      FindingGroup.groups(of: ordered.filter { $0.severity == severity }).map {
        row($0, wording: wording)
      }
    }
    let looks: [(Double, CellStyle)] = [
      (16, .text.with { $0.isBold = true }), (38, .wrapped), (12, .wrapped),
      (9, .count.with { $0.format = .general }),
      (22, .wrapped), (24, .wrapped), (72, .wrapped),
    ]
    return ReportSheet(
      name: wording.findingsSheet, title: wording.findingsTitle(year: frame.year),
      lines: [
        wording.findingsNote(
          counts: Severity.allCases.map { severity in
            (severity, ordered.count { $0.severity == severity })
          })
      ],
      columns: zip(wording.findingsHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.noFindings, tab: rows.isEmpty ? .done : .inputLine
    ).sheet
  }

  private static func row(_ group: FindingGroup, wording: Wording) -> [CellValue] {
    let (finding, sentence): (Finding, String) =
      switch group {
      case .one(let finding):
        (
          finding,
          wording.sentence(for: finding.problem, value: FindingsFile.shownValue(of: finding))
        )
      case .rows(let findings):
        (
          findings[0],
          wording.sentence(
            for: findings[0].problem, onRows: findings.map(\.origin.row),
            in: FindingsFile.path)
        )
      }
    let origin = finding.origin
    return [
      .text(wording.name(of: finding.severity)), .words(origin.file), .words(origin.sheet),
      origin.row > 0 ? .number(origin.row) : .empty, .words(wording.columnName(origin)),
      .words(FindingsFile.shownValue(of: finding)), .text(wording.capitalized(sentence)),
    ]
  }

  private static func files(_ input: Input, _ frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    let byFile = Dictionary(grouping: input.findings, by: \.origin.file)
    let sources = input.sources.sorted { $0.path < $1.path }
    let rows: [[CellValue]] = sources.map { source in
      let counts = [
        source.rows.read, source.rows.accepted, source.rows.unchanged, source.rows.setAside,
      ]
      let found = Severity.allCases.map { severity in
        (byFile[source.path] ?? []).count { $0.severity == severity }
      }
      return [.text(source.path), .text(wording.name(of: source.kind))]
        + (counts + found).map { .number($0) }
    }
    let sum = sources.map(\.rows).reduce(RowCounts(), +)
    let looks: [(Double, CellStyle)] =
      [(58, .wrapped), (24, .text)] + Array(repeating: (14, .count), count: 7)
    return ReportSheet(
      name: wording.filesSheet, title: wording.readFilesTitle, lines: [wording.filesNote],
      columns: zip(wording.filesHeadings, looks).map { TableColumn($0, width: $1.0, style: $1.1) },
      rows: rows,
      totals: [.text(wording.summaryTotal), .empty]
        + [sum.read, sum.accepted, sum.unchanged, sum.setAside].map { .number($0) }
        + Severity.allCases.map { severity in
          .number(input.findings.count { $0.severity == severity })
        },
      emptyText: wording.noFiles
    ).sheet
  }

  private static func columns(_ input: Input, _ frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    let rows: [[CellValue]] = input.sources.sorted { $0.path < $1.path }.flatMap { source in
      source.columns.map { column in
        [
          .text(source.path), .words(column.heading),
          .text(column.field.isEmpty ? wording.columnNotRead : wording.fieldName(column.field)),
          .words(column.samples.joined(separator: " · ")),
          .words(wording.meaningOfYes(inField: column.field)),
        ]
      }
    }
    let looks: [(Double, CellStyle)] = [
      (58, .wrapped), (40, .wrapped), (44, .wrapped), (50, .wrapped), (40, .wrapped),
    ]
    return ReportSheet(
      name: wording.columnsSheet, title: wording.columnsTitle, lines: [wording.columnsNote],
      columns: zip(wording.columnsHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.noFiles
    ).sheet
  }
}
