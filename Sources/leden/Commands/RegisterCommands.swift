import ArgumentParser
import Domain
import Formats
import Imports
import MemberRegister
import Wording

/// The life of one record.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Tell the life of one member from the journal; touches nothing.")

  @Argument(help: "The member number.")
  var member: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = Workspace(at: shared.workspace)
      guard workspace.exists else { throw Failure.workspaceMissing(workspace.root) }
      let number = MemberNumber(member)
      let lines = try MemberRegister(rehearsing: workspace.registerPath).journal(of: number.text)
      guard !lines.isEmpty else { throw Failure.memberUnknown(number) }
      Terminal.say(shared.wording.life(of: number, lines))
      return .clean
    }
  }
}

/// Recomputes the register and compares the copies in the reports. Ends with 2 when the register is
/// not sound, with 1 when only copies differ.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute the journal, check the register and the documents; touches nothing.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = Workspace(at: shared.workspace)
      guard workspace.exists else { throw Failure.workspaceMissing(workspace.root) }
      let wording = shared.wording
      let verification = try MemberRegister(rehearsing: workspace.registerPath).verify()
      Terminal.say(wording.sentence(for: verification))
      for fault in verification.faults { Terminal.say(wording.sentence(for: fault)) }
      let status = try YearStatus(workspace, today: shared.day)
      let outputs = status.manifest?.outputs ?? []
      let copies = try outputs.compactMap { entry -> String? in
        guard let bytes = try Disk.read(workspace.absolute(entry.path)) else {
          return wording.copyMissing(entry.path)
        }
        return SHA256.hex(bytes) == entry.sha256 ? nil : wording.copyDiffers(entry.path)
      }
      for copy in copies { Terminal.say(copy) }
      if copies.isEmpty, !outputs.isEmpty { Terminal.say(wording.copiesSound(outputs.count)) }
      if !verification.faults.isEmpty { return .failed }
      return copies.isEmpty ? .clean : .attention
    }
  }
}
