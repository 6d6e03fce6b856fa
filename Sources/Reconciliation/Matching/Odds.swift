import Domain
import Linkage

/// Weighs one pairing under a model: the odds that this record is the member's present one, against
/// the member being in none.
struct Odds: Sendable {
  let prepared: Prepared
  let chances: NameChances
  let starts: StartDates
  var model: MatchModel
  /// Per member the chance that who is still there shows in what was delivered.
  let seen: [Double]
  /// Records per place.
  let sizes: [Int]
  /// Share of the records per province; between 0.01 and 0.99.
  private let provinceShares: [Double]
  private let roleShares: [Role: Double]
  private let fieldShare: Double

  init(_ prepared: Prepared, chances: NameChances, coverage: Coverage) {
    self.prepared = prepared
    self.chances = chances
    seen = Visibility.chances(prepared, coverage)
    let starts = StartDates(prepared.staff)
    self.starts = starts
    var sizes = [Int](repeating: 0, count: prepared.places.count)
    var roles: [Role: Int] = [:]
    var provinces = [Double](repeating: 0, count: prepared.places.count + 1)
    for record in prepared.staff {
      if record.place >= 0 { sizes[Int(record.place)] += 1 }
      if let province = prepared.places.province(of: record.place) { provinces[province] += 1 }
      if let role = record.title?.role { roles[role, default: 0] += 1 }
    }
    self.sizes = sizes
    let total = Double(max(1, prepared.staff.count))
    provinceShares = provinces.map { min(0.99, max(0.01, $0 / total)) }
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

  /// 0 for a place in the member's province, 1 for one in another; nil when either is unknown.
  func provinceLevel(_ pairing: Pairing) -> Int? {
    let record = prepared.staff[Int(pairing.staff)]
    guard let there = prepared.places.province(of: record.place),
      let home = prepared.members[Int(pairing.member)].home.places.first,
      let here = prepared.places.province(of: home)
    else { return nil }
    return there == here ? 0 : 1
  }

  /// How the other place's province fits, same person or namesake, against any record.
  func provinceFits(_ pairing: Pairing, _ counts: LevelCounts) -> Double {
    guard let level = provinceLevel(pairing),
      let home = prepared.members[Int(pairing.member)].home.places.first,
      let here = prepared.places.province(of: home)
    else { return 1 }
    let share = provinceShares[here]
    return counts.share(level) / (level == 0 ? share : 1 - share)
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
    let ages = DateClasses.ages.count
    let share =
      index < ages
      ? model.startOfMover.share(index) : MatchModel.startedBeforeJoining / Double(ages)
    return share / ageByChance(index)
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
