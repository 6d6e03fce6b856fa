import Domain
import Reports
import Testing

@Suite struct YearOverviewTests {
  private func member(_ number: String, since: String? = nil, krsd: String = "") throws -> Member {
    var member = CommunitySample.member(number)
    member.memberSince = try since.map { try CommunitySample.date($0) }
    member.krsdNumber = krsd
    return member
  }

  @Test func `members of the last twelve months are new`() throws {
    let members = try [
      member("1", since: "2025-01-15"), member("2", since: "2025-01-16"),
      member("3", since: "2026-01-15"), member("4", since: "2026-01-16"), member("5", krsd: "K1"),
    ]
    let counts = MemberCounts(
      of: members, setAside: 2, on: try CommunitySample.date("2026-01-15"))
    #expect(counts.total == 7)
    #expect(counts.joined == 2)
    #expect(counts.registered == 1)
  }

  private func proposal(_ outcome: Outcome, _ status: ProposalStatus) -> Proposal {
    Proposal(
      key: ProposalKey("k"),
      assessment: Assessment(
        member: MemberNumber("1"), outcome: outcome, probability: Probability(units: 9_000),
        reason: .weakEvidence),
      status: status)
  }

  @Test func `what needs no decision is neither open nor decided`() {
    let counts = ProposalCounts(of: [
      proposal(.confirmed, .applied), proposal(.notCheckable, .proposed),
      proposal(.left, .proposed), proposal(.left, .applied), proposal(.duplicate, .rejected),
      proposal(.uncertain, .setAside),
    ])
    #expect(
      counts.outcomes == [
        .confirmed: 1, .notCheckable: 1, .left: 2, .duplicate: 1, .uncertain: 1,
      ])
    #expect(counts.open == [.left: 1])
    #expect(counts.applied == 1)
    #expect(counts.rejected == 1)
  }

  @Test func `a debtor is held once whatever the number of its members`() {
    let billing = { (member: String, debtor: String, reason: Billing.Reason) in
      Billing(
        member: MemberNumber(member), debtor: DebtorID(debtor), number: nil, status: .held,
        reason: reason)
    }
    let counts = InvoiceCounts(
      of: [],
      billings: [
        billing("1", "A", .openProposal), billing("2", "A", .invoiceDataMissing),
        billing("3", "B", .openProposal),
        Billing(
          member: MemberNumber("4"), debtor: nil, number: nil, status: .held, reason: .noDebtor),
      ])
    #expect(counts.held == [.invoiceDataMissing: 1, .openProposal: 1])
  }
}
