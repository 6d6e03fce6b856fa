import ArgumentParser
import Domain
import MemberRegister
import Wording

/// The life of one record; without a number, everything that was done.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: Help.of(.log))

  @Argument(help: Help.argument(.memberNumber))
  var member: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      let register = try MemberRegister(rehearsing: workspace.registerPath)
      guard let member else { return try tellAll(register) }
      let number = MemberNumber(member)
      let lines = try register.journal(of: number.text)
      guard !lines.isEmpty else { throw Failure.memberUnknown(number) }
      let wording = shared.wording
      Terminal.say(
        wording.life(of: number, lines),
        orJSON: shared.json ? MemberFile.json(of: number, lines, wording: wording) : nil)
      return .clean
    }
  }

  private func tellAll(_ register: MemberRegister) throws -> ExitStatus {
    let operations = try register.operations()
    Terminal.say(
      shared.wording.history(operations),
      orJSON: shared.json ? MemberFile.json(of: operations) : nil)
    return .clean
  }
}

/// Recomputes the register and compares the copies in the reports. Ends with 2 when the register is
/// not sound, with 1 when only copies differ.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Help.of(.verify))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      let check = try WorkspaceCheck(workspace, today: shared.day)
      Terminal.say(
        check.text(shared.wording), orJSON: shared.json ? check.json(shared.wording) : nil)
      return check.status
    }
  }
}
