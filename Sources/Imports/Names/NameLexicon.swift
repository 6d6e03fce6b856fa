import Domain

/// What tells the words of a name apart: tussenvoegsels and first names.
struct NameLexicon {
  let tables: NameTables
  private let givenNames: Set<String>

  init(tables: NameTables) {
    self.tables = tables
    givenNames = Set(tables.givenNames.keys).union(tables.givenNames.values.joined())
  }

  func isGivenName(_ word: Substring) -> Bool { givenNames.contains(Folding.key(word)) }

  /// How many words at the front form a tussenvoegsel, the longest; never all of them.
  func prefixLength(atFrontOf words: ArraySlice<Substring>) -> Int {
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1)
    where isPrefix(words.prefix(count)) {
      return count
    }
    return 0
  }

  /// How many words at the back form a tussenvoegsel, the longest; possibly all of them.
  func prefixLength(atBackOf words: ArraySlice<Substring>) -> Int {
    for count in stride(from: min(4, words.count), through: 1, by: -1)
    where isPrefix(words.suffix(count)) {
      return count
    }
    return 0
  }

  /// Whether the words are a tussenvoegsel. A single letter counts in small script only: `v` is
  /// *van*, `V.` is an initial.
  func isPrefix(_ words: ArraySlice<Substring>) -> Bool {
    guard !words.isEmpty else { return false }
    let text = words.joined(separator: " ")
    let key = Folding.key(text)
    guard tables.prefixes[key] != nil else { return false }
    let isOneLetter = key.utf8.count == 1
    return !isOneLetter || text.first { $0.isLetter }?.isLowercase == true
  }
}

/// Capitals as names carry them.
enum NameCase {
  /// A name that is written in one case throughout gets capitals at the start of its words, small
  /// letters for tussenvoegsels; any other name stays as it is.
  static func mended(_ name: String, lexicon: NameLexicon) -> String {
    let letters = name.filter(\.isLetter)
    guard letters.count > 1, letters == letters.uppercased() || letters == letters.lowercased()
    else { return name }
    return name.split(separator: "-", omittingEmptySubsequences: false).map { half in
      capitalized(half, lexicon: lexicon)
    }.joined(separator: "-")
  }

  private static func capitalized(_ half: Substring, lexicon: NameLexicon) -> String {
    let words = half.lowercased().split(separator: " ").map { Substring($0) }
    let small = lexicon.prefixLength(atFrontOf: words[...])
    let capitals = words.dropFirst(small).map { word in capitalized(word) }
    return (words.prefix(small).map(String.init) + capitals).joined(separator: " ")
  }

  private static func capitalized(_ word: Substring) -> String {
    guard let start = word.firstIndex(where: \.isLetter) else { return String(word) }
    // The Dutch ij at the front takes two capitals: IJssel.
    let length = word[start...].hasPrefix("ij") ? 2 : 1
    let end = word.index(start, offsetBy: length)
    return word[..<start] + word[start..<end].uppercased() + word[end...]
  }
}
