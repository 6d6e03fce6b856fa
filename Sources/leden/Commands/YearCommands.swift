import ArgumentParser
import Domain
import Formats
import Imports
import MemberRegister
import Wording

extension YearCommand {
  /// Closes the year, after saying what is not done.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: Help.of(.yearClose))

    @OptionGroup var confirmation: Confirmation
    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Ending.of(shared.wording) {
        let workspace = try shared.existingWorkspace()
        let keeping = try Keeping(workspace, shared)
        let year = keeping.settings.year
        let counts = try PersonCommand.rehearsal(workspace, shared).summary.counts
        let preview = shared.wording.closePreview(
          year: year, open: counts["proposals_open", default: 0],
          concepts: counts["invoices_concept", default: 0],
          unsent: counts["invoices_waiting", default: 0])
        if !shared.json { Terminal.say(preview) }
        try confirmation.require(shared)
        let register = try MemberRegister(at: workspace.registerPath)
        _ = try keeping.backUp(register, .close)
        try register.close(year, stamp: keeping.stamp)
        Terminal.say(
          shared.wording.yearClosed(year),
          orJSON: shared.json ? .object([("closed", .integer(Int64(year)))]) : nil)
        return .clean
      }
    }
  }

  /// Makes the next year ready: its settings and its folder.
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: Help.of(.yearOpen))

    @Argument(help: Help.argument(.nextYear))
    var year: Int

    @OptionGroup var shared: SharedOptions

    func run() throws {
      try Ending.of(shared.wording) {
        let workspace = try shared.existingWorkspace()
        let current = try Keeping(workspace, shared).settings.year
        guard year == current + 1 else {
          throw Failure.notTheNextYear(year, current: current)
        }
        let path = workspace.settingsPath ?? "leden.toml"
        let old = try Disk.read(workspace.absolute(path)) ?? []
        let kept = path.replacing("leden.toml", with: "leden \(current).toml")
        let folder = "Imports/\(year)"
        let note = WorkspaceTemplate.files(year: year).first { $0.path.hasPrefix(folder) }
        if let note, !Disk.isFile(workspace.absolute(note.path)) {
          try Disk.replace(workspace.absolute(note.path), with: note.bytes)
        }
        try Disk.replace(workspace.absolute(kept), with: old)
        let text = NextYearSettings.text(from: String(decoding: old, as: UTF8.self), for: year)
        try Disk.replace(workspace.absolute(path), with: Array(text.utf8))
        Terminal.say(
          shared.wording.yearOpened(year, settings: path, kept: kept, folder: folder),
          orJSON: shared.json ? .object([("opened", .integer(Int64(year)))]) : nil)
        return .clean
      }
    }
  }
}
