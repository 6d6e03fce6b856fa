import Domain
import Linkage

/// Memberships of one person: who is listed twice.
struct Memberships: Sendable {
  /// Per member the membership that stays, the oldest of the person; itself for most.
  private(set) var person: [Int32]
  /// Per member that is not the oldest: how likely it is the same person.
  private(set) var probability: [Double]
  /// Per member the likeliest older membership of the same person, however unlikely.
  private(set) var nearest: [Int32?]

  /// Duplicates per member, before the files have spoken.
  private static let prior = 0.03
  /// Other members in one municipality who resemble a member without being the same person.
  private static func relatives(_ agreement: Agreement) -> Double {
    switch agreement.firstName {
    case .same, .slip, .related: 0.0003
    case .fitsInitial, .unknown: 0.002
    case .different: 0.004
    }
  }

  init(_ prepared: Prepared, comparison: Comparison, chances: NameChances, pairings: [[Pairing]]) {
    let count = prepared.members.count
    person = (0..<Int32(count)).map { $0 }
    probability = [Double](repeating: 0, count: count)
    nearest = [Int32?](repeating: nil, count: count)
    for (one, other) in Memberships.candidates(prepared) {
      let odds = Memberships.odds(
        one, other, prepared: prepared, comparison: comparison, chances: chances,
        pairings: pairings)
      let (older, newer) = Memberships.inOrderOfAge(one, other, prepared)
      let chance = odds / (1 + odds)
      if chance > probability[Int(newer)] {
        probability[Int(newer)] = chance
        nearest[Int(newer)] = older
      }
    }
    for newer in person.indices where probability[newer] > 0.5 {
      if let older = nearest[newer] { person[newer] = older }
    }
    for newer in person.indices { person[newer] = oldest(of: Int32(newer)) }
  }

  /// Follows third and fourth memberships to the oldest.
  private func oldest(of member: Int32) -> Int32 {
    var current = member
    while person[Int(current)] != current { current = person[Int(current)] }
    return current
  }

  /// The pairings with what the later memberships of a person know given to the one that stays.
  func joined(
    _ pairings: [[Pairing]], _ prepared: Prepared, _ comparison: Comparison
  ) -> [[Pairing]] {
    var joined = pairings
    for (newer, older) in person.enumerated() where Int(older) != newer {
      for pairing in pairings[newer] {
        let known = joined[Int(older)].firstIndex { $0.staff == pairing.staff }
        let position = known ?? joined[Int(older)].count
        if known == nil {
          joined[Int(older)].append(
            Pairing(member: older, staff: pairing.staff, in: prepared, comparison))
        }
        let current = joined[Int(older)][position].agreement
        if Memberships.strength(pairing.agreement) > Memberships.strength(current) {
          joined[Int(older)][position].agreement = pairing.agreement
        }
      }
      joined[Int(older)].sort { $0.staff < $1.staff }
    }
    return joined
  }

  private static func strength(_ agreement: Agreement) -> Double {
    Odds.nameOfSame(agreement) * Odds.contactFits(agreement)
  }

  /// Pairs of members with a family name, address or telephone number in common, and one place.
  private static func candidates(_ prepared: Prepared) -> [(Int32, Int32)] {
    var blocks: [[Int32]: [Int32]] = [:]
    for (number, member) in prepared.members.enumerated() {
      var keys: Set<[Int32]> = []
      for family in member.traits.families {
        for place in member.home.places { keys.insert([1, family.term, place]) }
        if member.home.places.isEmpty { keys.insert([1, family.term, -1]) }
      }
      for place in member.home.places where member.traits.firstName != 0 {
        keys.insert([4, member.traits.firstName, place])
      }
      if member.traits.phone != 0 { keys.insert([2, member.traits.phone]) }
      if member.traits.email != 0 { keys.insert([3, member.traits.email]) }
      for key in keys { blocks[key, default: []].append(Int32(number)) }
    }
    var pairs: Set<[Int32]> = []
    for block in blocks.values where block.count > 1 && block.count <= 200 {
      for (position, one) in block.enumerated() {
        for other in block[(position + 1)...] { pairs.insert([min(one, other), max(one, other)]) }
      }
    }
    return pairs.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }

  /// Earlier joined is older; the lower number where the list does not say.
  private static func inOrderOfAge(
    _ one: Int32, _ other: Int32, _ prepared: Prepared
  ) -> (older: Int32, newer: Int32) {
    let first = prepared.members[Int(one)].since ?? Int.max
    let second = prepared.members[Int(other)].since ?? Int.max
    return (first, one) < (second, other) ? (one, other) : (other, one)
  }

  private static func odds(
    _ one: Int32, _ other: Int32, prepared: Prepared, comparison: Comparison,
    chances: NameChances, pairings: [[Pairing]]
  ) -> Double {
    let left = prepared.members[Int(one)]
    let right = prepared.members[Int(other)]
    let agreement = comparison.agreement(of: left.traits, with: right.traits)
    let sharesPlace = left.home.places.contains { right.home.contains($0) }
    let name = Odds.nameOfSame(agreement)
    let chance =
      chances.familyByChance(agreement)
      * chances.givenByChance(agreement, name: right.traits.anyFirstName)
    let size = sharesPlace ? 40.0 : Double(prepared.members.count)
    let place = sharesPlace ? 0.97 : 0.03
    let krsd = krsdFits(prepared.memberRecords[Int(one)], prepared.memberRecords[Int(other)])
    let function = left.title?.role == right.title?.role ? 2.0 : 0.15
    return prior * place * name * Odds.contactFits(agreement) * krsd * function
      * staffFits(pairings[Int(one)], pairings[Int(other)], prepared)
      / (size * chance + relatives(agreement))
  }

  private static func krsdFits(_ one: Member, _ other: Member) -> Double {
    guard !one.krsdNumber.isEmpty, !other.krsdNumber.isEmpty else { return 1 }
    return one.krsdNumber == other.krsdNumber ? 1_000 : 0.02
  }

  /// Two people leave two records: when the best records of both are different ones, they are two.
  private static func staffFits(
    _ one: [Pairing], _ other: [Pairing], _ prepared: Prepared
  ) -> Double {
    func plausible(_ list: [Pairing]) -> [Int32: Double] {
      var weights: [Int32: Double] = [:]
      for pairing in list
      where pairing.position == .home && prepared.staff[Int(pairing.staff)].isActive {
        weights[pairing.staff] =
          Odds.nameOfSame(pairing.agreement) * Odds.contactFits(pairing.agreement)
      }
      return weights
    }
    let left = plausible(one)
    let right = plausible(other)
    let staff = Set(left.keys).intersection(right.keys).sorted()
    let leftTotal = left.keys.sorted().reduce(1e-4) { $0 + (left[$1] ?? 0) }
    let rightTotal = right.keys.sorted().reduce(1e-4) { $0 + (right[$1] ?? 0) }
    let shared =
      staff.reduce(1e-8) { $0 + (left[$1] ?? 0) * (right[$1] ?? 0) }
      / (leftTotal * rightTotal)
    return min(6, max(0.02, shared / max(0.1, 1 - shared)))
  }
}
