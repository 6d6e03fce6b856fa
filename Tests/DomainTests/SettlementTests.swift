import Domain
import Testing

struct SettlementTests {
  private let change = Sample.functionChange()
  private let key = ProposalKey(of: Sample.functionChange(), member: Sample.member())

  @Test(arguments: [
    (Sample.assessment(.confirmed), ProposalStatus.proposed, false),
    (Sample.assessment(.notCheckable), .proposed, false),
    (Sample.assessment(.left), .proposed, true),
    (Sample.assessment(.uncertain), .proposed, true),
    (Sample.assessment(.uncertain, reason: .rowSetAside), .setAside, false),
  ])
  func `what nobody decided waits`(
    assessment: Assessment, status: ProposalStatus, isOpen: Bool
  ) {
    var memory = Memory([Sample.member()])
    let settlement = memory.settle([assessment])
    #expect(settlement.proposals.map(\.status) == [status])
    #expect(settlement.proposals.map(\.isOpen) == [isOpen])
    #expect(settlement.changes.isEmpty)
  }

  @Test func `a row set aside of someone unknown has a key of its own`() {
    var memory = Memory([Sample.member()])
    let aside = ["77", "78"].map {
      Sample.assessment(.uncertain, of: $0, reason: .rowSetAside)
    }
    let settlement = memory.settle(aside)
    #expect(settlement.proposals.map(\.status) == [.setAside, .setAside])
    #expect(settlement.proposals[0].key != settlement.proposals[1].key)
  }

  @Test func `accepting that the data cannot decide changes nothing`() {
    var memory = Memory([Sample.member()])
    let open = Sample.assessment(.uncertain)
    let key = memory.settle([open]).proposals[0].key
    let settlement = memory.settle([open], [Sample.decision(key, .accept)])
    #expect(settlement.proposals[0].status == .applied)
    #expect(memory.current() == Sample.member())
  }

