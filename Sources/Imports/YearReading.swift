import Domain
import Formats

/// The reading of one year's files, from the first look at each to the records of all.
struct YearReading {
  let settings: Settings
  private let aliases = AliasTable.shipped
  var builder: ReferenceBuilder
  let shipped: ReferenceData
  let planner: ColumnPlanner
  private let opening: TableOpening
  let lexicon: NameLexicon

  var sources: [SourceFile] = []
  private var pathByHash: [String: String] = [:]
  private var pending: [PendingTable] = []
  private var budgets: [PrintedBudget] = []
  private var findings: [Finding] = []
  /// The heads of our own forms that came back.
  var forms: [(employer: Workplace.Meaning, head: ControlFormHead)] = []

  /// A table whose kind and columns are known, waiting for its turn.
  struct PendingTable {
    let table: SourceTable
    let survey: TableSurvey
    /// Position among the sources.
    let source: Int
  }

  init(settings: Settings) {
    self.settings = settings
    builder = ReferenceBuilder(shippedOn: settings.referenceDate)
    shipped = builder.reference().data
    lexicon = NameLexicon(tables: shipped.names)
    let headingReader = HeadingReader(aliases: aliases)
    planner = ColumnPlanner(
      headingReader: headingReader,
      shapes: ValueShapes(
        directory: shipped.directory, functions: shipped.functions, lexicon: lexicon))
    opening = TableOpening(headingReader: headingReader)
  }

  // MARK: The first look

  /// Recognises a file and its tables; an archive's files one by one.
  mutating func open(_ file: InputFile) {
    guard let name = file.path.split(separator: "/").last, !name.hasPrefix(".") else { return }
    if name.hasPrefix("~$") {
      return refuse(file, TableFault(reason: .lockedByExcel))
    }
    do throws(TableFault) {
      if try YearReading.isNote(file) { return }
      guard try YearReading.shape(of: file) == .zip else { return openSingle(file) }
      for entry in try YearReading.entries(of: file) { open(entry) }
    } catch {
      refuse(file, error)
    }
  }

  /// The note that `leden init` wrote holds no data.
  private static func isNote(_ file: InputFile) throws(TableFault) -> Bool {
    let opening = Array(WorkspaceTemplate.noteOpening.utf8)
    do throws(SourceFault) {
      return try file.source.bytes(count: opening.count) == opening
    } catch {
      throw TableFault(reason: .vanished)
    }
  }

  private static func shape(of file: InputFile) throws(TableFault) -> FileShape {
    do throws(SourceFault) {
      return try FileShape.sniff(file.source)
    } catch {
      throw TableFault(reason: .vanished)
    }
  }

  /// The files of an archive, sorted by path.
  private static func entries(of file: InputFile) throws(TableFault) -> [InputFile] {
    do {
      return try ZipArchive.entries(file.source).sorted { $0.name < $1.name }.map {
        try InputFile(path: "\(file.path)/\($0.name)", source: $0.source)
      }
    } catch let error as ZipError {
      throw TableFault(error)
    } catch {
      throw TableFault(reason: .vanished)
    }
  }

  private mutating func openSingle(_ file: InputFile) {
    if file.source.size > 0, let first = pathByHash[file.sha256] {
      note(.alreadyRead(as: first), at: Origin(file: file.path))
      add(file, kind: sources.first { $0.path == first }?.kind ?? .unrecognized)
      return
    }
    pathByHash[file.sha256] = file.path
    add(file, kind: .unrecognized)
    do {
      try survey(file)
    } catch {
      let origin = Origin(file: file.path, row: error.line)
      note(.unreadable(reason: error.reason), at: origin)
    }
  }

  private mutating func refuse(_ file: InputFile, _ fault: TableFault) {
    add(file, kind: .unrecognized)
    note(.unreadable(reason: fault.reason), at: Origin(file: file.path, row: fault.line))
  }

  private mutating func add(_ file: InputFile, kind: SourceFile.Kind) {
    sources.append(
      SourceFile(path: file.path, kind: kind, sha256: file.sha256, size: file.source.size))
  }

  mutating func note(_ problem: ReadingProblem, at origin: Origin, value: String = "") {
    findings.append(Finding(.reading(problem), at: origin, value: value))
  }

