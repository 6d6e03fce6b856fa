/// Text made fit for documents that other programs open.
enum PlainText {
  /// `text` without control characters (tab and line breaks stay) and without what XML 1.0 cannot
  /// hold. Carriage returns become line feeds.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { needsCare($0) }) else { return text }
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && previousWasReturn), !isControl(scalar) {
        result.append(scalar)
      }
      previousWasReturn = scalar == "\r"
    }
    return String(result)
  }

  /// `text` on one line: line breaks and tabs become spaces, other control characters vanish.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
        if result.last != " " { result.append(" ") }
      default:
        if !isControl(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || isControl(scalar)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
