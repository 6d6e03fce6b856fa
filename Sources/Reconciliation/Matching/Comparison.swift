import Domain
import Linkage

/// Compares two people.
struct Comparison: Sendable {
  let prepared: Prepared
  /// Bytes of the family names and first names, by term.
  let familyBytes: [[UInt8]]
  let firstNameBytes: [[UInt8]]
  private let emailBytes: [[UInt8]]
  private let formalNames: [Set<String>]
  private let isKnownName: [Bool]

  init(_ prepared: Prepared) {
    self.prepared = prepared
    familyBytes = prepared.families.texts.map { Array($0.utf8) }
    firstNameBytes = prepared.firstNames.texts.map { Array($0.utf8) }
    emailBytes = prepared.emails.texts.map { Array($0.utf8) }
    formalNames = prepared.firstNames.texts.map { prepared.names.givenNames[$0] ?? [] }
    isKnownName = prepared.firstNames.texts.map { prepared.knownFirstNames.contains($0) }
  }

  func agreement(of left: Traits, with right: Traits) -> Agreement {
    var agreement = Agreement()
    (agreement.family, agreement.memberTerm, agreement.familyTerm) = family(left, right)
    agreement.prefix = prefix(left, right, agreement)
    agreement.initials = initials(left.initials, right.initials)
    agreement.firstName = firstName(left, right)
    agreement.email = email(left, right)
    if left.phone != 0, right.phone != 0 {
      agreement.phone = left.phone == right.phone ? .same : .different
    }
    return agreement
  }

  private func family(_ left: Traits, _ right: Traits) -> (Agreement.Family, Int32, Int32) {
    var best = (level: Agreement.Family.different, left: Int32(0), right: Int32(0))
    for one in left.families {
      for other in right.families {
        guard let level = familyLevel(one, other), level.rawValue < best.level.rawValue else {
          continue
        }
        best = (level, one.term, other.term)
      }
    }
    return best
  }

  private func prefix(
    _ left: Traits, _ right: Traits, _ agreement: Agreement
  ) -> Agreement.Prefix {
    guard left.prefix != 0, right.prefix != 0,
      left.families.first?.term == agreement.memberTerm,
      right.families.first?.term == agreement.familyTerm
    else { return .unknown }
    return left.prefix == right.prefix ? .same : .different
  }

  private func familyLevel(_ one: FamilyTerm, _ other: FamilyTerm) -> Agreement.Family? {
    if one.term == other.term {
      let sources = [one.source, other.source]
      if sources.contains(.derived) { return .repaired }
      if sources.contains(.part) { return .part }
      return sources.contains(.mended) ? .mended : .same
    }
    switch Spelling.distance(familyBytes[Int(one.term)], familyBytes[Int(other.term)]) {
    case 1: return .oneSlip
    case 2: return .twoSlips
    default: return nil
    }
  }

  private func initials(_ left: [UInt8], _ right: [UInt8]) -> Agreement.Initials {
    guard let first = left.first, let other = right.first else { return .unknown }
    if left == right { return left.count == 1 ? .sameSingle : .same }
    if min(left.count, right.count) >= 3, EditDistance.within(1, left, right) == 1,
      left.count == right.count
    {
      return .oneSlip
    }
    if first != other { return .firstDiffers }
    let common = min(left.count, right.count)
    return left.prefix(common) == right.prefix(common) ? .shorter : .laterDiffers
  }

  private func firstName(_ left: Traits, _ right: Traits) -> Agreement.FirstName {
    let lefts = [left.firstName, left.mailboxFirstName].filter { $0 != 0 }
    let rights = [right.firstName, right.mailboxFirstName].filter { $0 != 0 }
    var best = Agreement.FirstName.unknown
    for one in lefts {
      for other in rights {
        let level = firstNameLevel(one, other)
        if best == .unknown || level.rawValue < best.rawValue { best = level }
      }
    }
    if best != .unknown { return best }
    if let name = lefts.first, let letter = right.initials.first, left.initials.isEmpty {
      return fits(name, letter) ? .fitsInitial : .different
    }
    if let name = rights.first, let letter = left.initials.first, right.initials.isEmpty {
      return fits(name, letter) ? .fitsInitial : .different
    }
    return .unknown
  }

  private func firstNameLevel(_ one: Int32, _ other: Int32) -> Agreement.FirstName {
    if one == other { return .same }
    let left = firstNameBytes[Int(one)]
    let right = firstNameBytes[Int(other)]
    let shortest = min(left.count, right.count)
    if shortest >= 3, left.starts(with: right) || right.starts(with: left) { return .related }
    let formalLeft = formalNames[Int(one)]
    let formalRight = formalNames[Int(other)]
    if formalLeft.contains(prepared.firstNames[other])
      || formalRight.contains(prepared.firstNames[one])
      || !formalLeft.isDisjoint(with: formalRight)
    {
      return .related
    }
    // Two known names are two names, however near: Ans and Ank, Ton and Tom.
    let bothKnown = isKnownName[Int(one)] && isKnownName[Int(other)]
    if shortest >= 3, !bothKnown,
      EditDistance.within(shortest >= 7 ? 2 : 1, left, right) != nil
    {
      return .slip
    }
    return .different
  }

  /// Whether a first name goes with an initial: its own letter or that of a name it stands for.
  private func fits(_ name: Int32, _ letter: UInt8) -> Bool {
    if firstNameBytes[Int(name)].first == letter { return true }
    return formalNames[Int(name)].contains { $0.utf8.first == letter }
  }

  /// Within one domain only: elsewhere both boxes are made from the name and would count it twice.
  private func email(_ left: Traits, _ right: Traits) -> Agreement.Email {
    guard left.email != 0, right.email != 0, left.domain == right.domain else { return .unknown }
    if left.email == right.email { return .same }
    let one = emailBytes[Int(left.email)]
    let other = emailBytes[Int(right.email)]
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    if one.filter({ !isDigit($0) }) == other.filter({ !isDigit($0) }) { return .numbered }
    return EditDistance.within(2, one, other) != nil ? .slip : .different
  }
}
