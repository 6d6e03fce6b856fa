import Domain

/// Brings together the reference data of the year: what ships with the program, then what the
/// office's own tables say.
struct ReferenceBuilder: Sendable {
  var directory: DirectoryBuilder
  private(set) var functions: [(title: String, role: Role)] = []
  let names: NameTables

  /// The shipped tables on a reference date.
  init(shippedOn referenceDate: CalendarDate) {
    self = ReferenceBuilder.shipped
    directory.referenceDate = referenceDate
  }

  /// Read once: the tables are part of the program.
  private static let shipped = ReferenceBuilder()

  private init() {
    // Any day: it is replaced before the directory is made.
    directory = DirectoryBuilder(referenceDate: CalendarDate(dayNumber: 0))
    names = ReferenceBuilder.shippedNames
    addShippedMunicipalities()
    addShippedBureaus()
    ShippedTable.functionAliases.read(["alias", "canonical"]) { cells in
      if let role = Role(rawValue: cells[1]) { functions.append((cells[0], role)) }
    }
  }

  mutating func add(title: String, role: Role) {
    functions.append((title, role))
  }

  func reference() -> (data: ReferenceData, placeKeys: Set<String>) {
    let (directory, placeKeys) = directory.directory()
    let data = ReferenceData(
      directory: directory, functions: FunctionDictionary(entries: functions), names: names)
    return (data, placeKeys)
  }

  private mutating func addShippedMunicipalities() {
    let columns = ["code", "naam", "provincie", "doorstroompunt_nr", "inwoners"]
    ShippedTable.municipalities.read(columns) { cells in
      guard let code = MunicipalityCode(cells[0]) else { return }
      directory.add(
        Municipality(
          code: code, name: cells[1], province: cells[2],
          region: Int(cells[3]).map(RegionNumber.init),
          inhabitants: Int(cells[4]) ?? 0, domains: []))
    }
    ShippedTable.municipalityDomains.read(["domein", "code", "eenduidig"]) { cells in
      guard cells[2] == "ja", let code = MunicipalityCode(cells[1]) else { return }
      directory.add(domain: cells[0].lowercased(), code: code)
    }
    ShippedTable.municipalityAliases.read(["alias", "code"]) { cells in
      if let code = MunicipalityCode(cells[1]) { directory.add(alias: cells[0], code: code) }
    }
    ShippedTable.places.read(["woonplaats", "gemeentecode"]) { cells in
      if let code = MunicipalityCode(cells[1]) { directory.add(place: cells[0], code: code) }
    }
    let successions = ["oude_code", "oude_naam", "einddatum", "huidige_code"]
    ShippedTable.successions.read(successions) { cells in
      guard let old = MunicipalityCode(cells[0]), let lastDay = CalendarDate(iso: cells[2]),
        let successor = MunicipalityCode(cells[3])
      else { return }
      directory.add(
        EndedMunicipality(code: old, name: cells[1], lastDay: lastDay, successors: [successor]))
    }
  }

  private mutating func addShippedBureaus() {
    ShippedTable.bureaus.read(["samenwerking", "gemeentecode"]) { cells in
      directory.add(
        bureau: cells[0], host: nil, municipality: MunicipalityCode(cells[1]), domain: nil)
    }
  }

  private static var shippedNames: NameTables {
    var prefixes: [String: String] = [:]
    ShippedTable.prefixes.read(["voorvoegsel", "genormaliseerd"]) { cells in
      let key = Folding.key(cells[0])
      if prefixes[key] == nil { prefixes[key] = cells[1] }
    }
    var givenNames: [String: Set<String>] = [:]
    ShippedTable.nicknames.read(["roepnaam", "doopnaam"]) { cells in
      givenNames[Folding.key(cells[0]), default: []].insert(Folding.key(cells[1]))
    }
    var surnames: [String: Int] = [:]
    ShippedTable.surnames.read(["achternaam", "aantal_2007"]) { cells in
      surnames[Folding.key(cells[0]), default: 0] += Int(cells[1]) ?? 0
    }
    return NameTables(prefixes: prefixes, givenNames: givenNames, surnameCounts: surnames)
  }
}

extension AliasTable {
  /// The headings that ship with the program, read once.
  static let shipped: AliasTable = {
    var table = AliasTable()
    ShippedTable.columnAliases.read(["alias", "field", "domein"]) { cells in
      table.add(heading: cells[0], field: cells[1], domain: cells[2])
    }
    return table
  }()
}
