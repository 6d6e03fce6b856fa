import Domain
import Linkage

extension Odds {
  /// E-mail and telephone, same person against another.
  static func contactFits(_ agreement: Agreement) -> Double {
    switch agreement.phone {
    case .same: emailFits(agreement) * 0.9 / samePhoneByChance
    case .unknown: emailFits(agreement)
    case .different: emailFits(agreement) * 0.1
    }
  }

  /// The telephone, weighed as the files show for who stays and who moves.
  func phoneFits(_ agreement: Agreement, isMove: Bool) -> Double {
    let phone = isMove ? model.phoneOfMover : model.phoneOfStayer
    switch agreement.phone {
    case .same: return phone.share(0) / Odds.samePhoneByChance
    case .unknown: return 1
    case .different: return phone.share(1)
    }
  }

  private static let samePhoneByChance = 0.00005

  static func emailFits(_ agreement: Agreement) -> Double {
    switch agreement.email {
    case .same: 0.985 / 0.0002
    case .slip: 0.006 / 0.004
    case .numbered: 0.001 / 0.03
    case .unknown: 1.0
    // A box is made from the name: one from another name tells no more than that name does.
    case .different: hasOtherName(agreement) ? 0.4 : 0.01 / 0.96
    }
  }

  private static func hasOtherName(_ agreement: Agreement) -> Bool {
    switch agreement.family {
    case .part, .repaired, .different: true
    case .same, .mended, .oneSlip, .twoSlips: false
    }
  }

  /// What the community log says about where the member is now.
  func laterEmailFits(_ pairing: Pairing) -> Double {
    let later = prepared.members[Int(pairing.member)].laterEmails
    guard let newest = later.first else { return 1 }
    let record = prepared.staff[Int(pairing.staff)]
    let email = prepared.staffTraits[Int(pairing.staff)].email
    if email != 0, later.contains(where: { $0.email == email }) {
      return 1_000
    }
    if newest.place == record.place { return 5 }
    let home = prepared.members[Int(pairing.member)].home
    return home.contains(newest.place) ? 1 : 0.1
  }

  /// The odds of an active record, factor by factor, old records of the same member taken along.
  func factors(_ pairing: Pairing, _ basis: PairingBasis, old: [OldRecord]) -> Factors {
    let isMove = pairing.position != .home
    let functions = isMove ? model.functionOfMover : model.functionOfStayer
    var factors = Factors()
    factors.family = basis.family
    factors.firstName = basis.firstName
    factors.initials = basis.initials
    factors.email = basis.email
    factors.activity = basis.activity
    factors.namesakes = rarity(pairing, basis, isMove: isMove)
    factors.function = functions.share(pairing.function.rawValue) / basis.functionByChance
    factors.phone = phoneFits(pairing.agreement, isMove: isMove)
    factors.dates =
      datesFit(pairing, basis, old: old, isMove: isMove) / traces(pairing.member, old: old)
    // Being at home leaves that many fewer records to choose from.
    factors.place =
      isMove
      ? provinceFits(basis, model.provinceOfMover) : Double(prepared.staff.count) / basis.size
    var prior = model.state.share(isMove ? MatchModel.move : MatchModel.stay)
    if pairing.position == .near { prior = max(prior, 0.02) }
    factors.prior =
      prior / Double(prepared.staff.count) / model.state.share(MatchModel.leave)
      * (prepared.staff[Int(pairing.staff)].isReplacement ? 0.3 : 1)
    return factors
  }

  /// What records elsewhere add to being at home: someone with two part-time jobs is in both places,
  /// and a record at home that fits is no accident.
  func secondJobFits(_ candidates: [Weighable], _ weights: [Double]) -> Double {
    let perMove = model.state.share(MatchModel.leave) / model.state.share(MatchModel.move)
    var fit = 1.0
    for (candidate, weight) in zip(candidates, weights) where candidate.pairing.position != .home {
      let isPartTime = prepared.staff[Int(candidate.pairing.staff)].isPartTime
      fit += weight * perMove * (isPartTime ? 0.2 : 0.02)
    }
    return fit
  }

  /// What namesakes beyond chance take off a name's weight: 1 when there are none.
  private func rarity(_ pairing: Pairing, _ basis: PairingBasis, isMove: Bool) -> Double {
    let key = NameKey(pairing.agreement).index
    let function = pairing.function.rawValue
    let size = isMove ? Double(prepared.staff.count) : basis.size
    let chance = size * basis.nameByChance * basis.functionByChance
    let namesakes =
      isMove
      ? model.namesakesElsewhere[key] * model.functionOfNamesake.share(function)
        * startFitsNamesake(basis) * provinceFits(basis, model.provinceOfNamesake)
      : model.namesakesAtHome[key] * model.functionOfHousemate.share(function)
    return chance / (chance + namesakes)
  }

  private func datesFit(
    _ pairing: Pairing, _ basis: PairingBasis, old: [OldRecord], isMove: Bool
  ) -> Double {
    let states = isMove ? model.oldRecordOfMover : model.oldRecordOfStayer
    var fit = states.share(0) * (isMove ? startFitsMove(basis) : startFitsStay(basis))
    // Who joined at the old place did not already work elsewhere.
    let joined = isMove && startedBeforeJoining(pairing) ? 0.03 : 1
    for record in old {
      guard let end = prepared.staff[Int(record.pairing.staff)].end else { continue }
      fit += states.share(1) * record.fit * gapFits(pairing, after: end) * joined
    }
    return fit
  }

  /// Still at home but in no record, against having left.
  private func unseen(_ member: Int32) -> Double {
    (1 - seen[Int(member)]) * model.state.share(MatchModel.stay)
      / model.state.share(MatchModel.leave)
  }

  /// The part of being in no record that is still being at home.
  func unseenShare(_ member: Int32, old: [OldRecord]) -> Double {
    unseen(member) / traces(member, old: old)
  }

  /// How the ended records at home, or their lack, fit being in none of the active ones: left without
  /// a trace, left with an ended record, or still at home where nothing was delivered.
  private func traces(_ member: Int32, old: [OldRecord]) -> Double {
    unseen(member) + model.oldRecordOfLeaver.share(0)
      + model.oldRecordOfLeaver.share(1) * old.reduce(0) { $0 + $1.fit }
  }

  /// How an ended record at home fits the member, against a stranger's record.
  func oldRecordFits(_ pairing: Pairing, _ basis: PairingBasis) -> Double {
    let record = prepared.staff[Int(pairing.staff)]
    let key = NameKey(pairing.agreement).index
    let function = pairing.function.rawValue
    let name = basis.name * basis.nameByChance * model.functionOfStayer.share(function)
    let others =
      basis.nameByChance * basis.size * basis.functionByChance
      + 0.2 * model.namesakesAtHome[key] * model.functionOfHousemate.share(function)
    var dates = 1.0
    if let end = record.end, let since = prepared.members[Int(pairing.member)].since, end < since {
      dates = 0.05
    }
    return name * dates * basis.email * phoneFits(pairing.agreement, isMove: false) / others
  }
}
