import ArgumentParser
import Domain
import Formats
import Imports
import Wording

/// Where the year stands and the one next command; touches nothing.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Help.of(.status))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let status = try YearStatus(try shared.existingWorkspace(), today: shared.day)
      Terminal.say(shared.json ? try status.json() : status.text(shared.wording))
      return .clean
    }
  }
}
