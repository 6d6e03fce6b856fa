package import Domain
import Foundation
import GRDB

extension MemberRegister {
  /// Puts a backup in the place of a register that cannot be read, which is kept beside it.
  ///
  /// The new register is whole on disk before the old one leaves its place.
  ///
  /// - Parameter aside: the name, without ending, under which the unreadable register is kept; when
  ///   it is taken, with a number behind it.
  /// - Throws: `inUse`, `backupUnknown`, `backupUnsound`, or `documentsSince` when released
  ///   documents lie beside the register that the backup does not know; nothing was changed then.
  package static func restore(
    _ name: String, inPlaceOfUnreadable path: String, aside: String, stamp: Stamp,
    waiting seconds: Int = 5
  ) throws(RegisterError) -> Restoration {
    let lock = try HolderLock(at: path + ".lock", register: path, waiting: seconds)
    defer { withExtendedLifetime(lock) {} }
    let backup = try known(name, beside: path)
    let copy = try sound(backup, beside: path)
    try refuseForgetting(documentsBeside: path, copy, backup)
    let folder = Disk.folder(of: path)
    let restoration = Restoration(
      backup: backup, lost: 0, operations: [],
      setAside: freeName(aside, in: folder))
    do {
      try note(restoration, keepingOut: salvagedSuppression(of: path), stamp, in: copy)
      let draft = folder + "/.leden.deel.sqlite"
      try write(copy, to: draft)
      try keepAside(path, as: folder + "/" + (restoration.setAside ?? aside))
      try Disk.move(draft, to: path)
    } catch {
      throw RegisterError(error, path: path)
    }
    try Disk.settle(folder)
    return restoration
  }

  /// A backup from before a release would give the numbers out once more.
  private static func refuseForgetting(
    documentsBeside path: String, _ copy: DatabaseQueue, _ backup: Backup
  ) throws(RegisterError) {
    let known: Set<String>
    do {
      known = try copy.read { db in try Set(Verifying.documents(db).map(\.original)) }
    } catch {
      throw RegisterError(error, path: path)
    }
    let unknown = try DocumentFolder(beside: path).originals().filter { !known.contains($0) }
    guard unknown.isEmpty else {
      throw .documentsSince(backup: backup.fileName, unknown)
    }
  }

  private static func freeName(_ name: String, in folder: String) -> String {
    var free = name + ".sqlite"
    var number = 2
    while Disk.exists(folder + "/" + free) {
      free = "\(name) \(number).sqlite"
      number += 1
    }
    return free
  }

  private static func write(_ copy: DatabaseQueue, to draft: String) throws {
    for rest in ["", "-journal"] { try Disk.remove(draft + rest) }
    try Disk.touch(draft)
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    let target = try DatabaseQueue(path: draft, configuration: configuration)
    try copy.backup(to: target)
    try target.close()
    try Disk.flush(draft)
  }

  /// Gives the old register its second name, and takes away a journal of half done work, which would
  /// otherwise be played back into the new one.
  private static func keepAside(_ path: String, as aside: String) throws(RegisterError) {
    try Disk.link(path, as: aside)
    if Disk.exists(path + "-journal") {
      try Disk.move(path + "-journal", to: aside + "-journal")
    }
  }

  /// Who was erased, as far as a register that is no longer whole still tells.
  private static func salvagedSuppression(of path: String) -> [Data] {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        try Data.fetchAll(db, sql: "SELECT digest FROM suppressed")
      }
    } catch {
      // It is beyond telling; what it kept out is the loss.
      return []
    }
  }
}
