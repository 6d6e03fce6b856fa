import Domain
import Testing

@testable import Renewal

@Suite struct YearShareTests {
  private func share(_ since: String?, _ until: String?, by proRata: ProRata) -> String? {
    YearShare.of(
      since: since.map(Fixture.date), until: until.map(Fixture.date),
      settings: Fixture.settings(proRata: proRata)
    ).map { "\($0.parts)/\($0.whole)" }
  }

  @Test(
    arguments: [
      (nil, nil, "1/1", "12/12", "4/4"),
      ("2024-05-01", nil, "1/1", "12/12", "4/4"),
      ("2026-07-01", nil, "1/1", "6/12", "2/4"),
      ("2026-07-31", nil, "1/1", "6/12", "2/4"),
      ("2026-12-31", nil, "1/1", "1/12", "1/4"),
      (nil, "2026-01-14", nil, "1/12", "1/4"),
      (nil, "2026-01-15", "1/1", "1/12", "1/4"),
      (nil, "2026-04-01", "1/1", "4/12", "2/4"),
      (nil, "2027-03-01", "1/1", "12/12", "4/4"),
      ("2026-03-15", "2026-04-02", "1/1", "2/12", "2/4"),
      (nil, "2025-12-31", nil, nil, nil),
      ("2027-01-01", nil, nil, nil, nil),
      ("2026-05-01", "2026-04-01", nil, nil, nil),
    ] as [(String?, String?, String?, String?, String?)])
  func `every month or quarter that was begun counts`(
    since: String?, until: String?, year: String?, month: String?, quarter: String?
  ) {
    #expect(share(since, until, by: .wholeYear) == year)
    #expect(share(since, until, by: .month) == month)
    #expect(share(since, until, by: .quarter) == quarter)
  }

  @Test func `a part of the year is taken of the exact amount and rounded once`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("gemeente", .basePlusPerInhabitant, fixed: 40_000, rate: 1_001),
        Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
      ],
      [Fixture.debtor("GM0001", for: ["0001"], since: "2026-06-10")],
      members: [
        Fixture.member("1", "persoonlijk", since: "2026-11-02"),
        Fixture.member("2", "persoonlijk", until: "2026-02-28"),
      ],
      settings: Fixture.settings(proRata: .month))
    // 500.10 × 7/12 = 291.725; (418.08 + 0.01046 × 10,000 = 522.68) × 7/12 = 304.8966…
    #expect(
      Fixture.lines(result) == [
        "1 persoonlijk 14.58 15.24", "2 persoonlijk 14.58 15.24", "GM0001 gemeente 291.73 304.90",
      ])
  }
}
