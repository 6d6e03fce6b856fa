import ArgumentParser
import Domain
import Formats
import Imports
import MemberRegister
import Wording

/// Takes away what is no longer needed, after showing what that is.
struct TidyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidy", abstract: Help.of(.tidy))

  @OptionGroup var confirmation: Confirmation
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      let keeping = try Keeping(workspace, shared)
      let preview = try tidy(MemberRegister(rehearsing: workspace.registerPath), keeping)
      let old = try oldFiles(in: workspace, keeping)
      Terminal.say(
        shared.wording.tidyPreview(preview, keeping.settings.retention, old: old),
        orJSON: shared.json ? json(of: preview, old) : nil)
      if preview.changesNothing { return .clean }
      try confirmation.require(shared)
      let register = try MemberRegister(at: workspace.registerPath)
      _ = try keeping.backUp(register, .tidy)
      _ = try tidy(register, keeping)
      if !shared.json { Terminal.say(shared.wording.tidied) }
      return .clean
    }
  }

  private func tidy(_ register: MemberRegister, _ keeping: Keeping) throws -> Tidying {
    try register.tidy(
      keeping.settings.retention, keeping: keeping.settings.backup, stamp: keeping.stamp)
  }

  /// Files in `Imports` that were last changed long ago, the oldest first.
  private func oldFiles(
    in workspace: Workspace, _ keeping: Keeping
  ) throws -> [(path: String, days: Int)] {
    let folders = try Disk.list(workspace.absolute("Imports"))
    var old: [(path: String, days: Int)] = []
    for year in folders.compactMap(Int.init).sorted() {
      for file in try InputFolder(workspace: workspace, year: year).read().files {
        guard let changed = try Disk.changed(workspace.absolute(file.path)) else { continue }
        let days = shared.day.dayNumber - changed.dutchDate.dayNumber
        let isNew = old.allSatisfy { $0.path != file.path }
        if days > keeping.settings.retention.imports, isNew { old.append((file.path, days)) }
      }
    }
    return old.sorted { ($1.days, $0.path) < ($0.days, $1.path) }
  }

  private func json(of tidying: Tidying, _ old: [(path: String, days: Int)]) -> JSONValue {
    .object([
      ("former_members", .array(tidying.former.map { .string($0.number.text) })),
      ("runs", .integer(Int64(tidying.runs))),
      ("backups", .array(tidying.backups.map { .string($0.fileName) })),
      (
        "old_files",
        .array(
          old.map { .object([("file", .string($0.path)), ("days", .integer(Int64($0.days)))]) })
      ),
    ])
  }
}
