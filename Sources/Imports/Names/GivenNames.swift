import Domain

/// Initials and roepnaam among the words that stand for a first name.
struct GivenNames {
  var initials = ""
  var callName = ""

  /// - Parameter isShouted: the whole name is in capitals, so that capitals tell nothing.
  init(_ words: some Sequence<Substring>, isShouted: Bool, lexicon: NameLexicon) {
    var initialWords: [Substring] = []
    var nameWords: [Substring] = []
    for word in words {
      if GivenNames.isInitials(word, isShouted: isShouted, lexicon: lexicon) {
        initialWords.append(word)
      } else {
        nameWords.append(word)
      }
    }
    initials = initialWords.joined(separator: " ")
    callName = nameWords.joined(separator: " ")
  }

  /// `J.`, `J.P.`, `JM`, `J`, `Th.`; not `Jan`, `Jo`.
  static func isInitials(
    _ word: Substring, isShouted: Bool = false, lexicon: NameLexicon
  ) -> Bool {
    let letters = word.filter(\.isLetter)
    guard !letters.isEmpty, !word.contains("-") || word.contains(".") else { return false }
    if word.contains(".") { return letters.count <= 8 && word.count <= 2 * letters.count + 1 }
    if letters.count == 1 { return true }
    guard letters.count <= 4, letters == letters.uppercased() else { return false }
    guard isShouted else { return true }
    // `JAN` and `JM` look alike in capitals: a known name is a name, without a vowel it is none.
    if lexicon.isGivenName(word) { return false }
    return letters.count <= 2 || !letters.lowercased().contains { "aeiouy".contains($0) }
  }
}
