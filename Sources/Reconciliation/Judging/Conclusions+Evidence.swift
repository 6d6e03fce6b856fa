import Domain
import Linkage

extension Conclusions {
  /// The waterfall of the chosen record; without one, of the record that came nearest, which shows
  /// why it was not chosen.
  func evidence(for index: Int, _ chosen: Int32?) -> [Evidence] {
    let found = matches[index]
    let present =
      found.present.first { $0.pairing.staff == chosen }
      ?? (chosen == nil ? found.present.first : nil)
    guard let present else {
      return convincingOldRecord(index).map { ended($0.pairing, of: index) } ?? []
    }
    if chosen == nil, let old = convincingOldRecord(index), present.probability < 0.1 {
      return ended(old.pairing, of: index)
    }
    let pairing = present.pairing
    let factors = odds.factors(pairing, present.basis, old: found.ended)
    let runnerUp = found.present.first { $0.pairing.staff != pairing.staff && $0.probability > 0 }
    var steps = Step.sharing(
      factors.namesakes,
      names(pairing, factors.family, factors.firstName, factors.initials))
    steps += work(pairing, factors)
    steps.append(Step(.prior, "", "", factors.prior))
    if let runnerUp {
      let rival = prepared.staffRecords[Int(runnerUp.pairing.staff)]
      steps.append(
        Step(
          .runnerUp, "", "\(rival.name.display), \(rival.employer.written)",
          max(present.probability, 1e-9) / max(runnerUp.probability, 1e-9)))
    }
    return Step.evidence(steps)
  }

  /// Why two memberships are taken for one person.
  func membershipEvidence(of newer: Int, beside older: Int) -> [Evidence] {
    let left = prepared.memberRecords[newer]
    let right = prepared.memberRecords[older]
    let agreement = comparison.agreement(
      of: prepared.members[newer].traits, with: prepared.members[older].traits)
    let phone = agreement.phone == .same ? 1_000.0 : 1
    return Step.evidence([
      Step(
        .familyName, left.name.inFull, right.name.inFull,
        odds.chances.familyOfSame(agreement) / odds.chances.familyByChance(agreement)),
      Step(
        .firstName, left.name.callName, right.name.callName,
        odds.chances.firstNameOfSame(agreement.firstName)
          / odds.chances.firstNameByChance(
            agreement.firstName, name: prepared.members[older].traits.anyFirstName)),
      Step(
        .initials, left.name.initials, right.name.initials,
        NameChances.initialsOfSame(agreement.initials)
          / NameChances.initialsByChance(agreement.initials, beside: agreement.firstName)),
      Step(
        .email, left.email?.text ?? "", right.email?.text ?? "", Odds.emailFits(agreement)),
      Step(.phone, left.phone, right.phone, phone),
      Step(.municipality, left.workplace.written, right.workplace.written, 20),
    ])
  }

  private func names(
    _ pairing: Pairing, _ family: Double, _ firstName: Double, _ initials: Double
  ) -> [Step] {
    let member = prepared.memberRecords[Int(pairing.member)].name
    let staff = prepared.staffRecords[Int(pairing.staff)].name
    return [
      Step(.familyName, member.inFull, staff.inFull, family),
      Step(.firstName, member.callName, staff.callName, firstName),
      Step(.initials, member.initials, staff.initials, initials),
    ]
  }

  private func work(_ pairing: Pairing, _ factors: Factors) -> [Step] {
    let member = prepared.memberRecords[Int(pairing.member)]
    let staff = prepared.staffRecords[Int(pairing.staff)]
    return [
      Step(.email, member.email?.text ?? "", staff.email?.text ?? "", factors.email),
      Step(.phone, member.phone, staff.phone, factors.phone),
      Step(.municipality, member.workplace.inFull, staff.employer.inFull, factors.place),
      Step(.function, member.functionTitle, staff.titleInFull, factors.function),
      Step(.employmentDates, member.memberSince?.iso ?? "", staff.period, factors.dates),
      Step(.activity, "", staff.email?.text ?? "", factors.activity),
    ]
  }

  /// The names and dates of an ended record at home.
  private func ended(_ pairing: Pairing, of index: Int) -> [Evidence] {
    let agreement = pairing.agreement
    let member = prepared.memberRecords[index]
    let staff = prepared.staffRecords[Int(pairing.staff)]
    var steps = names(
      pairing,
      odds.chances.familyOfSame(agreement) / odds.chances.familyByChance(agreement),
      odds.chances.firstNameOfSame(agreement.firstName)
        / odds.chances.firstNameByChance(
          agreement.firstName, name: prepared.staffTraits[Int(pairing.staff)].anyFirstName),
      NameChances.initialsOfSame(agreement.initials)
        / NameChances.initialsByChance(agreement.initials, beside: agreement.firstName))
    steps += [
      Step(.email, member.email?.text ?? "", staff.email?.text ?? "", Odds.emailFits(agreement)),
      Step(
        .phone, member.phone, staff.phone, odds.phoneFits(agreement, isMove: false)),
      Step(.municipality, member.workplace.inFull, staff.employer.inFull, 1),
      Step(.function, member.functionTitle, staff.titleInFull, 1),
      Step(.employmentDates, member.memberSince?.iso ?? "", staff.period, 1),
    ]
    return Step.evidence(steps)
  }
}

/// One step of a waterfall before it is rounded.
struct Step: Sendable {
  let field: EvidenceField
  let memberValue: String
  let staffValue: String
  /// How many times likelier for the same person.
  let factor: Double
  var bits: Double

  init(_ field: EvidenceField, _ memberValue: String, _ staffValue: String, _ factor: Double) {
    self.field = field
    self.memberValue = memberValue
    self.staffValue = staffValue
    self.factor = factor
    bits = Bits.of(factor)
  }

  /// Takes what namesakes cost off the steps that speak for the person, in proportion.
  static func sharing(_ namesakes: Double, _ steps: [Step]) -> [Step] {
    let bits = steps.map { Bits.of($0.factor) }
    let positive = bits.reduce(0) { $0 + max(0, $1) }
    guard positive > 0, namesakes > 0 else { return steps }
    let kept = 1 + Bits.of(namesakes) / positive
    return zip(steps, bits).map { step, bits in
      var shared = step
      shared.bits = bits > 0 ? bits * kept : bits
      return shared
    }
  }

  /// Thousandths of a bit, heaviest first, the runner-up at the end; steps without values and without
  /// weight are left out.
  static func evidence(_ steps: [Step]) -> [Evidence] {
    let ordered = steps.enumerated().sorted { one, other in
      let first = one.element
      let second = other.element
      return (first.field == .runnerUp ? 1 : 0, -abs(first.bits), one.offset)
        < (second.field == .runnerUp ? 1 : 0, -abs(second.bits), other.offset)
    }
    return ordered.map(\.element).compactMap { step in
      let weight = Int((min(60, max(-60, step.bits)) * 1_000).rounded())
      let saysSomething = !step.memberValue.isEmpty && !step.staffValue.isEmpty
      guard weight != 0 || saysSomething else { return nil }
      return Evidence(
        field: step.field, memberValue: step.memberValue, staffValue: step.staffValue,
        weight: weight)
    }
  }
}
