import ArgumentParser
import Wording

/// What asks a person for a yes before it changes anything.
struct Confirmation: ParsableArguments {
  @Flag(help: Help.argument(.confirm))
  var confirm = false

  /// - Throws: `notConfirmed` unless the flag was given or a person says yes.
  func require(_ shared: SharedOptions) throws {
    if confirm { return }
    let answer = shared.json ? nil : Terminal.ask(shared.wording.confirmQuestion)
    guard let answer, shared.wording.isYes(answer) else { throw Failure.notConfirmed }
  }
}
