import Domain
import Testing

@testable import Renewal

/// The three schemes of the example table, whose amounts hold from 1 January 2026, with the outcomes
/// that were worked out beside it.
@Suite struct TariffSchemesTests {
  static let classes: [(Int, Int?, Int64)] = [
    (0, 19_999, 55_000), (20_000, 29_999, 77_500), (30_000, 49_999, 102_500),
    (50_000, 74_999, 137_500), (75_000, 99_999, 190_000), (100_000, 149_999, 250_000),
    (150_000, 249_999, 330_000), (250_000, nil, 570_000),
  ]
  static let brackets: [(Int, Int?, Int64)] = [
    (0, 24_999, 2_750), (25_000, 74_999, 2_350), (75_000, 199_999, 1_550), (200_000, nil, 700),
  ]
  static let table: [Tariff] =
    classes.map {
      Fixture.tariff(
        "gemeente", .fixedClass, from: "2026-01-01", scheme: "A", bounds: ($0.0, $0.1),
        fixed: $0.2)
    } + [
      Fixture.tariff(
        "gemeente", .basePlusPerInhabitant, from: "2026-01-01", scheme: "B", fixed: 45_000,
        rate: 1_480, maximum: 550_000)
    ]
    + brackets.map {
      Fixture.tariff(
        "gemeente", .marginalBracket, from: "2026-01-01", scheme: "C", bounds: ($0.0, $0.1),
        rate: $0.2, minimum: 25_000)
    }

  @Test(arguments: [
    (972, "550.00", "464.39", "250.00"), (1_837, "550.00", "477.19", "250.00"),
    (22_431, "775.00", "781.98", "616.85"), (96_860, "1900.00", "1883.53", "2201.33"),
    (134_147, "2500.00", "2435.38", "2779.28"), (93_645, "1900.00", "1835.95", "2151.50"),
    (75_012, "1900.00", "1560.18", "1862.69"), (941_927, "5700.00", "5500.00", "8993.49"),
    (569_468, "5700.00", "5500.00", "6386.28"),
  ])
  func `the three schemes yield the amounts worked out by hand`(
    inhabitants: Int, classes: String, base: String, brackets: String
  ) {
    for (scheme, expected) in [("A", classes), ("B", base), ("C", brackets)] {
      let result = Fixture.renew(
        Self.table, [Fixture.debtor("GM0001", for: ["0001"], inhabitants: inhabitants)],
        settings: Fixture.settings(scheme: scheme))
      #expect(result.contributions.map(\.new.decimal) == [expected], "\(scheme)")
      // These amounts hold from the day of the rise: they are not raised again.
      #expect(result.contributions.map(\.old.decimal) == [expected], "\(scheme)")
      #expect(result.findings.isEmpty)
    }
  }

  @Test func `brackets may begin at 25,000 or at 25,001`() {
    for (upper, lower) in [(24_999, 25_000), (25_000, 25_001)] {
      let lines = [
        Fixture.tariff("gemeente", .marginalBracket, bounds: (0, upper), rate: 1_000),
        Fixture.tariff("gemeente", .marginalBracket, bounds: (lower, nil), rate: 100),
      ]
      #expect(
        TariffLines.amount(lines, inhabitants: 30_000, share: .full, rounding: .halfUp)
          == Money(cents: 25_500))
    }
  }

  @Test func `a scheme that was not chosen bills nobody and says which there are`() {
    let result = Fixture.renew(Self.table, [Fixture.debtor("GM0001", for: ["0001"])])
    #expect(result.contributions.isEmpty)
    #expect(
      result.findings.map(\.problem) == [
        .contribution(.schemeNotChosen(schemes: ["A", "B", "C"]))
      ])
    #expect(
      Fixture.changes(result).filter { $0.contains("B") || $0.contains("c/") }.first
        == "c/gemeente/0-24999 EUR/inhabitant 0.02750 0.02750")
    #expect(Set(result.changes.map(\.tariff)).count == result.changes.count)
  }

  @Test func `a scheme that is not in the table is no choice`() {
    let result = Fixture.renew(
      Self.table, [], settings: Fixture.settings(scheme: "D"))
    #expect(result.findings.map(\.code) == ["tariff_scheme_not_chosen"])
  }

  @Test func `lines without a scheme belong to every scheme`() {
    let result = Fixture.renew(
      Self.table + [Fixture.tariff("persoonlijk", .fixed, fixed: 10_000)], [],
      members: [Fixture.member("1", "Persoonlijk")], settings: Fixture.settings(scheme: "b"))
    #expect(Fixture.lines(result) == ["1 persoonlijk 100.00 104.52"])
  }
}
