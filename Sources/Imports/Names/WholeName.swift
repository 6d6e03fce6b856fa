import Domain

/// Takes apart a name that stands in one field.
///
/// Forms: `Vries, S. de (Sanne)`, `de Vries, S.`, `Vries, de, S.`, `Sanne de Vries`,
/// `S. (Sanne) de Vries`, `Vries S. de`, in small letters and capitals too.
struct WholeName {
  private let lexicon: NameLexicon
  private var name: PersonName
  private var isShouted = false

  /// The parts of `text`; a name that cannot be taken apart is a family name.
  static func parts(of text: String, lexicon: NameLexicon) -> PersonName {
    var reader = WholeName(text, lexicon: lexicon)
    reader.read(text)
    return reader.name
  }

  private init(_ text: String, lexicon: NameLexicon) {
    self.lexicon = lexicon
    name = PersonName(written: text.trimmed)
    let letters = text.filter(\.isLetter)
    isShouted = letters == letters.uppercased()
  }

  private mutating func read(_ text: String) {
    let (outside, bracketed) = WholeName.brackets(of: text)
    let plain = WholeName.withTightHyphens(outside)
    let segments = plain.split(separator: ",").map { WholeName.words(of: $0) }
      .filter { !$0.isEmpty }
    if segments.count > 1, !WholeName.areTitles(segments[1]) {
      readInverted(segments)
    } else if let words = segments.first {
      readStraight(words[...])
    }
    if !bracketed.isEmpty { take(bracketed: bracketed) }
    finish()
  }

  /// `Vries, S. de`: the family name in front, tussenvoegsels in front of it or behind the rest.
  private mutating func readInverted(_ segments: [[Substring]]) {
    let front = segments[0][...]
    let small = lexicon.prefixLength(atFrontOf: front)
    name.prefix = front.prefix(small).joined(separator: " ")
    name.familyName = front.dropFirst(small).joined(separator: " ")
    var given: [Substring] = []
    for segment in segments.dropFirst() where !WholeName.areTitles(segment) {
      var words = segment[...]
      let isMiddle = segments.count > 2 && given.isEmpty
      let length =
        isMiddle && isShouted && isLettersPrefix(words)
        ? words.count : lexicon.prefixLength(atBackOf: words)
      if length > 0, name.prefix.isEmpty {
        name.prefix = words.suffix(length).joined(separator: " ")
        words = words.dropLast(length)
      }
      given.append(contentsOf: words)
    }
    take(given: given)
  }

  /// In capitals `V` between two commas is *van*.
  private func isLettersPrefix(_ words: ArraySlice<Substring>) -> Bool {
    lexicon.tables.prefixes[Folding.key(words.joined(separator: " "))] != nil
  }

  /// `Sanne de Vries`: first names, then the family name with its tussenvoegsel.
  private mutating func readStraight(_ words: ArraySlice<Substring>) {
    let cut = familyStart(in: words)
    let given = words[..<cut]
    var family = words[cut...]
    if given.isEmpty, let initials = trailingInitials(in: family) {
      // `Vries S. de`
      take(given: family[initials.range])
      name.prefix = family[initials.range.upperBound...].joined(separator: " ")
      family = family[..<initials.range.lowerBound]
    } else {
      take(given: given)
    }
    let small = lexicon.prefixLength(atFrontOf: family)
    if small > 0 { name.prefix = family.prefix(small).joined(separator: " ") }
    name.familyName = family.dropFirst(small).joined(separator: " ")
  }

  /// Where the family name starts: behind the first word and the initials and known first names
  /// that follow it, or at its tussenvoegsel.
  private func familyStart(in words: ArraySlice<Substring>) -> Int {
    let start = words.startIndex
    guard words.count > 1 else { return start }
    if lexicon.prefixLength(atFrontOf: words) > 0 { return start }
    if trailingInitials(in: words) != nil { return start }
    var cut = start
    while cut < words.endIndex - 1, isGiven(words[cut], first: cut == start) {
      if cut > start, lexicon.prefixLength(atFrontOf: words[cut...]) > 0 { break }
      cut += 1
    }
    return cut
  }

