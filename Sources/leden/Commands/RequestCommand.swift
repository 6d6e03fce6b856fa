import ArgumentParser
import Domain
import Wording

/// Makes what the office sends to employers to have its member list checked.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: Help.of(.request))

  @Option(help: Help.argument(.deadline))
  var deadline: String?

  @Flag(help: Help.argument(.remind))
  var remind = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let deadline, CalendarDate(iso: deadline) == nil {
      throw ValidationError(shared.wording.notADay(deadline))
    }
  }

  func run() throws {
    let day = deadline.flatMap { CalendarDate(iso: $0) } ?? shared.day.adding(days: 21)
    try Runner(
      shared, stages: [.import, .request],
      RunChoices(decides: false, question: EmployerQuestion(deadline: day, isReminder: remind))
    ).run()
  }
}
