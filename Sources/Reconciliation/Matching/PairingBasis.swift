import Domain
import Linkage

/// What of a pairing's weight stays the same while the model is learned.
struct PairingBasis: Sendable {
  /// Same person against another, per field.
  let family: Double
  let firstName: Double
  let initials: Double
  let email: Double
  let activity: Double
  /// Share of strangers whose name agrees so, and whose function stands so.
  let nameByChance: Double
  let functionByChance: Double
  /// Records in the place.
  let size: Double
  /// Class of the start's age and of the time until joining, with the share of all starts in it; -1
  /// when unknown.
  let age: (index: Int8, share: Double)
  let delay: (index: Int8, share: Double)
  /// 0 for the member's own province, 1 for another, -1 when unknown; with the share of all records.
  let province: (level: Int8, share: Double)

  /// How well the names agree, against strangers.
  var name: Double { family * firstName * initials }
}

extension Odds {
  func basis(of pairing: Pairing) -> PairingBasis {
    let agreement = pairing.agreement
    let record = prepared.staff[Int(pairing.staff)]
    let member = prepared.members[Int(pairing.member)]
    let name = prepared.staffTraits[Int(pairing.staff)].anyFirstName
    let familyByChance = chances.familyByChance(agreement)
    let firstByChance = chances.firstNameByChance(agreement.firstName, name: name)
    let initialsByChance = NameChances.initialsByChance(
      agreement.initials, beside: agreement.firstName)
    let level = provinceLevel(pairing)
    return PairingBasis(
      family: chances.familyOfSame(agreement) / familyByChance,
      firstName: chances.firstNameOfSame(agreement.firstName) / firstByChance,
      initials: NameChances.initialsOfSame(agreement.initials) / initialsByChance,
      email: Odds.emailFits(agreement), activity: laterEmailFits(pairing),
      nameByChance: familyByChance * firstByChance * initialsByChance,
      functionByChance: functionByChance(pairing), size: sizeOfPlace(record),
      age: ageBasis(record, member), delay: delayBasis(record, member),
      province: (Int8(level ?? -1), level.map { provinceShare(pairing, $0) } ?? 1))
  }

  private func ageBasis(_ record: StaffFacts, _ member: MemberTraits) -> (Int8, Double) {
    guard let start = record.start else { return (-1, 1) }
    let age = DateClasses.index(of: prepared.referenceDay - start, in: DateClasses.ages)
    // In the second half when the member joined only later.
    let isBefore = member.since.map { start <= $0 } ?? false
    return (Int8(isBefore ? age + DateClasses.ages.count : age), ageShares[age])
  }

  private func delayBasis(_ record: StaffFacts, _ member: MemberTraits) -> (Int8, Double) {
    guard let start = record.start, let since = member.since else { return (-1, 1) }
    let index = DateClasses.index(of: since - start, in: DateClasses.delays)
    let bounds = DateClasses.bounds(index, in: DateClasses.delays)
    return (Int8(index), starts.share(from: since - bounds.last, through: since - bounds.first))
  }

  private func sizeOfPlace(_ record: StaffFacts) -> Double {
    Double(max(1, record.place >= 0 ? sizes[Int(record.place)] : 1))
  }
}
