import ArgumentParser
import Wording

/// The whole year: every stage whose files are there. Never releases an invoice.
struct YearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: Help.of(.year), subcommands: [Close.self, Open.self])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var evaluation: EvaluationOption

  func run() throws {
    try Runner(
      // The request to members is made when it is asked for.
      shared, stages: Set(Stage.allCases).subtracting([.confirm]),
      RunChoices(evaluates: evaluation.evaluation)
    ).run()
  }
}

/// Reads the files and takes the member list into the register.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Help.of(.`import`))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import]).run()
  }
}

/// Compares members with staff lists and proposes; applies nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Help.of(.check))

  @OptionGroup var shared: SharedOptions
  @OptionGroup var evaluation: EvaluationOption

  func run() throws {
    try Runner(
      shared, stages: [.import, .check],
      RunChoices(evaluates: evaluation.evaluation, decides: false)
    ).run()
  }
}

/// Applies the decisions in the filled-in workbooks.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: Help.of(.decide))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .check]).run()
  }
}

/// Raises the tariffs and ties the total out against the budget.
struct RenewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: Help.of(.renew))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .renew], RunChoices(decides: false)).run()
  }
}

/// Makes the rayon lists and remembers them as handed out.
struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: Help.of(.lists))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .lists], RunChoices(decides: false, handsOut: true)).run()
  }
}

/// Measures taking part in the community against the goal.
struct CommunityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community",
    abstract: Help.of(.community))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .community], RunChoices(decides: false)).run()
  }
}

struct EvaluationOption: ParsableArguments {
  @Flag(help: Help.argument(.evaluation))
  var evaluation = false
}
