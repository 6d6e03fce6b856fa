/// Keeps a spreadsheet from running text that came from outside.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is taken for a formula
/// when a CSV file is opened. Source: OWASP, CSV Injection.
enum FormulaGuard {
  /// For people, who open the file in a spreadsheet: an apostrophe in front of whatever could be
  /// taken for a formula.
  static func forPeople(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starters.contains(first) else { return text }
    return "'" + text
  }

  /// For programs, which want the value as it is: only what a spreadsheet would run gets the
  /// apostrophe. A sign in front of digits, as in a telephone number, is left alone.
  static func forPrograms(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starters.contains(first) else { return text }
    let isSign = first == "+" || first == "-"
    return isSign && text.unicodeScalars.dropFirst().allSatisfy(isHarmless) ? text : "'" + text
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || " .,-".unicodeScalars.contains(scalar)
  }
}
