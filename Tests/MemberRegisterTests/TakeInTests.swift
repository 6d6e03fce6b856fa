import Domain
import Foundation
import MemberRegister
import Testing

struct TakeInTests {
  @Test func `a first list creates its members`() throws {
    try withRegister { register in
      let listed = [Invented.member("10"), Invented.member("9", row: 3)]
      let taken = try register.take(
        in: Invented.list(listed, setAside: ["77"]), stamp: Invented.stamp)
      #expect(taken.created.map(\.text) == ["10", "9"])
      #expect(taken.sources[0].rows.accepted == 2)
      #expect(taken.sources[0].rows.unchanged == 0)
      #expect(taken.sources[0].rows.setAside == 1)
      #expect(taken.sources[0].rows.ties)
      #expect(try register.members() == [listed[1], listed[0]])
    }
  }

  @Test func `every field of a member comes back as it was`() throws {
    try withRegister { register in
      var full = Invented.member("10")
      full.name = PersonName(
        initials: "Ĳ.", callName: "Zoë", prefix: "van 't", familyName: "O'Çelik-Ødegård",
        birthName: "van 't O'Çelik", partnerName: "Ødegård", written: "\"Zoë\"\tv. 't")
      full.memberUntil = Invented.date("2026-12-31")
      full.newsletter = nil
      full.isShielded = true
      full.krsdNumber = "KRSD-1"
      full.debtor = DebtorID("GM0344")
      let meanings: [Workplace.Meaning] = [
        .unknown, .bureau(BureauID("RBL: noord>oost")),
        .ambiguous([Invented.code("GM0373"), Invented.code("GM0893")]),
        .ended(Invented.code("GM0501"), successors: [Invented.code("GM1992")]),
        .ended(Invented.code("GM0501"), successors: []),
      ]
      var members: [Member] = []
      for (index, meaning) in meanings.enumerated() {
        full.number = MemberNumber("\(10 + index)")
        full.workplace = Workplace(written: "Ergens", organisation: "RBL", meaning: meaning)
        members.append(full)
      }
      _ = try register.take(in: Invented.list(members), stamp: Invented.stamp)
      #expect(try register.members() == members)
    }
  }

