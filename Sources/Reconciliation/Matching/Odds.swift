import Domain
import Linkage

/// Weighs one pairing under a model: the odds that this record is the member's present one, against
/// the member being in none.
struct Odds: Sendable {
  let prepared: Prepared
  let chances: NameChances
  let starts: StartDates
  var model: MatchModel
  /// Records per place.
  let sizes: [Int]
  private let roleShares: [Role: Double]
  private let fieldShare: Double

  init(_ prepared: Prepared, chances: NameChances) {
    self.prepared = prepared
    self.chances = chances
    let starts = StartDates(prepared.staff)
    self.starts = starts
    var sizes = [Int](repeating: 0, count: prepared.places.count)
    var roles: [Role: Int] = [:]
    for record in prepared.staff {
      if record.place >= 0 { sizes[Int(record.place)] += 1 }
      if let role = record.title?.role { roles[role, default: 0] += 1 }
    }
    self.sizes = sizes
    let total = Double(max(1, prepared.staff.count))
    roleShares = roles.mapValues { Double($0) / total }
    fieldShare = Role.allCases.filter(\.isInField).reduce(0) {
      $0 + (Double(roles[$1] ?? 0) / total)
    }
    let today = prepared.referenceDay
    model = MatchModel(
      startAges: DateClasses.ages.indices.map { index in
        let bounds = DateClasses.bounds(index, in: DateClasses.ages)
        return starts.share(from: today - bounds.last, through: today - bounds.first)
      })
  }

  /// Share of all records whose function stands so to the member's.
  func functionByChance(_ pairing: Pairing) -> Double {
    let role = prepared.members[Int(pairing.member)].title?.role ?? .outside
    let same = max(0.002, roleShares[role] ?? 0)
    switch pairing.function {
    case .same: return same
    case .otherInField: return max(0.01, fieldShare - same)
    case .outside: return max(0.01, 1 - fieldShare)
    case .unknown: return 0.01
    }
  }

  /// Age class of a start, in the second half when the member joined only later.
  func ageClass(_ pairing: Pairing) -> Int? {
    guard let start = prepared.staff[Int(pairing.staff)].start else { return nil }
    let age = DateClasses.index(of: prepared.referenceDay - start, in: DateClasses.ages)
    guard let since = prepared.members[Int(pairing.member)].since, start <= since else {
      return age
    }
    return age + DateClasses.ages.count
  }

  func startedBeforeJoining(_ pairing: Pairing) -> Bool {
    guard let start = prepared.staff[Int(pairing.staff)].start,
      let since = prepared.members[Int(pairing.member)].since
    else { return false }
    return start <= since
  }

  func delayClass(_ pairing: Pairing) -> Int? {
    guard let start = prepared.staff[Int(pairing.staff)].start,
      let since = prepared.members[Int(pairing.member)].since
    else { return nil }
    return DateClasses.index(of: since - start, in: DateClasses.delays)
  }

  /// How the start fits a move, against any start.
  func startFitsMove(_ pairing: Pairing) -> Double {
    guard let index = ageClass(pairing) else { return 1 }
    return model.startOfMover.share(index) / ageByChance(index)
  }

  func startFitsNamesake(_ pairing: Pairing) -> Double {
    guard let index = ageClass(pairing) else { return 1 }
    return model.startOfNamesake.share(index) / ageByChance(index)
  }

  private func ageByChance(_ index: Int) -> Double {
    let bounds = DateClasses.bounds(index % DateClasses.ages.count, in: DateClasses.ages)
    let today = prepared.referenceDay
    return starts.share(from: today - bounds.last, through: today - bounds.first)
  }

  func startFitsStay(_ pairing: Pairing) -> Double {
    guard let index = delayClass(pairing),
      let since = prepared.members[Int(pairing.member)].since
    else { return 1 }
    let bounds = DateClasses.bounds(index, in: DateClasses.delays)
    return model.delayOfStayer.share(index)
      / starts.share(from: since - bounds.last, through: since - bounds.first)
  }

  /// How a start fits the end of an old employment, against any start.
  func gapClass(_ pairing: Pairing, after end: Int) -> Int? {
    guard let start = prepared.staff[Int(pairing.staff)].start else { return nil }
    return DateClasses.index(of: start - end, in: DateClasses.gaps)
  }

  func gapFits(_ pairing: Pairing, after end: Int) -> Double {
    guard let index = gapClass(pairing, after: end) else { return 1 }
    let bounds = DateClasses.bounds(index, in: DateClasses.gaps)
    let counts = pairing.position == .elsewhere ? model.gapOfMover : model.gapOfStayer
    return counts.share(index) / starts.share(from: end + bounds.first, through: end + bounds.last)
  }
}
