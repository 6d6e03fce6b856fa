import ArgumentParser
import Domain
import Wording

/// Follows one member from the row on the list to the invoice and the rayon list.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Help.of(.explain)
  )

  @Argument(help: Help.argument(.memberNumber))
  var member: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      var year = try YearRun(
        workspace: workspace, today: shared.day, wording: shared.wording,
        choices: RunChoices(decides: false, rehearses: true))
      for stage in [Stage.import, .check, .renew, .invoice, .community] { try year.run(stage) }
      let dossier = try year.dossier(of: MemberNumber(member))
      guard let directory = year.year?.reference.directory else { return .failed }
      let wording = shared.wording
      Terminal.say(
        wording.story(of: dossier, in: directory),
        orJSON: shared.json ? MemberFile.json(of: dossier, wording: wording, in: directory) : nil)
      return .clean
    }
  }
}
