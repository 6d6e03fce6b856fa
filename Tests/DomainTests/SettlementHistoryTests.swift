import Domain
import TestSupport
import Testing

/// Random years: lists that change, evidence that changes, decisions that come, go and change.
struct SettlementHistoryTests {
  private static let titles = ["Leerplichtambtenaar", "Doorstroomcoach", "Manager"]
  private static let places = ["GM0344", "GM0363", "GM1992"]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the register is the list with the decisions about it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var memory = Memory([Sample.member()])
    var workbook: [ProposalKey: Decision] = [:]
    for step in 0..<40 {
      if Int.random(in: 0..<4, using: &generator) == 0 { takeList(&memory, &generator) }
      let assessment = conclusion(memory, &generator)
      let rows = workbook.values.sorted { $0.key < $1.key }
      let open = memory.settle([assessment], rows).proposals[0]
      let verdicts: [Verdict?] = [.accept, .reject, .askAround, nil]
      if let verdict = verdicts.randomElement(using: &generator) ?? nil {
        workbook[open.key] = Sample.decision(open.key, verdict, row: step)
      }
      let settled = memory.settle([assessment], workbook.values.sorted { $0.key < $1.key })
      check(settled.proposals[0], memory, workbook, seed: seed, step: step)
      let again = memory.settle([assessment], workbook.values.sorted { $0.key < $1.key })
      #expect(again.changes.isEmpty, "seed \(seed), step \(step)")
      #expect(again.recorded.isEmpty, "seed \(seed), step \(step)")
      #expect(again.proposals == settled.proposals, "seed \(seed), step \(step)")
    }
  }

  private func check(
    _ proposal: Proposal, _ memory: Memory, _ workbook: [ProposalKey: Decision], seed: UInt64,
    step: Int
  ) {
    guard let member = memory.known.members[MemberNumber("10")] else { return }
    let effects = proposal.assessment.effects(
      referenceDate: Sample.date("2026-01-01"), officialName: { Sample.names[$0] })
    if proposal.status == .applied {
      #expect(effects.allSatisfy { member.current.shows($0) }, "seed \(seed), step \(step)")
    }
    if let decision = workbook[proposal.key] {
      let expected: ProposalStatus =
        switch decision.verdict {
        case .accept, .otherPerson: .applied
        case .reject: .rejected
        case .askAround: .proposed
        }
      #expect(proposal.status == expected, "seed \(seed), step \(step)")
    }
    // Only a decision sets a field apart from the list.
    for field in MemberField.allCases where member.current[field] != member.listed[field] {
      #expect(member.decided[field] != nil, "seed \(seed), step \(step), \(field)")
    }
    #expect(member.websiteChanges.allSatisfy { $0.old != $0.new }, "seed \(seed), step \(step)")
  }

  private func takeList(_ memory: inout Memory, _ generator: inout SeededGenerator) {
    var row = Sample.member(
      title: SettlementHistoryTests.titles.randomElement(using: &generator) ?? "",
      place: SettlementHistoryTests.places.randomElement(using: &generator) ?? "GM0344")
    row.phone = Bool.random(using: &generator) ? "" : "+31612345678"
    let before = memory.known.members[row.number]
    _ = memory.known.members[row.number]?.takeIn(row)
    guard let before, let after = memory.known.members[row.number] else { return }
    for field in MemberField.allCases {
      let changed = before.listed[field] != row[field]
      #expect(after.current[field] == (changed ? row[field] : before.current[field]))
    }
  }

  private func conclusion(
    _ memory: Memory, _ generator: inout SeededGenerator
  ) -> Assessment {
    let title = SettlementHistoryTests.titles.randomElement(using: &generator) ?? ""
    let place = SettlementHistoryTests.places.randomElement(using: &generator) ?? ""
    let staff = Sample.staff(title: title, place: place)
    let outcomes: [Outcome] = [.functionChanged, .bothChanged, .municipalityChanged, .left]
    switch outcomes.randomElement(using: &generator) ?? .left {
    case .functionChanged:
      return Sample.assessment(.functionChanged, staff: staff, title: title)
    case .municipalityChanged:
      return Sample.assessment(.municipalityChanged, staff: staff, place: place)
    case .bothChanged:
      return Sample.assessment(.bothChanged, staff: staff, title: title, place: place)
    default: return Sample.assessment(.left)
    }
  }
}
