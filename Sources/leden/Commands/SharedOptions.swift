import ArgumentParser
import Domain
import Foundation
import Imports
import Wording

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: "The folder to work in.", completion: .directory)
  var workspace = "."

  @Option(help: "The day that stands in for dates that leden.toml leaves out, yyyy-mm-dd.")
  var today: String?

  @Option(help: "The language of sentences and documents: nl or en.")
  var language: Language = .dutch

  @Flag(help: "Print a summary for programs.")
  var json = false

  @Flag(help: "Say on standard error what is being done.")
  var verbose = false

  func validate() throws {
    if let today, CalendarDate(iso: today) == nil {
      throw ValidationError("'\(today)' is not a day; write yyyy-mm-dd.")
    }
  }

  var wording: Wording { Wording(language) }

  /// The day given, or the day on a Dutch calendar at this moment.
  var day: CalendarDate {
    if let today, let day = CalendarDate(iso: today) { return day }
    return Moment(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))).dutchDate
  }
}

extension Language: ExpressibleByArgument {}
