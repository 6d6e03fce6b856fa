import Domain
import Foundation
import GRDB
import MemberRegister
import Testing

struct BackupTests {
  private let settings = BackupSettings(keep: 2, days: 30)

  /// A register with a member in a folder of its own.
  private func withMember(_ body: (MemberRegister, String) throws -> Void) throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite", waiting: 0)
      _ = try register.take(in: Invented.list([Invented.member("10")]), stamp: Invented.stamp)
      try body(register, folder)
    }
  }

  private func backUp(
    _ register: MemberRegister, _ day: String = "2026-01-05", _ reason: Backup.Reason = .asked
  ) throws -> Backup {
    try register.backUp(because: reason, on: Invented.date(day))
  }

  @Test func `a backup is a private file of its own with everything in it`() throws {
    try withMember { register, folder in
      let backup = try backUp(register)
      #expect(backup.fileName == "leden 0001 2026-01-05 handmatig.sqlite")
      let place = folder + "/reservekopieen/" + backup.fileName
      let rights = try FileManager.default.attributesOfItem(atPath: place)
      #expect(rights[.posixPermissions] as? Int == 0o600)
      let rehearsed = try MemberRegister(rehearsing: place)
      #expect(try rehearsed.members() == register.members())
      #expect(try rehearsed.verify() == register.verify())
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder + "/reservekopieen")
      #expect(names.filter { !$0.hasSuffix(".lock") } == [backup.fileName])
    }
  }

  @Test func `backups go when they are old and not among the newest`() throws {
    try withMember { register, _ in
      for day in ["2026-01-05", "2026-01-06", "2026-02-20", "2026-02-21"] {
        _ = try backUp(register, day)
      }
      #expect(try register.backups().count == 4, "making one takes none away")
      let day = Invented.date("2026-02-21")
      #expect(
        try register.pruneBackups(on: day, keeping: settings).map(\.number) == [2, 1])
      #expect(try register.backups().map(\.number) == [4, 3])
      // Young ones stay, however many.
      _ = try backUp(register, "2026-02-22")
      #expect(
        try register.pruneBackups(on: Invented.date("2026-02-22"), keeping: settings).isEmpty)
      #expect(try register.backups().map(\.number) == [5, 4, 3])
    }
  }

  @Test(arguments: [
    ("leden 0007 2026-01-20 uitgifte.sqlite", true), ("leden 7 2026-01-20 wissen.sqlite", true),
    ("leden 0007 2026-02-30 uitgifte.sqlite", false), ("leden 0007 2026-01-20 iets.sqlite", false),
    ("leden.sqlite", false), (".deel.sqlite", false),
  ])
  func `a backup is known by its name`(name: String, isBackup: Bool) {
    #expect((Backup(fileName: name) != nil) == isBackup)
  }

  @Test func `putting back says what is lost and brings everything back`() throws {
    try withMember { register, _ in
      let before = try register.members()
      _ = try backUp(register)
      _ = try register.take(
        in: Invented.list([Invented.member("10", function: "Manager")], digest: "b"),
        stamp: Invented.stamp)
      let preview = try register.rehearseRestoring("1")
      #expect(preview.lost == 2)
      #expect(preview.operations.map(\.kind) == [.takeIn])
      #expect(try register.members() != before)
      #expect(try register.restore("1", stamp: Invented.stamp) == preview)
      #expect(try register.members() == before)
      #expect(try register.verify().faults.isEmpty)
      #expect(try register.journal(of: "leden 0001 2026-01-05 handmatig.sqlite").count == 1)
    }
  }

  @Test func `a backup from before a release is not put back`() throws {
    try withMember { register, _ in
      _ = try backUp(register)
      try register.release([Invented.concept("GM0344")])
      let refusal = RegisterError.releasedSince(
        backup: "leden 0001 2026-01-05 handmatig.sqlite", [InvoiceNumber("2026-1")])
      #expect(throws: refusal) { try register.rehearseRestoring("1") }
      #expect(throws: refusal) { try register.restore("1", stamp: Invented.stamp) }
      #expect(try register.invoices(year: 2026).count == 1)
      _ = try backUp(register)
      #expect(try register.restore("2", stamp: Invented.stamp).lost == 0)
      #expect(try register.verify().faults.isEmpty)
    }
  }

  @Test func `a backup that was changed from outside is refused`() throws {
    try withMember { register, folder in
      let backup = try backUp(register)
      let queue = try DatabaseQueue(path: folder + "/reservekopieen/" + backup.fileName)
      try queue.write { db in try db.execute(sql: "UPDATE member SET phone = '+31600000000'") }
      try queue.close()
      #expect(throws: RegisterError.backupUnsound(backup.fileName)) {
        try register.restore("1", stamp: Invented.stamp)
      }
      #expect(throws: RegisterError.backupUnknown("2")) {
        try register.restore("2", stamp: Invented.stamp)
      }
    }
  }

  @Test func `a backup of another register is refused`() throws {
    try withMember { register, folder in
      try withMember { other, elsewhere in
        let backup = try backUp(other)
        try FileManager.default.createDirectory(
          atPath: folder + "/reservekopieen", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          atPath: elsewhere + "/reservekopieen/" + backup.fileName,
          toPath: folder + "/reservekopieen/" + backup.fileName)
        #expect(throws: RegisterError.backupOfAnother(backup.fileName)) {
          try register.restore("1", stamp: Invented.stamp)
        }
      }
    }
  }

  @Test func `a backup replaces a register that cannot be read, which is kept`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try {
        let register = try MemberRegister(at: path, waiting: 0)
        _ = try register.take(in: Invented.list([Invented.member("10")]), stamp: Invented.stamp)
        _ = try backUp(register)
      }()
      try Data("kapot".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: RegisterError.notARegister(path: path)) { try MemberRegister(at: path) }
      let restoration = try MemberRegister.restore(
        "1", inPlaceOfUnreadable: path, aside: "leden onleesbaar 2026-01-05", stamp: Invented.stamp,
        waiting: 0)
      #expect(restoration.setAside == "leden onleesbaar 2026-01-05.sqlite")
      let register = try MemberRegister(at: path, waiting: 0)
      #expect(try register.members().map(\.number.text) == ["10"])
      #expect(try register.verify().faults.isEmpty)
      #expect(
        try String(contentsOfFile: folder + "/leden onleesbaar 2026-01-05.sqlite", encoding: .utf8)
          == "kapot")
    }
  }
}
