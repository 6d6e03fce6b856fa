import Domain
import Reports
import Testing

@Suite struct YearTaskTests {
  @Test func `what waits stands in order of what it blocks`() throws {
    #expect(
      try OverviewSample.overview().tasks == [
        .mendFiles(errors: 5), .decide(proposals: 13), .completeDebtors(count: 2),
        .enterOnWebsite(changes: 4), .placeMembers(count: 1), .appointContacts(rayons: 1),
        .askDeliveries(municipalities: 2),
        .release(invoices: 12, gross: Money(cents: 1_500_000)), .send(invoices: 3),
      ])
  }

  @Test func `a newcomer is told which settings to fill in`() throws {
    #expect(
      try OverviewSample.empty().tasks == [
        .complete(.name), .complete(.seller), .complete(.vat),
      ])
  }

  @Test func `a contact person with an open proposal comes before everything else`() throws {
    var overview = try OverviewSample.overview()
    overview.heldContacts = 2
    #expect(overview.tasks.first == .decideContacts(count: 2))
  }

  @Test func `a budget that does not tie comes before decisions`() throws {
    var overview = try OverviewSample.overview()
    overview.findings = [:]
    overview.contribution = BudgetTieOut(
      previousBudget: nil, budget: Money(cents: 100), oldTotal: .zero,
      newTotal: Money(cents: 90), rateEffect: .zero, volumeEffect: .zero, roundingEffect: .zero,
      tolerance: Money(cents: 9), indexation: .zero)
    #expect(overview.tasks.first == .explainBudget(difference: Money(cents: -10)))
  }
}
