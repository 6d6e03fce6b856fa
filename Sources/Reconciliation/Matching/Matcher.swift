import Linkage

/// What came out for one member: who it may be, and with which probability.
struct MemberMatches: Sendable {
  /// An active record that may be the member's.
  struct Present: Sendable {
    let pairing: Pairing
    let basis: PairingBasis
    var probability: Double
    /// How its province weighed in that, as a factor.
    let nearness: Double
  }

  /// Best first.
  var present: [Present] = []
  /// Ended records at home with their fit, best first.
  var ended: [OldRecord] = []
  /// That the member is in none of them.
  var left = 1.0
  /// The part of that which is still being at home, where little or nothing was delivered.
  var unseenShare = 0.0
}

/// Matches all members with all staff records.
struct Matcher: Sendable {
  private let prepared: Prepared
  private var odds: Odds
  /// Per member: pairings with active records, and with ended records at home.
  private let active: [[Weighable]]
  private let ended: [[Weighable]]
  /// The older membership of the same person; itself when there is none.
  private let person: [Int32]

  /// Rounds of learning; the figures move little after the third.
  private static let rounds = 3

  init(
    _ prepared: Prepared, person: [Int32], pairings: [[Pairing]], chances: NameChances,
    coverage: Coverage
  ) {
    self.prepared = prepared
    self.person = person
    let odds = Odds(prepared, chances: chances, coverage: coverage)
    self.odds = odds
    let weighed = Parallel.map(pairings.count) { member in
      var (active, ended): ([Weighable], [Weighable]) = ([], [])
      for pairing in pairings[member] {
        let candidate = Weighable(pairing: pairing, basis: odds.basis(of: pairing))
        if !prepared.staff[Int(pairing.staff)].isActive {
          if pairing.position != .elsewhere { ended.append(candidate) }
        } else if candidate.mayMatter(of: prepared.staff.count) {
          active.append(candidate)
        }
      }
      return (active: active, ended: ended)
    }
    active = weighed.map(\.active)
    ended = weighed.map(\.ended)
  }

  /// - Returns: per member its matches, and the model that was learned.
  mutating func matches() -> ([MemberMatches], Odds) {
    var result = round()
    for _ in 1..<Matcher.rounds {
      learn(from: result)
      result = round()
    }
    return (result, odds)
  }

  private func round() -> [MemberMatches] {
    let (odds, active, ended) = (odds, active, ended)
    let weighed = Parallel.map(prepared.members.count) { member in
      var old = ended[member].map {
        OldRecord(pairing: $0.pairing, fit: odds.oldRecordFits($0.pairing, $0.basis))
      }.filter { $0.fit > 0.01 }
      old.sort { ($1.fit, $0.pairing.staff) < ($0.fit, $1.pairing.staff) }
      let weights = active[member].map { odds.factors($0.pairing, $0.basis, old: old).product }
      return (old: old, weights: weights, second: odds.secondJobFits(active[member], weights))
    }
    var result = [MemberMatches](repeating: MemberMatches(), count: prepared.members.count)
    var links: [SoftAssignment.Link] = []
    var candidates: [Weighable] = []
    for (member, found) in weighed.enumerated() {
      result[member].ended = found.old
      result[member].unseenShare = odds.unseenShare(Int32(member), old: found.old)
      for (candidate, weight) in zip(active[member], found.weights)
      where weight > Matcher.leastWeight {
        let isHome = candidate.pairing.position == .home
        links.append(
          SoftAssignment.Link(
            left: Int32(member), right: candidate.pairing.staff,
            odds: isHome ? weight * found.second : weight))
        candidates.append(candidate)
      }
    }
    compete(links, candidates, into: &result)
    return result
  }

  /// Less likely records change no conclusion.
  private static let leastWeight = 1e-6

  /// Memberships of one person do not compete with each other.
  private func compete(
    _ links: [SoftAssignment.Link], _ candidates: [Weighable], into result: inout [MemberMatches]
  ) {
    let competing = links.indices.filter { person[Int(links[$0].left)] == links[$0].left }
    let contested = SoftAssignment.contested(
      competing.map { links[$0] }, leftCount: prepared.members.count,
      rightCount: prepared.staff.count)
    var weights = links.map(\.odds)
    for (position, link) in competing.enumerated() { weights[link] = contested[position] }
    for (number, link) in links.enumerated() {
      let pairing = candidates[number].pairing
      let nearness =
        pairing.position == .elsewhere
        ? odds.provinceFits(candidates[number].basis, odds.model.provinceOfMover) : 1
      result[Int(link.left)].present.append(
        MemberMatches.Present(
          pairing: pairing, basis: candidates[number].basis, probability: weights[number],
          nearness: nearness))
    }
    for member in result.indices {
      let total = result[member].present.reduce(1) { $0 + $1.probability }
      result[member].left = 1 / total
      for position in result[member].present.indices {
        result[member].present[position].probability /= total
      }
      result[member].present.sort {
        ($1.probability, $0.pairing.staff) < ($0.probability, $1.pairing.staff)
      }
    }
  }

