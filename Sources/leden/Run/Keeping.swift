import Domain
import Imports
import MemberRegister

/// What commands that change the register share: its settings, the stamp, a backup beforehand.
struct Keeping {
  let settings: Settings
  let stamp: Stamp

  init(_ workspace: Workspace, _ shared: SharedOptions) throws {
    let path = workspace.settingsPath ?? "leden.toml"
    let bytes = try Disk.read(workspace.absolute(path)) ?? []
    let read = SettingsReader.read(bytes, path: path, today: shared.day)
    if read.findings.contains(where: { $0.severity == .error }) {
      throw Failure.settings(path: path, findings: read.findings)
    }
    settings = read.settings
    stamp = Stamp(date: shared.day, actor: Person.atKeyboard)
  }

  func backUp(_ register: MemberRegister, _ reason: Backup.Reason) throws -> Backup {
    try register.backUp(because: reason, on: stamp.date)
  }
}
