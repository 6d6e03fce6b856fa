import Domain
import Linkage

/// What a function title means in the field, and how sure that is.
struct ReadTitle: Hashable, Sendable {
  var role: Role
  /// A table or the department says so; otherwise it was inferred from words.
  var isCertain: Bool
}

/// Reads function titles: through the tables, and where those are silent through their words.
struct TitleReader: Sendable {
  private let dictionary: FunctionDictionary
  /// Known titles in order, for near spelling.
  private let titles: [(key: String, role: Role)]
  private let spellings: SpellingNeighbourhood

  init(dictionary: FunctionDictionary) {
    self.dictionary = dictionary
    titles = dictionary.titles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    spellings = SpellingNeighbourhood(
      words: titles.map { Array($0.key.utf8) }, shortest: 8, longFrom: 14)
  }

  /// - Parameter department: settles generic HR21 titles, which alone tell nothing.
  func read(_ title: String, department: String = "") -> ReadTitle? {
    let key = Folding.key(title)
    guard !key.isEmpty else { return nil }
    let bare = TitleReader.bare(key)
    if let role = known(key) {
      guard role == .generic else { return ReadTitle(role: role, isCertain: true) }
      return generic(bare, department: department)
    }
    if let role = misspelt(bare) { return ReadTitle(role: role, isCertain: false) }
    if let role = TitleReader.inferred(from: key) {
      return ReadTitle(role: role, isCertain: false)
    }
    if TitleReader.isGeneric(key) { return generic(bare, department: department) }
    return ReadTitle(role: .outside, isCertain: false)
  }

  /// `Medewerker toezicht II`: a family of HR21 with its level, which no table has.
  private static func isGeneric(_ key: String) -> Bool {
    guard let level = key.split(separator: " ").last, levels.contains(level) else { return false }
    return families.contains { key.hasPrefix($0) }
  }

  /// Source: the families of functions of HR21, the municipal system of job evaluation.
  private static let families = [
    "medewerker ", "adviseur ", "beleidsmedewerker ", "ondersteuner ", "coordinator ",
    "projectleider ", "leidinggevende ", "begeleider ", "behandelaar ", "inspecteur ",
    "administratief medewerker ",
  ]
  private static let levels: Set<Substring> = ["i", "ii", "iii", "iv", "v", "vi"]

  /// A generic title in a department of the field is a function of the field.
  private func generic(_ key: String, department: String) -> ReadTitle {
    let unit = Folding.key(department)
    guard TitleReader.names(unit, any: TitleReader.attendance + TitleReader.progress) else {
      return ReadTitle(role: .generic, isCertain: false)
    }
    return ReadTitle(role: TitleReader.genericRole(of: key), isCertain: true)
  }

  /// HR21 families and what they are in a department of leerplicht. Source: professional knowledge
  /// noted with the function table; `Medewerker handhaving` is the leerplichtambtenaar.
  private static func genericRole(of key: String) -> Role {
    if names(key, any: ["leidinggevende", "teamleider", "teammanager", "manager"]) {
      return .manager
    }
    if names(key, any: ["administratief", "ondersteuning"]) { return .ondersteuner }
    if names(key, any: ["beheerder", "systemen"]) { return .applicatiebeheerder }
    if names(key, any: ["adviseur", "beleid", "ontwikkeling"]) { return .beleidsmedewerker }
    return .leerplichtambtenaar
  }

  /// The role of the one known title that lies a slip away; nil when none or several roles do. The
  /// slip lies in a long word: KCC is no misspelt RMC.
  private func misspelt(_ key: String) -> Role? {
    let near = spellings.near(Array(key.utf8))
      .filter { TitleReader.shortWords(titles[Int($0.word)].key) == TitleReader.shortWords(key) }
    guard let nearest = near.map(\.distance).min() else { return nil }
    let roles = Set(near.filter { $0.distance == nearest }.map { titles[Int($0.word)].role })
    return roles.count == 1 ? roles.first : nil
  }

  private static func shortWords(_ key: String) -> [Substring] {
    key.split(separator: " ").filter { $0.utf8.count <= 4 }
  }

  /// What the tables say of a key: as it stands, else with words of grade and size taken off its front
  /// and end, as few as possible, since `domein III` needs its numeral.
  private func known(_ key: String) -> Role? {
    let words = key.split(separator: " ")
    let front = words.prefix { TitleReader.isGradeOrSize($0) }.count
    let end = words.reversed().prefix { TitleReader.isGradeOrSize($0) }.count
    for dropped in 0...(front + end) {
      for first in 0...min(front, dropped) where dropped - first <= end {
        let rest = words.dropFirst(first).dropLast(dropped - first)
        if !rest.isEmpty, let role = dictionary.role(ofTitle: rest.joined(separator: " ")) {
          return role
        }
      }
    }
    return dictionary.role(ofTitle: TitleReader.bare(key))
  }

  /// The key without words that say how much or which grade: `(m/v)`, `32 uur`, `a.i.`, `B`, `III`.
  static func bare(_ key: String) -> String {
    let kept = key.split(separator: " ").filter { !isGradeOrSize($0) }
    return kept.isEmpty ? key : kept.joined(separator: " ")
  }

  private static let gradesAndSizes: Set<Substring> = [
    "m", "v", "x", "u", "uur", "uren", "a", "b", "c", "i", "ii", "iii", "iv", "ai", "fte",
    "senior", "junior", "sr", "jr", "medior",
  ]

  private static func isGradeOrSize(_ word: Substring) -> Bool {
    let hours = word.last == "u" ? word.dropLast() : word
    return gradesAndSizes.contains(word)
      || !hours.isEmpty && hours.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// Reads each distinct title once.
struct TitleCache: Sendable {
  private let reader: TitleReader
  private var known: [Key: ReadTitle?] = [:]

  private struct Key: Hashable {
    let title: String
    let department: String
  }

  init(_ reader: TitleReader) {
    self.reader = reader
  }

  mutating func read(_ title: String, department: String = "") -> ReadTitle? {
    let key = Key(title: title, department: department)
    if let read = known[key] { return read }
    let read = reader.read(title, department: department)
    known[key] = read
    return read
  }

  /// The title of a member: one that nothing is known of is no ground to put a member outside the
  /// field.
  mutating func readOfMember(_ title: String) -> ReadTitle? {
    guard let read = read(title), read.isCertain || read.role != .outside else { return nil }
    return read
  }
}
