import Domain
import Formats

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
    let found =
      heading.isAround
      ? meaningByWords(around: heading, kind: kind) ?? ownMeaning(of: heading, kind: kind)
      : ownMeaning(of: heading, kind: kind)
    if heading.isAround, case (.field(let field), _)? = found, !field.holdsForMany { return nil }
    return found
  }

  /// `naam` of an element `instelling` around the records is no name of a person.
  private func meaningByWords(
    around heading: Heading, kind: SourceFile.Kind
  ) -> (meaning: ColumnMeaning, match: HeadingMatch)? {
    guard let parent = heading.context.last, heading.context.count > 1 else { return nil }
    if let meaning = exactMeaning(of: heading, kind: kind), meaning.holdsForMany {
      return (meaning, .exact)
    }
    return HeadingRules.meaning(of: "\(parent) \(heading.text)", kind: kind).map { ($0, .near) }
  }

  private func ownMeaning(
    of heading: Heading, kind: SourceFile.Kind
  ) -> (meaning: ColumnMeaning, match: HeadingMatch)? {
    if let meaning = exactMeaning(of: heading, kind: kind) { return (meaning, .exact) }
    guard let domain = kind.aliasDomain else { return nil }
    if heading.isDescription { return (.ignored, .exact) }
    if let meaning = HeadingRules.meaning(of: heading.text, kind: kind) { return (meaning, .near) }
    guard let key = HeadingReader.keys(of: heading).last else { return nil }
    return aliases.nearMeaning(ofKey: key, domain: domain).map { ($0, .near) }
  }

  /// What the alias table says.
  func exactMeaning(of heading: Heading, kind: SourceFile.Kind) -> ColumnMeaning? {
    guard let domain = kind.aliasDomain else { return nil }
    for key in HeadingReader.keys(of: heading) {
      if let meaning = aliases.meaning(ofKey: key, domain: domain) { return meaning }
    }
    return nil
  }

  /// How many of the cells the alias table knows for one kind of table, the kind that knows most:
  /// cheap, for looking at many rows.
  func knownCount(_ cells: [Cell]) -> Int {
    let keys = cells.map { $0.isEmpty ? "" : Folding.joined($0.text) }
    let domains = SourceFile.Kind.tables.compactMap(\.aliasDomain)
    return domains.map { domain in
      keys.count { !$0.isEmpty && aliases.meaning(ofKey: $0, domain: domain) != nil }
    }.max() ?? 0
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
