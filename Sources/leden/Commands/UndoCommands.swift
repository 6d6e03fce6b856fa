import ArgumentParser
import Domain
import Formats
import MemberRegister
import Wording

/// Undoes an import or decisions, after showing what returns and what stays.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: Help.of(.undo))

  @Argument(help: Help.argument(.operation))
  var operation: Int?

  @OptionGroup var confirmation: Confirmation
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Reversing(
      shared: shared, confirmation: confirmation, preview: shared.wording.undoPreview,
      done: shared.wording.undoneNow
    ).run { [operation] in try $0.undo(operation, stamp: $1) }
  }
}

/// Does again what was undone last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: Help.of(.redo))

  @OptionGroup var confirmation: Confirmation
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Reversing(
      shared: shared, confirmation: confirmation, preview: shared.wording.redoPreview,
      done: shared.wording.redoneNow
    ).run { try $0.redo(stamp: $1) }
  }
}

/// The course of undoing and of doing again: rehearse, show, ask, back up, do.
private struct Reversing {
  let shared: SharedOptions
  let confirmation: Confirmation
  let preview: (Reversal) -> String
  let done: String

  func run(_ change: (MemberRegister, Stamp) throws -> Reversal) throws {
    try Ending.of(shared.wording) {
      let workspace = try shared.existingWorkspace()
      let keeping = try Keeping(workspace, shared)
      let rehearsed = try change(
        MemberRegister(rehearsing: workspace.registerPath), keeping.stamp)
      Terminal.say(preview(rehearsed), orJSON: shared.json ? json(of: rehearsed) : nil)
      if rehearsed.changesNothing { return .clean }
      try confirmation.require(shared)
      let register = try MemberRegister(at: workspace.registerPath)
      _ = try keeping.backUp(register, .undo)
      _ = try change(register, keeping.stamp)
      if !shared.json { Terminal.say(done) }
      return .clean
    }
  }

  private func json(of reversal: Reversal) -> JSONValue {
    .object([
      ("operation", .integer(Int64(reversal.operation.id))),
      ("removed", .array(reversal.removed.map { .string($0.text) })),
      ("brought_back", .array(reversal.broughtBack.map { .string($0.text) })),
      ("decisions", .integer(Int64(reversal.decisions))),
      ("values", .integer(Int64(reversal.fields.count))),
      ("kept", .integer(Int64(reversal.kept.count))),
      ("files", .array(reversal.files.map { .string($0) })),
      ("invoices", .array(reversal.invoices.map { .string($0.text) })),
    ])
  }
}
