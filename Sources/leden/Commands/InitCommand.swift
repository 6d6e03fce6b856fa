import ArgumentParser
import Domain
import Imports
import Wording

/// An empty workspace with templates.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Help.of(.`init`))

  @Argument(
    help: Help.argument(.folder), completion: .directory)
  var directory: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let workspace = Workspace(at: directory)
    var made: [String] = []
    var kept: [String] = []
    do {
      for document in WorkspaceTemplate.files(year: shared.day.year) {
        let path = workspace.absolute(document.path)
        if Disk.isFile(path) {
          kept.append(document.path)
        } else {
          try Disk.replace(path, with: document.bytes)
          made.append(document.path)
        }
      }
      try Disk.makeFolder(workspace.absolute(Workspace.register))
    } catch {
      Terminal.fail(shared.wording.diskProblem(path: error.path))
      throw ExitStatus.failed.code
    }
    Terminal.say(shared.wording.initialized(folder: workspace.root, made: made, kept: kept))
  }
}
