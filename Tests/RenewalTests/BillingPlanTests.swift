import Domain
import Testing

@testable import Renewal

@Suite struct BillingPlanTests {
  private let members = [
    Fixture.member("1", at: .municipality(Fixture.code("0001"))),
    Fixture.member("2", at: .municipality(Fixture.code("0001")), until: "2025-12-31"),
    Fixture.member("3", "persoonlijk"),
    Fixture.member("4", "erelid"),
    Fixture.member("5", at: .unknown),
    Fixture.member("6", "donateur"),
    Fixture.member("7", "aspirant", debtor: "GM0002"),
    Fixture.member("8", at: .municipality(Fixture.code("0003"))),
  ]
  private let debtors = [
    Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0002", for: ["0002"]),
    Fixture.debtor("GM0003", for: ["0003"], exemption: "proefjaar"),
    Fixture.debtor("O1", "organisatie"), Fixture.debtor("X1", for: ["0777"]),
  ]

  private func plan(_ proposals: [Proposal] = [], setAside: [String] = []) -> BillingPlan {
    let result = Fixture.renew(ContributionTests.tariffs, debtors, members: members)
    return BillingPlan(
      result, members: members,
      setAside: setAside.map {
        SetAsideMember(number: MemberNumber($0), origin: Fixture.origin)
      }, proposals: proposals, settings: Fixture.settings())
  }

  private func proposal(
    _ member: String, _ outcome: Outcome, _ status: ProposalStatus = .proposed
  ) -> Proposal {
    Proposal(
      key: ProposalKey(member),
      assessment: Assessment(
        member: MemberNumber(member), outcome: outcome, probability: Probability(units: 9_000),
        reason: .notOnStaffList), status: status)
  }

  private func summary(_ billings: [Billing]) -> [String] {
    billings.map {
      "\($0.member?.text ?? "-") \($0.debtor?.text ?? "-") \($0.number?.text ?? "-") "
        + "\($0.status.rawValue) \($0.reason.rawValue)"
    }
  }

  @Test func `every member stands there once with a reason, then the debtors without members`() {
    let numbers = ["GM0001", "GM0002", "3", "O1", "X1"].map {
      (DebtorID($0), InvoiceNumber("F-\($0)"))
    }
    let billings = plan(setAside: ["9", "1"]).billings(
      numbers: Dictionary(uniqueKeysWithValues: numbers), incomplete: [DebtorID("3")])
    #expect(
      summary(billings) == [
        "1 GM0001 F-GM0001 billed paid_by_debtor",
        "2 GM0001 - exempt ended_before",
        "3 3 - held invoice_data_missing",
        "4 4 - exempt exempt_by_tariff",
        "5 - - held no_debtor",
        "6 - - held no_tariff",
        "7 GM0002 F-GM0002 billed paid_by_debtor",
        "8 GM0003 - exempt exempt_by_office",
        "9 - - held row_set_aside",
        "- O1 F-O1 billed debtor_without_members",
        "- X1 - held invoice_data_missing",
      ])
  }

  @Test(
    arguments: [
      ("3", .left, ["3"]), ("3", .duplicate, ["3"]), ("3", .municipalityChanged, []),
      ("3", .functionChanged, []), ("3", .uncertain, []), ("7", .left, ["GM0002"]),
      ("7", .municipalityChanged, ["GM0002"]), ("7", .functionChanged, []), ("1", .left, []),
      ("1", .municipalityChanged, []), ("4", .left, []), ("5", .left, []),
    ] as [(String, Outcome, [String])])
  func `an open proposal holds the invoice whose amount it changes`(
    member: String, outcome: Outcome, held: [String]
  ) {
    #expect(plan([proposal(member, outcome)]).held == Set(held.map { DebtorID($0) }))
  }

  @Test(arguments: [ProposalStatus.applied, .rejected, .setAside])
  func `a proposal that was decided holds nothing`(status: ProposalStatus) {
    #expect(plan([proposal("3", .left, status)]).held.isEmpty)
  }

  @Test func `a held debtor holds all its members`() {
    let billings = plan([proposal("7", .left)]).billings(
      numbers: [DebtorID("GM0002"): InvoiceNumber("F")])
    #expect(
      summary(billings).filter { $0.contains("GM0002") } == [
        "7 GM0002 - held open_proposal"
      ])
  }
}
