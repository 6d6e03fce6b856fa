import Domain
import Testing

@testable import Renewal

@Suite struct RenewalReviewTests {
  private func review(_ result: RenewalResult) throws -> RenewalReview {
    try #require(result.review)
  }

  static let tariffs = [
    Fixture.tariff("gemeente", .basePlusPerInhabitant, fixed: 40_000, rate: 1_000),
    Fixture.tariff("organisatie", .fixed, fixed: 41_250),
    Fixture.tariff("student", .fixed, fixed: 2_500),
    Fixture.tariff("student", .fixed, from: "2026-01-01", fixed: 5_000),
    Fixture.tariff("erelid", .fixed, fixed: 0),
  ]

  @Test func `what the rise explains stands out by its size only`() throws {
    let found = try review(
      Fixture.renew(
        Self.tariffs,
        [
          Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0003", for: ["0003"]),
          Fixture.debtor("X", "organisatie"),
        ]))
    #expect(found.largest.map(\.debtor.text) == ["GM0003", "GM0001", "X"])
    #expect(found.unexpected.isEmpty && found.offTariff.isEmpty)
    // GM0001 pays 522.58 where 522.60 would be the rise of 500.00; the others are off by less.
    #expect(found.residue == Money(cents: -2 + -60 + 0))
  }

  @Test func `another percentage and a decided amount are unexpected, the largest first`() throws {
    var settings = Fixture.settings()
    settings.indexation.exceptions = [MemberKind("organisatie"): .zero]
    let found = try review(
      Fixture.renew(
        Self.tariffs, [Fixture.debtor("X", "organisatie")],
        members: [Fixture.member("7", "student")], settings: settings))
    #expect(found.unexpected.map(\.debtor.text) == ["7", "X"])
    #expect(found.unexpected.map(\.difference.cents) == [5_000 - 2_613, 41_250 - 43_115])
    #expect(found.residue == .zero)
  }

  @Test func `who owes nothing is off the tariff, with the reason`() throws {
    let found = try review(
      Fixture.renew(
        Self.tariffs,
        [
          Fixture.debtor("GM0001", for: ["0001"]),
          Fixture.debtor("GM0002", for: ["0002"], exemption: "gift"),
          Fixture.debtor("Y", "onbekend"),
        ], members: [Fixture.member("8", "erelid")]))
    #expect(
      found.offTariff == [
        .init(debtor: DebtorID("8"), reason: .zeroTariff),
        .init(debtor: DebtorID("GM0002"), reason: .exempted),
        .init(debtor: DebtorID("Y"), reason: .noTariff),
      ])
  }
}
