import Domain
import Formats

/// Finds the row of headings and decides what each column is read as.
struct ColumnPlanner {
  let headingReader: HeadingReader
  let shapes: ValueShapes

  // MARK: The row of headings

  /// The row, among the first thirty that are not blank, whose cells together name the most fields
  /// of one kind of table. A row with keys of proposals and decisions is that of our own workbook,
  /// however much else of members and staff stands beside them.
  func headingRow(in rows: [[Cell]]) -> (position: Int, kind: SourceFile.Kind)? {
    var best: (position: Int, kind: SourceFile.Kind, score: Int)?
    for position in candidates(in: rows) {
      for kind in SourceFile.Kind.tables {
        guard let score = score(of: rows[position], as: kind, below: rows[(position + 1)...]),
          score > (best?.score ?? 0)
        else { continue }
        if kind.isOwnWorkbook { return (position, kind) }
        best = (position, kind, score)
      }
    }
    return best.map { ($0.position, $0.kind) }
  }

  /// The rows that may be the headings, from the top: the three with the most words of the alias
  /// table, or the first three when no row has any.
  private func candidates(in rows: [[Cell]]) -> [Int] {
    let possible = rows.indices.prefix(TableSurvey.headRows).filter {
      ColumnPlanner.canBeHeadings(rows[$0])
    }
    var known: [(position: Int, count: Int)] = []
    for position in possible {
      let count = headingReader.knownCount(rows[position])
      if count > 0 { known.append((position, count)) }
    }
    if known.isEmpty { return Array(possible.prefix(3)) }
    known.sort { left, right in
      left.count == right.count ? left.position < right.position : left.count > right.count
    }
    return known.prefix(3).map { $0.position }.sorted()
  }

  /// Two headings at least, and no cell that only data hold.
  private static func canBeHeadings(_ cells: [Cell]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count >= 2
      && filled.allSatisfy { cell in
        cell.kind == .text && cell.text.utf8.count <= 80 && !cell.text.contains("@")
          && !Digits.areAll(cell.text.trimmed)
      }
  }

  /// Three points per field by the alias table, two by near spelling, one off for what is unknown;
  /// nil when the kind does not fit.
  private func score(of cells: [Cell], as kind: SourceFile.Kind, below: ArraySlice<[Cell]>) -> Int?
  {
    var fields: [Field: HeadingMatch] = [:]
    var unknown = 0
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      let heading = Heading(text: cell.text.trimmed, index: index)
      switch headingReader.meaning(of: heading, kind: kind) {
      case (.field(let field), let match)?: fields[field] = max(fields[field] ?? match, match)
      case nil: unknown += 1
      default: break
      }
    }
    guard kind.fits(Set(fields.keys)) else { return nil }
    if kind == .functionTitles, !shapes.areRoles(below, of: cells, reader: headingReader) {
      return nil
    }
    let points = fields.values.map { $0 == .exact ? 3 : 2 }.reduce(0, +)
    return max(points * 2 - unknown, 1)
  }

  // MARK: Columns

  func plan(
    kind: SourceFile.Kind, headings: [Heading], sample: ArraySlice<[Cell]>
  ) -> ColumnPlan {
    var columns = headings.map { heading in
      let found = heading.text.isEmpty ? nil : headingReader.meaning(of: heading, kind: kind)
      return ColumnPlan.Column(
        heading: heading, meaning: found?.meaning, match: found?.match ?? .exact)
    }
    settleNames(&columns, sample: sample)
    settleRivals(&columns, sample: sample)
    shapes.fillGaps(&columns, kind: kind, sample: sample)
    for index in columns.indices where columns[index].meaning != .forbidden {
      columns[index].samples = ColumnPlanner.samples(of: index, in: sample)
    }
    return ColumnPlan(kind: kind, columns: columns)
  }

  private static func samples(of column: Int, in rows: ArraySlice<[Cell]>) -> [String] {
    var samples: [String] = []
    for cells in rows where column < cells.count && !cells[column].isEmpty {
      let text = String(cells[column].text.trimmed.prefix(60))
      if !samples.contains(text) { samples.append(text) }
      if samples.count == 3 { break }
    }
    return samples
  }

  /// Of several columns for one field the one by the alias table goes before one by near spelling,
  /// the first before a later one. A rival is one that says something else in some row.
  private func settleRivals(_ columns: inout [ColumnPlan.Column], sample: ArraySlice<[Cell]>) {
    var best: [Field: Int] = [:]
    for (index, column) in columns.enumerated() {
      guard case .field(let field)? = column.meaning else { continue }
      guard let other = best[field] else {
        best[field] = index
        continue
      }
      let second = column.match > columns[other].match ? other : index
      columns[second].isSecond = true
      columns[second].isRival = sample.contains { cells in
        other < cells.count && index < cells.count && !cells[other].isEmpty
          && !cells[index].isEmpty
          && Folding.joined(cells[other].text) != Folding.joined(cells[index].text)
      }
      if second == other { best[field] = index }
    }
  }

  /// `Naam` is the family name where first names stand apart, and the whole name where they do not:
  /// the values tell.
  private func settleNames(_ columns: inout [ColumnPlan.Column], sample: ArraySlice<[Cell]>) {
    func position(_ field: Field) -> Int? {
      columns.firstIndex { $0.meaning == .field(field) }
    }
    let hasFirstNames = [.initials, .callName, .givenNames].contains { position($0) != nil }
    switch (position(.displayName), position(.familyName)) {
    case (let whole?, nil)
    where hasFirstNames && position(.birthName) == nil && !shapes.areWholeNames(sample, in: whole):
      columns[whole].meaning = .field(.familyName)
    case (nil, let family?) where !hasFirstNames && shapes.areWholeNames(sample, in: family):
      columns[family].meaning = .field(.displayName)
    default: break
    }
  }
}
