import Domain

/// Takes names apart into what can be compared: family names without prefixes, initials, first
/// name.
struct NameReader: Sendable {
  private let prefixWords: Set<Substring>
  /// Prefixes of two letters and more, joined, by their first two letters; the longest first.
  private let gluedPrefixes: [UInt16: [[UInt8]]]
  /// Folded first names that the tables or the files know.
  var firstNames: Set<String>

  init(tables: NameTables, firstNames: Set<String> = []) {
    var words: Set<Substring> = ["v", "d", "vd", "vdr", "vdn"]
    var glued: Set<String> = []
    for prefix in tables.prefixes.keys {
      words.formUnion(prefix.split(separator: " "))
      let joined = prefix.filter { $0 != " " }
      if joined.utf8.count >= 2 { glued.insert(joined) }
    }
    prefixWords = words
    // The longest first: `vander` before `van`.
    gluedPrefixes = Dictionary(
      grouping: glued.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    ) { NameReader.front($0[0], $0[1]) }
    var known = firstNames
    for (call, formal) in tables.givenNames {
      known.insert(call)
      known.formUnion(formal)
    }
    self.firstNames = known
  }

  /// The name of a person, its parts put in their place when a file swapped them.
  func read(_ name: PersonName) -> ReadName {
    var family = name.familyName
    var call = Folding.joined(name.callName)
    let initials = NameReader.letters(of: name.initials)
    if call.isEmpty, initials.isEmpty, !name.initials.isEmpty {
      call = Folding.joined(name.initials)
    }
    let familyKey = Folding.joined(family)
    if isSwapped(call: name.callName, callKey: call, familyKey: familyKey) {
      family = name.callName
      call = familyKey
    }
    var parts = familyParts(of: family)
    for part in familyParts(of: name.birthName) + familyParts(of: name.partnerName)
    where !parts.contains(part) {
      parts.append(part)
    }
    return ReadName(
      familyNames: parts, prefix: prefix(name.prefix, before: family), initials: initials,
      firstName: call)
  }

  /// The first letters of a prefix in its own field, in front of the name or behind it.
  private func prefix(_ field: String, before family: String) -> UInt16 {
    var words = Folding.key(field).split(separator: " ")
    if words.isEmpty {
      let first = family.prefix { $0 != "-" && $0 != "," }
      let rest = family.drop { $0 != "," }
      words = Folding.key(rest).split(separator: " ")
      if words.isEmpty {
        let all = Folding.key(first).split(separator: " ")
        words = Array(all.dropLast().prefix { prefixWords.contains($0) })
      }
    }
    var letters: UInt16 = 0
    for word in words where prefixWords.contains(word) || word.utf8.count == 1 {
      // `vd` and its kin hold two words.
      let heads = word.hasPrefix("vd") ? [0x76, 0x64] : word.utf8.prefix(1).map(UInt16.init)
      for head in heads { letters = letters << 8 | head }
    }
    return letters
  }

  /// `Jansen` as first name and `Marieke` as family name: the other way round.
  private func isSwapped(call: String, callKey: String, familyKey: String) -> Bool {
    guard !callKey.isEmpty, firstNames.contains(familyKey), !firstNames.contains(callKey) else {
      return false
    }
    return callKey.utf8.count >= 4
  }

  /// Folded family names in a field, prefixes and initials taken off: each half of a double name,
  /// and the whole when it came without hyphen.
  func familyParts(of written: String) -> [String] {
    var parts: [String] = []
    func put(_ part: String) {
      if part.utf8.count >= 2, !parts.contains(part) { parts.append(part) }
    }
    let front = written.prefix { $0 != "," }
    let field = front.allSatisfy(\.isWhitespace) ? written[...] : front
    for half in field.split(whereSeparator: { $0 == "-" || $0 == "–" || $0 == "/" }) {
      let words = withoutPrefixes(Folding.key(half).split(separator: " "))
      guard !words.isEmpty else { continue }
      put(words.joined())
      if words.count > 1 { for word in words where word.utf8.count >= 3 { put(String(word)) } }
    }
    return parts
  }

  private func withoutPrefixes(_ words: [Substring]) -> [Substring] {
    var rest = words[...]
    while rest.count > 1, let first = rest.first,
      prefixWords.contains(first) || first.utf8.count == 1
    {
      rest = rest.dropFirst()
    }
    while rest.count > 1, let last = rest.last, prefixWords.contains(last), last.utf8.count <= 3 {
      rest = rest.dropLast()
    }
    return Array(rest)
  }

  /// The name without a prefix that was written against it; nil when there is none.
  func unglued(_ part: String) -> String? {
    let bytes = Array(part.utf8)
    guard bytes.count >= 6 else { return nil }
    for prefix in gluedPrefixes[NameReader.front(bytes[0], bytes[1])] ?? []
    where bytes.count >= prefix.count + 4 && bytes.starts(with: prefix) {
      return String(decoding: bytes[prefix.count...], as: UTF8.self)
    }
    return nil
  }

  private static func front(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  /// Small letters of initials: `J.P.`, `J P`, `JP` and `Th.J.`; empty for a word.
  static func letters(of initials: String) -> [UInt8] {
    let trimmed = initials.filter { !$0.isWhitespace }
    guard !trimmed.isEmpty else { return [] }
    let pieces = trimmed.split(whereSeparator: { $0 == "." || $0 == "," || $0 == "-" })
    var letters: [UInt8] = []
    for piece in pieces {
      let folded = Array(Folding.joined(piece).utf8)
      let isRun = piece.count > 1 && piece.allSatisfy { !$0.isLetter || $0.isUppercase }
      if isRun, folded.count <= 5 {
        letters.append(contentsOf: folded)
      } else if let first = folded.first {
        if pieces.count == 1, folded.count > 2 { return [] }
        letters.append(first)
      }
    }
    return letters
  }
}

/// A name taken apart.
struct ReadName: Hashable, Sendable {
  /// Folded, joined, without prefixes; the one in use first.
  var familyNames: [String]
  /// First letters of the prefix of the name in use, the last two; 0 for none.
  var prefix: UInt16 = 0
  /// Small ASCII letters.
  var initials: [UInt8]
  /// Folded and joined; empty when unknown.
  var firstName: String
}
