import ArgumentParser
import Domain
import Formats
import MemberRegister
import Wording

/// A copy of the register, checked after writing.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: Help.of(.backup))

  @Flag(help: Help.argument(.list))
  var list = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      if list {
        let backups = try MemberRegister.backups(ofRegisterAt: workspace.registerPath)
        Terminal.say(
          shared.wording.backupList(backups), orJSON: shared.json ? BackupFile.json(backups) : nil)
        return .clean
      }
      let keeping = try Keeping(workspace, shared)
      let register = try MemberRegister(at: workspace.registerPath)
      let made = try keeping.backUp(register, .asked)
      let removed = try register.pruneBackups(
        on: keeping.stamp.date, keeping: keeping.settings.backup)
      Terminal.say(
        shared.wording.backupMade(made, folder: Workspace.backups, removed: removed.count),
        orJSON: shared.json ? BackupFile.json([made]) : nil)
      return .clean
    }
  }
}

/// Puts a backup back in the place of the register.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: Help.of(.restore))

  @Argument(help: Help.argument(.backupName))
  var backup: String?

  @OptionGroup var confirmation: Confirmation
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      guard let backup else {
        let backups = try MemberRegister.backups(ofRegisterAt: workspace.registerPath)
        Terminal.say(
          shared.wording.backupList(backups), orJSON: shared.json ? BackupFile.json(backups) : nil)
        return .clean
      }
      let restoration = try restore(backup, in: workspace)
      Terminal.say(
        shared.wording.restored(restoration),
        orJSON: shared.json ? BackupFile.json([restoration.backup]) : nil)
      return .clean
    }
  }

  private func restore(_ name: String, in workspace: Workspace) throws -> Restoration {
    let keeping = try Keeping(workspace, shared)
    guard let preview = try readable(workspace)?.rehearseRestoring(name) else {
      if !shared.json {
        Terminal.say(shared.wording.sentence(for: .damaged(path: workspace.registerPath)))
      }
      try confirmation.require(shared)
      return try MemberRegister.restore(
        name, inPlaceOfUnreadable: workspace.registerPath,
        aside: shared.wording.unreadableName(on: shared.day), stamp: keeping.stamp)
    }
    if !shared.json { Terminal.say(shared.wording.restorePreview(preview)) }
    try confirmation.require(shared)
    let register = try MemberRegister(at: workspace.registerPath)
    _ = try keeping.backUp(register, .restore)
    return try register.restore(name, stamp: keeping.stamp)
  }

  /// A copy to look at; nil for a register that cannot be read.
  private func readable(_ workspace: Workspace) throws -> MemberRegister? {
    do {
      return try MemberRegister(rehearsing: workspace.registerPath)
    } catch RegisterError.damaged, RegisterError.notARegister {
      return nil
    }
  }
}

/// Backups for a program.
enum BackupFile {
  static func json(_ backups: [Backup]) -> JSONValue {
    .object([
      (
        "backups",
        .array(
          backups.map { backup in
            .object([
              ("number", .integer(Int64(backup.number))),
              ("date", .string(backup.date.iso)),
              ("file", .string("\(Workspace.backups)/\(backup.fileName)")),
            ])
          })
      )
    ])
  }
}
