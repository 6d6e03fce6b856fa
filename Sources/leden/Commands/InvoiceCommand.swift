import ArgumentParser
import Domain

/// Invoices: concepts by default, and the steps that a person takes.
struct InvoiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoice",
    abstract: "Make concept invoices, release or credit them, or record them as sent.",
    subcommands: [Concept.self, Release.self, Credit.self, Sent.self],
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

  struct Credit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "credit",
      abstract: "Make credit notes on released invoices, in full or in part; asks for their total.")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "Numbers of released invoices.")
    var numbers: [String] = []

    @Flag(help: "Correct every invoice that is no longer right: credit it and invoice anew.")
    var proposed = false

    @Flag(help: "Also make a new invoice of what is owed now.")
    var correct = false

    @Option(help: "Credit no more than this amount without VAT, as in 120,00.")
    var amount: String?

    @Option(help: "The line the amount is credited on, counted from 1.")
    var line: Int?

    @Option(help: "The date of the credit note, yyyy-mm-dd; otherwise today.")
    var date: String?

    @Option(help: "What stands on the credit note about it.")
    var reason = ""

    @Option(help: "The gross total of the credit notes, as in 120.00; otherwise it is asked for.")
    var confirmTotal: String?

    func validate() throws {
      if numbers.isEmpty != proposed {
        throw ValidationError("Name the invoices to credit, or use --proposed.")
      }
      if amount != nil, correct || proposed || numbers.count > 1 {
        throw ValidationError("--amount credits part of one invoice and corrects nothing.")
      }
      if line != nil, amount == nil { throw ValidationError("--line goes with --amount.") }
      if let amount, TypedAmount.read(amount) == nil {
        throw ValidationError("'\(amount)' is not an amount; write 120,00.")
      }
      if let date, CalendarDate(iso: date) == nil {
        throw ValidationError("'\(date)' is not a day; write yyyy-mm-dd.")
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
