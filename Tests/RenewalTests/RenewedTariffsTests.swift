import Domain
import Testing

@testable import Renewal

@Suite struct RenewedTariffsTests {
  @Test func `amounts and limits rise to the cent, a rate to 0.00001 euro`() {
    let result = Fixture.renew(
      [
        Fixture.tariff(
          "gemeente", .basePlusPerInhabitant, fixed: 42_350, rate: 1_416, minimum: 12_500,
          maximum: 572_000),
        Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
        Fixture.tariff("erelid", .fixed, fixed: 0),
      ], [])
    #expect(
      Fixture.changes(result) == [
        "gemeente/basis EUR 423.50 442.64",
        "gemeente/per_inwoner EUR/inhabitant 0.01416 0.01480",
        "gemeente/minimum EUR 125.00 130.65",
        "gemeente/maximum EUR 5720.00 5978.54",
        "persoonlijk EUR 87.50 91.46",
        "erelid EUR 0.00 0.00",
      ])
  }

  /// Whole cents that fall on a half, and the places where floating point goes wrong.
  @Test(arguments: [
    (100_000, "1045.20", "1045.20"), (1_250, "13.07", "13.06"), (3_750, "39.20", "39.20"),
    (6_250, "65.33", "65.32"), (8_750, "91.46", "91.46"), (34_567, "361.29", "361.29"),
    (9_999_999, "104519.99", "104519.99"), (1, "0.01", "0.01"),
  ])
  func `half a cent goes up, or to the even cent`(cents: Int64, up: String, even: String) {
    for (rounding, expected) in [(Rounding.halfUp, up), (.halfEven, even)] {
      let result = Fixture.renew(
        [Fixture.tariff("lid", .fixed, fixed: cents)], [],
        settings: Fixture.settings(rounding: rounding))
      #expect(result.changes.map(\.new.decimal) == [expected])
    }
  }

  @Test(arguments: [(1, "1045.21"), (5, "1045.20"), (100, "1045.00")])
  func `raised amounts may be rounded to five cents or a euro`(step: Int64, expected: String) {
    var settings = Fixture.settings()
    settings.indexation.step = Money(cents: step)
    let result = Fixture.renew(
      [Fixture.tariff("lid", .basePlusPerInhabitant, fixed: 100_001, rate: 1_416)], [],
      settings: settings)
    #expect(result.changes.map(\.new.decimal) == [expected, "0.01480"])
  }

  @Test func `a kind may rise by a percentage of its own`() {
    var settings = Fixture.settings(
      budget: BudgetSettings(contribution: .zero, previous: nil, tolerance: nil))
    settings.indexation.exceptions = [
      MemberKind("Student"): .zero, MemberKind("aspirant"): Percentage(units: 100_000),
    ]
    let result = Fixture.renew(
      [
        Fixture.tariff("student", .fixed, fixed: 2_500),
        Fixture.tariff("aspirant", .fixed, fixed: 4_000),
        Fixture.tariff("persoonlijk", .fixed, fixed: 10_000),
      ], [],
      members: ["student", "aspirant", "persoonlijk"].enumerated().map {
        Fixture.member("\($0.offset)", $0.element)
      }, settings: settings)
    #expect(
      Fixture.changes(result) == [
        "student EUR 25.00 25.00", "aspirant EUR 40.00 44.00", "persoonlijk EUR 100.00 104.52",
      ])
    #expect(result.tieOut?.rateEffect == Money(cents: 852))
    #expect(result.tieOut?.roundingEffect == .zero)
  }

  @Test func `two lines of one date over the same inhabitants are an error, the first counts`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("gemeente", .fixedClass, bounds: (0, 19_999), fixed: 50_000),
        Fixture.tariff("gemeente", .fixedClass, bounds: (19_999, nil), fixed: 90_000),
        Fixture.tariff(
          "gemeente", .fixedClass, from: "2026-01-01", bounds: (20_000, nil), fixed: 95_000),
      ], [Fixture.debtor("GM0001", for: ["0001"])])
    #expect(
      result.findings.map(\.problem) == [
        .contribution(.tariffsOverlap(kind: MemberKind("gemeente")))
      ])
    #expect(Fixture.lines(result) == ["GM0001 gemeente/0-19999 500.00 522.60"])
  }

  @Test func `identifiers are readable and unique`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("gemeente", .fixedClass, bounds: (0, 19_999), fixed: 50_000),
        Fixture.tariff("gemeente", .fixedClass, bounds: (20_000, nil), fixed: 90_000),
        Fixture.tariff("Bijzonder lid", .marginalBracket, bounds: (0, 99), rate: 10, minimum: 5),
        Fixture.tariff("Bijzonder lid", .marginalBracket, bounds: (100, nil), rate: 9, minimum: 5),
        Fixture.tariff("samenwerkingsverband", .sumOfParticipants),
        Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
        Fixture.tariff("persoonlijk", .fixed, fixed: 1),
      ], [], settings: Fixture.settings(percentage: 0))
    #expect(
      Fixture.changes(result) == [
        "gemeente/0-19999 EUR 500.00 500.00",
        "gemeente/20000+ EUR 900.00 900.00",
        "bijzonder_lid/0-99 EUR/inhabitant 0.00010 0.00010",
        "bijzonder_lid/minimum EUR 0.05 0.05",
        "bijzonder_lid/100+ EUR/inhabitant 0.00009 0.00009",
        "persoonlijk EUR 87.50 87.50",
      ])
  }

  @Test(arguments: ["2026-01-01", "2026-01-15"])
  func `a line from the effective date or later is the new amount`(from: String) {
    let result = Fixture.renew(
      [
        Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
        Fixture.tariff("persoonlijk", .fixed, from: from, fixed: 9_000),
        Fixture.tariff("student", .fixed, from: from, fixed: 2_500),
      ], [])
    #expect(
      Fixture.changes(result) == ["persoonlijk EUR 87.50 90.00", "student EUR 25.00 25.00"])
  }

  @Test func `a line that has yet to begin does not count`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
        Fixture.tariff("persoonlijk", .fixed, from: "2026-07-01", fixed: 9_000),
      ], [])
    #expect(Fixture.changes(result) == ["persoonlijk EUR 87.50 91.46"])
  }

  @Test func `the latest line before the rise is the one that rises`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("persoonlijk", .fixed, from: "2025-01-01", fixed: 10_000),
        Fixture.tariff("persoonlijk", .fixed, from: "2024-01-01", fixed: 5_000),
      ], [])
    #expect(Fixture.changes(result) == ["persoonlijk EUR 100.00 104.52"])
  }

  @Test func `a class that got a new amount takes the place of its own class only`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("gemeente", .fixedClass, bounds: (0, 19_999), fixed: 50_000),
        Fixture.tariff("gemeente", .fixedClass, bounds: (20_000, nil), fixed: 90_000),
        Fixture.tariff(
          "gemeente", .fixedClass, from: "2026-01-01", bounds: (0, 19_999), fixed: 50_500),
      ], [Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0002", for: ["0002"])])
    #expect(
      Fixture.lines(result) == [
        "GM0001 gemeente/0-19999 500.00 505.00", "GM0002 gemeente/20000+ 900.00 940.68",
      ])
  }

  @Test func `another method from the effective date replaces the old table`() {
    let result = Fixture.renew(
      [
        Fixture.tariff("gemeente", .fixedClass, bounds: (0, 19_999), fixed: 50_000),
        Fixture.tariff("gemeente", .fixedClass, bounds: (20_000, nil), fixed: 90_000),
        Fixture.tariff(
          "gemeente", .basePlusPerInhabitant, from: "2026-01-01", fixed: 40_000, rate: 1_000),
      ], [Fixture.debtor("GM0001", for: ["0001"])])
    #expect(Fixture.lines(result) == ["GM0001 gemeente 500.00 500.00"])
    #expect(
      Fixture.changes(result) == [
        "gemeente/basis EUR 400.00 400.00", "gemeente/per_inwoner EUR/inhabitant 0.01000 0.01000",
      ])
  }

  @Test func `the line of a debtor is rounded once, over all its brackets`() {
    // Half a cent in each bracket: one cent together, two when each were rounded.
    let lines = [
      Fixture.tariff("gemeente", .marginalBracket, bounds: (0, 99), rate: 5),
      Fixture.tariff("gemeente", .marginalBracket, bounds: (100, nil), rate: 5),
    ]
    let amount = TariffLines.amount(lines, inhabitants: 200, share: .full, rounding: .halfUp)
    #expect(amount == Money(cents: 1))
  }
}
