import Domain
import Foundation
import MemberRegister
import TestSupport
import Testing

struct OpeningTests {
  @Test func `the register is private to who made it`() throws {
    try withFolder { folder in
      let path = folder + "/Register/leden.sqlite"
      _ = try MemberRegister(at: path)
      let files = FileManager.default
      #expect(try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      #expect(
        try files.attributesOfItem(atPath: folder + "/Register")[.posixPermissions] as? Int
          == 0o700)
      #expect(
        try files.contentsOfDirectory(atPath: folder + "/Register").sorted() == [
          "leden.sqlite", "leden.sqlite.lock",
        ])
    }
  }

  @Test func `a second program is told who is in`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      let first = try MemberRegister(at: path)
      #expect(
        throws: RegisterError.inUse(
          path: path, process: Int(ProcessInfo.processInfo.processIdentifier))
      ) {
        try MemberRegister(at: path, waiting: 0)
      }
      #expect(try first.members().isEmpty)
    }
  }

  @Test(arguments: ["tekst, geen register\n", String(repeating: "x", count: 10_000)])
  func `a file that is no database is refused and left alone`(text: String) throws {
    try withFolder { folder in
      let path = try OpeningTests.file(Data(text.utf8), in: folder)
      #expect(throws: RegisterError.notARegister(path: path)) { try MemberRegister(at: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
    }
  }

  @Test func `no damaged byte makes it trap`() throws {
    try withFolder { folder in
      let sound = folder + "/gaaf.sqlite"
      let members = (0..<50).map { Invented.member("\($0)") }
      _ = try MemberRegister(at: sound).take(in: Invented.list(members), stamp: Invented.stamp)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: sound))
      var generator = SeededGenerator(seed: 20_260_105)
      var refused = 0
      for round in 0..<40 {
        var broken = bytes
        if round.isMultiple(of: 4) {
          broken = broken.prefix(Int.random(in: 1..<bytes.count, using: &generator))
        } else {
          for _ in 0..<200 {
            broken[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
              in: 0...255, using: &generator)
          }
        }
        let path = try OpeningTests.file(broken, in: folder)
        do {
          _ = try MemberRegister(at: path).members()
        } catch {
          #expect(error is RegisterError)
          refused += 1
        }
      }
      #expect(refused >= 35)
    }
  }

  @Test func `a link in the place of the register is refused`() throws {
    try withFolder { folder in
      let path = try OpeningTests.file(Data(), in: folder)
      let link = folder + "/link.sqlite"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      #expect(throws: RegisterError.disk(path: link, .isALink)) { try MemberRegister(at: link) }
    }
  }

  private static func file(_ data: Data, in folder: String) throws -> String {
    let path = folder + "/leden.sqlite"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }
}
