import ArgumentParser
import Domain
import Wording

/// Invoices: concepts by default, and the steps that a person takes.
struct InvoiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoice",
    abstract: Help.of(.invoice),
    subcommands: [Concept.self, Release.self, Sent.self],
    defaultSubcommand: Concept.self)

  struct Concept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "concept", abstract: Help.of(.invoiceConcept))

    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Runner(shared, stages: invoicing, RunChoices(decides: false)).run()
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release",
      abstract: Help.of(.invoiceRelease))

    @OptionGroup var shared: SharedOptions

    @Option(help: Help.argument(.confirmTotal))
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
      commandName: "sent", abstract: Help.of(.invoiceSent))

    @OptionGroup var shared: SharedOptions

    @Argument(help: Help.argument(.invoiceNumbers))
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
