import Domain

/// Reads telephone numbers.
enum TelephoneNumber {
  /// The number in E.164, `+31612345678`; nil when it is none. Numbers without a country are Dutch;
  /// of several in one cell the first counts; a leading zero that a spreadsheet ate comes back.
  static func read(_ text: String) -> String? {
    for part in text.split(whereSeparator: { "/;|,".contains($0) }) {
      if let number = single(part) { return number }
    }
    return single(Substring(text))
  }

  private static func single(_ text: Substring) -> String? {
    var digits: [UInt8] = []
    var isInternational = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.append(UInt8(scalar.value))
      case 0x2B where digits.isEmpty: isInternational = true
      case 0x20, 0xA0, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0x2010...0x2015, 0x202F, 0x2212, 0x27: break
      // `tel. 06…`, `06… (werk)`
      case 0x41...0x5A, 0x61...0x7A, 0x3A:
        if digits.count >= 9 { return complete(digits, isInternational: isInternational) }
        if !digits.isEmpty { return nil }
      default: return nil
      }
    }
    return complete(digits, isInternational: isInternational)
  }

  private static func complete(_ digits: [UInt8], isInternational: Bool) -> String? {
    var number = digits[...]
    var hasCountry = isInternational
    if !hasCountry, number.starts(with: [0x30, 0x30]) {
      number = number.dropFirst(2)
      hasCountry = true
    }
    if !hasCountry, number.count == 11, number.starts(with: [0x33, 0x31]) { hasCountry = true }
    if hasCountry {
      guard (8...15).contains(number.count), number.first != 0x30 else { return nil }
      guard number.starts(with: [0x33, 0x31]) else { return text(number) }
      // `+31 (0)6 …`
      let national = number.dropFirst(2).drop { $0 == 0x30 }
      return national.count == 9 ? "+31" + String(decoding: national, as: UTF8.self) : nil
    }
    if number.first == 0x30 { number = number.dropFirst() }
    guard number.count == 9, number.first != 0x30 else { return nil }
    return "+31" + String(decoding: number, as: UTF8.self)
  }

  private static func text(_ digits: ArraySlice<UInt8>) -> String {
    "+" + String(decoding: digits, as: UTF8.self)
  }
}
