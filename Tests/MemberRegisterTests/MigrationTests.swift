import Domain
import Foundation
import GRDB
import MemberRegister
import Testing

/// A register of every schema that was ever released opens, whole, and works on.
///
/// The samples are registers of the invented small year, made by the program of their time: its
/// import, a rule, and a release of six invoices.
struct MigrationTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Schemas")

  private func withSample(_ schema: Int, _ body: (MemberRegister) throws -> Void) throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let sql = try String(
        contentsOf: MigrationTests.samples.appendingPathComponent("\(schema).sql"), encoding: .utf8)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let old = try DatabaseQueue(path: path, configuration: configuration)
      try old.write { db in try db.execute(sql: sql) }
      try old.close()
      try body(MemberRegister(at: path, waiting: 0))
    }
  }

  @Test(arguments: [1])
  func `an old register is as sound as it was`(schema: Int) throws {
    try withSample(schema) { register in
      let verification = try register.verify()
      #expect(verification.entries == 32)
      // The sample has no documents beside it.
      #expect(
        verification.faults.allSatisfy { if case .document = $0 { true } else { false } })
      #expect(try register.members().count == 16)
      #expect(try register.invoices(year: 2026).count == 6)
      #expect(try register.indexations().map(\.percentage.units) == [45_200])
      #expect(try register.websiteChanges().map(\.member.number.text) == ["107", "108"])
    }
  }

  @Test(arguments: [1])
  func `an old register is worked on`(schema: Int) throws {
    try withSample(schema) { register in
      #expect(throws: RegisterError.notUndoable(nil)) { try register.undo(stamp: Invented.stamp) }
      #expect(throws: RegisterError.tooLongAgo(1)) { try register.undo(1, stamp: Invented.stamp) }
      var members = try register.members()
      members[0].phone = "+31600000000"
      _ = try register.take(in: Invented.list(members), stamp: Invented.stamp)
      let reversal = try register.undo(stamp: Invented.stamp)
      #expect(reversal.fields.map(\.field) == [.phone])
      #expect(
        try register.backUp(
          because: .asked, on: Invented.date("2026-02-01")
        ).number == 1)
    }
  }
}
