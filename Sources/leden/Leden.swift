import ArgumentParser

/// The command. Without a subcommand it says where the year stands.
@main
struct Leden: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "leden",
    abstract: "The yearly round of an association's member administration.",
    version: version,
    subcommands: [
      StatusCommand.self, InitCommand.self, YearCommand.self, ImportCommand.self,
      CheckCommand.self, DecideCommand.self, RenewCommand.self, InvoiceCommand.self,
      ListsCommand.self, CommunityCommand.self, ExplainCommand.self, LogCommand.self,
      VerifyCommand.self,
    ],
    defaultSubcommand: StatusCommand.self)
}
