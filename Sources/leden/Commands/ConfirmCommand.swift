import ArgumentParser
import Wording

/// Asks members whether their data are right, and reads their answers.
struct ConfirmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: Help.of(.confirmData),
    subcommands: [Send.self, Import.self])

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send", abstract: Help.of(.confirmSend))

    @Option(help: Help.argument(.limit))
    var limit = 250

    @OptionGroup var shared: SharedOptions

    func validate() throws {
      if limit < 1 { throw ValidationError(Help.of(.limit)) }
    }

    func run() throws {
      try Runner(
        shared, stages: [.import, .confirm],
        RunChoices(decides: false, confirmationLimit: limit)
      ).run()
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: Help.of(.confirmImport))

    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Runner(
        shared, stages: [.import, .answers],
        RunChoices(decides: false, asksForAnswers: true)
      ).run()
    }
  }
}
