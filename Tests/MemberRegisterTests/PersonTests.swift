import Domain
import Foundation
import MemberRegister
import Testing

/// What is held about someone, and that it goes when it is erased.
struct PersonTests {
  private let stamp = Invented.stamp
  private let ten = MemberNumber("10")

  /// A register in which member 10 was imported, decided about, handed out and invoiced.
  private func withLife(_ body: (MemberRegister, String) throws -> Void) throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite", waiting: 0)
      _ = try register.take(in: both(), stamp: stamp)
      let open = try register.preview(
        [Invented.functionChange("10")], decisions: [], terms: Invented.terms())
      let decision = Invented.decision(open.proposals[0].key, "10", .accept, note: "belde terug")
      _ = try register.settle(
        [Invented.functionChange("10")], decisions: [decision], terms: Invented.terms(),
        stamp: stamp)
      try register.handOut(
        [
          RayonListEntry(
            member: ten, rayon: RayonCode("NW"), name: "Vries10, Sanne de", municipality: "Utrecht",
            function: "Doorstroomcoach", email: "sanne10@utrecht.example")
        ], year: 2026, stamp: stamp)
      try register.release([Invented.concept("GM0344")])
      try body(register, folder)
    }
  }

  private func both(_ digest: Character = "a") -> YearInput {
    Invented.list([Invented.member("10"), Invented.member("11")], digest: digest)
  }

  @Test func `a person's file holds everything with its source and day`() throws {
    try withLife { register, _ in
      let file = try register.person(ten)
      #expect(file.member?.current.functionTitle == "Doorstroomcoach")
      #expect(file.member?.listed.origin == Origin(file: "Imports/2026/leden.csv", row: 2))
      #expect(file.decisions.map(\.note) == ["belde terug"])
      #expect(file.decisions.map(\.ruling.stamp) == [stamp])
      #expect(file.handouts.map(\.entry.rayon.text) == ["NW"])
      #expect(file.invoices == [InvoiceNumber("2026-1")])
      #expect(file.journal.map(\.entry.action) == [.created, .decided, .applied])
      #expect(try register.person(MemberNumber("99")).isEmpty)
    }
  }

  @Test func `an erased person leaves invoices, digests and empty lines`() throws {
    try withLife { register, folder in
      let preview = try register.rehearseErasing(ten)
      #expect(
        preview
          == Erasure(
            number: ten, lines: 3, decisions: 1, handouts: 1, invoices: [InvoiceNumber("2026-1")]))
      #expect(try register.erase(ten, stamp: stamp) == preview)
      let file = try register.person(ten)
      #expect(file.member == nil && file.journal.isEmpty && file.handouts.isEmpty)
      #expect(file.decisions.isEmpty && file.images == 0)
      #expect(file.invoices == [InvoiceNumber("2026-1")])
      let verification = try register.verify()
      #expect(verification.faults.isEmpty)
      #expect(verification.erased == 3)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/leden.sqlite"))
      for text in ["Vries10", "sanne10@utrecht.example", "belde terug"] {
        #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text) is still in the file")
      }
      #expect(bytes.range(of: Data("Vries11".utf8)) != nil)
      #expect(throws: RegisterError.unknownMember(MemberNumber("99"))) {
        try register.erase(MemberNumber("99"), stamp: stamp)
      }
    }
  }

  @Test func `no list brings an erased person back, under another number neither`() throws {
    try withLife { register, _ in
      _ = try register.erase(ten, stamp: stamp)
      var moved = Invented.member("77")
      moved.email = EmailAddress("sanne10@utrecht.example")
      var list = both("b")
      list.members.append(moved)
      list.sources[0].rows.read = 3
      list.sources[0].rows.accepted = 3
      let kept = try register.suppression().applied(to: list)
      #expect(kept.members.map(\.number.text) == ["11"])
      #expect(kept.membersSetAside.map(\.number.text) == ["10", "77"])
      #expect(kept.findings.map(\.problem) == [.reading(.suppressed), .reading(.suppressed)])
      #expect(kept.findings.allSatisfy { $0.value.isEmpty })
      #expect(kept.sources[0].rows.setAside == 2 && kept.sources[0].rows.ties)
      _ = try register.take(in: kept, stamp: stamp)
      #expect(try register.registered().map(\.current.number.text) == ["11"])
    }
  }

  @Test func `a backup that is put back forgets an erased person again`() throws {
    try withLife { register, folder in
      _ = try register.backUp(
        because: .erase, on: stamp.date)
      _ = try register.erase(ten, stamp: stamp)
      _ = try register.restore("1", stamp: stamp)
      #expect(try register.registered().map(\.current.number.text) == ["11"])
      #expect(try register.person(ten).journal.isEmpty)
      #expect(try register.suppression().holds(ten))
      #expect(try register.verify().faults.isEmpty)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/leden.sqlite"))
      #expect(bytes.range(of: Data("sanne10@utrecht.example".utf8)) == nil)
    }
  }

  @Test func `an erased person does not come back by undoing`() throws {
    try withLife { register, _ in
      _ = try register.erase(ten, stamp: stamp)
      #expect(throws: RegisterError.tooLongAgo(2)) { try register.undo(2, stamp: stamp) }
      #expect(try register.undo(1, stamp: stamp).removed == [MemberNumber("11")])
      _ = try register.redo(stamp: stamp)
      #expect(try register.registered().map(\.current.number.text) == ["11"])
      #expect(try register.verify().faults.isEmpty)
    }
  }

  @Test func `tidying takes who left long ago and what it takes to undo`() throws {
    try withRegister { register in
      _ = try register.take(in: both(), stamp: stamp)
      _ = try register.take(
        in: Invented.list([Invented.member("11")], digest: "b"), stamp: stamp)
      let retention = RetentionSettings(formerMembers: 30, undo: 60, imports: 1)
      func tidy(_ day: String) throws -> Tidying {
        try register.tidy(
          retention, keeping: BackupSettings(),
          stamp: Stamp(date: Invented.date(day), actor: "Noor"))
      }
      #expect(try tidy("2026-02-04").changesNothing)
      let former = try tidy("2026-02-05")
      #expect(former.former.map(\.number) == [ten])
      #expect(former.runs == 0)
      #expect(try register.registered().map(\.current.number.text) == ["11"])
      // Whoever comes back to the list is welcome.
      #expect(try !register.suppression().holds(ten))
      #expect(try tidy("2026-03-07").runs == 1)
      #expect(try register.verify().faults.isEmpty)
    }
  }
}

struct YearTests {
  @Test func `a year is closed once`() throws {
    try withRegister { register in
      #expect(try register.closedYears().isEmpty)
      try register.close(2026, stamp: Invented.stamp)
      try register.close(2026, stamp: Invented.stamp)
      #expect(try register.closedYears() == [2026])
      #expect(try register.journal(of: "2026").map(\.entry.action) == [.closed])
    }
  }
}
