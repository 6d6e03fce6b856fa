import Domain
import Formats
import MemberRegister
import Wording

/// What `verify` found: the register recomputed, and the copies in the reports compared.
struct WorkspaceCheck {
  let register: Verification
  /// Documents of the last run, from the workspace: how many there were, which are gone and which
  /// are not as they were made.
  let copies: Int
  let missing: [String]
  let different: [String]

  init(_ workspace: Workspace, today: CalendarDate) throws {
    register = try MemberRegister(rehearsing: workspace.registerPath).verify()
    let outputs = try YearStatus(workspace, today: today).manifest?.outputs ?? []
    var missing: [String] = []
    var different: [String] = []
    for entry in outputs {
      guard let bytes = try Disk.read(workspace.absolute(entry.path)) else {
        missing.append(entry.path)
        continue
      }
      if SHA256.hex(bytes) != entry.sha256 { different.append(entry.path) }
    }
    copies = outputs.count
    self.missing = missing
    self.different = different
  }

  /// A register that is not sound is a failure; copies can be made again.
  var status: ExitStatus {
    if !register.faults.isEmpty { return .failed }
    return missing.isEmpty && different.isEmpty ? .clean : .attention
  }

  func text(_ wording: Wording) -> String {
    var lines = [wording.sentence(for: register)]
    lines += register.faults.map { wording.sentence(for: $0) }
    lines += missing.map(wording.copyMissing) + different.map(wording.copyDiffers)
    if copies > 0, missing.isEmpty, different.isEmpty { lines.append(wording.copiesSound(copies)) }
    return lines.joined(separator: "\n")
  }

  func json(_ wording: Wording) -> JSONValue {
    .object([
      ("entries", .integer(Int64(register.entries))),
      ("erased", .integer(Int64(register.erased))),
      ("released_documents", .integer(Int64(register.documents))),
      ("faults", .array(register.faults.map { .string(wording.sentence(for: $0)) })),
      ("copies", .integer(Int64(copies))),
      ("missing", .array(missing.map(JSONValue.string))),
      ("different", .array(different.map(JSONValue.string))),
      ("status", .integer(Int64(status.rawValue))),
    ])
  }
}
