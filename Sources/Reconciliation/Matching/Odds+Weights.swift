import Domain
import Linkage

extension Odds {
  /// The names of the same person agree in this way.
  static func nameOfSame(_ agreement: Agreement) -> Double {
    NameChances.familyOfSame(agreement.family) * NameChances.givenOfSame(agreement)
  }

  /// Share of strangers whose name agrees in this way.
  func nameByChance(_ pairing: Pairing) -> Double {
    chances.familyByChance(pairing.agreement)
      * chances.givenByChance(
        pairing.agreement, staff: prepared.staff[Int(pairing.staff)].traits)
  }

  /// E-mail and telephone, same person against another.
  static func contactFits(_ agreement: Agreement) -> Double {
    let email =
      switch agreement.email {
      case .same: 0.985 / 0.0002
      case .slip: 0.006 / 0.004
      case .numbered: 0.001 / 0.03
      case .unknown: 1.0
      case .different: 0.01 / 0.96
      }
    let phone =
      switch agreement.phone {
      case .same: 0.93 / 0.00005
      case .unknown: 1.0
      case .different: 0.07
      }
    return email * phone
  }

  /// What the community log says about where the member is now.
  func laterEmailFits(_ pairing: Pairing) -> Double {
    let later = prepared.members[Int(pairing.member)].laterEmails
    guard let newest = later.first else { return 1 }
    let record = prepared.staff[Int(pairing.staff)]
    if record.traits.email != 0, later.contains(where: { $0.email == record.traits.email }) {
      return 1_000
    }
    if newest.place == record.place { return 5 }
    let home = prepared.members[Int(pairing.member)].home
    return home.contains(newest.place) ? 1 : 0.1
  }

  /// The odds of an active record, old records of the same member taken along.
  func odds(_ pairing: Pairing, old: [(pairing: Pairing, fit: Double)]) -> Double {
    let record = prepared.staff[Int(pairing.staff)]
    let isMove = pairing.position != .home
    let key = NameKey(pairing.agreement).index
    let function = pairing.function.rawValue
    let name = Odds.nameOfSame(pairing.agreement)
    let chance = nameByChance(pairing) * functionByChance(pairing)
    let others: Double
    let size: Double
    if isMove {
      size = Double(prepared.staff.count)
      others =
        model.namesakesElsewhere[key] * model.functionOfNamesake.share(function)
        * startFitsNamesake(pairing)
    } else {
      size = Double(max(1, record.place >= 0 ? sizes[Int(record.place)] : 1))
      others = model.namesakesAtHome[key] * model.functionOfHousemate.share(function)
    }
    let states = isMove ? model.oldRecordOfMover : model.oldRecordOfStayer
    var dates = states.share(0) * (isMove ? startFitsMove(pairing) : startFitsStay(pairing))
    // Who joined at the old place did not already work elsewhere.
    let joined = isMove && startedBeforeJoining(pairing) ? 0.03 : 1
    for (oldPairing, fit) in old {
      guard let end = prepared.staff[Int(oldPairing.staff)].end else { continue }
      dates += states.share(1) * fit * gapFits(pairing, after: end) * joined
    }
    let functions = isMove ? model.functionOfMover : model.functionOfStayer
    var prior = model.state.share(isMove ? MatchModel.move : MatchModel.stay)
    if pairing.position == .near { prior = max(prior, 0.02) }
    let evidence =
      name * functions.share(function) * dates * Odds.contactFits(pairing.agreement)
      * laterEmailFits(pairing) * (record.isReplacement ? 0.3 : 1)
    return prior * evidence / (size * chance + others) / leaving(old: old)
  }

  /// The weight of having left: without a trace, or with an ended record at home.
  func leaving(old: [(pairing: Pairing, fit: Double)]) -> Double {
    let traces = old.reduce(0) { $0 + $1.fit }
    return model.state.share(MatchModel.leave)
      * (model.oldRecordOfLeaver.share(0) + model.oldRecordOfLeaver.share(1) * traces)
  }

  /// How an ended record at home fits the member, against a stranger's record.
  func oldRecordFits(_ pairing: Pairing) -> Double {
    let record = prepared.staff[Int(pairing.staff)]
    let size = Double(max(1, record.place >= 0 ? sizes[Int(record.place)] : 1))
    let key = NameKey(pairing.agreement).index
    let function = pairing.function.rawValue
    let name = Odds.nameOfSame(pairing.agreement) * model.functionOfStayer.share(function)
    let others =
      nameByChance(pairing) * size * functionByChance(pairing)
      + 0.2 * model.namesakesAtHome[key] * model.functionOfHousemate.share(function)
    var dates = 1.0
    if let end = record.end, let since = prepared.members[Int(pairing.member)].since,
      end < since
    {
      dates = 0.05
    }
    return name * dates * Odds.contactFits(pairing.agreement) / others
  }
}
