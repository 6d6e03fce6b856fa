import Domain

/// Municipalities and bureaus whose names come close to what was written.
struct NearNames {
  struct Reading {
    let meaning: Workplace.Meaning
    /// Not the name itself, but the only one near it.
    let isNear: Bool

    static let unknown = Reading(meaning: .unknown, isNear: false)
  }

  private let byLength: [Int: [(key: String, meaning: Workplace.Meaning)]]
  /// Bureaus by their name without the words that all of them bear.
  private let bureaus: [String: Set<Workplace.Meaning>]

  init(directory: MunicipalityDirectory, placeKeys: Set<String>) {
    var byLength: [Int: [(key: String, meaning: Workplace.Meaning)]] = [:]
    for (key, meaning) in directory.names where !placeKeys.contains(key) {
      if case .ambiguous = meaning { continue }
      let joined = NearNames.sounded(key)
      byLength[joined.utf8.count, default: []].append((joined, meaning))
    }
    self.byLength = byLength
    var bureaus: [String: Set<Workplace.Meaning>] = [:]
    for bureau in directory.bureaus {
      bureaus[NearNames.core(ofBureau: bureau.name), default: []].insert(.bureau(bureau.id))
    }
    self.bureaus = bureaus
  }

  /// The one meaning within a slip of the pen (two from ten letters on) of the folded name.
  func reading(of written: String) -> Reading {
    if let bureau = bureau(written) { return bureau }
    var key = NearNames.sounded(Folding.key(written))
    for lead in ["gemeente", "gem"]
    where key.hasPrefix(lead) && key.utf8.count > lead.utf8.count + 3 {
      key.removeFirst(lead.count)
      break
    }
    let length = key.utf8.count
    guard length >= 4 else { return .unknown }
    for limit in 0...(length >= 10 ? 2 : 1) {
      let found = meanings(of: key, at: limit)
      guard let only = found.first else { continue }
      return found.count == 1 ? Reading(meaning: only, isNear: limit > 0) : .unknown
    }
    return .unknown
  }

  /// Without spaces, and `ij` for `y`, which many write for it.
  private static func sounded(_ key: String) -> String {
    key.replacing(" ", with: "").replacing("y", with: "ij")
  }

  /// What the names at exactly this distance mean.
  private func meanings(of key: String, at distance: Int) -> Set<Workplace.Meaning> {
    var found: Set<Workplace.Meaning> = []
    let length = key.utf8.count
    for candidate in (length - distance)...(length + distance) {
      for (name, meaning) in byLength[candidate] ?? []
      where SpellingDistance.between(key, name, atMost: distance) == distance {
        found.insert(meaning)
      }
    }
    return found
  }

  private func bureau(_ written: String) -> Reading? {
    let key = Folding.key(written)
    guard NearNames.bureauWords.contains(where: key.contains) else { return nil }
    guard let found = bureaus[NearNames.core(ofBureau: written)], found.count == 1,
      let only = found.first
    else { return .unknown }
    return Reading(meaning: only, isNear: true)
  }

  private static let bureauWords = ["rbl", "bureau leerplicht", "regionaal bureau"]

  /// `Regionaal Bureau Leerplicht Utrecht Noord`, `RBL Utrecht-Noord` and `Bureau Leerplicht Regio
  /// Utrecht Noord` share `utrechtnoord`.
  private static func core(ofBureau name: String) -> String {
    let common: Set<Substring> = [
      "regionaal", "bureau", "leerplicht", "rbl", "regio", "regionale", "gemeenschappelijke",
      "regeling", "gr", "e", "o", "eo", "en", "omstreken", "de", "het", "voor", "rmc",
    ]
    return Folding.key(name).split(separator: " ").filter { !common.contains($0) }.joined()
  }
}