  @Test func `two rows that contradict each other decide nothing`() {
    var memory = Memory([Sample.member()])
    let rows = [
      Sample.decision(key, .accept), Sample.decision(key, .reject, row: 6),
      Sample.decision(key, .askAround, row: 7),
    ]
    let settlement = memory.settle([change], rows)
    #expect(
      settlement.findings == [
        Finding(
          .deciding(.contradicting(member: MemberNumber("10"))), at: rows[1].origin)
      ])
    #expect(settlement.proposals[0].status == .proposed)
    #expect(settlement.recorded.isEmpty)
  }

  @Test func `two rows that say the same are one decision`() {
    var memory = Memory([Sample.member()])
    let settlement = memory.settle(
      [change], [Sample.decision(key, .accept), Sample.decision(key, .accept, row: 9)])
    #expect(settlement.findings.isEmpty)
    #expect(settlement.recorded.count == 1)
    #expect(settlement.changes.count == 1)
  }

  @Test func `a row of other evidence is stale, one of nobody is unknown`() {
    var memory = Memory([Sample.member(), Sample.member("11")])
    let gone = ProposalKey("0123456789abcdef")
    let other = memory.settle([Sample.functionChange("11", staff: "P2")]).proposals[0].key
    let settlement = memory.settle(
      [change, Sample.functionChange("11", staff: "P2")],
      [
        Sample.decision(gone, .accept), Sample.decision(gone, .accept, member: "99"),
        // A sorted column: the key is that of somebody else's row.
        Sample.decision(other, .accept),
      ])
    #expect(
      settlement.findings.map(\.problem) == [
        .deciding(.stale(member: MemberNumber("10"))), .deciding(.unknownProposal),
        .deciding(.unknownProposal),
      ])
    #expect(settlement.proposals.map(\.status) == [.proposed, .proposed])
  }

  @Test func `naming another person applies what follows from that person`() {
    var memory = Memory([Sample.member()])
    let moved = Sample.assessment(
      .municipalityChanged, staff: Sample.staff("P7", place: "GM0363"), place: "GM0363")
    let terms = Sample.terms(people: ["P7": moved])
    let decision = Sample.decision(key, .otherPerson, person: "P7")
    for run in 0..<3 {
      let settlement = memory.settle([change], run == 2 ? [] : [decision], terms)
      #expect(settlement.proposals[0].key == key)
      #expect(settlement.proposals[0].assessment == moved)
      #expect(settlement.proposals[0].status == .applied)
      #expect(settlement.proposals[0].verdict == .otherPerson)
      #expect(settlement.changes.count == (run == 0 ? 1 : 0))
      #expect(settlement.findings.isEmpty)
    }
    #expect(memory.current()?.workplace == Sample.place("GM0363"))
    #expect(memory.current()?.functionTitle == "Leerplichtambtenaar")
  }

  @Test func `what becomes known of that person later is asked`() {
    var memory = Memory([Sample.member()])
    let same = Sample.assessment(.confirmed, staff: Sample.staff("P7"))
    let decision = Sample.decision(key, .otherPerson, person: "P7")
    _ = memory.settle([change], [decision], Sample.terms(people: ["P7": same]))
    let moved = Sample.assessment(
      .municipalityChanged, staff: Sample.staff("P7", place: "GM0363"), place: "GM0363")
    let later = Sample.terms(people: ["P7": moved])
    let asked = memory.settle([change], [decision], later)
    #expect(asked.proposals[0].assessment == moved)
    #expect(asked.proposals[0].isOpen)
    #expect(asked.changes.isEmpty)
    #expect(asked.findings.isEmpty)
    let answer = Sample.decision(asked.proposals[0].key, .accept)
    let settled = memory.settle([change], [decision, answer], later)
    #expect(settled.proposals[0].status == .applied)
    #expect(memory.current()?.workplace == Sample.place("GM0363"))
    // Taking the first row back is still possible.
    let back = memory.settle([change], [Sample.decision(key, .reject)], later)
    #expect(back.proposals[0].key == asked.proposals[0].key || back.proposals[0].key == key)
    #expect(back.findings.isEmpty)
  }

  @Test(arguments: [nil, "P404"])
  func `a person who does not exist is a finding`(person: String?) {
    var memory = Memory([Sample.member()])
    let decision = Sample.decision(key, .otherPerson, person: person)
    let settlement = memory.settle([change], [decision])
    #expect(
      settlement.findings == [
        Finding(
          .deciding(.unknownPerson(member: MemberNumber("10"))), at: decision.origin,
          value: person ?? "")
      ])
    #expect(settlement.proposals[0].isOpen)
    #expect(settlement.recorded.isEmpty)
  }

  @Test func `an end stays on its day when the reference date moves`() {
    var memory = Memory([Sample.member()])
    let left = Sample.assessment(.left, reason: .notOnStaffList)
    let key = memory.settle([left]).proposals[0].key
    _ = memory.settle([left], [Sample.decision(key, .accept)])
    let later = Settlement.Terms(
      rules: RuleSettings(appliedOutcomes: [], minimumProbability: Probability(units: 0)),
      referenceDate: Sample.date("2026-07-01"), officialName: { _ in nil },
      reassess: { _, _, _ in .nobody })
    #expect(memory.settle([left], [], later).changes.isEmpty)
    #expect(memory.current()?.memberUntil == Sample.date("2025-12-31"))
  }

  @Test func `a note alone is recorded and changes nothing else`() {
    var memory = Memory([Sample.member()])
    _ = memory.settle([change], [Sample.decision(key, .accept)])
    let noted = Sample.decision(key, .accept, note: "gebeld")
    let settlement = memory.settle([change], [noted])
    #expect(settlement.recorded == [RecordedDecision(noted)])
    #expect(settlement.changes.isEmpty)
    #expect(settlement.proposals[0].note == "gebeld")
  }

  @Test(arguments: [
    (ProposalStatus.proposed, true), (.applied, true), (.setAside, true), (.rejected, false),
  ])
  func `a duplicate that was rejected is two people`(status: ProposalStatus, isOne: Bool) {
    let proposal = Proposal(
      key: ProposalKey("x"), assessment: Sample.assessment(.duplicate, duplicateOf: "11"),
      status: status)
    let other = Proposal(
      key: ProposalKey("y"), assessment: Sample.functionChange("12"), status: status)
    #expect(
      [proposal, other].duplicates == (isOne ? [MemberNumber("10"): MemberNumber("11")] : [:]))
  }
}
