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

  private let prepared: Prepared
  private let comparison: Comparison
  private let chances: NameChances
  /// Members and records per place.
  private let sizes: [Int]
  private let crowds: [Int]

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
    self.prepared = prepared
    self.comparison = comparison
    self.chances = chances
    sizes = Memberships.counts(prepared.members.lazy.flatMap(\.home.places), in: prepared)
    crowds = Memberships.counts(prepared.staff.lazy.map(\.place), in: prepared)
    person = (0..<Int32(count)).map { $0 }
    probability = [Double](repeating: 0, count: count)
    nearest = [Int32?](repeating: nil, count: count)
    for (one, other) in candidates(pairings) {
      let odds = odds(one, other, pairings)
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

  private static func counts(_ places: some Sequence<Int32>, in prepared: Prepared) -> [Int] {
    var counts = [Int](repeating: 0, count: prepared.places.count)
    for place in places where place >= 0 { counts[Int(place)] += 1 }
    return counts
  }

  /// Follows third and fourth memberships to the oldest.
  private func oldest(of member: Int32) -> Int32 {
    var current = member
    while person[Int(current)] != current { current = person[Int(current)] }
    return current
  }

  /// The pairings with what the later memberships of a person know given to the one that stays.
  func joined(_ pairings: [[Pairing]]) -> [[Pairing]] {
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
        if strength(pairing.agreement) > strength(current) {
          joined[Int(older)][position].agreement = pairing.agreement
        }
      }
      joined[Int(older)].sort { $0.staff < $1.staff }
    }
    return joined
  }

  private func strength(_ agreement: Agreement) -> Double {
    chances.nameOfSame(agreement) * Odds.contactFits(agreement)
  }

  /// Pairs of members with a family name, first name, address, telephone number or likely record in
  /// common, and one place; the lower number first, in order.
  private func candidates(_ pairings: [[Pairing]]) -> [(Int32, Int32)] {
    var keys: [(key: Key, member: Int32)] = []
    for (number, member) in prepared.members.enumerated() {
      let number = Int32(number)
      let places = member.home.places.isEmpty ? [PlaceReader.nowhere] : member.home.places
      for place in places {
        for family in member.traits.families {
          keys.append((Key(kind: .family, term: family.term, place: place), number))
        }
        if member.traits.firstName != 0 {
          keys.append((Key(kind: .firstName, term: member.traits.firstName, place: place), number))
        }
      }
      if member.traits.phone != 0 {
        keys.append((Key(kind: .phone, term: member.traits.phone, place: 0), number))
      }
      if member.traits.email != 0 {
        keys.append((Key(kind: .email, term: member.traits.email, place: 0), number))
      }
      for (staff, share) in shares(of: pairings[Int(number)]) where share > 0.2 {
        keys.append((Key(kind: .staff, term: staff, place: 0), number))
      }
    }
    keys.sort { $0.key == $1.key ? $0.member < $1.member : $0.key.order < $1.key.order }
    var pairs: [UInt64] = []
    var start = 0
    while start < keys.count {
      var end = start
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end - start <= Memberships.largestBlock {
        for one in start..<end {
          for other in (one + 1)..<max(end, one + 1) where keys[one].member != keys[other].member {
            pairs.append(UInt64(keys[one].member) << 32 | UInt64(keys[other].member))
          }
        }
      }
      start = end
    }
    pairs.sort()
    var unique: [(Int32, Int32)] = []
    for (position, pair) in pairs.enumerated() where position == 0 || pairs[position - 1] != pair {
      unique.append((Int32(pair >> 32), Int32(pair & 0xFFFF_FFFF)))
    }
    return unique
  }

  /// Members under one key above which the key tells nothing.
  private static let largestBlock = 200

  private struct Key: Hashable {
    enum Kind: UInt8 { case family, firstName, phone, email, staff }
    let kind: Kind
    let term: Int32
    let place: Int32

    var order: (UInt8, Int32, Int32) { (kind.rawValue, term, place) }
  }

  /// Earlier joined is older; the lower number where the list does not say.
  private static func inOrderOfAge(
    _ one: Int32, _ other: Int32, _ prepared: Prepared
  ) -> (older: Int32, newer: Int32) {
    let first = prepared.members[Int(one)].since ?? Int.max
    let second = prepared.members[Int(other)].since ?? Int.max
    return (first, one) < (second, other) ? (one, other) : (other, one)
  }

  private func odds(_ one: Int32, _ other: Int32, _ pairings: [[Pairing]]) -> Double {
    let left = prepared.members[Int(one)]
    let right = prepared.members[Int(other)]
    let agreement = comparison.agreement(of: left.traits, with: right.traits)
    let sharesPlace = left.home.places.contains { right.home.contains($0) }
    let name = chances.nameOfSame(agreement)
    let chance =
      chances.familyByChance(agreement)
      * chances.givenByChance(agreement, name: right.traits.anyFirstName)
    let size = sharesPlace ? colleagues(of: left) : Double(prepared.members.count)
    let place = sharesPlace ? 0.97 : 0.03
    let krsd = Memberships.krsdFits(
      prepared.memberRecords[Int(one)], prepared.memberRecords[Int(other)])
    let function = left.title?.role == right.title?.role ? 2.0 : 0.15
    return Memberships.prior * place * name * Odds.contactFits(agreement) * krsd * function
      * staffFits(agreement, pairings[Int(one)], pairings[Int(other)])
      / (size * chance + Memberships.relatives(agreement))
  }

  /// Other members in the largest of the places that are the member's own.
  private func colleagues(of member: MemberTraits) -> Double {
    Double(max(1, (member.home.places.map { sizes[Int($0)] }.max() ?? 1) - 1))
  }

  private static func krsdFits(_ one: Member, _ other: Member) -> Double {
    guard !one.krsdNumber.isEmpty, !other.krsdNumber.isEmpty else { return 1 }
    return one.krsdNumber == other.krsdNumber ? 1_000 : 0.02
  }

  /// Two people leave two records and one person leaves one: how the records at home fit one person,
  /// against two.
  private func staffFits(
    _ agreement: Agreement, _ one: [Pairing], _ other: [Pairing]
  ) -> Double {
    let left = shares(of: one)
    let right = shares(of: other)
    let leftTotal = left.reduce(0) { $0 + $1.share }
    let rightTotal = right.reduce(0) { $0 + $1.share }
    var same = 0.0
    var position = 0
    for (staff, share) in left {
      while position < right.count, right[position].staff < staff { position += 1 }
      if position < right.count, right[position].staff == staff {
        same += share * right[position].share
      }
    }
    let neither = (1 - leftTotal) * (1 - rightTotal)
    let onlyOne = leftTotal + rightTotal - 2 * leftTotal * rightTotal
    let distinct = max(0, leftTotal * rightTotal - same)
    // Who changed name is found under one of both names only.
    let hasOtherName = ![.same, .mended].contains(agreement.family)
    let fit =
      same * 10 + neither * 3 + onlyOne * (hasOtherName ? 1.5 : 0.6) + distinct * 0.02
    return min(8, max(0.02, fit))
  }

  /// How likely each active record at home is the member's, by name and contact alone; in order of
  /// the records.
  private func shares(of list: [Pairing]) -> [(staff: Int32, share: Double)] {
    var weights: [(staff: Int32, share: Double)] = []
    for pairing in list
    where pairing.position == .home && prepared.staff[Int(pairing.staff)].isActive {
      let name =
        chances.nameOfSame(pairing.agreement)
        / (chances.familyByChance(pairing.agreement)
          * chances.givenByChance(
            pairing.agreement, name: prepared.staffTraits[Int(pairing.staff)].anyFirstName))
      let place = prepared.staff[Int(pairing.staff)].place
      let crowd = Double(max(1, place >= 0 ? crowds[Int(place)] : 1))
      weights.append((pairing.staff, name * Odds.contactFits(pairing.agreement) * 4 / crowd))
    }
    let total = weights.reduce(1) { $0 + $1.share }
    return weights.map { ($0.staff, $0.share / total) }
  }
}
