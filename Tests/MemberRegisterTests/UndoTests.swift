import Domain
import MemberRegister
import Testing

/// What undoing brings back, what it keeps, and that doing again is the way back.
struct UndoTests {
  private let stamp = Invented.stamp

  private func list(
    _ register: MemberRegister, _ members: [Member], _ digest: Character = "a"
  ) throws {
    _ = try register.take(in: Invented.list(members, digest: digest), stamp: stamp)
  }

  private func settle(
    _ register: MemberRegister, _ decisions: [Decision] = [], rules: Set<Outcome> = [],
    _ assessments: [Assessment] = [Invented.functionChange("10")]
  ) throws -> Settled {
    try register.settle(
      assessments, decisions: decisions, terms: Invented.terms(rules: rules), stamp: stamp)
  }

  private func key(_ register: MemberRegister) throws -> ProposalKey {
    try settle(register).proposals[0].key
  }

  private func expectSound(_ register: MemberRegister) throws {
    #expect(try register.verify().faults.isEmpty)
  }

  @Test func `a decision that is undone gives its field back and waits again`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      let accept = Invented.decision(try key(register), "10", .accept)
      _ = try settle(register, [accept])
      #expect(try register.members()[0].functionTitle == "Doorstroomcoach")
      let reversal = try register.undo(stamp: stamp)
      #expect(
        reversal.fields == [
          ReturnedField(
            member: MemberNumber("10"), field: .functionTitle, old: "Doorstroomcoach",
            new: "Leerplichtambtenaar")
        ])
      #expect(reversal.decisions == 1)
      #expect(try register.members()[0].functionTitle == "Leerplichtambtenaar")
      // The workbook still says so, and does not count.
      let rerun = try settle(register, [accept])
      #expect(rerun.proposals.map(\.isOpen) == [true])
      #expect(
        rerun.findings == [
          Finding(.deciding(.undone(rows: 1)), at: Origin(file: accept.origin.file))
        ])
      #expect(try register.members()[0].functionTitle == "Leerplichtambtenaar")
      try expectSound(register)
    }
  }

  @Test func `doing again brings the decision back, and undoing once more takes it`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      let accept = Invented.decision(try key(register), "10", .accept)
      _ = try settle(register, [accept])
      for _ in 0..<2 {
        _ = try register.undo(stamp: stamp)
        #expect(try register.members()[0].functionTitle == "Leerplichtambtenaar")
        let again = try register.redo(stamp: stamp)
        #expect(again.fields.map(\.new) == ["Doorstroomcoach"])
        #expect(try register.members()[0].functionTitle == "Doorstroomcoach")
        let rerun = try settle(register, [accept])
        #expect(rerun.findings.isEmpty && rerun.recorded.isEmpty && rerun.changes.isEmpty)
        #expect(rerun.proposals.map(\.status) == [.applied])
      }
      #expect(throws: RegisterError.nothingUndone) { try register.redo(stamp: stamp) }
      try expectSound(register)
    }
  }

  @Test func `another decision after undoing counts, and then the first one too`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      let key = try key(register)
      let accept = Invented.decision(key, "10", .accept)
      _ = try settle(register, [accept])
      _ = try register.undo(stamp: stamp)
      let reject = Invented.decision(key, "10", .reject)
      #expect(try settle(register, [reject]).proposals.map(\.status) == [.rejected])
      #expect(try settle(register, [accept]).proposals.map(\.status) == [.applied])
      try expectSound(register)
    }
  }

  @Test func `a rule does not apply again to what was undone`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      _ = try settle(register, rules: [.functionChanged])
      #expect(try register.members()[0].functionTitle == "Doorstroomcoach")
      #expect(try register.undo(stamp: stamp).fields.count == 1)
      let rerun = try settle(register, rules: [.functionChanged])
      #expect(rerun.proposals.map(\.isOpen) == [true])
      _ = try register.redo(stamp: stamp)
      let after = try settle(register, rules: [.functionChanged])
      #expect(after.proposals.map(\.status) == [.applied])
      #expect(after.changes.isEmpty)
      try expectSound(register)
    }
  }

  @Test func `an edit made since is kept and named, the rest returns`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10"), Invented.member("11")])
      try list(
        register,
        [
          Invented.member("10", function: "Manager", phone: "+31611111111"),
          Invented.member("11", function: "Manager"),
        ], "b")
      let second = try register.lastUndoable()
      try list(
        register,
        [
          Invented.member("10", function: "Directeur", phone: "+31611111111"),
          Invented.member("11", function: "Manager"),
        ], "c")
      let reversal = try register.undo(second?.id, stamp: stamp)
      #expect(reversal.kept == [.field(MemberNumber("10"), .functionTitle)])
      #expect(
        reversal.fields.map { [$0.member.text, $0.field.rawValue, $0.new] } == [
          ["10", "phone", "+31612345678"], ["11", "function_title", "Leerplichtambtenaar"],
        ])
      #expect(try register.members().map(\.functionTitle) == ["Directeur", "Leerplichtambtenaar"])
      try expectSound(register)
    }
  }

  @Test func `an import that is undone takes its members and its absences with it`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10"), Invented.member("11")])
      try list(register, [Invented.member("11"), Invented.member("12")], "b")
      #expect(try register.members().map(\.number.text) == ["11", "12"])
      let reversal = try register.undo(stamp: stamp)
      #expect(reversal.removed == [MemberNumber("12")])
      #expect(reversal.files == ["Imports/2026/leden.csv"])
      #expect(try register.members().map(\.number.text) == ["10", "11"])
      #expect(try register.undoneFiles() == [String(repeating: "b", count: 64)])
      try expectSound(register)
      let again = try register.redo(stamp: stamp)
      #expect(again.broughtBack == [MemberNumber("12")])
      #expect(try register.members().map(\.number.text) == ["11", "12"])
      #expect(try register.undoneFiles().isEmpty)
      try expectSound(register)
    }
  }

  @Test func `a member whom something happened to since stays`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      let first = try register.lastUndoable()
      _ = try settle(register, [Invented.decision(try key(register), "10", .accept)])
      let reversal = try register.undo(first?.id, stamp: stamp)
      #expect(reversal.kept == [.member(MemberNumber("10"))])
      #expect(reversal.removed.isEmpty)
      #expect(try register.members().map(\.functionTitle) == ["Doorstroomcoach"])
      // When what happened is undone first, the member goes too.
      _ = try register.redo(stamp: stamp)
      _ = try register.undo(stamp: stamp)
      #expect(try register.undo(first?.id, stamp: stamp).removed == [MemberNumber("10")])
      #expect(try register.registered().isEmpty)
      try expectSound(register)
    }
  }

  @Test func `released invoices stay, are named, and cannot be undone`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      _ = try settle(register, [Invented.decision(try key(register), "10", .accept)])
      try register.release([Invented.concept("GM0344")])
      #expect(throws: RegisterError.notUndoable(3)) { try register.undo(3, stamp: stamp) }
      #expect(try register.undo(stamp: stamp).invoices == [InvoiceNumber("2026-1")])
      #expect(try register.invoices(year: 2026).count == 1)
      #expect(throws: RegisterError.notUndoable(2)) { try register.undo(2, stamp: stamp) }
      #expect(throws: RegisterError.notUndoable(99)) { try register.undo(99, stamp: stamp) }
      try expectSound(register)
    }
  }

  @Test func `a blank register has nothing to undo`() throws {
    _ = try withRegister { register in
      #expect(throws: RegisterError.notUndoable(nil)) { try register.undo(stamp: stamp) }
    }
  }

  @Test func `undoing everything from the last to the first leaves nothing`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10"), Invented.member("11")])
      _ = try settle(register, [Invented.decision(try key(register), "10", .accept)])
      try list(
        register,
        [Invented.member("10", function: "Manager"), Invented.member("12", place: "GM0363")], "b")
      _ = try settle(register, rules: [.functionChanged], [Invented.functionChange("12")])
      while try register.lastUndoable() != nil {
        #expect(try register.undo(stamp: stamp).kept.isEmpty)
        try expectSound(register)
      }
      #expect(try register.registered().isEmpty)
      for _ in 0..<4 {
        #expect(try register.redo(stamp: stamp).kept.isEmpty)
        try expectSound(register)
      }
      #expect(try register.members().map(\.functionTitle) == ["Manager", "Doorstroomcoach"])
      #expect(
        try register.registered().map { $0.absentSince != nil } == [false, true, false])
    }
  }

  @Test func `what is no longer kept of a run is said, and passed over`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      _ = try settle(register, [Invented.decision(try key(register), "10", .accept)])
      let later = Stamp(date: Invented.date("2026-03-01"), actor: "Noor")
      _ = try register.tidy(
        RetentionSettings(formerMembers: 30, undo: 30, imports: 1), keeping: BackupSettings(),
        stamp: later)
      for run in [1, 2] {
        #expect(throws: RegisterError.tooLongAgo(run)) { try register.undo(run, stamp: later) }
      }
      #expect(try register.lastUndoable() == nil)
      #expect(try register.undoneFiles().isEmpty)
      #expect(try register.members().map(\.functionTitle) == ["Doorstroomcoach"])
    }
  }

  @Test func `an undoing that is no longer kept is not done again`() throws {
    try withRegister { register in
      try list(register, [Invented.member("10")])
      _ = try register.undo(stamp: stamp)
      let later = Stamp(date: Invented.date("2026-03-01"), actor: "Noor")
      _ = try register.tidy(
        RetentionSettings(formerMembers: 30, undo: 30, imports: 1), keeping: BackupSettings(),
        stamp: later)
      #expect(throws: RegisterError.tooLongAgo(1)) { try register.redo(stamp: later) }
      #expect(try register.undoneFiles().count == 1)
    }
  }
}
