package import Domain

/// How well a reconciliation fits a world's truth, in the association's own weighing.
package struct Score: Sendable {
  /// Looks by a person per 1,000 members.
  package private(set) var cost = 0.0
  package private(set) var macroF1 = 0.0
  package private(set) var linkF1 = 0.0
  /// Members that were linked to someone else's record.
  package private(set) var wrongLinks = 0
  package private(set) var calibrationError = 0.0
  package private(set) var outcomes: [Outcome: Double] = [:]
  package private(set) var situations: [Situation: (count: Int, right: Int, cost: Double)] = [:]
  /// Ten bins of stated probability: members, mean stated, share right.
  package private(set) var bins: [(count: Int, stated: Double, right: Double)] = []
  /// Stated probability and whether it was right, per member, for fitting.
  package private(set) var calls: [(stated: Double, isRight: Bool)] = []

  private var table: [Outcome: [Outcome: Int]] = [:]
  private var links = (right: 0, wrong: 0, missed: 0)

  package init(_ assessments: [Assessment], truths: [MemberNumber: Truth]) {
    let called = Dictionary(
      assessments.map { ($0.member, $0.outcome) }, uniquingKeysWith: { one, _ in one })
    for assessment in assessments {
      guard let truth = truths[assessment.member] else { continue }
      take(assessment, truth, Score.expected(of: assessment.member, truths, called))
    }
    finish(Double(max(1, assessments.count)))
  }

  /// Of two memberships of one person either may be called the duplicate.
  private static func expected(
    of number: MemberNumber, _ truths: [MemberNumber: Truth], _ called: [MemberNumber: Outcome]
  ) -> Outcome {
    guard let truth = truths[number] else { return .uncertain }
    if let first = truth.duplicateOf, called[number] != .duplicate, called[first] == .duplicate {
      return truths[first]?.outcome ?? .confirmed
    }
    let other = truths.first { $0.value.duplicateOf == number }
    if let other, called[number] == .duplicate, called[other.key] != .duplicate {
      return .duplicate
    }
    return truth.outcome
  }

  private mutating func take(_ assessment: Assessment, _ truth: Truth, _ expected: Outcome) {
    let action = assessment.outcome == .notCheckable ? .uncertain : assessment.outcome
    table[expected, default: [:]][action, default: 0] += 1
    let isLinked = ![.left, .uncertain, .duplicate, .notCheckable].contains(action)
    let needsLink = ![.left, .uncertain, .duplicate].contains(expected)
    let staff = isLinked ? assessment.staff?.id : nil
    let isRightPerson = staff.map(truth.staff.contains) ?? false
    if action != .duplicate, expected != .duplicate {
      if isRightPerson, needsLink { links.right += 1 }
      if staff != nil, !(isRightPerson && needsLink) { links.wrong += 1 }
      if needsLink, !isRightPerson { links.missed += 1 }
    }
    var price = Score.price(of: action, when: expected)
    if action == expected, needsLink, !isRightPerson { price = 6 }
    let isRight = action == expected && (!needsLink || isRightPerson)
    cost += price
    var seen = situations[truth.situation] ?? (0, 0, 0)
    seen.count += 1
    seen.right += isRight ? 1 : 0
    seen.cost += price
    situations[truth.situation] = seen
    calls.append((Double(assessment.probability.units) / 10_000, isRight))
  }

  private static func price(of action: Outcome, when truth: Outcome) -> Double {
    if action == truth { return 0 }
    if action == .uncertain { return 1 }
    if truth == .uncertain { return 4 }
    if action == .left { return 8 }
    if truth == .left { return 6 }
    if action == .duplicate { return 7 }
    if truth == .duplicate { return 3 }
    let pair: Set<Outcome> = [action, truth]
    if pair == [.municipalityChanged, .municipalityMerged] { return 2 }
    return pair.contains(.bothChanged) && !pair.contains(.confirmed) ? 3 : 5
  }

  private mutating func finish(_ members: Double) {
    cost = cost / members * 1_000
    for outcome in Outcome.allCases {
      let right = Double(table[outcome]?[outcome] ?? 0)
      let actual = Double(table[outcome]?.values.reduce(0, +) ?? 0)
      guard actual > 0 else { continue }
      let stated = Double(table.values.reduce(0) { $0 + ($1[outcome] ?? 0) })
      outcomes[outcome] = 2 * right / max(1, actual + stated)
    }
    macroF1 = outcomes.values.sorted().reduce(0, +) / Double(max(1, outcomes.count))
    let right = Double(links.right)
    linkF1 = 2 * right / max(1, 2 * right + Double(links.wrong + links.missed))
    wrongLinks = links.wrong
    var sums = [(count: Int, stated: Double, right: Double)](repeating: (0, 0, 0), count: 10)
    for call in calls {
      let bin = min(9, Int(call.stated * 10))
      sums[bin].count += 1
      sums[bin].stated += call.stated
      sums[bin].right += call.isRight ? 1 : 0
    }
    calibrationError = sums.reduce(0) { $0 + abs($1.stated - $1.right) } / members
    bins = sums.map { bin in
      let count = Double(max(1, bin.count))
      return (bin.count, bin.stated / count, bin.right / count)
    }
  }
}
