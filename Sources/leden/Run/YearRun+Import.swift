import Domain
import Formats
import Imports
import MemberRegister
import Reports
import Wording

extension YearRun {
  /// Reads every file and takes the member list into the register.
  mutating func readFiles() throws {
    let (found, unreadable) = try InputFolder(workspace: workspace, year: settings.year).read()
    let undone = try register.undoneFiles()
    let given = found.filter { !isUntouchedOutput($0) }
    let files = given.filter { undone.isEmpty || !undone.contains($0.sha256) }
    let read = try register.suppression().applied(
      to: YearReader.read(files, settings: settings))
    let taken = try register.take(in: read, stamp: stamp)
    year = read
    takenIn = taken
    findings += unreadable + read.findings + taken.findings
    let left = Set(files.map(\.path))
    findings += given.filter { !left.contains($0.path) }.map {
      Finding(.reading(.undone), at: Origin(file: $0.path))
    }
    inputs = given.map { Manifest.Entry(path: $0.path, sha256: $0.sha256) }
    describe(read, taken)
  }

  /// A workbook of the program's own that nobody filled in says nothing.
  private func isUntouchedOutput(_ file: InputFile) -> Bool {
    own.holds(file.path, sha256: file.sha256)
  }

  /// Documents show what was read, never what was new: the next run over the same files must give
  /// the same bytes.
  private mutating func describe(_ year: YearInput, _ taken: TakenIn) {
    let rows = taken.sources.map(\.rows).reduce(RowCounts(), +)
    precondition(rows.ties, "every row that was read is accepted, unchanged or set aside")
    let members = year.members.count + year.membersSetAside.count
    summary.say(
      wording.readLabel,
      [
        wording.filesRead(
          year.sources.count, members: members, staff: year.staff.count,
          events: year.events.count),
        wording.rowsRead(rows),
      ])
    summary.count("files", year.sources.count)
    summary.count("members", members)
    summary.count("staff", year.staff.count)
    summary.count("events", year.events.count)
    summary.count("rows_read", rows.read)
    summary.count("rows_accepted", rows.accepted)
    summary.count("rows_unchanged", rows.unchanged)
    summary.count("rows_set_aside", rows.setAside)
    overview.sources = year.sources
    overview.members = MemberCounts(
      of: year.members, setAside: year.membersSetAside.count, on: settings.referenceDate)
  }

  /// The findings of every stage that ran, for people and for programs.
  mutating func reportFindings() throws {
    guard let year else { return }
    let sorted = findings.sorted {
      ($0.origin, $0.severity, $0.code, $0.value) < ($1.origin, $1.severity, $1.code, $1.value)
    }
    func number(_ severity: Severity) -> Int { sorted.count { $0.severity == severity } }
    add(.import, FindingsFile.document(sorted, message: wording.sentence(for:)))
    let workbook = try FindingsWorkbook.document(
      .init(
        sources: year.sources, findings: sorted, members: year.members,
        directory: year.reference.directory),
      frame: frame)
    add(.import, workbook)
    let path = "\(folder)/\(workbook.path)"
    if !sorted.isEmpty {
      summary.say(
        wording.findingsLabel,
        [
          wording.findingsCounted(
            errors: number(.error), warnings: number(.warning), notices: number(.notice),
            file: path)
        ])
    }
    if number(.error) > 0 {
      summary.todo.append(wording.errorsWait(number(.error), file: path))
    }
    if number(.error) + number(.warning) > 0 { summary.raise(to: .attention) }
    for severity in Severity.allCases { summary.count("\(severity.rawValue)s", number(severity)) }
  }
}
