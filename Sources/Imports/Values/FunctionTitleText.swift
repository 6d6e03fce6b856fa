import Domain

/// Function titles without what says nothing of the function.
enum FunctionTitleText {
  /// The folded title without seniority, scale, hours and the like: `Teamleider leerplicht a.i.` is
  /// `teamleider leerplicht`.
  static func core(of title: String) -> String {
    var words = Folding.key(title).split(separator: " ")[...]
    if words.suffix(2).elementsEqual(["a", "i"]) { words = words.dropLast(2) }
    while let last = words.last, words.count > 1, isAside(last) { words.removeLast() }
    while let first = words.first, words.count > 1, isAside(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static func isAside(_ word: Substring) -> Bool {
    asides.contains(word) || (word.last == "u" && Digits.areAll(word.dropLast()))
      || Digits.areAll(word)
  }

  private static let asides: Set<Substring> = [
    "a", "b", "c", "d", "e", "i", "ii", "iii", "iv", "v", "senior", "sr", "junior", "jr", "medior",
    "ad", "interim", "plv", "allround", "m", "x", "fte", "uur", "uren", "tijdelijk", "wnd",
    "waarnemend", "plaatsvervangend", "trainee",
  ]
}
