import ArgumentParser
import Wording

/// Chooses who is written to or invited.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: Help.of(.segment))

  @Argument(help: Help.argument(.segmentName))
  var name: String?

  @Flag(help: Help.argument(.issue))
  var issue = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if issue, name == nil { throw ValidationError(Help.of(.issueNeedsName)) }
  }

  func run() throws {
    try Runner(
      shared, stages: [.import, .segments],
      RunChoices(
        decides: false,
        segment: name.map { SegmentRequest(name: $0, isIssued: issue) })
    ).run()
  }
}
