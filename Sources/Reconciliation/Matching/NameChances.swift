import Domain
import Linkage

/// How likely names agree: for the same person, and for two people by chance.
struct NameChances: Sendable {
  private let prepared: Prepared
  private let familyCounts: [Int]
  private let nearCounts: [Int]
  private let familyBackground: [Double]
  private let nearBackground: [Double]
  private let firstNameCounts: [Int]
  private let total: Double
  /// How often one of two people has a name of that source beside the one in use.
  private let others: [FamilyTerm.Source: Double]
  var levels = NameLevels()

  /// Bearers of a name in the country, per inhabitant, for names that no table has.
  private static let rareName = 2e-6
  /// Inhabitants whom the surname table counts. Source: Meertens Instituut, state of 2007.
  private static let population = 16_400_000.0
  /// Another prefix in front of the same name: seldom for one person, rather common for two.
  private static let otherPrefix = 0.12
  /// How many staff records the national table is worth.
  private static let tableStrength = 2_000.0

  init(_ prepared: Prepared, candidates: Candidates) {
    self.prepared = prepared
    total = Double(prepared.staff.count)
    familyCounts = (0..<Int32(prepared.families.count)).map { candidates.bearers(of: $0).count }
    let background = prepared.families.texts.map { text in
      prepared.names.surnameCounts[text].map { Double($0) / NameChances.population }
        ?? NameChances.rareName
    }
    familyBackground = background
    nearCounts = candidates.near.map { near in
      near.reduce(0) { $0 + candidates.bearers(of: $1.term).count }
    }
    nearBackground = candidates.near.map { near in
      near.reduce(NameChances.rareName * 10) { $0 + background[Int($1.term)] }
    }
    var firsts = [Int](repeating: 0, count: prepared.firstNames.count)
    for traits in prepared.staffTraits where traits.firstName != 0 {
      firsts[Int(traits.firstName)] += 1
    }
    firstNameCounts = firsts
    others = NameChances.others(in: prepared)
  }

  private static func others(in prepared: Prepared) -> [FamilyTerm.Source: Double] {
    func counts(_ people: [Traits]) -> [FamilyTerm.Source: Double] {
      var counts: [FamilyTerm.Source: Int] = [:]
      for family in people.lazy.flatMap(\.families) where family.source != .own {
        counts[family.source, default: 0] += 1
      }
      return counts.mapValues { Double($0) / Double(max(1, people.count)) }
    }
    return counts(prepared.members.map(\.traits))
      .merging(counts(prepared.staffTraits), uniquingKeysWith: +)
  }

  private func chance(of source: FamilyTerm.Source) -> Double {
    max(0.02, others[source] ?? 0)
  }

  /// Share of other people whose family name agrees at least as well. The record itself is left
  /// out of the count.
  func familyByChance(_ agreement: Agreement) -> Double {
    func share(_ count: Int, _ background: Double) -> Double {
      (Double(max(0, count - 1)) + NameChances.tableStrength * background)
        / (total + NameChances.tableStrength)
    }
    let staffTerm = Int(agreement.familyTerm)
    switch agreement.family {
    case .same: return share(familyCounts[staffTerm], familyBackground[staffTerm])
    case .mended:
      return chance(of: .mended) * share(familyCounts[staffTerm], familyBackground[staffTerm])
    case .part:
      return chance(of: .part) * share(familyCounts[staffTerm], familyBackground[staffTerm])
    case .repaired:
      return chance(of: .derived) * share(familyCounts[staffTerm], familyBackground[staffTerm])
    case .oneSlip, .twoSlips:
      let term = Int(agreement.memberTerm)
      return share(nearCounts[term], nearBackground[term])
    case .different: return 1
    }
  }

  /// The same person's family name agrees in this way.
  func familyOfSame(_ agreement: Agreement) -> Double {
    let share = levels.family.share(agreement.family.rawValue)
    return switch agreement.prefix {
    case .same, .unknown: share
    case .different: share * NameChances.otherPrefix
    }
  }

  /// Family name, first name and initials together, for the same person.
  func nameOfSame(_ agreement: Agreement) -> Double {
    familyOfSame(agreement) * firstNameOfSame(agreement.firstName)
      * NameChances.initialsOfSame(agreement.initials)
  }

  func firstNameOfSame(_ level: Agreement.FirstName) -> Double {
    switch level {
    case .same: levels.firstName.share(0)
    case .slip: levels.firstName.share(1)
    case .related: levels.firstName.share(2)
    case .different: levels.firstName.share(3)
    case .fitsInitial: 0.88
    case .unknown: 1
    }
  }

  static func initialsOfSame(_ level: Agreement.Initials) -> Double {
    switch level {
    case .same: 0.95
    case .sameSingle: 0.96
    case .shorter: 0.9
    case .laterDiffers: 0.03
    case .unknown: 1
    case .firstDiffers: 0.02
    case .oneSlip: 0.02
    }
  }

  /// First name and initials together, for two people who bear the same family name by chance.
  func givenByChance(_ agreement: Agreement, name: Int32) -> Double {
    firstNameByChance(agreement.firstName, name: name)
      * NameChances.initialsByChance(agreement.initials, beside: agreement.firstName)
  }

  /// - Parameter name: the staff record's first name.
  func firstNameByChance(_ level: Agreement.FirstName, name: Int32) -> Double {
    switch level {
    case .same: return (Double(max(0, firstNameCounts[Int(name)] - 1)) + 2) / (total + 2_000)
    case .slip: return 0.004
    case .related: return 0.01
    case .fitsInitial: return 0.09
    case .unknown: return 1
    case .different: return 0.95
    }
  }

  /// Two people with one first name mostly share its initial too.
  static func initialsByChance(
    _ level: Agreement.Initials, beside firstName: Agreement.FirstName
  ) -> Double {
    switch firstName {
    case .same, .slip, .related: initialsOfNamesake(level)
    case .fitsInitial: 1
    case .unknown, .different: initialsOfStranger(level)
    }
  }

  /// Initials of two people with one first name.
  private static func initialsOfNamesake(_ level: Agreement.Initials) -> Double {
    switch level {
    case .same: 0.12
    case .sameSingle: 0.9
    case .shorter: 0.5
    case .laterDiffers: 0.6
    case .unknown: 1
    case .firstDiffers: 0.1
    case .oneSlip: 0.02
    }
  }

  /// Initials of two people of whom nothing else is known.
  private static func initialsOfStranger(_ level: Agreement.Initials) -> Double {
    switch level {
    case .same: 0.01
    case .sameSingle: 0.075
    case .shorter: 0.04
    case .laterDiffers: 0.06
    case .unknown: 1
    case .firstDiffers: 0.92
    case .oneSlip: 0.004
    }
  }
}
