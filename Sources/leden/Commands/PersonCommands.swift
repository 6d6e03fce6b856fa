import ArgumentParser
import Domain
import Formats
import MemberRegister
import Wording

/// One person's data: to see and to erase.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: Help.of(.person), subcommands: [Export.self, Erase.self])

  /// All that is held about someone, as one readable file.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: Help.of(.personExport))

    @Argument(help: Help.argument(.memberNumber))
    var member: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Ending.of(shared.wording) {
        let workspace = try shared.existingWorkspace()
        let number = MemberNumber(member)
        let year = try PersonCommand.rehearsal(workspace, shared)
        let person = try year.register.person(number)
        let dossier = try year.dossier(of: number)
        let story =
          dossier.row == nil
          ? ""
          : year.year.map {
            shared.wording.story(of: dossier, in: $0.reference.directory)
          }
        let text = shared.wording.personFile(person, on: shared.day, story: story ?? "")
        let path = "Reports/persoonsgegevens \(FileName.safe(number.text)).txt"
        try Disk.replace(workspace.absolute(path), with: Array(text.utf8))
        Terminal.say(
          shared.wording.personExported(path),
          orJSON: shared.json ? .object([("file", .string(path))]) : nil)
        return .clean
      }
    }
  }

  /// Erases someone, after saying what goes and what stays.
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase", abstract: Help.of(.personErase))

    @Argument(help: Help.argument(.memberNumber))
    var member: String

    @OptionGroup var confirmation: Confirmation
    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Ending.of(shared.wording) {
        let workspace = try shared.existingWorkspace()
        let number = MemberNumber(member)
        let preview = try MemberRegister(rehearsing: workspace.registerPath)
          .rehearseErasing(number)
        Terminal.say(
          shared.wording.erasePreview(preview), orJSON: shared.json ? json(of: preview) : nil)
        try confirmation.require(shared)
        let files = try files(naming: number, in: workspace)
        let keeping = try Keeping(workspace, shared)
        let register = try MemberRegister(at: workspace.registerPath)
        _ = try keeping.backUp(register, .erase)
        let erasure = try register.erase(number, stamp: keeping.stamp)
        try Disk.remove(
          workspace.absolute("Reports/persoonsgegevens \(FileName.safe(number.text)).txt"))
        if !shared.json {
          Terminal.say(
            shared.wording.erased(erasure, files: files, backups: try register.backups().count))
        }
        return .clean
      }
    }

    /// The rows of files in `Imports` that are about the member, as far as the comparison knows.
    private func files(naming number: MemberNumber, in workspace: Workspace) throws -> [Origin] {
      let year = try PersonCommand.rehearsal(workspace, shared)
      let dossier = try year.dossier(of: number)
      let rows = [
        dossier.row, dossier.proposal?.assessment.staff?.origin, dossier.decision?.entry.origin,
      ]
      return Set(rows.compactMap(\.self)).sorted()
    }

    private func json(of erasure: Erasure) -> JSONValue {
      .object([
        ("member_number", .string(erasure.number.text)),
        ("journal_lines", .integer(Int64(erasure.lines))),
        ("decisions", .integer(Int64(erasure.decisions))),
        ("handouts", .integer(Int64(erasure.handouts))),
        ("shares_address", .array(erasure.sharing.map { .string($0.text) })),
        ("kept_invoices", .array(erasure.invoices.map { .string($0.text) })),
      ])
    }
  }

  /// The year as far as it concerns people; nothing on disk changes.
  static func rehearsal(_ workspace: Workspace, _ shared: SharedOptions) throws -> YearRun {
    var year = try YearRun(
      workspace: workspace, today: shared.day, wording: shared.wording,
      choices: RunChoices(decides: false, rehearses: true))
    for stage in [Stage.import, .check, .renew, .invoice] { try year.run(stage) }
    return year
  }
}
