import ArgumentParser
import Domain
import Wording

/// Invoices: concepts by default, and the steps that a person takes.
struct InvoiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoice",
    abstract: Help.of(.invoice),
    subcommands: [Concept.self, Release.self, Credit.self, Sent.self],
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

  struct Credit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "credit",
      abstract: Help.of(.invoiceCredit))

    @OptionGroup var shared: SharedOptions

    @Argument(help: Help.argument(.creditedNumbers))
    var numbers: [String] = []

    @Flag(help: Help.argument(.creditProposed))
    var proposed = false

    @Flag(help: Help.argument(.creditCorrect))
    var correct = false

    @Option(help: Help.argument(.creditAmount))
    var amount: String?

    @Option(help: Help.argument(.creditLine))
    var line: Int?

    @Option(help: Help.argument(.creditDate))
    var date: String?

    @Option(help: Help.argument(.creditReason))
    var reason = ""

    @Option(help: Help.argument(.creditTotal))
    var confirmTotal: String?

    func validate() throws {
      if numbers.isEmpty != proposed {
        throw ValidationError(shared.wording.nameInvoicesToCredit)
      }
      if amount != nil, correct || proposed || numbers.count > 1 {
        throw ValidationError(shared.wording.amountCreditsPart)
      }
      if line != nil, amount == nil { throw ValidationError(shared.wording.lineGoesWithAmount) }
      if let amount, TypedAmount.read(amount) == nil {
        throw ValidationError(shared.wording.notAnAmount(amount))
      }
      if let date, CalendarDate(iso: date) == nil {
        throw ValidationError(shared.wording.notADay(date))
      }
    }

    func run() throws {
      let part = amount.flatMap(TypedAmount.read).map {
        CreditRequest.Extent.part($0, line: line)
      }
      let request = CreditRequest(
        numbers: numbers.map { InvoiceNumber($0) }, extent: part ?? .full,
        corrects: correct || proposed, date: date.flatMap { CalendarDate(iso: $0) } ?? shared.day,
        note: reason, confirmedTotal: confirmTotal)
      try Runner(
        shared, stages: invoicing, RunChoices(decides: false, credit: request)
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
