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
    let workspace = Workspace(at: shared.workspace)
    guard workspace.exists else {
      Terminal.fail(shared.wording.workspaceMissing(workspace.root))
      throw ExitStatus.failed.code
    }
    do {
      let status = try YearStatus(workspace, today: shared.day)
      Terminal.say(shared.json ? try status.json() : status.text(shared.wording))
    } catch let error as DiskError {
      Terminal.fail(shared.wording.diskProblem(path: error.path))
      throw ExitStatus.failed.code
    }
  }
}
