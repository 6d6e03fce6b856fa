import Domain

/// Brings together what shipped tables and the office's own say of municipalities.
struct DirectoryBuilder {
  var referenceDate: CalendarDate
  private var municipalities: [MunicipalityCode: Municipality] = [:]
  private var ended: [MunicipalityCode: EndedMunicipality] = [:]
  private var bureaus: [BureauID: Bureau] = [:]
  private var aliases: [(key: String, code: MunicipalityCode)] = []
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

  /// Applies mergers of the office's own table, which replace what was known of the same old
  /// municipality. Those that lie ahead on the reference date change nothing.
  ///
  /// - Returns: the rows whose successor no table knows.
  mutating func apply(_ mergers: [Merger]) -> [Merger] {
    if mergers.isEmpty { return [] }
    var unknown: [Merger] = []
    var changed: [MunicipalityCode: EndedMunicipality] = [:]
    let names = directory().directory
    for merger in mergers where merger.lastDay < referenceDate {
      guard let successor = code(of: merger.new, newCode: merger.newCode, in: names) else {
        unknown.append(merger)
        continue
      }
      let old = merger.oldCode ?? oldCode(named: merger.old, besides: successor, in: names)
      let before = changed[old]?.successors ?? []
      changed[old] = EndedMunicipality(
        code: old, name: merger.old, lastDay: merger.lastDay,
        successors: before + [successor].filter { !before.contains($0) && $0 != old })
    }
    for (code, gone) in changed where !gone.successors.isEmpty {
      municipalities[code] = nil
      ended[code] = gone
    }
    resolveChains()
    return unknown
  }

  private func code(
    of name: String, newCode: MunicipalityCode?, in names: MunicipalityDirectory
  ) -> MunicipalityCode? {
    if let newCode { return newCode }
    return switch names.meaning(ofName: name) {
    case .municipality(let code), .ended(let code, _): code
    case .bureau, .ambiguous, .unknown: nil
    }
  }

  /// The code of the old municipality: the one a table gives, else one above 9,900 of the program's
  /// own, which no municipality has.
  private func oldCode(
    named name: String, besides successor: MunicipalityCode, in names: MunicipalityDirectory
  ) -> MunicipalityCode {
    let key = Folding.key(name)
    if let known = ended.values.filter({ Folding.key($0.name) == key }).map(\.code).min() {
      return known
    }
    if case .municipality(let code) = names.meaning(ofName: name), code != successor { return code }
    var number = 9_900 + key.utf8.reduce(0) { ($0 * 31 + Int($1)) % 100 }
    while let code = MunicipalityCode(String(number)) {
      if ended[code] == nil, municipalities[code] == nil { return code }
      number = number < 9_999 ? number + 1 : 9_900
    }
    preconditionFailure("numbers from 9,900 to 9,999 are municipality codes")
  }

  /// Replaces successors that ended themselves by theirs.
  private mutating func resolveChains() {
    for (code, gone) in ended {
      var open = gone.successors
      var result: [MunicipalityCode] = []
      var seen: Set<MunicipalityCode> = [code]
      while let next = open.popLast() {
        guard seen.insert(next).inserted else { continue }
        if municipalities[next] != nil {
          result.append(next)
        } else if let further = ended[next] {
          open += further.successors
        }
      }
      ended[code] = EndedMunicipality(
        code: code, name: gone.name, lastDay: gone.lastDay, successors: largestFirst(result))
    }
  }

  private func largestFirst(_ codes: [MunicipalityCode]) -> [MunicipalityCode] {
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

/// One row of a table of mergers.
struct Merger {
  let old: String
  let oldCode: MunicipalityCode?
  let new: String
  let newCode: MunicipalityCode?
  /// The last day of the old municipality.
  let lastDay: CalendarDate
  let origin: Origin
}
