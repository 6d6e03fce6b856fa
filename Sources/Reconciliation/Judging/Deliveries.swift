import Domain

/// How whole the deliveries look, by how many of a place's members are in them.
///
/// In a whole delivery nearly everyone shows who did not leave; in a part of one any share may. The
/// odds of both follow from who was found: Bayes' rule with all shares equally likely.
struct Deliveries: Sendable {
  private var partial: Set<[Int32]> = []

  /// Share of deliveries that are a part, before looking, and how many deliveries that is worth.
  private static let prior = (share: 0.02, strength: 30.0)
  /// Few leave in a year: more absent than this says something of the delivery.
  private static let leavers = 0.03...0.15
  /// From this chance on a look costs less than striking off who still works there: 8 p > 1, since a
  /// part misses most but not all.
  private static let suspect = 0.15

  init(
    _ prepared: Prepared, matches: [MemberMatches], person: [Int32], leaverShare: Double
  ) {
    var found: [[Int32]: (present: Double, absent: Double)] = [:]
    for (member, match) in matches.enumerated() where person[member] == Int32(member) {
      let places = prepared.members[member].home.places
      let hasEnded = match.ended.first.map { $0.fit > OldRecord.convincing } ?? false
      let atHome = match.present.filter { $0.pairing.position == .home }
        .reduce(0) { $0 + $1.probability }
      found[places, default: (0, 0)].present += hasEnded ? 1 : atHome
      found[places, default: (0, 0)].absent += hasEnded ? 0 : match.left
    }
    let leaverShare = min(
      Deliveries.leavers.upperBound, max(Deliveries.leavers.lowerBound, leaverShare))
    // In a fixed order: sums of fractions depend on it.
    let ratios = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { places, count in
      (
        places: places,
        ratio: Deliveries.ratio(
          present: Int(count.present.rounded()), absent: Int(count.absent.rounded()),
          leaverShare: leaverShare)
      )
    }
    let share = Deliveries.shareOfParts(ratios.map(\.ratio))
    for (places, ratio) in ratios
    where Deliveries.chance(ratio, share: share) > Deliveries.suspect {
      partial.insert(places)
    }
  }

  func isPartial(_ home: Home) -> Bool { partial.contains(home.places) }

  /// How common parts are among all deliveries, learned from how each of them looks.
  private static func shareOfParts(_ ratios: [Double]) -> Double {
    var share = prior.share
    for _ in 0..<20 {
      let parts = ratios.reduce(prior.share * prior.strength) { $0 + chance($1, share: share) }
      share = min(0.9, parts / (Double(ratios.count) + prior.strength))
    }
    return share
  }

  private static func chance(_ ratio: Double, share: Double) -> Double {
    let odds = share / (1 - share) * ratio
    return odds.isFinite ? odds / (1 + odds) : 1
  }

  /// How much better what was found fits a part, each size as likely, than a whole delivery.
  static func ratio(present: Int, absent: Int, leaverShare: Double) -> Double {
    let stay = 1 - leaverShare
    let steps = 50
    // Relative to a whole delivery, so that many members do not underflow.
    var ratio = 0.0
    for step in 0..<steps {
      let share = (Double(step) + 0.5) / Double(steps)
      var likelihood = 1.0
      for _ in 0..<present { likelihood *= share }
      for _ in 0..<absent { likelihood *= (1 - share * stay) / leaverShare }
      if likelihood.isFinite { ratio += likelihood / Double(steps) } else { return .infinity }
    }
    return ratio
  }
}
