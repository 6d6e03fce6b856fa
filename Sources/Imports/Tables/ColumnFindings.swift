import Domain
import Formats

/// What there is to say about a table as a whole and about its columns.
enum ColumnFindings {
  static func of(_ pending: YearReading.PendingTable) -> [Finding] {
    let (table, plan) = (pending.table, pending.survey.plan)
    var findings = plan.columns.compactMap { column in
      problem(column, kind: plan.kind).map {
        Finding(.reading($0), at: table.origin(heading: column.heading))
      }
    }
    findings += missing(plan).map {
      Finding(.reading(.missingColumn(field: $0.rawValue)), at: table.origin())
    }
    // What the values explained after all has its own remark.
    let explained = Set(plan.columns.filter { $0.meaning != nil }.map(\.heading.text))
    findings += table.unknownElements.filter { !explained.contains($0.name) }.map { element in
      Finding(
        .reading(.unknownElement(name: element.name)),
        at: Origin(file: table.file, row: element.line, column: element.name))
    }
    return findings + bytes(pending)
  }

  private static func problem(
    _ column: ColumnPlan.Column, kind: SourceFile.Kind
  ) -> ReadingProblem? {
    // The control workbook is our own: its other columns are evidence to look at.
    if kind == .decisions || column.heading.text.isEmpty { return nil }
    return switch column.meaning {
    case .forbidden?: .forbiddenColumn
    case .ambiguous?: .ambiguousColumn(fields: [])
    case .field(let field)? where column.isRival: .duplicateColumn(field: field.rawValue)
    case .field(.note)?: .remarksNotKept
    case .field(let field)? where column.match == .values: .columnByValues(field: field.rawValue)
    case .field?, .ignored?: nil
    // In XML each unknown element is named once, by its own notice.
    case nil: column.heading.index == nil ? nil : .unknownColumn
    }
  }

  /// Fields without which the table is of little use.
  private static func missing(_ plan: ColumnPlan) -> [Field] {
    switch plan.kind {
    case .memberList:
      [.memberNumber].filter { !plan.has($0) }
    case .staffList:
      plan.has(.functionTitle) || plan.has(.operationalFunction) ? [] : [.functionTitle]
    case .tariffs: [.validFrom].filter { !plan.has($0) }
    default: []
    }
  }

  /// Text that was mended and bytes that mean nothing.
  private static func bytes(_ pending: YearReading.PendingTable) -> [Finding] {
    let noticed = pending.survey.noticed
    let (table, plan) = (pending.table, pending.survey.plan)
    func finding(_ problem: ReadingProblem, at place: Sightings.Place) -> Finding {
      let isKnown = table.shape == nil && place.column < plan.columns.count
      let heading = isKnown ? plan.columns[place.column].heading : nil
      return Finding(.reading(problem), at: table.origin(row: place.row, heading: heading))
    }
    return noticed.mended.places.map { finding(.mojibakeMended, at: $0) }
      + noticed.undefinedBytes.places.map { finding(.undefinedBytes, at: $0) }
  }

  static func total(
    _ cells: [Cell], row: Int, column: Int, of pending: YearReading.PendingTable
  ) -> Finding {
    let columns = pending.survey.plan.columns
    let isShown =
      column < columns.count && columns[column].meaning != .forbidden
      && columns[column].meaning != .field(.note)
    let origin = pending.table.origin(row: row)
    return Finding(
      .reading(.totalRow), at: origin, value: isShown ? cells[column].text.trimmed : "")
  }

  /// A row of a delimited file with values beyond the last heading, or too short for it.
  static func uneven(_ cells: [Cell], row: Int, of pending: YearReading.PendingTable) -> [Finding] {
    let expected = pending.survey.plan.columns.count
    guard pending.table.isRagged else { return [] }
    let isLonger = cells.count > expected && cells[expected...].contains { !$0.isEmpty }
    guard isLonger || cells.count < expected else { return [] }
    let problem = ReadingProblem.unevenRow(expected: expected, found: cells.count)
    return [Finding(.reading(problem), at: pending.table.origin(row: row))]
  }
}
