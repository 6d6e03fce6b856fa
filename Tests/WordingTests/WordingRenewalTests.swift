import Domain
import Testing
import Wording

@Suite struct WordingRenewalTests {
  private let dutch = Wording(.dutch)
  private let english = Wording(.english)

  @Test(arguments: [
    ("gemeente/basis", "Gemeente, basisbedrag", "Gemeente, base amount"),
    ("gemeente/per_inwoner", "Gemeente, per inwoner", "Gemeente, per inhabitant"),
    (
      "gemeente/0-19999", "Gemeente, 0 t/m 19.999 inwoners",
      "Gemeente, 0 through 19,999 inhabitants"
    ),
    (
      "gemeente/250000+", "Gemeente, vanaf 250.000 inwoners",
      "Gemeente, from 250,000 inhabitants"
    ),
    ("bijzonder_lid", "Bijzonder lid", "Bijzonder lid"),
    ("persoonlijk", "Persoonlijk", "Persoonlijk"),
  ])
  func `a tariff is called by a name`(id: String, nl: String, en: String) {
    #expect(dutch.name(of: TariffID(id)) == nl)
    #expect(english.name(of: TariffID(id)) == en)
  }

  @Test func `rates keep their five decimals`() {
    #expect(dutch.amount(.rate(UnitRate(units: 1_480))) == "€\u{A0}0,01480")
    #expect(english.amount(.rate(UnitRate(units: 1_480))) == "€0.01480")
    #expect(dutch.amount(.amount(Money(cents: 44_264))) == "€\u{A0}442,64")
  }

  @Test(arguments: [
    (10_000, 10_452, "+4,52%"), (10_452, 10_000, "-4,32%"), (100, 100, "0,00%"), (0, 5, "–"),
  ])
  func `a change is told to a hundredth of a percent`(old: Int64, new: Int64, expected: String) {
    #expect(dutch.change(from: Money(cents: old), to: Money(cents: new)) == expected)
  }

  @Test func `the rise names its source and the decision`() {
    let day = CalendarDate(year: 2026, month: 1, day: 1) ?? CalendarDate(dayNumber: 0)
    let indexation = IndexationSettings(
      percentage: Percentage(units: 45_200), rounding: .halfUp, source: "nagekeken",
      effectiveDate:
        day, decidedOn: day.adding(days: -42))
    #expect(
      dutch.riseSentence(indexation)
        == "De tarieven gaan per 1 januari 2026 met 4,52% omhoog. De leden besloten dit op "
        + "20 november 2025. Bron: nagekeken.")
  }

  @Test func `the tie-out runs from last year's budget to the difference`() {
    let tieOut = BudgetTieOut(
      previousBudget: Money(cents: 100), budget: Money(cents: 110), oldTotal: Money(cents: 101),
      newTotal: Money(cents: 106), rateEffect: Money(cents: 4), volumeEffect: Money(cents: 1),
      roundingEffect: Money(cents: 1), tolerance: Money(cents: 50),
      indexation: Percentage(units: 45_200))
    #expect(
      dutch.rows(of: tieOut).map(\.amount.cents) == [100, 1, 101, 4, 1, 106, 110, -4, 50])
    #expect(dutch.rows(of: tieOut)[3].label == "De verhoging van 4,52%")
  }

  @Test func `a swap of digits is proposed and not carried out`() {
    let correction = BudgetCorrection(
      column: "2025", line: "contributie", printed: Money(cents: 36_844_600),
      corrected: Money(cents: 38_644_600),
      mends: [
        .sum(column: "2025"),
        .rise(
          BudgetTable.Rise(
            line: "contributie", from: "2025", to: "2026", percentage: Percentage(units: 45_200))),
      ], leaves: [])
    #expect(
      dutch.sentence(correction).replacing("\u{A0}", with: " ")
        == "Bij 2025, contributie, staat € 368.446,00. Met twee cijfers omgewisseld, € 386.446,00, "
        + "klopt de optelling van 2025 en de stap van 2025 naar 2026. Kijk na welk bedrag is "
        + "vastgesteld; het programma verandert het niet.")
  }

  @Test func `every setting says what it must look like`() {
    for key in SettingKey.allCases {
      for wording in [dutch, english] {
        #expect(wording.expectation(ofSetting: key.rawValue)?.isEmpty == false)
      }
    }
    #expect(dutch.expectation(ofSetting: "colour") == nil)
    #expect(
      dutch.expectation(ofSetting: "invoices.specification")
        == "een van deze: \"peppol\", \"nlcius\"")
  }

  @Test func `a setting is quoted with what is expected`() {
    #expect(
      dutch.sentence(for: .invalid(key: "indexation.percentage"), value: "veel")
        == "bij indexation.percentage past ‘veel’ niet. Hier hoort een percentage tussen "
        + "aanhalingstekens, zoals \"4,52\".")
    #expect(
      dutch.sentence(for: .invalid(key: "budget"), value: "1")
        == "budget is een kop met regels eronder, geen waarde. Schrijf [budget] op een eigen regel."
    )
    #expect(
      dutch.sentence(for: .missing(key: "association.seller.iban"), value: "")
        == "association.seller.iban ontbreekt nog. Hier hoort een rekeningnummer (IBAN) waarvan het "
        + "controlegetal klopt.")
  }

  @Test func `a total that does not tie says both sums and what follows`() {
    let problem = ContributionProblem.budgetMissed(
      expected: Money(cents: 10_452), budget: Money(cents: 10_503), tolerance: Money(cents: 50))
    #expect(
      dutch.sentence(for: problem).replacing("\u{A0}", with: " ")
        == "alle contributie samen is € 104,52, de begroting is € 105,03: een verschil van € -0,51, "
        + "terwijl € 0,50 mag. Kijk de tarieven, de debiteuren en het begrote bedrag na; er wordt "
        + "niets definitief gemaakt.")
  }
}
