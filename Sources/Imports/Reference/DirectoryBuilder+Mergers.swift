import Domain

extension DirectoryBuilder {
  /// Applies mergers of the office's own table, which replace what was known of the same old
  /// municipality. Both names are known from then on, also where no other table has them.
  ///
  /// One that lies ahead on the reference date ends nothing yet: the old municipality is there, and
  /// the new name, where it is not in use yet, stands for it.
  ///
  /// - Returns: the rows of the past whose successor no table knows and no code explains. The name
  ///   counts all the same, as a municipality of which nothing else is known.
  mutating func apply(_ mergers: [Merger]) -> [Merger] {
    if mergers.isEmpty { return [] }
    let (directory, placeKeys) = directory()
    let names = MergerNames(mergers, in: directory, placeKeys: placeKeys)
    let past = mergers.filter { $0.lastDay < referenceDate }
    applyPast(past, names)
    applyAhead(mergers.filter { $0.lastDay >= referenceDate }, names)
    resolveChains()
    return past.filter(names.isStranger)
  }

  private mutating func applyPast(_ mergers: [Merger], _ names: MergerNames) {
    var changed: [MunicipalityCode: EndedMunicipality] = [:]
    for merger in mergers {
      guard let old = names.old(of: merger),
        let successor = names.new(of: merger), old != successor
      else { continue }
      let before = changed[old]?.successors ?? []
      changed[old] = EndedMunicipality(
        code: old, name: merger.old.isEmpty ? name(of: old) : merger.old, lastDay: merger.lastDay,
        successors: before + [successor].filter { !before.contains($0) })
    }
    for merger in mergers {
      guard let successor = names.new(of: merger),
        municipalities[successor] == nil, ended[successor] == nil, changed[successor] == nil
      else { continue }
      let old = names.old(of: merger).flatMap { municipalities[$0] }
      add(DirectoryBuilder.stranger(successor, name: merger.new, like: old))
    }
    for (code, gone) in changed {
      municipalities[code] = nil
      ended[code] = gone
    }
  }

  private mutating func applyAhead(_ mergers: [Merger], _ names: MergerNames) {
    for merger in mergers {
      guard let old = names.old(of: merger) else { continue }
      if municipalities[old] == nil, ended[old] == nil {
        add(DirectoryBuilder.stranger(old, name: merger.old, like: nil))
      }
      let isInUse = (names.new(of: merger)).map {
        municipalities[$0] != nil || ended[$0] != nil
      }
      if isInUse != true, !merger.new.isEmpty { add(alias: merger.new, code: old) }
    }
  }

  private func name(of code: MunicipalityCode) -> String {
    municipalities[code]?.name ?? ended[code]?.name ?? code.text
  }

  /// A municipality that only a table of mergers names.
  private static func stranger(
    _ code: MunicipalityCode, name: String, like old: Municipality?
  ) -> Municipality {
    Municipality(
      code: code, name: name.isEmpty ? code.text : name, province: old?.province ?? "",
      region: old?.region, inhabitants: 0, domains: [])
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
}
