import Domain
import MemberRegister
import Testing

/// The histories that a year of lists, runs and half-filled workbooks can have.
struct SettleTests {
  @Test func `nothing changes without a decision`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let settled = try register.settled([Invented.functionChange("10")])
      #expect(settled.proposals.map(\.status) == [.proposed])
      #expect(settled.proposals[0].isOpen)
      #expect(settled.changes.isEmpty)
      #expect(try register.title == "Leerplichtambtenaar")
    }
  }

  @Test func `an accepted proposal stays applied in every later run`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let change = Invented.functionChange("10")
      let key = try register.settled([change]).proposals[0].key
      let accepted = Invented.decision(key, "10", .accept, note: "gebeld")
      let settled = try register.settled([change], [accepted])
      #expect(settled.proposals[0].status == .applied)
      #expect(settled.proposals[0].note == "gebeld")
      #expect(
        settled.changes == [
          DecidedChange(
            member: MemberNumber("10"), field: .functionTitle, old: "Leerplichtambtenaar",
            new: "Doorstroomcoach", cause: .decision, key: key, origin: accepted.origin)
        ])
      for decisions in [[accepted], []] {
        try register.list([Invented.member("10")])
        let again = try register.settled([change], decisions)
        #expect(again.proposals == settled.proposals)
        #expect(again.changes.isEmpty)
        #expect(again.recorded.isEmpty)
        #expect(again.findings.isEmpty)
        #expect(try register.title == "Doorstroomcoach")
      }
    }
  }

  @Test func `a decision goes to the website until a list confirms it`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let change = Invented.functionChange("10")
      let accepted = try register.accept(change)
      let pending = try register.websiteChanges()
      #expect(pending.map(\.old) == ["Leerplichtambtenaar"])
      #expect(pending.map(\.new) == ["Doorstroomcoach"])
      #expect(pending.map(\.key) == [accepted.key])

      let confirmed = try register.list(
        [Invented.member("10", function: "Doorstroomcoach")], digest: "b")
      #expect(confirmed.changes.map(\.effect) == [.confirmed])
      #expect(try register.websiteChanges().isEmpty)
      let same = Assessment(
        member: MemberNumber("10"), outcome: .confirmed, probability: Probability(units: 9_900),
        reason: .samePersonSameJob)
      // The workbook with the decision still lies there.
      let settled = try register.settled([same], [accepted])
      #expect(settled.findings.isEmpty)
      #expect(settled.changes.isEmpty)
      #expect(!settled.proposals[0].isOpen)
      #expect(try register.title == "Doorstroomcoach")
    }
  }

  @Test func `another change on a list leaves the decision alone`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let change = Invented.functionChange("10")
      try register.accept(change)
      try register.list([Invented.member("10", phone: "+31600000000")], digest: "b")
      #expect(try register.title == "Doorstroomcoach")
      #expect(try register.websiteChanges().count == 1)
      // The evidence has another key, but what it asks for is in force already.
      let settled = try register.settled([change])
      #expect(settled.proposals[0].status == .applied)
      #expect(settled.changes.isEmpty)
    }
  }

  @Test func `a newer list overrules, an older one does not`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")], digest: "a")
      try register.accept(Invented.functionChange("10"))
      let overruled = try register.list([Invented.member("10", function: "Manager")], digest: "b")
      #expect(overruled.changes.map(\.effect) == [.overruled])
      #expect(try register.title == "Manager")
      #expect(try register.websiteChanges().isEmpty)

      let older = try register.list([Invented.member("10")], digest: "a")
      #expect(older.findings.map(\.code) == ["file_already_read"])
      // The same evidence as when it was decided: the decision holds again.
      try register.settled([Invented.functionChange("10")])
      #expect(try register.title == "Doorstroomcoach")
    }
  }

  @Test func `a confirmed decision outranks an older list`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")], digest: "a")
      try register.accept(Invented.functionChange("10"))
      try register.list([Invented.member("10", function: "Doorstroomcoach")], digest: "b")
      let older = try register.list([Invented.member("10")], digest: "a")
      #expect(older.changes.map(\.effect) == [.outranked])
      #expect(try register.title == "Doorstroomcoach")
      #expect(try register.websiteChanges().map(\.old) == ["Leerplichtambtenaar"])
    }
  }

  @Test func `a rejected proposal comes back with new evidence only`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let change = Invented.functionChange("10")
      let key = try register.settled([change]).proposals[0].key
      _ = try register.settled([change], [Invented.decision(key, "10", .reject)])
      var same = Invented.functionChange("10", probability: 4_000)
      #expect(try register.settled([same]).proposals[0].status == .rejected)
      same = Invented.functionChange("10", to: "Manager")
      #expect(try register.settled([same]).proposals[0].status == .proposed)
    }
  }

  @Test func `who decides otherwise gets the listed value back`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let change = Invented.functionChange("10")
      let accepted = try register.accept(change)
      let settled = try register.settled(
        [change], [Invented.decision(accepted.key, "10", .reject)])
      #expect(settled.changes.map(\.cause) == [.reversal])
      #expect(settled.proposals[0].status == .rejected)
      #expect(try register.title == "Leerplichtambtenaar")
      #expect(try register.websiteChanges().isEmpty)
      try register.settled([change], [accepted])
      #expect(try register.title == "Doorstroomcoach")
    }
  }

  @Test func `asking around leaves it open with the note`() throws {
    try withRegister { register in
      try register.list([Invented.member("10")])
      let change = Invented.functionChange("10")
      let key = try register.settled([change]).proposals[0].key
      try register.settled([change], [Invented.decision(key, "10", .askAround, note: "mail P&O")])
      let proposal = try register.settled([change]).proposals[0]
      #expect(proposal.isOpen)
      #expect(proposal.verdict == .askAround)
      #expect(proposal.note == "mail P&O")
    }
  }

  @Test func `a partly filled workbook decides its filled rows`() throws {
    try withRegister { register in
      try register.list([Invented.member("10"), Invented.member("11")])
      let changes = [Invented.functionChange("10"), Invented.functionChange("11")]
      let keys = try register.settled(changes).proposals.map(\.key)
      let first = Invented.decision(keys[0], "10", .accept)
      #expect(
        try register.settled(changes, [first]).proposals.map(\.status) == [.applied, .proposed])
      let second = Invented.decision(keys[1], "11", .accept)
      let settled = try register.settled(changes, [first, second])
      #expect(settled.proposals.map(\.status) == [.applied, .applied])
      #expect(settled.recorded == [second])
    }
  }

  @Test func `a rule of the settings applies what is certain enough`() throws {
    try withRegister { register in
      try register.list([Invented.member("10"), Invented.member("11")])
      let changes = [
        Invented.functionChange("10"), Invented.functionChange("11", probability: 8_999),
      ]
      let terms = Invented.terms(rules: [.functionChanged])
      let settled = try register.settle(
        changes, decisions: [], terms: terms, stamp: Invented.stamp)
      #expect(settled.proposals.map(\.status) == [.applied, .proposed])
      #expect(settled.changes.map(\.cause) == [.rule])
      // The rule is gone from the settings; what it did stands until someone decides otherwise.
      #expect(try register.settled(changes).proposals.map(\.status) == [.applied, .proposed])
      let key = settled.proposals[0].key
      try register.settled(changes, [Invented.decision(key, "10", .reject)])
      let refused = try register.settle(
        changes, decisions: [], terms: terms, stamp: Invented.stamp)
      #expect(refused.proposals[0].status == .rejected)
      #expect(try register.title == "Leerplichtambtenaar")
    }
  }
}

extension MemberRegister {
  @discardableResult
  fileprivate func list(_ members: [Member], digest: Character = "a") throws -> TakenIn {
    try take(in: Invented.list(members, digest: digest), stamp: Invented.stamp)
  }

  @discardableResult
  fileprivate func settled(
    _ assessments: [Assessment], _ decisions: [Decision] = []
  ) throws -> Settled {
    try settle(
      assessments, decisions: decisions, terms: Invented.terms(), stamp: Invented.stamp)
  }

  @discardableResult
  fileprivate func accept(_ assessment: Assessment) throws -> Decision {
    let key = try settled([assessment]).proposals[0].key
    let decision = Invented.decision(key, assessment.member.text, .accept)
    try settled([assessment], [decision])
    return decision
  }

  /// The title of the first member.
  fileprivate var title: String {
    get throws { try members()[0].functionTitle }
  }
}
