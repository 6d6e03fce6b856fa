import Domain
import Formats

/// Recognises columns by what their values look like, where no heading tells.
struct ValueShapes {
  let directory: MunicipalityDirectory
  let functions: FunctionDictionary
  let lexicon: NameLexicon

  /// Whether most values of a column hold more than a family name: a comma, an initial, brackets.
  func areWholeNames(_ rows: ArraySlice<[Cell]>, in column: Int) -> Bool {
    return share(of: rows, in: column, least: 1) { text in
      if text.contains(",") || text.contains("(") { return true }
      let words = text.split(separator: " ")
      guard words.count > 1 else { return false }
      if words.contains(where: { $0.contains(".") && $0.first?.isUppercase == true }) {
        return true
      }
      return lexicon.prefixLength(atFrontOf: words[...]) == 0
    } >= 50
  }

  /// Whether the second column of a table of titles holds names of functions this program knows.
  func areRoles(_ rows: ArraySlice<[Cell]>, of headings: [Cell], reader: HeadingReader) -> Bool {
    let column = headings.indices.first { index in
      let heading = Heading(text: headings[index].text.trimmed, index: index)
      return reader.meaning(of: heading, kind: .functionTitles)?.meaning == .field(.canonical)
    }
    guard let column else { return false }
    return share(of: rows, in: column) { RoleText.read($0) != nil } >= 60
  }

  /// Gives fields that no heading named to columns whose values can be nothing else.
  func fillGaps(
    _ columns: inout [ColumnPlan.Column], kind: SourceFile.Kind, sample: ArraySlice<[Cell]>
  ) {
    guard kind == .staffList || kind == .memberList || kind == .activityLog else { return }
    let dates = fillDates(&columns, kind: kind, sample: sample)
    for index in columns.indices
    where columns[index].meaning == nil && !dates.contains(index) {
      let taken = Set(
        columns.compactMap { column -> Field? in
          if case .field(let field)? = column.meaning { field } else { nil }
        })
      let isAround = columns[index].heading.isAround
      guard let field = field(ofColumn: index, sample: sample, taken: taken),
        !isAround || field.holdsForMany
      else { continue }
      columns[index].meaning = .field(field)
      columns[index].match = .values
    }
  }

  private func field(
    ofColumn index: Int, sample: ArraySlice<[Cell]>, taken: Set<Field>
  ) -> Field? {
    func isFree(_ fields: Field...) -> Bool { taken.isDisjoint(with: fields) }
    if isFree(.workEmail, .privateEmail),
      share(of: sample, in: index, { EmailAddress($0) != nil }) >= 80
    {
      return .workEmail
    }
    if isFree(.municipalityName, .employerName),
      share(of: sample, in: index, { directory.meaning(ofName: $0) != .unknown }) >= 80
    {
      return .employerName
    }
    if isFree(.functionTitle, .operationalFunction),
      share(of: sample, in: index, { functions.role(ofTitle: $0) != nil }) >= 40
    {
      return .functionTitle
    }
    if isFree(.workPhone, .workMobile),
      share(of: sample, in: index, { $0.utf8.count >= 9 && TelephoneNumber.read($0) != nil }) >= 80,
      share(of: sample, in: index, { $0.hasPrefix("0") || $0.hasPrefix("+") }) >= 80
    {
      return .workPhone
    }
    if isFree(.initials, .displayName),
      share(of: sample, in: index, { GivenNames.isInitials(Substring($0), lexicon: lexicon) }) >= 80
    {
      return .initials
    }
    return nil
  }

  /// Of the columns with days and without a meaning the fullest is the start of the employment, the
  /// next one its end. Returns all columns with days.
  private func fillDates(
    _ columns: inout [ColumnPlan.Column], kind: SourceFile.Kind, sample: ArraySlice<[Cell]>
  ) -> Set<Int> {
    let open = columns.indices.filter { index in
      columns[index].meaning == nil && !columns[index].heading.isAround
        && share(of: sample, in: index) {
          switch DateText.read($0) {
          case .date, .ambiguous, .openEnded: $0.utf8.count >= 6
          case .blank, .missing, .unreadable: false
          }
        } >= 80
    }
    let named = Set(columns.compactMap(\.meaning))
    guard kind == .staffList, !named.contains(.field(.employmentStart)) else { return Set(open) }
    let filled = open.sorted { left, right in
      let (one, other) = (count(of: sample, in: left), count(of: sample, in: right))
      return one == other ? left < right : one > other
    }
    let fields: [Field] = [.employmentStart, .employmentEnd]
    for (index, field) in zip(filled, fields) where !named.contains(.field(field)) {
      columns[index].meaning = .field(field)
      columns[index].match = .values
    }
    return Set(open)
  }

  /// The share, in whole percents, of the filled cells of a column that pass; 0 when fewer than
  /// `least` cells are filled.
  private func share(
    of rows: ArraySlice<[Cell]>, in column: Int, least: Int = 3, _ passes: (String) -> Bool
  ) -> Int {
    var filled = 0
    var passed = 0
    for cells in rows where column < cells.count && !cells[column].isEmpty {
      filled += 1
      if passes(cells[column].text.trimmed) { passed += 1 }
    }
    return filled < least ? 0 : passed * 100 / filled
  }

  private func count(of rows: ArraySlice<[Cell]>, in column: Int) -> Int {
    rows.count { column < $0.count && !$0[column].isEmpty }
  }
}
