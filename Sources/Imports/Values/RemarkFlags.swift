import Domain

/// Reduces a remark about a person to flags; the remark itself may hold health data and is let go.
enum RemarkFlags {
  static func read(_ text: String) -> Set<StaffFlag> {
    guard !text.isEmpty else { return [] }
    let key = Folding.key(text)
    var flags: Set<StaffFlag> = []
    if replacement.contains(where: key.contains) { flags.insert(.replacement) }
    if renamed.contains(where: key.contains) { flags.insert(.renamedFunction) }
    if partTime.contains(where: key.contains) || isFraction(key) { flags.insert(.partTime) }
    return flags
  }

  /// Leave alone says nothing: who is on leave is the one stood in for.
  private static let replacement = [
    "vervang", "tijdelijk", "inval", "waarnem", "interim", "ingehuurd", "inhuur", "detacher",
    "replacement", "temporary", "cover for", "stand in", "uitzend",
  ]

  private static let renamed = [
    "hernoem", "functienaam", "functiebenaming gewijzigd", "reorganisatie",
    "nieuwe functiebenaming",
    "omzetting functie", "functie heet", "titel gewijzigd", "functietitel gewijzigd",
    "herwaardering", "functieboek", "hr21", "renamed", "reorganis", "reorganiz", "nieuwe benaming",
  ]

  private static let partTime = [
    " fte", "deeltijd", "parttime", "part time", "uren per week", "uur per week", "uur p w",
    "dagen per week", "dgn per week",
  ]

  /// `0,4 fte` folds to `0 4 fte`; `0.4` and `40` say something only beside those words.
  private static func isFraction(_ key: String) -> Bool {
    key.hasPrefix("fte ") || key.hasPrefix("0 ") && key.hasSuffix("fte")
  }
}
