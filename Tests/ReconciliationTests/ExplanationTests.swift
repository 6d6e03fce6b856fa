import Domain
import Testing

@testable import Reconciliation

@Suite struct ExplanationTests {
  @Test func `the steps of the waterfall bear both values`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke|van|Veldhoen", email: "j.veldhoen@waterdam.example")],
      [Office.staff("1", "J.|Joke|van|Veldhoen", email: "j.veldhoen@waterdam.example")])
    let email = result.assessments[0].evidence.first { $0.field == .email }
    #expect(email?.memberValue == "j.veldhoen@waterdam.example")
    #expect(email?.weight ?? 0 > 10_000)
    let name = result.assessments[0].evidence.first { $0.field == .familyName }
    #expect(name?.staffValue == "van Veldhoen")
  }

  @Test func `who left is shown with the ended record`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen")],
      [Office.staff("1", "J.|Joke||Veldhoen", end: "2025-08-31")])
    #expect(result.outcome(of: "10") == "left")
    #expect(result.assessments[0].alternatives.map(\.id.text) == ["1"])
    let dates = result.assessments[0].evidence.first { $0.field == .employmentDates }
    #expect(dates?.staffValue == "2017-03-01 – 2025-08-31")
  }

  @Test func `a conclusion vanishes when its row is removed`() {
    let member = Office.member("10", "J.|Joke||Veldhoen")
    let with = Office.reconcile([member], [Office.staff("1", "J.|Joke||Veldhoen")])
    let without = Office.reconcile([member], [])
    #expect(with.outcome(of: "10") == "confirmed 1")
    #expect(without.outcome(of: "10") == "left")
  }

  @Test func `the steps add up to the odds`() {
    var factors = Factors()
    factors.prior = 0.001
    factors.family = 4_096
    factors.firstName = 64
    factors.namesakes = 0.125
    let names = Step.sharing(
      factors.namesakes,
      [Step(.familyName, "a", "a", factors.family), Step(.firstName, "b", "b", factors.firstName)])
    #expect(names.map(\.bits) == [10, 5])
    #expect(factors.product == 0.001 * 0.125 * 4_096 * 64)
  }
}

@Suite struct PersonSaysTests {
  static let cases: [(place: String, function: String, end: String?, outcome: Outcome)] = [
    ("Waterdam", "Consulent leerplicht", nil, .confirmed),
    ("Waterdam", "Doorstroomcoach", nil, .functionChanged),
    ("Zandhove", "Leerplichtambtenaar", nil, .municipalityChanged),
    ("Zandhove", "Griffiemedewerker", nil, .bothChanged),
    ("Waterdam", "Leerplichtambtenaar", "2025-12-31", .left),
    ("Waterdam", "Leerplichtambtenaar", "2026-01-15", .confirmed),
  ]

  @Test(arguments: cases)
  func `what follows from a person's word is read from the record`(
    place: String, function: String, end: String?, outcome: Outcome
  ) {
    let (assessment, agrees) = Reconciler.assessment(
      of: Office.member("10", "J.|Joke||Veldhoen"),
      as: Office.staff("1", "P.|Piet||Zomer", at: place, function: function, end: end),
      reference: Office.reference, referenceDate: Office.today)
    #expect(!agrees)
    #expect(assessment.outcome == outcome)
    #expect(assessment.probability.units == 10_000)
    #expect(assessment.newFunction == (outcome.bringsFunction ? function : nil))
  }

  @Test(arguments: [
    ("J.|Joke||Veldhoen", true), ("A.|Anna||Veldhoen", true), ("J.|Joke||Zomer", true),
    ("A.|Anna||Velthoen", true), ("J.|||Zomer", false), ("A.|Anna||Zomer", false),
  ])
  func `a name that has nothing in common is told`(staff: String, agrees: Bool) {
    let told = Reconciler.assessment(
      of: Office.member("10", "J.|Joke||Veldhoen"), as: Office.staff("1", staff, at: "Waterdam"),
      reference: Office.reference, referenceDate: Office.today)
    #expect(told.agrees == agrees)
  }
}
