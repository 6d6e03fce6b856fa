import Domain
import MemberRegister
import Testing

struct HandOutTests {
  private func entry(_ number: String, _ rayon: String, _ place: String = "Utrecht")
    -> RayonListEntry
  {
    RayonListEntry(
      member: MemberNumber(number), rayon: RayonCode(rayon), name: "Vries, Sanne de",
      municipality: place, function: "Leerplichtambtenaar", email: "s@utrecht.example")
  }

  @Test func `changes are against the list handed out before, in every run after it too`() throws {
    try withRegister { register in
      _ = try register.take(
        in: Invented.list(["10", "11", "12"].map { Invented.member($0) }), stamp: Invented.stamp)
      let first = [entry("10", "NW"), entry("11", "NW")]
      #expect(try register.lastHandedOut() == nil)
      #expect(try register.handedOut(before: first).isEmpty)
      try register.handOut(first, year: 2026, stamp: Invented.stamp)
      #expect(try register.lastHandedOut() == first)
      #expect(try register.handedOut(before: first).isEmpty)

      let second = [entry("10", "ZO"), entry("11", "NW", "Amsterdam"), entry("12", "NW")]
      for _ in 0..<2 {
        #expect(try register.handedOut(before: second) == first)
        try register.handOut(second, year: 2026, stamp: Invented.stamp)
      }
      #expect(try register.lastHandedOut() == second)
      try register.handOut([], year: 2026, stamp: Invented.stamp)
      #expect(try register.handedOut(before: []) == second)
      #expect(
        try register.journal(of: "2026").map(\.entry.action) == [
          .handedOut, .handedOut, .handedOut,
        ])
    }
  }
}

struct HeldListTests {
  private func entry(_ number: String, _ rayon: String) -> RayonListEntry {
    RayonListEntry(
      member: MemberNumber(number), rayon: RayonCode(rayon), name: "Vries, Sanne de",
      municipality: "Utrecht", function: "Leerplichtambtenaar", email: "s@utrecht.example")
  }

  @Test func `a list that is held keeps what its rayon got before`() throws {
    try withRegister { register in
      _ = try register.take(
        in: Invented.list(["10", "11"].map { Invented.member($0) }), stamp: Invented.stamp)
      try register.handOut(
        [entry("10", "NW"), entry("11", "ZO")], year: 2026, stamp: Invented.stamp)
      let held: Set = [RayonCode("NW")]
      let moved = [entry("10", "ZO"), entry("11", "ZO")]
      try register.handOut(moved, held: held, year: 2026, stamp: Invented.stamp)
      #expect(
        try register.lastHandedOut() == [entry("10", "NW"), entry("10", "ZO"), entry("11", "ZO")])
      #expect(try register.lastHandOutDate() == Invented.stamp.date)
      let changes = RayonChange.between(try register.handedOut(before: moved), and: moved)
      #expect(changes.map(\.kind) == [.movedOut] && changes.map(\.rayon) == [RayonCode("NW")])
    }
  }
}
