package import Domain

/// Invented municipalities, mergers and shared bodies, more of them for more members.
package struct Country: Sendable {
  package let reference: ReferenceData
  /// How many work where, by position of the municipality; sums to 1.
  let weights: [Double]
  /// Positions of municipalities per province.
  let byProvince: [[Int]]

  var municipalities: [Municipality] { reference.directory.municipalities }
  var bureaus: [Bureau] { reference.directory.bureaus }
  var ended: [EndedMunicipality] { reference.directory.ended }

  init(members: Int, referenceDate: CalendarDate, dice: inout Dice) {
    let count = max(40, min(8_000, members / 10))
    var names: Set<String> = []
    var towns: [Municipality] = []
    while towns.count < count {
      var name = dice.pick(Vocabulary.placeStarts) + dice.pick(Vocabulary.placeEnds)
      if !names.insert(name).inserted {
        name += " aan de " + dice.pick(Vocabulary.placeStarts)
        if !names.insert(name).inserted { continue }
      }
      towns.append(Country.town(towns.count, name, dice.pick(Vocabulary.provinces)))
    }
    let byProvince = Vocabulary.provinces.map { province in
      towns.indices.filter { towns[$0].province == province }
    }
    let gone = Country.mergers(into: towns, names: &names, dice: &dice)
    let bureaus = Country.bureaus(byProvince, towns, dice: &dice)
    weights = towns.indices.map { 1 / Double($0 % 97 + 4) }
    self.byProvince = byProvince
    reference = ReferenceData(
      directory: MunicipalityDirectory(
        referenceDate: referenceDate, municipalities: towns, ended: gone, bureaus: bureaus,
        aliases: []),
      functions: Country.functions(), names: Country.nameTables())
  }

  private static func town(_ number: Int, _ name: String, _ province: String) -> Municipality {
    Municipality(
      code: code(number + 1), name: name, province: province, region: nil, inhabitants: 30_000,
      domains: [Folding.joined(name) + ".example"])
  }

  private static func code(_ number: Int) -> MunicipalityCode {
    guard let code = MunicipalityCode(String(number)) else {
      preconditionFailure("a country has fewer than ten thousand municipalities")
    }
    return code
  }

  private static func mergers(
    into towns: [Municipality], names: inout Set<String>, dice: inout Dice
  ) -> [EndedMunicipality] {
    var gone: [EndedMunicipality] = []
    for town in towns.indices where town % 9 == 0 {
      for _ in 0..<2 {
        let name = dice.pick(Vocabulary.placeStarts) + dice.pick(Vocabulary.placeEnds) + "a"
        guard names.insert(name).inserted,
          let day = CalendarDate(year: dice.number(2014...2022), month: 12, day: 31)
        else { continue }
        gone.append(
          EndedMunicipality(
            code: code(8_001 + gone.count), name: name, lastDay: day, successors: [towns[town].code]
          ))
      }
    }
    return gone
  }

  private static func bureaus(
    _ byProvince: [[Int]], _ towns: [Municipality], dice: inout Dice
  ) -> [Bureau] {
    var bureaus: [Bureau] = []
    for positions in byProvince {
      var rest = positions
      while rest.count >= 8, dice.chance(0.6) {
        let served = rest.prefix(5).map { towns[$0].code }
        let host = towns[rest[0]]
        rest.removeFirst(5)
        let name = "RBL \(host.name) e.o."
        bureaus.append(
          Bureau(
            id: BureauID("rbl-\(bureaus.count + 1)"), name: name, host: host.code,
            municipalities: served, domains: [Folding.joined(name) + ".example"]))
      }
    }
    return bureaus
  }

  /// Two titles in three are known; the rest has to be read from its words.
  private static func functions() -> FunctionDictionary {
    var entries: [(title: String, role: Role)] = []
    for role in Role.allCases {
      for (position, title) in (Vocabulary.titles[role] ?? []).enumerated()
      where position % 3 != 2 || role == .generic {
        entries.append((title, role))
      }
    }
    return FunctionDictionary(entries: entries)
  }

  private static func nameTables() -> NameTables {
    var prefixes: [String: String] = [:]
    for prefix in Vocabulary.prefixes { prefixes[Folding.key(prefix)] = Folding.key(prefix) }
    var given: [String: Set<String>] = [:]
    for name in Vocabulary.firstNames {
      given[Folding.joined(name.call), default: []].insert(Folding.joined(name.formal))
    }
    var counts: [String: Int] = [:]
    for (position, family) in Vocabulary.commonFamilies.enumerated() {
      counts[Folding.joined(family.name)] = 80_000 / (position + 1)
    }
    return NameTables(prefixes: prefixes, givenNames: given, surnameCounts: counts)
  }
}
