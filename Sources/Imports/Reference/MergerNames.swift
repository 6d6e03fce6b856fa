import Domain

/// The codes that stand for the names in a table of mergers: those that tables give, else free
/// numbers from 9,999 down, which no municipality has.
struct MergerNames {
  private let directory: MunicipalityDirectory
  private let placeKeys: Set<String>
  private var codes: [String: MunicipalityCode] = [:]
  private var taken: Set<MunicipalityCode>
  private var nextNumber = 9_999
  /// New names, folded, that neither a code nor another table explains.
  private var strangers: Set<String> = []

  /// - Parameter placeKeys: names in the directory that are names of places only.
  init(_ mergers: [Merger], in directory: MunicipalityDirectory, placeKeys: Set<String>) {
    self.directory = directory
    self.placeKeys = placeKeys
    taken = Set(directory.municipalities.map(\.code)).union(directory.ended.map(\.code))
    taken.formUnion(mergers.flatMap { [$0.oldCode, $0.newCode].compactMap(\.self) })
    for merger in mergers {
      remember(merger.old, merger.oldCode)
      remember(merger.new, merger.newCode)
    }
    for merger in mergers where merger.oldCode == nil { settleOld(merger) }
    for merger in mergers where merger.newCode == nil { settleNew(merger.new) }
  }

  func old(of merger: Merger) -> MunicipalityCode? {
    merger.oldCode ?? codes[Folding.key(merger.old)] ?? known(merger.old)
  }

  func new(of merger: Merger) -> MunicipalityCode? {
    merger.newCode ?? successor(merger.new)
  }

  /// Whether the row's new name is in no other table, nor anywhere in this one with a code or as an
  /// old name.
  func isStranger(_ merger: Merger) -> Bool {
    merger.newCode == nil && strangers.contains(Folding.key(merger.new))
  }

  /// A code in one row holds for the name in the others.
  private mutating func remember(_ name: String, _ code: MunicipalityCode?) {
    if let code, !name.isEmpty { codes[Folding.key(name)] = code }
  }

  /// An old name that stands for its own successor (a place in it, say) gets a code as well: the
  /// municipality of that name is another one than that of today.
  private mutating func settleOld(_ merger: Merger) {
    let key = Folding.key(merger.old)
    guard !key.isEmpty, codes[key] == nil else { return }
    if !placeKeys.contains(key), let code = known(merger.old), code != new(of: merger) { return }
    codes[key] = freeCode()
  }

  private mutating func settleNew(_ name: String) {
    guard !name.isEmpty, successor(name) == nil else { return }
    let key = Folding.key(name)
    codes[key] = freeCode()
    strangers.insert(key)
  }

  private func successor(_ name: String) -> MunicipalityCode? {
    if let code = known(name), !placeKeys.contains(Folding.key(name)) { return code }
    return codes[Folding.key(name)] ?? known(name)
  }

  private func known(_ name: String) -> MunicipalityCode? {
    switch directory.meaning(ofName: name) {
    case .municipality(let code), .ended(let code, _): code
    case .bureau, .ambiguous, .unknown: nil
    }
  }

  /// nil when all ten thousand are taken.
  private mutating func freeCode() -> MunicipalityCode? {
    while nextNumber > 0, let code = MunicipalityCode(String(nextNumber)) {
      nextNumber -= 1
      if taken.insert(code).inserted { return code }
    }
    return nil
  }
}
