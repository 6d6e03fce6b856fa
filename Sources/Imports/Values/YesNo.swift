import Domain

/// Reads yes and no in the words and signs that forms use.
enum YesNo {
  /// nil when the text says neither.
  static func read(_ text: String) -> Bool? {
    let key = Folding.key(text)
    if yes.contains(key) || text.trimmed == "✓" || text.trimmed == "☑" { return true }
    if no.contains(key) || text.trimmed == "☐" || text.trimmed == "-" { return false }
    return nil
  }

  private static let yes: Set<String> = [
    "ja", "j", "yes", "y", "true", "t", "waar", "1", "x", "aan", "on", "akkoord", "wel", "actief",
    "ingeschreven", "aangemeld", "toestemming", "v", "oui", "wahr", "1 0", "ja graag", "subscribed",
  ]

  private static let no: Set<String> = [
    "nee", "n", "no", "false", "f", "onwaar", "0", "uit", "off", "geen", "niet", "neen",
    "uitgeschreven", "afgemeld", "geen toestemming", "inactief", "0 0", "unsubscribed",
    "liever niet",
  ]
}
