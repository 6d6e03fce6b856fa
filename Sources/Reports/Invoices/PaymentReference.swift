package import Domain

/// What a payer gives along, so that a payment finds its invoice: the Dutch betalingskenmerk or the
/// international RF reference.
package enum PaymentReference {
  /// The reference of an invoice in the form that the settings name.
  package static func reference(
    for number: InvoiceNumber, form: InvoiceSettings.ReferenceForm
  ) -> String {
    switch form {
    case .betalingskenmerk: betalingskenmerk(for: number)
    case .rf: rf(for: number.text)
    }
  }

  /// Sixteen digits: a check digit and the digits of the number, filled up to fifteen with zeros in
  /// front. Of a longer number the last fifteen digits count.
  package static func betalingskenmerk(for number: InvoiceNumber) -> String {
    let digits = number.text.filter { $0.isASCII && $0.isNumber }.suffix(15)
    let fifteen = String(repeating: "0", count: 15 - digits.count) + digits
    return String(checkDigit(of: fifteen)) + fifteen
  }

  /// The betalingskenmerk of a customer's or invoice's own digits (Betaalvereniging Nederland):
  /// fifteen get a check digit in front; seven to twelve a check digit and a length digit, which
  /// counts in the sum. Nil for any other length and for what is no digit.
  package static func betalingskenmerk(ofDigits digits: String) -> String? {
    guard Digits.areAll(digits) else { return nil }
    switch digits.utf8.count {
    case 15: return String(checkDigit(of: digits)) + digits
    case 7...12:
      let counted = String(digits.utf8.count % 10) + digits
      return String(checkDigit(of: counted)) + counted
    default: return nil
    }
  }

  /// `RF`, two check digits and the letters and digits of `text`, at most 21 (ISO 11649).
  package static func rf(for text: String) -> String {
    let body = String(
      text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.suffix(21))
    let check = 98 - Modulus97.remainder(of: body + "RF00")
    return "RF" + (check < 10 ? "0" : "") + String(check) + body
  }

  /// Whether `text` is a reference with a sound check: a betalingskenmerk of 9 to 14 or 16 digits,
  /// one of 7 digits, which has no check, or an RF reference.
  package static func isSound(_ text: String) -> Bool {
    if text.hasPrefix("RF") { return isSoundRF(text) }
    guard Digits.areAll(text) else { return false }
    let body = String(text.dropFirst())
    switch text.utf8.count {
    case 7: return true
    case 9...14:
      return body.first == Character(String((text.utf8.count - 2) % 10))
        && text.first == Character(String(checkDigit(of: body)))
    case 16: return text.first == Character(String(checkDigit(of: body)))
    default: return false
    }
  }

  /// In groups of four, as people read it.
  package static func grouped(_ reference: String) -> String {
    var result = ""
    for (position, character) in reference.enumerated() {
      if position > 0, position.isMultiple(of: 4) { result.append(" ") }
      result.append(character)
    }
    return result
  }

  private static func isSoundRF(_ text: String) -> Bool {
    (5...25).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
      && Digits.areAll(text.dropFirst(2).prefix(2))
      && Modulus97.remainder(of: text.dropFirst(4) + text.prefix(4)) == 1
  }

  /// Weights from the right; the rest of the sum by eleven taken from eleven, where ten becomes one
  /// and eleven becomes zero.
  private static func checkDigit(of digits: String) -> Int {
    let weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      sum += (Int(digit) - 0x30) * weights[place % weights.count]
    }
    let check = 11 - sum % 11
    return check == 10 ? 1 : check == 11 ? 0 : check
  }
}
