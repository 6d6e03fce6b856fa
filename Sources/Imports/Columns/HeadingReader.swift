import Domain

/// How surely a heading was understood.
enum HeadingMatch: Int, Comparable {
  /// By what its values look like.
  case values = 1
  /// By near spelling or the words in it.
  case near
  /// By the alias table.
  case exact

  static func < (left: HeadingMatch, right: HeadingMatch) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Reads headings by the alias table, then by their words, then by near spelling.
struct HeadingReader {
  let aliases: AliasTable

  func meaning(
    of heading: Heading, kind: SourceFile.Kind
  ) -> (meaning: ColumnMeaning, match: HeadingMatch)? {
    guard let domain = kind.aliasDomain else { return nil }
    let keys = HeadingReader.keys(of: heading)
    for key in keys {
      if let meaning = aliases.meaning(ofKey: key, domain: domain) { return (meaning, .exact) }
    }
    if heading.isDescription { return (.ignored, .exact) }
    if let meaning = HeadingRules.meaning(of: heading.text, kind: kind) { return (meaning, .near) }
    guard let key = keys.last else { return nil }
    return aliases.nearMeaning(ofKey: key, domain: domain).map { ($0, .near) }
  }

  /// Only what the alias table says: cheap, for looking at many rows.
  func exactMeaning(of heading: Heading, kind: SourceFile.Kind) -> ColumnMeaning? {
    guard let domain = kind.aliasDomain else { return nil }
    for key in HeadingReader.keys(of: heading) {
      if let meaning = aliases.meaning(ofKey: key, domain: domain) { return meaning }
    }
    return nil
  }

  /// The folded forms to look up: with the elements around it, alone, without what stands in
  /// brackets.
  private static func keys(of heading: Heading) -> [String] {
    var keys: [String] = []
    for count in stride(from: min(2, heading.context.count), through: 1, by: -1) {
      let around = heading.context.suffix(count).joined()
      keys.append(Folding.joined(around + " " + heading.text))
    }
    keys.append(Folding.joined(heading.text))
    if let open = heading.text.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      keys.append(Folding.joined(heading.text[..<open]))
    }
    return keys.filter { !$0.isEmpty }
  }
}
