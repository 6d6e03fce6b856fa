import ArgumentParser
import Domain

/// Invoices: concepts by default, and the steps that a person takes.
struct InvoiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoice",
    abstract: "Make concept invoices, release them, or record them as sent.",
    subcommands: [Concept.self, Release.self, Sent.self],
    defaultSubcommand: Concept.self)

  struct Concept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "concept", abstract: "Make concept invoices for every debtor; releases nothing.")

    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Runner(shared, stages: invoicing, RunChoices(decides: false)).run()
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release",
      abstract: "Number the concept invoices and keep them for good; asks for their total.")

    @OptionGroup var shared: SharedOptions

    @Option(help: "The gross total of the concepts, as in 403913.00; otherwise it is asked for.")
    var confirmTotal: String?

    func run() throws {
      try Runner(
        shared, stages: invoicing,
        RunChoices(decides: false, release: ReleaseRequest(confirmedTotal: confirmTotal))
      ).run()
    }
  }

  struct Sent: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sent", abstract: "Record released invoices as sent.")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "Invoice numbers; none means all released ones.")
    var numbers: [String] = []

    func run() throws {
      try Runner(
        shared, stages: invoicing,
        RunChoices(
          decides: false, sent: SentRequest(numbers: numbers.map { InvoiceNumber($0) }))
      ).run()
    }
  }
}

/// An invoice rests on every stage before it, whose documents are brought up to date along with it.
private let invoicing: Set<Stage> = [.import, .check, .renew, .invoice]
