import Domain
import Wording

/// The tile map of municipalities, and the same as a table.
struct CoverageView {
  let title: String
  let lead: String
  let provinces: [Province]
  let receivedLegend: String
  let missingLegend: String
  let table: TableView
  let missing: MissingView?

  struct Province {
    let name: String
    let area: String?
    let count: String
    let tiles: String
  }

  struct MissingView {
    let title: String
    let table: TableView
  }

  /// Nil while nobody delivered.
  init?(_ coverage: Coverage, wording: Wording) {
    guard !coverage.delivered.isEmpty, !coverage.municipalities.isEmpty else { return nil }
    let map = CoverageMap(coverage)
    title = wording.pageCoverageTitle
    lead = wording.coverageLead(
      received: coverage.received.count, total: coverage.municipalities.count)
    receivedLegend = wording.receivedLegend
    missingLegend = wording.missingLegend
    provinces = map.provinces.map {
      Province(
        name: $0.name, area: $0.area.isEmpty ? nil : $0.area,
        count: wording.partOf($0.received, $0.total), tiles: $0.tiles)
    }
    table = TableView(
      wording.pageCoverageTitle,
      [
        .words(wording.provinceHeading), .number(wording.receivedHeading),
        .number(wording.municipalitiesHeading), .bar(wording.rateHeading),
      ],
      map.provinces.map { province in
        [
          .head(province.name), .number(wording.count(province.received)),
          .number(wording.count(province.total)),
          .bar(
            SVG.bar(province.received, of: province.total),
            wording.share(province.received, of: province.total)),
        ]
      })
    missing = MissingView(map, wording: wording)
  }
}

extension CoverageView.MissingView {
  init?(_ map: CoverageMap, wording: Wording) {
    let provinces = map.provinces.filter { !$0.missing.isEmpty }
    guard !provinces.isEmpty else { return nil }
    title = wording.missingToggle(provinces.map(\.missing.count).reduce(0, +))
    table = TableView(
      wording.missingHeading, [.words(wording.provinceHeading), .words(wording.missingHeading)],
      provinces.map { province in
        [
          .head(province.name),
          .words(province.missing.map(\.name).joined(separator: ", ")),
        ]
      })
  }
}

/// What was read, by kind and file by file.
struct FilesView {
  let title: String
  let lead: String
  let findings: PageView.Link?
  let table: TableView
  let everyFile: String
  let files: TableView

  init?(_ overview: YearOverview, index: DocumentIndex, wording: Wording) {
    guard !overview.sources.isEmpty else { return nil }
    title = wording.pageFilesTitle
    lead = wording.findingsLine(
      errors: overview.findings[.error] ?? 0, warnings: overview.findings[.warning] ?? 0,
      notices: overview.findings[.notice] ?? 0)
    findings = PageView.Link(document: index.findings)
    let kinds = SourceFile.Kind.allCases.compactMap { kind -> [TableView.Cell]? in
      let files = overview.sources.filter { $0.kind == kind }
      guard !files.isEmpty else { return nil }
      let rows = files.map(\.rows).reduce(RowCounts(), +)
      return [.head(wording.name(of: kind)), .number(wording.count(files.count))]
        + FilesView.cells(rows, wording: wording)
    }
    let all = overview.sources.map(\.rows).reduce(RowCounts(), +)
    let counts: [TableView.Column] = [
      .number(wording.rowsReadHeading), .number(wording.rowsUsedHeading),
      .number(wording.rowsSetAsideHeading),
    ]
    table = TableView(
      wording.pageFilesTitle,
      [.words(wording.kindHeading), .number(wording.filesHeading)] + counts,
      kinds,
      total: [.head(wording.togetherLabel), .number(wording.count(overview.sources.count))]
        + FilesView.cells(all, wording: wording))
    everyFile = wording.everyFile(overview.sources.count)
    files = TableView(
      everyFile, [.words(wording.fileHeading)] + counts,
      overview.sources.sorted { $0.path < $1.path }.map { file in
        [.head(file.path)] + FilesView.cells(file.rows, wording: wording)
      })
  }

  /// Unchanged rows were used as much as new ones.
  private static func cells(_ rows: RowCounts, wording: Wording) -> [TableView.Cell] {
    [
      .number(wording.count(rows.read)), .number(wording.count(rows.accepted + rows.unchanged)),
      .number(wording.count(rows.setAside)),
    ]
  }
}
