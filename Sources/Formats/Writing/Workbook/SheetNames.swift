/// Names that Excel takes for sheets.
enum SheetNames {
  /// Excel's limit, in UTF-16.
  private static let longest = 31

  /// Each name without `[]:*?/\` and control characters, without apostrophes at its ends, at most
  /// 31 characters, and different from the others whatever the case: a second `Noord` becomes
  /// `Noord (2)`.
  static func unique(_ names: [String]) -> [String] {
    // Excel keeps this name for itself.
    var taken: Set<String> = ["history"]
    return names.map { name in
      let wanted = safe(name)
      var result = wanted
      var number = 2
      while !taken.insert(result.lowercased()).inserted {
        let ending = " (\(number))"
        result = cut(wanted, to: longest - ending.utf16.count) + ending
        number += 1
      }
      return result
    }
  }

  private static func safe(_ name: String) -> String {
    let forbidden = Set<Unicode.Scalar>("[]:*?/\\".unicodeScalars)
    let replaced = PlainText.oneLine(name).unicodeScalars.map { forbidden.contains($0) ? "-" : $0 }
    var result = Substring(cut(String(String.UnicodeScalarView(replaced)), to: longest))
    while let first = result.first, first == "'" || first == " " { result.removeFirst() }
    while let last = result.last, last == "'" || last == " " { result.removeLast() }
    return result.isEmpty ? "-" : String(result)
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var count = 0
    return String(
      text.prefix { character in
        count += character.utf16.count
        return count <= limit
      })
  }
}
