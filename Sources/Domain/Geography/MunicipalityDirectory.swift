/// The municipalities of one reference date and every way in which files name them.
package struct MunicipalityDirectory: Sendable {
  package let referenceDate: CalendarDate
  /// Sorted by code.
  package let municipalities: [Municipality]
  package let ended: [EndedMunicipality]
  package let bureaus: [Bureau]

  private let byCode: [MunicipalityCode: Municipality]
  private let endedByCode: [MunicipalityCode: EndedMunicipality]
  private let bureausByID: [BureauID: Bureau]
  private let meaningByKey: [String: Workplace.Meaning]
  private let meaningByDomain: [String: Workplace.Meaning]

  /// - Parameter aliases: folded names (`Folding.key`) beside those of the other tables.
  package init(
    referenceDate: CalendarDate, municipalities: [Municipality], ended: [EndedMunicipality],
    bureaus: [Bureau], aliases: [(key: String, code: MunicipalityCode)]
  ) {
    self.referenceDate = referenceDate
    self.municipalities = municipalities.sorted { $0.code < $1.code }
    self.ended = ended.sorted { $0.code < $1.code }
    self.bureaus = bureaus.sorted { $0.id < $1.id }
    byCode = Dictionary(municipalities.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    endedByCode = Dictionary(ended.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    bureausByID = Dictionary(bureaus.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    meaningByKey = MunicipalityDirectory.namesIndex(
      municipalities: municipalities, ended: ended, bureaus: bureaus, aliases: aliases,
      on: referenceDate)
    meaningByDomain = MunicipalityDirectory.domainsIndex(
      municipalities: municipalities, bureaus: bureaus)
  }

  package subscript(code: MunicipalityCode) -> Municipality? { byCode[code] }
  package subscript(id: BureauID) -> Bureau? { bureausByID[id] }
  package func endedMunicipality(_ code: MunicipalityCode) -> EndedMunicipality? {
    endedByCode[code]
  }

  /// What a written name means; `.unknown` when no table knows it. Exact on the folded key.
  package func meaning(ofName name: some StringProtocol) -> Workplace.Meaning {
    let key = Folding.key(name)
    if let meaning = meaningByKey[key] { return meaning }
    var rest = key[...]
    while let lead = MunicipalityDirectory.leads.first(where: rest.hasPrefix) {
      rest = rest.dropFirst(lead.count)
      if let meaning = meaningByKey[String(rest)] { return meaning }
    }
    if key.hasSuffix(" gemeente") { return meaning(ofName: key.dropLast(" gemeente".count)) }
    return .unknown
  }

  /// Words in front of a name that say only that it is one.
  private static let leads = ["gemeente ", "gem ", "de gemeente ", "municipality of "]

  /// What a code means on the reference date.
  package func meaning(of code: MunicipalityCode) -> Workplace.Meaning {
    if byCode[code] != nil { return .municipality(code) }
    if let gone = endedByCode[code] { return .ended(code, successors: gone.successors) }
    return .unknown
  }

  /// What an e-mail domain means, the domain itself or one it lies under.
  package func meaning(ofDomain domain: some StringProtocol) -> Workplace.Meaning {
    var rest = domain.lowercased()[...]
    while rest.contains(".") {
      if let meaning = meaningByDomain[String(rest)] { return meaning }
      rest = rest.drop(while: { $0 != "." }).dropFirst()
    }
    return .unknown
  }

  /// Every folded name with its meaning, for near spelling. No order.
  package var names: [String: Workplace.Meaning] { meaningByKey }
}

extension MunicipalityDirectory {
  private static func namesIndex(
    municipalities: [Municipality], ended: [EndedMunicipality], bureaus: [Bureau],
    aliases: [(key: String, code: MunicipalityCode)], on date: CalendarDate
  ) -> [String: Workplace.Meaning] {
    var index: [String: Workplace.Meaning] = [:]
    let current = Set(municipalities.map(\.code))
    var codes: [String: Set<MunicipalityCode>] = [:]
    for (key, code) in aliases where current.contains(code) {
      codes[key, default: []].insert(code)
    }
    for (key, found) in codes {
      index[key] = found.count == 1 ? .municipality(found.first!) : .ambiguous(found.sorted())
    }
    // A name of the past counts as the ended municipality, unless one of today bears it.
    for gone in ended where gone.lastDay < date {
      let key = Folding.key(gone.name)
      if case .municipality(let code)? = index[key], !gone.successors.contains(code) { continue }
      if case .ambiguous? = index[key] { continue }
      index[key] = .ended(gone.code, successors: gone.successors)
    }
    for municipality in municipalities {
      let key = Folding.key(municipality.name)
      if case .ambiguous? = index[key] { continue }
      index[key] = .municipality(municipality.code)
    }
    for bureau in bureaus {
      index[Folding.key(bureau.name)] = .bureau(bureau.id)
    }
    return index
  }

  private static func domainsIndex(
    municipalities: [Municipality], bureaus: [Bureau]
  ) -> [String: Workplace.Meaning] {
    var index: [String: Workplace.Meaning] = [:]
    for municipality in municipalities {
      for domain in municipality.domains { index[domain] = .municipality(municipality.code) }
    }
    for bureau in bureaus {
      for domain in bureau.domains { index[domain] = .bureau(bureau.id) }
    }
    return index
  }
}
