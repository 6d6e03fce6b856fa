/// Numbers as workbooks store them, made into the plain decimals that people typed.
enum NumberText {
  /// Excel computes with 15 significant digits and stores 17: `0.10000000000000001` is `0.1`.
  private static let significantDigits = 15
  private static let largestExponent = 400

  /// The plain decimal, or nil when the text is no number. A whole number stays as it stands, so
  /// that a code of 20 digits keeps them all.
  static func plain(_ text: String) -> String? {
    guard var number = parts(Array(text.utf8)) else { return nil }
    if number.isWhole { return text.hasPrefix("+") ? String(text.dropFirst()) : text }
    round(&number)
    guard !number.digits.isEmpty else { return "0" }
    let sign = number.isNegative ? "-" : ""
    let digits = String(decoding: number.digits.map { $0 + 0x30 }, as: UTF8.self)
    let point = number.digits.count + number.exponent
    if number.exponent >= 0 {
      return sign + digits + String(repeating: "0", count: number.exponent)
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// A decimal: digits times ten to the exponent.
  private struct Parts {
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = 0
    /// Written with digits only.
    var isWhole = true
  }

  private static func parts(_ text: [UInt8]) -> Parts? {
    var number = Parts()
    var index = 0
    if let sign = text.first, sign == 0x2D || sign == 0x2B {
      number.isNegative = sign == 0x2D
      index = 1
    }
    var seenPoint = false
    var seenDigit = false
    while index < text.count {
      switch text[index] {
      case 0x30...0x39:
        seenDigit = true
        number.digits.append(text[index] - 0x30)
        if seenPoint { number.exponent -= 1 }
      case 0x2E where !seenPoint:
        seenPoint = true
        number.isWhole = false
      case 0x45, 0x65:
        let written = Int(String(decoding: text[(index + 1)...], as: UTF8.self))
        guard seenDigit, let written, abs(written) <= largestExponent else { return nil }
        number.exponent += written
        number.isWhole = false
        return number
      default: return nil
      }
      index += 1
    }
    return seenDigit ? number : nil
  }

  /// To 15 significant digits, half up, without zeros at either end.
  private static func round(_ number: inout Parts) {
    number.digits = Array(number.digits.drop { $0 == 0 })
    if number.digits.count > significantDigits {
      number.exponent += number.digits.count - significantDigits
      let isUp = number.digits[significantDigits] >= 5
      number.digits.removeLast(number.digits.count - significantDigits)
      if isUp { increment(&number) }
    }
    while number.digits.last == 0 {
      number.digits.removeLast()
      number.exponent += 1
    }
  }

  private static func increment(_ number: inout Parts) {
    for index in number.digits.indices.reversed() {
      if number.digits[index] < 9 {
        number.digits[index] += 1
        return
      }
      number.digits[index] = 0
    }
    number.digits.insert(1, at: 0)
  }
}
