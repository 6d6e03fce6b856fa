package import Domain

/// How well what was said of every member fits what is true.
package struct Score: Sendable {
  package let members: Int
  /// Members of whom nothing was said.
  package private(set) var missing = 0
  /// For each outcome that occurs in the truth.
  package private(set) var outcomes: [Outcome: Agreement] = [:]
  /// Whether the right person is behind a member, duplicates aside.
  package private(set) var links = Agreement()
  package private(set) var situations: [String: SituationScore] = [:]
  package private(set) var calibration = Calibration()
  private var totalCost = 0.0

  package init(_ calls: [MemberNumber: Call], against fates: [MemberNumber: Fate]) {
    members = fates.count
    let expected = Score.expected(calls, fates)
    // In a fixed order, since sums of fractions depend on it.
    for (number, fate) in fates.sorted(by: { $0.key < $1.key }) {
      take(calls[number], fate, expected[number] ?? fate.outcome)
    }
    let occurring = Set(expected.values)
    outcomes = outcomes.filter { occurring.contains($0.key) }
  }

  /// Looks by a person per 1,000 members.
  package var cost: Double { totalCost / Double(max(1, members)) * 1_000 }
  package var linkF1: Double { links.f1 }
  /// Members that were linked to someone else's record.
  package var wrongLinks: Int { links.wrong }
  package var calibrationError: Double { calibration.error }
  /// The mean over the outcomes that occur in the truth.
  package var macroF1: Double {
    Outcome.allCases.compactMap { outcomes[$0]?.f1 }.reduce(0, +) / Double(max(1, outcomes.count))
  }

  /// Of two memberships of one person either may be called the duplicate.
  private static func expected(
    _ calls: [MemberNumber: Call], _ fates: [MemberNumber: Fate]
  ) -> [MemberNumber: Outcome] {
    var expected = fates.mapValues(\.outcome)
    for (number, fate) in fates.sorted(by: { $0.key < $1.key }) where fate.outcome == .duplicate {
      guard let first = fate.duplicateOf, let outcome = expected[first], outcome != .duplicate,
        calls[number]?.outcome != .duplicate, calls[first]?.outcome == .duplicate
      else { continue }
      expected[first] = .duplicate
      expected[number] = outcome
    }
    return expected
  }

  private mutating func take(_ call: Call?, _ fate: Fate, _ expected: Outcome) {
    if call == nil { missing += 1 }
    count(call?.outcome, expected)
    let isRightPerson = call?.staff.map(fate.staff.contains)
    countLink(call?.outcome, expected, isRightPerson)
    var price = call.map { Price.of($0.outcome, when: expected) } ?? Price.missing
    if call?.outcome == expected, expected.needsStaff, isRightPerson != true {
      price = isRightPerson == nil ? Price.noPerson : Price.wrongPerson
    }
    let isRight = call?.outcome == expected && (!expected.needsStaff || isRightPerson == true)
    totalCost += price
    for situation in fate.situations {
      situations[situation, default: SituationScore()].add(isRight: isRight, price: price)
    }
    if let probability = call?.probability {
      calibration.add(stated: probability, isRight: isRight)
    }
  }

  private mutating func count(_ called: Outcome?, _ expected: Outcome) {
    if called == expected {
      outcomes[expected, default: Agreement()].right += 1
    } else {
      outcomes[expected, default: Agreement()].missed += 1
      if let called { outcomes[called, default: Agreement()].wrong += 1 }
    }
  }

  private mutating func countLink(_ called: Outcome?, _ expected: Outcome, _ isRight: Bool?) {
    guard expected != .duplicate, called != .duplicate else { return }
    if expected.needsStaff {
      if isRight == true { links.right += 1 } else { links.missed += 1 }
      if isRight == false { links.wrong += 1 }
    } else if isRight != nil, called?.needsStaff == true {
      links.wrong += 1
    }
  }
}

/// How members in one situation came off.
package struct SituationScore: Hashable, Sendable {
  package private(set) var members = 0
  /// Outcome and person both right.
  package private(set) var right = 0
  /// Looks by a person.
  package private(set) var cost = 0.0

  package init() {}

  mutating func add(isRight: Bool, price: Double) {
    members += 1
    right += isRight ? 1 : 0
    cost += price
  }

  package static func + (one: SituationScore, other: SituationScore) -> SituationScore {
    var sum = one
    sum.members += other.members
    sum.right += other.right
    sum.cost += other.cost
    return sum
  }
}
