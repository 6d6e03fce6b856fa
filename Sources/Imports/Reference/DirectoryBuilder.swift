import Domain

/// Brings together what shipped tables and the office's own say of municipalities.
struct DirectoryBuilder {
  var referenceDate: CalendarDate
  var municipalities: [MunicipalityCode: Municipality] = [:]
  var ended: [MunicipalityCode: EndedMunicipality] = [:]
  private var bureaus: [BureauID: Bureau] = [:]
  var aliases: [(key: String, code: MunicipalityCode)] = []
  /// Names of places, which count only where no municipality or alias bears the name.
  private var places: [String: Set<MunicipalityCode>] = [:]

  init(referenceDate: CalendarDate) {
    self.referenceDate = referenceDate
  }

  /// The directory, and the folded names in it that are names of places only.
  func directory() -> (directory: MunicipalityDirectory, placeKeys: Set<String>) {
    var known = Set(aliases.map(\.key))
    for municipality in municipalities.values { known.insert(Folding.key(municipality.name)) }
    for gone in ended.values { known.insert(Folding.key(gone.name)) }
    for bureau in bureaus.values { known.insert(Folding.key(bureau.name)) }
    let open = places.filter { !known.contains($0.key) }
    let extra = open.flatMap { key, codes in codes.map { (key: key, code: $0) } }
    let directory = MunicipalityDirectory(
      referenceDate: referenceDate, municipalities: Array(municipalities.values),
      ended: Array(ended.values), bureaus: Array(bureaus.values), aliases: aliases + extra)
    return (directory, Set(open.keys))
  }

  // MARK: Municipalities

  /// Adds a municipality; what an earlier table said of it stays where this one says nothing.
  mutating func add(_ new: Municipality) {
    let old = municipalities[new.code]
    var domains = old?.domains ?? []
    for domain in new.domains where !domains.contains(domain) { domains.append(domain) }
    municipalities[new.code] = Municipality(
      code: new.code, name: new.name,
      province: new.province.isEmpty ? old?.province ?? "" : new.province,
      region: new.region ?? old?.region,
      inhabitants: new.inhabitants > 0 ? new.inhabitants : old?.inhabitants ?? 0,
      domains: domains)
    if let old, old.name != new.name { aliases.append((Folding.key(old.name), new.code)) }
    ended[new.code] = nil
  }

  mutating func add(domain: String, code: MunicipalityCode) {
    guard let old = municipalities[code], !old.domains.contains(domain) else { return }
    municipalities[code] = Municipality(
      code: code, name: old.name, province: old.province, region: old.region,
      inhabitants: old.inhabitants, domains: old.domains + [domain])
  }

  mutating func add(alias: String, code: MunicipalityCode) {
    aliases.append((Folding.key(alias), code))
  }

  mutating func add(place: String, code: MunicipalityCode) {
    places[Folding.key(place), default: []].insert(code)
  }

  // MARK: Mergers

  /// Adds a municipality that ended, with the codes that took over.
  mutating func add(_ gone: EndedMunicipality) {
    let before = ended[gone.code]?.successors ?? []
    ended[gone.code] = EndedMunicipality(
      code: gone.code, name: gone.name, lastDay: gone.lastDay,
      successors: largestFirst(before + gone.successors.filter { !before.contains($0) }))
  }

  func largestFirst(_ codes: [MunicipalityCode]) -> [MunicipalityCode] {
    codes.sorted { left, right in
      let (one, other) = (
        municipalities[left]?.inhabitants ?? 0, municipalities[right]?.inhabitants ?? 0
      )
      return one == other ? left < right : one > other
    }
  }

  // MARK: Bureaus

  /// Adds a municipality to a bureau, and the bureau itself when it is new.
  mutating func add(
    bureau name: String, host: MunicipalityCode?, municipality: MunicipalityCode?, domain: String?
  ) {
    let id = BureauID(Folding.key(name).replacing(" ", with: "-"))
    let old = bureaus[id]
    var members = old?.municipalities ?? []
    if let municipality, !members.contains(municipality) { members.append(municipality) }
    var domains = old?.domains ?? []
    if let domain, !domains.contains(domain) { domains.append(domain) }
    bureaus[id] = Bureau(
      id: id, name: name, host: host ?? old?.host, municipalities: members, domains: domains)
  }
}
