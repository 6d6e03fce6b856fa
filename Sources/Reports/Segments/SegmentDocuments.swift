package import Domain
package import Formats
package import Wording

/// The files of one segment: a workbook to read and a CSV that Word's mail merge takes as it is.
package struct SegmentDocuments {
  private let selection: SegmentSelection
  /// Since the last issue; nil for a segment that does not repeat and before its first issue.
  private let changes: SegmentChanges?
  private let frame: WorkbookFrame

  private var wording: Wording { frame.wording }
  private var definition: SegmentDefinition { selection.definition }
  private var title: String { wording.title(of: definition) }
  private let path: String

  /// - Parameter name: of its files, from `names(of:wording:)`.
  package init(
    _ selection: SegmentSelection, name: String, changes: SegmentChanges? = nil,
    frame: WorkbookFrame
  ) {
    self.selection = selection
    path = "segmenten/\(name)"
    self.changes = changes
    self.frame = frame
  }

  /// The names of the files of each segment, without what stands behind them: no two segments write
  /// one file, and none writes the overview's.
  package static func names(of definitions: [SegmentDefinition], wording: Wording) -> [String] {
    FileName.distinct(
      definitions.map { wording.title(of: $0) },
      endings: ["", " \(wording.membersFile)", " \(wording.partnersFile)"],
      besides: [wording.overviewFile])
  }

  package func documents() throws(WorkbookWritingError) -> [NamedDocument] {
    let document = frame.document(title: title, sheets: sheets)
    let workbook = NamedDocument(path: "\(path).xlsx", bytes: try document.bytes())
    guard !definition.countsCopies else {
      return [workbook, csv("", wording.copiesHeadings, copies)]
    }
    guard definition.partners else {
      return [workbook, csv("", wording.segmentHeadings, selection.entries.map(cells))]
    }
    return [
      workbook,
      csv(
        " \(wording.membersFile)", wording.segmentHeadings, selection.entries.map(cells)),
      csv(
        " \(wording.partnersFile)", wording.segmentHeadings, selection.partners.map(cells)),
    ]
  }

  // MARK: Lines

  /// Everything is text: codes keep their zeros, and a mail merge prints what stands there.
  private func cells(_ entry: SegmentEntry) -> [String] {
    [
      entry.member?.text ?? "", wording.salutation(to: entry.name), entry.name.shown,
      entry.function, entry.organisation, entry.province, entry.region.map { "\($0.value)" } ?? "",
      entry.rayon, entry.email?.text ?? "", entry.since.map { wording.date($0) } ?? "",
      entry.lastSign.map { wording.date($0) } ?? "", entry.tasks.joined(separator: ", "),
    ]
  }

  /// One line per address with the number of members there, by organisation.
  private var copies: [[String]] {
    var counts: [PostalAddress: (addressee: String, count: Int)] = [:]
    for entry in selection.entries {
      guard let address = entry.address else { continue }
      counts[address, default: (entry.addressee, 0)].count += 1
    }
    return counts.map { address, line in
      [
        line.addressee, address.street, address.postcode, address.city, address.country,
        "\(line.count)",
      ]
    }.sorted { left, right in
      let keys = (Folding.key(left[0]), Folding.key(right[0]))
      return keys.0 == keys.1 ? left.lexicographicallyPrecedes(right) : keys.0 < keys.1
    }
  }

  private func csv(_ suffix: String, _ headings: [String], _ rows: [[String]]) -> NamedDocument {
    var writer = CSVWriter(.forPeople, columns: headings)
    for row in rows { writer.row(row.map { .text($0) }) }
    return NamedDocument(path: "\(path)\(suffix).csv", bytes: writer.bytes)
  }

  // MARK: Sheets

  private var sheets: [WorkbookSheet] {
    if definition.countsCopies {
      return [copiesSheet, excludedSheet].compactMap(\.self)
    }
    var sheets = [sheet(wording.everyoneSheet, selection.entries)]
    if definition.partners { sheets.append(sheet(wording.partnersSheet, selection.partners)) }
    if let changes { sheets.append(changesSheet(changes)) }
    sheets += groups.map { sheet($0.name, $0.entries) }
    if !definition.roles.isEmpty { sheets.append(gapsSheet) }
    return sheets + [excludedSheet].compactMap(\.self)
  }

  /// By province, region or rayon; who has none comes last.
  private var groups: [(name: String, entries: [SegmentEntry])] {
    guard let split = definition.split else { return [] }
    let grouped = Dictionary(grouping: selection.entries) { entry in
      switch split {
      case .province: entry.province
      case .region: entry.region.map { wording.regionName($0) } ?? ""
      case .rayon: entry.rayon
      }
    }
    return grouped.sorted { left, right in
      (left.key.isEmpty ? 1 : 0, left.key) < (right.key.isEmpty ? 1 : 0, right.key)
    }.map { ($0.key.isEmpty ? wording.elsewhereSheet : $0.key, $0.value) }
  }

  private func sheet(_ name: String, _ entries: [SegmentEntry]) -> WorkbookSheet {
    let looks: [(Double, CellStyle)] = [
      (13, .text), (32, .wrapped), (28, .wrapped), (34, .wrapped), (28, .wrapped), (16, .text),
      (8, .text), (16, .text), (40, .text), (13, .text), (15, .text), (28, .wrapped),
    ]
    return report(
      name, wording.segmentCount(entries.count), wording.segmentHeadings, looks,
      entries.map(cells))
  }

  private var copiesSheet: WorkbookSheet {
    let looks: [(Double, CellStyle)] = [
      (44, .wrapped), (36, .wrapped), (12, .text), (24, .text), (8, .text), (14, .text),
    ]
    return report(
      wording.everyoneSheet, wording.copiesCount(selection.entries.count, addresses: copies.count),
      wording.copiesHeadings, looks, copies)
  }

  /// Who belongs in it and is not, with the reason; nil when there is nobody.
  private var excludedSheet: WorkbookSheet? {
    let rows = selection.excluded.filter(\.reason.concernsTheGroup).map {
      [$0.member?.text ?? "", $0.name, $0.organisation, wording.reason($0.reason)]
    }
    guard !rows.isEmpty else { return nil }
    let looks: [(Double, CellStyle)] = [
      (13, .text), (30, .wrapped), (32, .wrapped), (60, .wrapped),
    ]
    return report(
      wording.excludedSheet, wording.segmentCount(rows.count), wording.excludedHeadings, looks, rows
    )
  }

  private var gapsSheet: WorkbookSheet {
    report(
      wording.gapsSheet, wording.gapsNote(selection.gaps.count), wording.gapsHeadings,
      [(40, .text)], selection.gaps.map { [wording.regionName($0)] })
  }

  private func changesSheet(_ changes: SegmentChanges) -> WorkbookSheet {
    let rows =
      changes.joined.map { [wording.joinedIssue, $0.name, $0.address] }
      + changes.left.map { [wording.leftIssue, $0.name, $0.address] }
    return report(
      wording.issueSheet, wording.issueNote(joined: changes.joined.count, left: changes.left.count),
      wording.issueHeadings, [(26, .text), (34, .wrapped), (44, .text)], rows)
  }

  private func report(
    _ name: String, _ line: String, _ headings: [String], _ looks: [(Double, CellStyle)],
    _ rows: [[String]]
  ) -> WorkbookSheet {
    ReportSheet(
      name: name, title: title, lines: [line],
      columns: zip(headings, looks).map { TableColumn($0, width: $1.0, style: $1.1) },
      rows: rows.map { $0.map { CellValue.words($0) } }, emptyText: wording.nobodyInSegment
    ).sheet
  }
}

extension Wording {
  /// Why someone is not in a segment.
  func reason(_ reason: SegmentSelection.Reason) -> String {
    switch reason {
    case .notMember: notMemberThen
    case .otherFunction: otherFunction
    case .elsewhere: worksElsewhere
    case .otherKind: otherKind
    case .noRole: holdsNoRole
    case .registration: otherRegistration
    case .joinedBefore: joinedBefore
    case .startedBefore: startedBefore
    case .heardFrom: wasHeardFrom
    case .listedTwice: listedTwice
    case .noConsent: gaveNoConsent
    case .noEmail: hasNoEmail
    case .bounced: mailBounces
    case .noAddress: hasNoAddress
    }
  }
}