  /// Looks at all tables of a file; what is noticed counts only when all can be read to their end.
  private mutating func survey(_ file: InputFile) throws(TableFault) {
    let tables = try opening.tables(of: file)
    var found: [PendingTable] = []
    var strange: [SourceTable] = []
    var printed: [PrintedBudget] = []
    for table in tables {
      let (survey, isEmpty) = try TableSurvey.of(table, planner: planner)
      if let survey {
        found.append(PendingTable(table: table, survey: survey, source: sources.count - 1))
      } else if let budget = try BudgetReader.budget(in: table) {
        printed.append(budget)
      } else if !isEmpty {
        strange.append(table)
      }
    }
    if found.isEmpty, !printed.isEmpty {
      budgets += printed
      return recognize(printed)
    }
    guard !found.isEmpty else {
      let shape = try YearReading.shape(of: file)
      let isBlank = strange.isEmpty && shape != .other && !(tables.isEmpty && shape == .xml)
      return note(isBlank ? .empty : .unrecognized, at: Origin(file: file.path))
    }
    if let own = found.first(where: { $0.survey.plan.kind.isOwnWorkbook })?.survey.plan.kind {
      // The other sheets of the workbook are for information: nothing in them is read back.
      found.removeAll { $0.survey.plan.kind != own }
    } else {
      for table in strange { note(.unrecognized, at: table.origin()) }
    }
    let old = sources[sources.count - 1]
    sources[sources.count - 1] = SourceFile(
      path: old.path, kind: found[0].survey.plan.kind, sha256: old.sha256, size: old.size,
      columns: found.flatMap { $0.survey.plan.readings })
    pending += found
  }

  /// The last source is a budget; every row of it that holds a figure was accepted.
  private mutating func recognize(_ printed: [PrintedBudget]) {
    let old = sources[sources.count - 1]
    var counts = RowCounts()
    counts.read =
      Set(printed.flatMap { $0.places.values.map { [$0.sheet, String($0.row)] } }).count
    counts.accepted = counts.read
    sources[sources.count - 1] = SourceFile(
      path: old.path, kind: .budget, sha256: old.sha256, size: old.size, rows: counts)
  }

  // MARK: The records

  /// Reads all tables: reference tables first, since the others lean on them.
  mutating func finished() -> YearInput {
    readReferenceTables()
    let (data, placeKeys) = builder.reference()
    var input = YearInput(reference: data)
    let resolver = WorkplaceResolver(directory: data.directory, placeKeys: placeKeys)
    readPeople(into: &input, resolver: resolver)
    readTables(into: &input)
    input.budgets = budgets
    input.sources = sources
    input.findings = findings.sorted {
      ($0.origin, $0.code, $0.value) < ($1.origin, $1.code, $1.value)
    }
    return input
  }

  func tables(_ kind: SourceFile.Kind) -> [PendingTable] {
    pending.filter { $0.survey.plan.kind == kind }
  }

  /// Hands over the rows of data and counts what became of them.
  mutating func read(_ pending: PendingTable, _ body: (inout RowReader) -> Void) {
    let (table, plan) = (pending.table, pending.survey.plan)
    var counts = RowCounts()
    var noted = ColumnFindings.of(pending)
    do {
      _ = try table.read { number, cells in
        guard number > pending.survey.headingRow else { return }
        switch table.shape == nil ? RowSort.of(cells, plan: plan) : .data {
        case .blank: return
        case .repeatedHeading:
          noted.append(Finding(.reading(.repeatedHeading), at: table.origin(row: number)))
          return
        case .total(let column):
          noted.append(ColumnFindings.total(cells, row: number, column: column, of: pending))
          return
        case .data: break
        }
        var row = RowReader(table: table, plan: plan, number: number, cells: cells)
        noted += ColumnFindings.uneven(cells, row: number, of: pending)
        body(&row)
        noted += row.findings
        counts.read += 1
        if row.isSetAside { counts.setAside += 1 } else { counts.accepted += 1 }
      }
    } catch {
      // The survey read the table to its end: the file changed since. The rows until then count.
      noted.append(
        Finding(.reading(.unreadable(reason: error.reason)), at: table.origin(row: error.line)))
    }
    findings += noted
    sources[pending.source].rows = sources[pending.source].rows + counts
  }
}
