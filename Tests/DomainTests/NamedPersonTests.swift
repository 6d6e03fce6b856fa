import Domain
import Testing

/// A person is behind one member only, and a number that says nothing is asked about.
struct NamedPersonTests {
  private let ten = Sample.assessment(.uncertain)
  private let eleven = Sample.assessment(.uncertain, of: "11")

  private func key(_ assessment: Assessment) -> ProposalKey {
    ProposalKey(of: assessment, member: Sample.member(assessment.member.text))
  }

  private func named(_ assessment: Assessment, _ person: String, row: Int) -> Decision {
    Sample.decision(
      key(assessment), .otherPerson, member: assessment.member.text, person: person, row: row)
  }

  /// What follows for any member from a personnel number.
  private func terms(
    _ people: [String: NamedPerson] = [:], place: String = "GM0344"
  ) -> Settlement.Terms {
    Settlement.Terms(
      rules: RuleSettings(appliedOutcomes: [], minimumProbability: Probability(units: 9_000)),
      referenceDate: Sample.date("2026-01-01"), officialName: { Sample.names[$0] },
      reassess: { member, staff, _ in
        people[staff.text]
          ?? .person(
            Sample.assessment(
              .confirmed, of: member.number.text, staff: Sample.staff(staff.text, place: place)),
            agrees: true)
      })
  }

  private func taken(_ member: String, by other: String, _ decision: Decision) -> Finding {
    Finding(
      .deciding(.personTaken(member: MemberNumber(member), by: MemberNumber(other))),
      at: decision.origin, value: decision.otherStaff?.text ?? "")
  }

  private let members = [Sample.member(), Sample.member("11")]

  @Test func `of two new decisions about one person neither counts`() {
    var memory = Memory(members)
    let rows = [named(ten, "P7", row: 5), named(eleven, "P7", row: 6)]
    let settlement = memory.settle([ten, eleven], rows, terms())
    #expect(
      settlement.findings == [taken("10", by: "11", rows[0]), taken("11", by: "10", rows[1])])
    #expect(settlement.proposals.map(\.isOpen) == [true, true])
    #expect(settlement.recorded.isEmpty)
  }

  @Test func `a person who was decided before stays with that member`() {
    var memory = Memory(members)
    let first = named(ten, "P7", row: 5)
    _ = memory.settle([ten, eleven], [first], terms())
    let second = named(eleven, "P7", row: 6)
    for _ in 0..<2 {
      let settlement = memory.settle([ten, eleven], [first, second], terms())
      #expect(settlement.findings == [taken("11", by: "10", second)])
      #expect(settlement.proposals.map(\.isOpen) == [false, true])
    }
  }

  @Test func `a person whom the first member gave up is free`() {
    var memory = Memory(members)
    _ = memory.settle([ten, eleven], [named(ten, "P7", row: 5)], terms())
    let swapped = [named(ten, "P8", row: 5), named(eleven, "P7", row: 6)]
    let settlement = memory.settle([ten, eleven], swapped, terms())
    #expect(settlement.findings.isEmpty)
    #expect(settlement.proposals.map(\.status) == [.applied, .applied])
  }

  @Test func `who cannot get the person wanted keeps the person they had`() {
    var memory = Memory(members + [Sample.member("12")])
    let twelve = Sample.assessment(.uncertain, of: "12")
    let all = [ten, eleven, twelve]
    _ = memory.settle(all, [named(ten, "P7", row: 5), named(twelve, "P9", row: 7)], terms())
    let wishes = [named(ten, "P9", row: 5), named(eleven, "P7", row: 6)]
    let settlement = memory.settle(all, wishes, terms())
    #expect(
      settlement.findings == [taken("10", by: "12", wishes[0]), taken("11", by: "10", wishes[1])])
    #expect(settlement.recorded.isEmpty)
  }

  @Test func `a person whom the comparison confirmed is taken`() {
    var memory = Memory(members)
    let sure = Sample.assessment(.confirmed, of: "11", staff: Sample.staff("P7"))
    let row = named(ten, "P7", row: 5)
    #expect(
      memory.settle([ten, sure], [row], terms()).findings == [taken("10", by: "11", row)])
  }

  @Test func `a proposal that waits does not take a person`() {
    var memory = Memory(members)
    let proposed = Sample.functionChange("11", staff: "P7")
    let settlement = memory.settle([ten, proposed], [named(ten, "P7", row: 5)], terms())
    #expect(settlement.findings.isEmpty)
    let accept = Sample.decision(key(proposed), .accept, member: "11", row: 6)
    let later = memory.settle([ten, proposed], [accept], terms())
    #expect(later.findings == [taken("11", by: "10", accept)])
    #expect(later.proposals.map(\.isOpen) == [false, true])
  }

  @Test func `two memberships of one person share the person`() {
    var memory = Memory(members)
    let twin = Sample.assessment(.duplicate, of: "11", duplicateOf: "10")
    let rows = [named(ten, "P7", row: 5), named(twin, "P7", row: 6)]
    #expect(memory.settle([ten, twin], rows, terms()).findings.isEmpty)
    #expect(memory.settle([ten, twin], rows, terms()).findings.isEmpty)
  }

  @Test func `the same number at another employer is another person`() {
    var memory = Memory(members)
    let sure = Sample.assessment(
      .confirmed, of: "11", staff: Sample.staff("P7", place: "GM0363"))
    #expect(memory.settle([ten, sure], [named(ten, "P7", row: 5)], terms()).findings.isEmpty)
  }

  @Test func `a number that several people bear decides nothing`() {
    var memory = Memory(members)
    let row = named(ten, "P7", row: 5)
    let people: [String: NamedPerson] = [
      "P7": .several([Sample.staff("P7", place: "GM0363"), Sample.staff("P7")])
    ]
    let settlement = memory.settle([ten], [row], terms(people))
    #expect(
      settlement.findings == [
        Finding(
          .deciding(
            .severalPersons(member: MemberNumber("10"), employers: ["Amsterdam", "Utrecht"])),
          at: row.origin, value: "P7")
      ])
    #expect(settlement.proposals[0].isOpen)
  }

  @Test func `a number of someone with another name counts when a person confirms it`() {
    var memory = Memory(members)
    let other = Sample.assessment(.confirmed, staff: Sample.staff("P7"))
    let people: [String: NamedPerson] = ["P7": .person(other, agrees: false)]
    let row = named(ten, "P7", row: 5)
    let asked = memory.settle([ten], [row], terms(people))
    #expect(
      asked.findings == [
        Finding(
          .deciding(
            .otherName(
              member: MemberNumber("10"), name: "Sanne de Vries", staffName: "S. Vries")),
          at: row.origin, value: "P7")
      ])
    #expect(asked.proposals[0].isOpen)
    let sure = Decision(
      key: row.key, member: row.member, verdict: .otherPerson, otherStaff: row.otherStaff,
      note: "klopt, hertrouwd", confirmsName: true, origin: row.origin)
    let settled = memory.settle([ten], [sure], terms(people))
    #expect(settled.findings.isEmpty)
    #expect(settled.proposals[0].status == .applied)
    #expect(memory.settle([ten], [row], terms(people)).findings.isEmpty)
  }
}
