import ArgumentParser
import Wording

/// The command. Without a subcommand it says where the year stands.
@main
struct Leden: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "leden",
    abstract: Help.of(.leden),
    version: version,
    subcommands: [
      StatusCommand.self, InitCommand.self, YearCommand.self, ImportCommand.self,
      CheckCommand.self, DecideCommand.self, RenewCommand.self, InvoiceCommand.self,
      RequestCommand.self, ListsCommand.self, SegmentCommand.self, ConfirmCommand.self,
      CommunityCommand.self, ExplainCommand.self,
      LogCommand.self,
      VerifyCommand.self, BackupCommand.self, RestoreCommand.self, UndoCommand.self,
      RedoCommand.self, PersonCommand.self, TidyCommand.self,
    ],
    defaultSubcommand: StatusCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = Help.wording.usage(fullMessage(for: error))
      if !message.isEmpty { code.isSuccess ? Terminal.say(message) : Terminal.fail(message) }
      exit(withError: code)
    }
  }
}
