package import Domain

extension Score {
  /// Scores assessments that never went through a file.
  package init(_ assessments: [Assessment], truths: [MemberNumber: Truth]) {
    let calls = Dictionary(
      assessments.map { ($0.member, Call($0)) }, uniquingKeysWith: { first, _ in first })
    self.init(calls, against: truths.mapValues(Fate.init))
  }
}

extension Call {
  package init(_ assessment: Assessment) {
    self.init(
      outcome: assessment.outcome,
      staff: assessment.outcome.claimsStaff ? assessment.staff?.id : nil,
      probability: Double(assessment.probability.units) / 10_000)
  }
}

extension Fate {
  package init(_ truth: Truth) {
    self.init(
      outcome: truth.outcome, staff: Set(truth.staff), duplicateOf: truth.duplicateOf,
      situations: [truth.situation.rawValue])
  }
}
