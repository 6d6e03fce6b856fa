import ArgumentParser
import Domain
import Foundation
import Imports
import Wording

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: Help.argument(.workspace), completion: .directory)
  var workspace = "."

  @Option(help: Help.argument(.today))
  var today: String?

  @Option(help: Help.argument(.language))
  var language: Language = .dutch

  @Flag(help: Help.argument(.json))
  var json = false

  @Flag(help: Help.argument(.verbose))
  var verbose = false

  func validate() throws {
    if let today, CalendarDate(iso: today) == nil {
      throw ValidationError(wording.notADay(today))
    }
  }

  var wording: Wording { Wording(language) }

  /// - Throws: `workspaceMissing`.
  func existingWorkspace() throws -> Workspace {
    let workspace = Workspace(at: workspace)
    guard workspace.exists else { throw Failure.workspaceMissing(workspace.root) }
    return workspace
  }

  /// The day given, or the day on a Dutch calendar at this moment.
  var day: CalendarDate {
    if let today, let day = CalendarDate(iso: today) { return day }
    return Moment(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))).dutchDate
  }
}

extension Language: ExpressibleByArgument {}