  private func isGiven(_ word: Substring, first: Bool) -> Bool {
    first || GivenNames.isInitials(word, isShouted: isShouted, lexicon: lexicon)
      || lexicon.isGivenName(word)
  }

  /// Initials with points behind a family name, with at most a tussenvoegsel after them.
  private func trailingInitials(in words: ArraySlice<Substring>) -> (range: Range<Int>, Void)? {
    guard let first = words.first, !first.contains("."), first.count > 2,
      let lower = words.indices.dropFirst().first(where: { isDotted(words[$0]) })
    else { return nil }
    var upper = lower + 1
    while upper < words.endIndex, isDotted(words[upper]) { upper += 1 }
    let rest = words[upper...]
    guard rest.isEmpty || lexicon.isPrefix(rest) else { return nil }
    return (lower..<upper, ())
  }

  private func isDotted(_ word: Substring) -> Bool {
    word.last == "." && word.first?.isUppercase == true
      && GivenNames.isInitials(word, isShouted: isShouted, lexicon: lexicon)
  }

  private mutating func take(given words: some Sequence<Substring>) {
    let given = GivenNames(words, isShouted: isShouted, lexicon: lexicon)
    name.initials = given.initials
    name.callName = given.callName
  }

  /// `(Sanne)` is a roepnaam, `(geb. Jansen)` a birth name.
  private mutating func take(bracketed: String) {
    let words = WholeName.words(of: Substring(bracketed))
    guard let first = words.first else { return }
    let birth = ["geb", "geboren", "nee", "meisjesnaam", "born"]
    if words.count > 1, birth.contains(Folding.key(first)) {
      name.birthName = words.dropFirst().joined(separator: " ")
    } else if GivenNames.isInitials(first, isShouted: isShouted, lexicon: lexicon),
      name.initials.isEmpty
    {
      name.initials = bracketed
    } else if name.callName.isEmpty {
      name.callName = bracketed
    }
  }

  private mutating func finish() {
    name.familyName = NameCase.mended(name.familyName, lexicon: lexicon)
    name.callName = NameCase.mended(name.callName, lexicon: lexicon)
    name.prefix = name.prefix.lowercased()
  }
}

extension WholeName {
  /// The text without brackets, and what stood in the first pair.
  private static func brackets(of text: String) -> (outside: String, inside: String) {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = text[open...].firstIndex(where: { $0 == ")" || $0 == "]" })
    else { return (text, "") }
    let inside = text[text.index(after: open)..<close]
    let outside = text[..<open] + " " + text[text.index(after: close)...]
    return (String(outside), String(inside.trimmed))
  }

  /// `kamp - van walwijk` and `Jansen/de Vries` are double names.
  static func withTightHyphens(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 >= 0x80 }) else { return text }
    return text.replacing("–", with: "-").replacing(" - ", with: "-").replacing("- ", with: "-")
      .replacing(" -", with: "-")
  }

  /// The words without forms of address and titles.
  private static func words(of text: Substring) -> [Substring] {
    var words = text.split(whereSeparator: \.isWhitespace)
    while words.count > 1, isTitle(words[0]) { words.removeFirst() }
    if words.count > 2, Folding.key(words[0]) == "de",
      ["heer", "hr"].contains(Folding.key(words[1]))
    {
      words.removeFirst(2)
    }
    return words
  }

  private static func areTitles(_ words: [Substring]) -> Bool {
    let degrees: Set<String> = [
      "msc", "ma", "ba", "bsc", "llm", "bc", "mba", "phd", "mpa", "bba", "llb", "m sc", "b sc",
    ]
    return !words.isEmpty && words.allSatisfy { degrees.contains(Folding.key($0)) && $0.count > 1 }
      && words.contains { $0.contains { $0.isUppercase } }
  }

  private static func isTitle(_ word: Substring) -> Bool {
    let titles: Set<String> = [
      "dhr", "mevr", "mw", "mevrouw", "meneer", "drs", "ing", "ir", "prof", "dr", "mr", "heer",
      "mrs", "ms",
    ]
    // `M.R.` are initials, `mr.` is a title.
    guard titles.contains(Folding.key(word)) else { return false }
    return word.dropLast(word.last == "." ? 1 : 0).dropFirst().allSatisfy(\.isLowercase)
  }
}
