import Domain

/// Reads a heading by the words in it, for what no alias lists: `Datum indiensttreding medewerker`.
struct HeadingRules {
  /// A heading that holds one of `any`, one of `also` (when given) and none of `not` has the
  /// meaning. Terms are looked for inside the heading without spaces; with `=` in front they must
  /// be a word of their own.
  struct Rule {
    let meaning: ColumnMeaning
    let any: [String]
    var also: [String] = []
    var not: [String] = []

    init(_ field: Field, _ any: [String], also: [String] = [], not: [String] = []) {
      self.init(.field(field), any, also: also, not: not)
    }

    init(_ meaning: ColumnMeaning, _ any: [String], also: [String] = [], not: [String] = []) {
      self.meaning = meaning
      self.any = any
      self.also = also
      self.not = not
    }
  }

  /// What the heading means by the first rule that fits.
  static func meaning(of heading: String, kind: SourceFile.Kind) -> ColumnMeaning? {
    let words = Folding.key(spaced(heading)).split(separator: " ")
    let joined = Array(words.joined().utf8)
    func holds(_ term: String) -> Bool {
      term.utf8.first == UInt8(ascii: "=")
        ? words.contains(term.dropFirst()) : holdsBytes(of: term, in: joined)
    }
    return rules(of: kind).first { rule in
      rule.any.contains(where: holds) && (rule.also.isEmpty || rule.also.contains(where: holds))
        && !rule.not.contains(where: holds)
    }?.meaning
  }

  /// Whether the bytes of `term` stand somewhere in `text`.
  private static func holdsBytes(of term: String, in text: [UInt8]) -> Bool {
    let length = term.utf8.count
    guard let first = term.utf8.first, length <= text.count else { return false }
    for start in 0...(text.count - length)
    where text[start] == first && text[start..<(start + length)].elementsEqual(term.utf8) {
      return true
    }
    return false
  }

  /// `datumInDienst` as three words.
  static func spaced(_ heading: String) -> String {
    var result = ""
    var wasSmall = false
    for character in heading {
      if wasSmall, character.isUppercase { result.append(" ") }
      wasSmall = character.isLowercase
      result.append(character)
    }
    return result
  }

  private static func rules(of kind: SourceFile.Kind) -> [Rule] {
    switch kind {
    case .staffList: staff
    case .memberList: members
    case .activityLog: events
    case .mergers: mergers
    case .functionTitles: functionTitles
    case .bureaus: bureaus
    case .municipalities: municipalities
    default: []
    }
  }
}
