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
  /// Share of all starts per class of age.
  let ageShares: [Double]
  /// By the position of the function in `Role.allCases`.
  private let roleShares: [Double]
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
    roleShares = Role.allCases.map { Double(roles[$0] ?? 0) / total }
    fieldShare = Role.allCases.filter(\.isInField).reduce(0) {
      $0 + (Double(roles[$1] ?? 0) / total)
    }
    let today = prepared.referenceDay
    ageShares = DateClasses.ages.indices.map { index in
      let bounds = DateClasses.bounds(index, in: DateClasses.ages)
      return starts.share(from: today - bounds.last, through: today - bounds.first)
    }
    model = MatchModel(startAges: ageShares)
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

  /// Share of all records in the member's province, level 0, or outside it.
  func provinceShare(_ pairing: Pairing, _ level: Int) -> Double {
    guard let home = prepared.members[Int(pairing.member)].home.places.first,
      let here = prepared.places.province(of: home)
    else { return 1 }
    return level == 0 ? provinceShares[here] : 1 - provinceShares[here]
  }

  /// How the other place's province fits, same person or namesake, against any record.
  func provinceFits(_ basis: PairingBasis, _ counts: LevelCounts) -> Double {
    basis.province.level < 0
      ? 1 : counts.share(Int(basis.province.level)) / basis.province.share
  }

  /// Share of all records whose function stands so to the member's.
  func functionByChance(_ pairing: Pairing) -> Double {
    let role = prepared.members[Int(pairing.member)].title?.role ?? .outside
    let same = max(0.002, roleShares[role.position])
    switch pairing.function {
    case .same: return same
    case .otherInField: return max(0.01, fieldShare - same)
    case .outside: return max(0.01, 1 - fieldShare)
    case .unknown: return 0.01
    }
  }

  func startedBeforeJoining(_ pairing: Pairing) -> Bool {
    guard let start = prepared.staff[Int(pairing.staff)].start,
      let since = prepared.members[Int(pairing.member)].since
    else { return false }
    return start <= since
  }

  /// How the start fits a move, against any start.
  func startFitsMove(_ basis: PairingBasis) -> Double {
    guard basis.age.index >= 0 else { return 1 }
    let ages = DateClasses.ages.count
    let index = Int(basis.age.index)
    let share =
      index < ages
      ? model.startOfMover.share(index) : MatchModel.startedBeforeJoining / Double(ages)
    return share / basis.age.share
  }

  func startFitsNamesake(_ basis: PairingBasis) -> Double {
    guard basis.age.index >= 0 else { return 1 }
    return model.startOfNamesake.share(Int(basis.age.index)) / basis.age.share
  }

  func startFitsStay(_ basis: PairingBasis) -> Double {
    guard basis.delay.index >= 0 else { return 1 }
    return model.delayOfStayer.share(Int(basis.delay.index)) / basis.delay.share
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

extension Role {
  fileprivate var position: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}
