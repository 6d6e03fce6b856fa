import Domain

/// The folder of backups beside the register.
struct BackupFolder {
  let path: String

  init(beside register: String) {
    path = Disk.folder(of: register) + "/reservekopieen"
  }

  /// The newest first.
  func backups() throws(RegisterError) -> [Backup] {
    try Disk.names(in: path).compactMap { Backup(fileName: $0) }.sorted { $0.number > $1.number }
  }

  func place(of backup: Backup) -> String { path + "/" + backup.fileName }

  /// Where a backup is written before it has been checked; a rest of an earlier one is removed.
  func draft() throws(RegisterError) -> String {
    try Disk.makeFolder(path)
    let draft = path + "/.deel.sqlite"
    for rest in ["", "-journal", "-wal", "-shm"] { try Disk.remove(draft + rest) }
    try Disk.touch(draft)
    return draft
  }

  func finish(_ draft: String, as backup: Backup) throws(RegisterError) {
    try Disk.flush(draft)
    try Disk.move(draft, to: place(of: backup))
    try Disk.settle(path)
  }

  func remove(_ backups: [Backup]) throws(RegisterError) {
    for backup in backups { try Disk.remove(place(of: backup)) }
  }
}
