import Domain
import Foundation
import MemberRegister
import Testing

/// Putting a backup back when the register has gone another way, or cannot be read.
struct RestoreTests {
  private let stamp = Invented.stamp

  private func fill(_ register: MemberRegister) throws {
    _ = try register.take(in: Invented.list([Invented.member("10")]), stamp: stamp)
    _ = try register.backUp(because: .asked, on: stamp.date)
  }

  @Test func `a history that went another way is lost from the last common line on`() throws {
    try withRegister { register in
      try fill(register)
      _ = try register.take(
        in: Invented.list([Invented.member("10"), Invented.member("11")], digest: "b"),
        stamp: stamp)
      _ = try register.backUp(because: .asked, on: stamp.date)
      _ = try register.restore("1", stamp: stamp)
      // One line since the two went apart: that of putting back.
      let preview = try register.rehearseRestoring("2")
      #expect(preview.lost == 1)
      #expect(preview.operations.map(\.kind) == [.restore])
    }
  }

  @Test func `a backup that does not know a released document is not put in its place`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try {
        let register = try MemberRegister(at: path, waiting: 0)
        try fill(register)
        try register.release([Invented.concept("GM0344")])
      }()
      try Data("kapot".utf8).write(to: URL(fileURLWithPath: path))
      #expect(
        throws: RegisterError.documentsSince(
          backup: "leden 0001 2026-01-05 handmatig.sqlite",
          ["2026/2026-1.pdf", "2026/2026-1.xml"])
      ) {
        try MemberRegister.restore(
          "1", inPlaceOfUnreadable: path, aside: "leden onleesbaar 2026-01-05", stamp: stamp,
          waiting: 0)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "kapot")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.contains { $0.hasPrefix("leden onleesbaar") })
    }
  }

  @Test func `what is unreadable is kept under a name of its own`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      try {
        try fill(MemberRegister(at: path, waiting: 0))
      }()
      for (text, name) in [
        ("eerst", "leden onleesbaar 2026-01-05.sqlite"),
        ("daarna", "leden onleesbaar 2026-01-05 2.sqlite"),
      ] {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let restoration = try MemberRegister.restore(
          "1", inPlaceOfUnreadable: path, aside: "leden onleesbaar 2026-01-05", stamp: stamp,
          waiting: 0)
        #expect(restoration.setAside == name)
        #expect(try String(contentsOfFile: folder + "/" + name, encoding: .utf8) == text)
      }
    }
  }

  @Test func `a register that another program has is not replaced`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      let register = try MemberRegister(at: path, waiting: 0)
      try fill(register)
      #expect(throws: RegisterError.self) {
        try MemberRegister.restore(
          "1", inPlaceOfUnreadable: path, aside: "leden onleesbaar 2026-01-05", stamp: stamp,
          waiting: 0)
      }
      #expect(try register.members().count == 1)
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }
}