  @Test func `the same files once more change no byte`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      let events = [
        CommunityEvent(
          moment: Moment(seconds: 0), member: MemberNumber("10"), email: nil, kind: "bericht",
          origin: Origin(file: "log.csv", row: 2))
      ]
      var input = Invented.list([Invented.member("10"), Invented.member("11")])
      input.staff = [Invented.staff("1"), Invented.staff("2", row: 3)]
      input.events = events
      input.sources += [
        TakeInTests.file(.staffList, "Imports/2026/personeel.csv", "b", rows: 2),
        TakeInTests.file(.activityLog, "log.csv", "c", rows: 1),
        TakeInTests.file(.tariffs, "tarieven.csv", "d", rows: 5),
      ]
      let first = try MemberRegister(at: path).take(in: input, stamp: Invented.stamp)
      #expect(first.sources.map(\.rows.accepted) == [2, 2, 1, 5])
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let later = Stamp(date: Invented.date("2026-02-01"), actor: "Bas")
      let second = try MemberRegister(at: path).take(in: input, stamp: later)
      #expect(second.sources.map(\.rows.accepted) == [0, 0, 0, 0])
      #expect(second.sources.map(\.rows.unchanged) == [2, 2, 1, 5])
      #expect(second.changedNothing)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `a staff file that came again with one row changed counts that row`() throws {
    try withRegister { register in
      var input = Invented.list([Invented.member("10")])
      input.staff = [Invented.staff("1"), Invented.staff("2"), Invented.staff("3")]
      let list = input.sources[0]
      input.sources = [
        list, TakeInTests.file(.staffList, input.staff[0].origin.file, "b", rows: 3),
      ]
      _ = try register.take(in: input, stamp: Invented.stamp)
      input.staff[1].functionTitle = "Manager"
      input.sources = [
        list, TakeInTests.file(.staffList, input.staff[0].origin.file, "c", rows: 3),
      ]
      let taken = try register.take(in: input, stamp: Invented.stamp)
      #expect(taken.sources[1].rows.accepted == 1)
      #expect(taken.sources[1].rows.unchanged == 2)
    }
  }

  @Test func `a value that changed on the list is followed`() throws {
    try withRegister { register in
      _ = try register.take(in: Invented.list([Invented.member("10")]), stamp: Invented.stamp)
      let moved = Invented.member("10", place: "GM0363", phone: "+31698765432")
      let taken = try register.take(
        in: Invented.list([moved, Invented.member("11")], digest: "b"), stamp: Invented.stamp)
      #expect(taken.changes.map(\.field) == [.phone, .workplace])
      #expect(taken.changes.map(\.effect) == [.followed, .followed])
      #expect(taken.changes.map(\.new) == ["+31698765432", "Amsterdam"])
      #expect(taken.sources[0].rows.accepted == 2)
      #expect(try register.members()[0] == moved)
    }
  }

  @Test func `a row that only moved is unchanged and takes its new place`() throws {
    try withRegister { register in
      _ = try register.take(in: Invented.list([Invented.member("10")]), stamp: Invented.stamp)
      let moved = Invented.member("10", row: 40, file: "Imports/2026/nieuw.csv")
      let taken = try register.take(
        in: Invented.list([moved], digest: "b", file: "Imports/2026/nieuw.csv"),
        stamp: Invented.stamp)
      #expect(taken.sources[0].rows.unchanged == 1)
      #expect(try register.members() == [moved])
    }
  }

  @Test func `who is no longer on the list is kept, marked and reported`() throws {
    try withRegister { register in
      let both = [Invented.member("10"), Invented.member("11")]
      _ = try register.take(in: Invented.list(both), stamp: Invented.stamp)
      let one = Invented.list([both[0]], digest: "b")
      let gone = try register.take(in: one, stamp: Invented.stamp)
      #expect(gone.newlyAbsent.map(\.text) == ["11"])
      #expect(try register.members() == [both[0]])
      #expect(try register.registered()[1].absentSince == Invented.stamp.date)
      let still = try register.take(in: one, stamp: Invented.stamp)
      #expect(still.newlyAbsent.isEmpty)
      #expect(still.absent.map(\.text) == ["11"])
      let back = try register.take(in: Invented.list(both, digest: "c"), stamp: Invented.stamp)
      #expect(back.returned.map(\.text) == ["11"])
      #expect(try register.members() == both)
    }
  }

  @Test func `a member whose row was set aside stays as they were`() throws {
    try withRegister { register in
      let both = [Invented.member("10"), Invented.member("11")]
      _ = try register.take(in: Invented.list(both), stamp: Invented.stamp)
      let taken = try register.take(
        in: Invented.list([both[0]], digest: "b", setAside: ["11"]), stamp: Invented.stamp)
      #expect(taken.absent.isEmpty)
      #expect(try register.members() == both)
    }
  }

  @Test func `without a list nobody goes missing`() throws {
    try withRegister { register in
      _ = try register.take(in: Invented.list([Invented.member("10")]), stamp: Invented.stamp)
      let taken = try register.take(
        in: YearInput(reference: Invented.reference), stamp: Invented.stamp)
      #expect(taken.changedNothing)
      #expect(try register.members().count == 1)
    }
  }

  @Test func `3,500 members are taken in quickly`() throws {
    try withRegister { register in
      let members = (0..<3_500).map { Invented.member("\(10_000 + $0)", row: $0 + 2) }
      let start = ContinuousClock.now
      _ = try register.take(in: Invented.list(members), stamp: Invented.stamp)
      let seconds = ContinuousClock.now - start
      #expect(seconds < .seconds(10))
    }
  }

  private static func file(
    _ kind: SourceFile.Kind, _ path: String, _ digest: Character, rows count: Int
  ) -> SourceFile {
    var rows = RowCounts()
    rows.read = count
    rows.accepted = count
    return SourceFile(
      path: path, kind: kind, sha256: String(repeating: digest, count: 64), size: 1, rows: rows)
  }
}