  /// Counts what was seen, weighted by how sure it is.
  private mutating func learn(from result: [MemberMatches]) {
    var model = odds.model
    model.forget()
    var settled = 0.0
    var gone = 0.0
    var ofLeavers = [Double](repeating: 0, count: NameKey.count)
    var elsewhere = [Double](repeating: 0, count: NameKey.count)
    var atHome = [Double](repeating: 0, count: NameKey.count)
    for (member, matches) in result.enumerated() where person[member] == Int32(member) {
      guard !prepared.members[member].home.isOpen, odds.seen[member] > 0.9 else { continue }
      model.state.add(MatchModel.leave, weight: matches.left)
      let best = matches.ended.first?.fit ?? 0
      model.oldRecordOfLeaver.add(best > OldRecord.convincing ? 1 : 0, weight: matches.left)
      for found in matches.present where found.probability > 0.01 {
        count(found, old: matches.ended, in: &model)
      }
      if let own = matches.present.first, own.probability > 0.98, own.pairing.position == .home {
        settled += 1
        countNamesakes(
          of: member, beside: own.pairing, in: &model, elsewhere: &elsewhere, atHome: &atHome)
      } else if matches.left > 0.9 {
        gone += matches.left
        for found in matches.present where found.pairing.position == .elsewhere {
          let weight = matches.left * beyondChance(found.pairing, found.basis)
          ofLeavers[NameKey(found.pairing.agreement).index] += weight
        }
      }
    }
    let strength = 100.0
    for index in 0..<NameKey.count {
      let prior = NameKey.prior(index)
      let ofStayer = (elsewhere[index] + prior * strength) / (settled + strength)
      model.namesakesElsewhere[index] =
        (ofLeavers[index] + ofStayer * strength) / (gone + strength)
      model.namesakesAtHome[index] = (atHome[index] + prior * strength) / (settled + strength)
    }
    odds.model = model
  }

  private func count(
    _ found: MemberMatches.Present, old: [OldRecord], in model: inout MatchModel
  ) {
    let (pairing, basis, weight) = (found.pairing, found.basis, found.probability)
    let trace = old.first { $0.fit > OldRecord.convincing }
    if pairing.agreement.phone != .unknown {
      let level = pairing.agreement.phone == .same ? 0 : 1
      if pairing.position == .home {
        model.phoneOfStayer.add(level, weight: weight)
      } else {
        model.phoneOfMover.add(level, weight: weight)
      }
    }
    if pairing.position == .home {
      model.state.add(MatchModel.stay, weight: weight)
      model.functionOfStayer.add(pairing.function.rawValue, weight: weight)
      model.oldRecordOfStayer.add(trace == nil ? 0 : 1, weight: weight)
      if trace == nil, basis.delay.index >= 0 {
        model.delayOfStayer.add(Int(basis.delay.index), weight: weight)
      }
    } else {
      model.state.add(MatchModel.move, weight: weight)
      model.functionOfMover.add(pairing.function.rawValue, weight: weight)
      model.oldRecordOfMover.add(trace == nil ? 0 : 1, weight: weight)
      if basis.province.level >= 0 {
        model.provinceOfMover.add(Int(basis.province.level), weight: weight)
      }
      if hasProof(pairing), basis.age.index >= 0, basis.age.index < DateClasses.ages.count {
        model.startOfMover.add(Int(basis.age.index), weight: weight)
      }
    }
    guard let trace, let end = prepared.staff[Int(trace.pairing.staff)].end,
      let gap = odds.gapClass(pairing, after: end)
    else { return }
    if pairing.position == .home {
      model.gapOfStayer.add(gap, weight: weight)
    } else if hasProof(pairing) {
      model.gapOfMover.add(gap, weight: weight)
    }
  }

  /// Whether something other than name and dates shows that this is the member. Dates are learned
  /// from those only: learned from all, every namesake would make the next one likelier.
  private func hasProof(_ pairing: Pairing) -> Bool {
    pairing.agreement.phone == .same || odds.laterEmailFits(pairing) > 10
  }

  /// One namesake seen: the part of it that chance does not explain.
  private func beyondChance(_ pairing: Pairing, _ basis: PairingBasis) -> Double {
    let size = pairing.position == .home ? basis.size : Double(prepared.staff.count)
    let prior = NameKey.prior(NameKey(pairing.agreement).index)
    return 1 / (1 + size * basis.nameByChance / prior)
  }

  /// Whoever is surely still there shows how many others bear such a name without being the member.
  private func countNamesakes(
    of member: Int, beside own: Pairing, in model: inout MatchModel, elsewhere: inout [Double],
    atHome: inout [Double]
  ) {
    for candidate in active[member] where candidate.pairing.staff != own.staff {
      let (pairing, basis) = (candidate.pairing, candidate.basis)
      let key = NameKey(pairing.agreement).index
      let beyond = beyondChance(pairing, basis)
      guard beyond > 0.05 else { continue }
      if pairing.position == .home {
        atHome[key] += beyond
        model.functionOfHousemate.add(pairing.function.rawValue, weight: beyond)
      } else {
        elsewhere[key] += beyond
        if basis.province.level >= 0 {
          model.provinceOfNamesake.add(Int(basis.province.level), weight: beyond)
        }
        model.functionOfNamesake.add(pairing.function.rawValue, weight: beyond)
        if basis.age.index >= 0 {
          model.startOfNamesake.add(Int(basis.age.index), weight: beyond)
        }
      }
    }
  }
}

extension MatchModel {
  mutating func forget() {
    state.forget()
    oldRecordOfLeaver.forget()
    oldRecordOfMover.forget()
    oldRecordOfStayer.forget()
    functionOfStayer.forget()
    functionOfMover.forget()
    functionOfNamesake.forget()
    functionOfHousemate.forget()
    startOfMover.forget()
    startOfNamesake.forget()
    delayOfStayer.forget()
    gapOfMover.forget()
    gapOfStayer.forget()
    phoneOfStayer.forget()
    phoneOfMover.forget()
    provinceOfMover.forget()
    provinceOfNamesake.forget()
  }
}
