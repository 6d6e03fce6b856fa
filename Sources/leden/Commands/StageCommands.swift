import ArgumentParser

/// The whole year: every stage whose files are there. Never releases an invoice.
struct YearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "Run every stage: read, check, decide, renew, concept invoices, lists, figures, page."
  )

  @OptionGroup var shared: SharedOptions
  @OptionGroup var evaluation: EvaluationOption

  func run() throws {
    try Runner(
      shared, stages: Set(Stage.allCases), RunChoices(evaluates: evaluation.evaluation)
    ).run()
  }
}

/// Reads the files and takes the member list into the register.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read all files and say what is wrong with them; takes in the member list.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import]).run()
  }
}

/// Compares members with staff lists and proposes; applies nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare the members with the staff lists and propose changes; applies nothing.")

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
    abstract: "Apply the decisions filled in in ledencontrole and those of the rules.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .check]).run()
  }
}

/// Raises the tariffs and ties the total out against the budget.
struct RenewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Raise the tariffs and compare the total with the budget; sends nothing.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .renew], RunChoices(decides: false)).run()
  }
}

/// Makes the rayon lists and remembers them as handed out.
struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: "Make the rayon lists and remember them as handed out.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .lists], RunChoices(decides: false, handsOut: true)).run()
  }
}

/// Measures taking part in the community against the goal.
struct CommunityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community",
    abstract: "Measure how many members take part in the community, against the goal.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Runner(shared, stages: [.import, .community], RunChoices(decides: false)).run()
  }
}

struct EvaluationOption: ParsableArguments {
  @Flag(help: "Also write data/new_staff.csv, for measuring; it names people who are no member.")
  var evaluation = false
}
