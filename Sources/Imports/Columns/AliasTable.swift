import Domain

/// The headings that systems and offices use, with what they mean, per kind of table.
struct AliasTable {
  private var meanings: [String: [String: ColumnMeaning]] = [:]

  /// A later row replaces an earlier one with the same heading and domain. A field of the table that
  /// this program does not use counts as ignored.
  mutating func add(heading: String, field: String, domain: String) {
    let meaning: ColumnMeaning =
      switch field {
      case "forbidden": .forbidden
      case "ambiguous": .ambiguous
      default: Field(rawValue: field).map(ColumnMeaning.field) ?? .ignored
      }
    meanings[domain, default: [:]][Folding.joined(heading)] = meaning
  }

  /// What a folded heading without spaces means in the domain.
  func meaning(ofKey key: String, domain: String) -> ColumnMeaning? {
    meanings[domain]?[key]
  }

  /// The only alias within one slip of the pen (two from ten letters on); nil when several mean
  /// different things.
  func nearMeaning(ofKey key: String, domain: String) -> ColumnMeaning? {
    let length = key.utf8.count
    guard length >= 6 else { return nil }
    let limit = length >= 10 ? 2 : 1
    var best: (distance: Int, meaning: ColumnMeaning)?
    var isTied = false
    for (alias, meaning) in meanings[domain] ?? [:] where alias.utf8.count >= 5 {
      guard let distance = SpellingDistance.between(key, alias, atMost: limit) else { continue }
      if let found = best, distance == found.distance, meaning != found.meaning { isTied = true }
      if best.map({ distance < $0.distance }) ?? true {
        best = (distance, meaning)
        isTied = false
      }
    }
    return isTied ? nil : best?.meaning
  }
}
