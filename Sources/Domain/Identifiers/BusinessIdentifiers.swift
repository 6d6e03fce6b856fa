/// A number in the trade register (KvK): eight digits, no check digit.
package struct KvkNumber: TextIdentifier {
  package let text: String
  package init?(_ written: some StringProtocol) {
    guard written.utf8.count == 8, Digits.areAll(written) else { return nil }
    text = String(written)
  }
}

/// Organisatie-identificatienummer (OIN): twenty digits; leading zeros count. Source: Logius.
package struct OIN: TextIdentifier {
  package let text: String
  package init?(_ written: some StringProtocol) {
    guard written.utf8.count == 20, Digits.areAll(written) else { return nil }
    text = String(written)
  }
}

/// A Dutch VAT number (btw-id), `NL123456789B13`.
///
/// Passes when the nine digits satisfy the eleven-test or the whole satisfies modulus 97 (the form
/// for sole traders since 2020).
package struct VATNumber: TextIdentifier {
  package let text: String
  package init?(_ written: some StringProtocol) {
    let value = written.uppercased()
    guard value.utf8.count == 14, value.hasPrefix("NL"),
      Digits.areAll(value.dropFirst(2).prefix(9)), value.dropFirst(11).first == "B",
      Digits.areAll(value.suffix(2)),
      Digits.passElevenTest(value.dropFirst(2).prefix(9)) || Modulus97.remainder(of: value) == 1
    else { return nil }
    text = value
  }
}

/// A bank account number without spaces, with a sound check number (ISO 13616, modulus 97).
package struct IBAN: TextIdentifier {
  package let text: String
  package init?(_ written: some StringProtocol) {
    let value = written.uppercased().filter { $0 != " " }
    guard (15...34).contains(value.utf8.count), value.prefix(2).allSatisfy(\.isLetter),
      value.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }),
      Modulus97.remainder(of: value.dropFirst(4) + value.prefix(4)) == 1
    else { return nil }
    text = value
  }

  /// In groups of four, as banks print it: `NL91 ABNA 0417 1643 00`.
  package var grouped: String {
    var result = ""
    for (position, character) in text.enumerated() {
      if position > 0, position.isMultiple(of: 4) { result.append(" ") }
      result.append(character)
    }
    return result
  }
}

/// An address on the Peppol network: scheme (`0106` KvK, `0190` OIN, `9944` VAT number) and value.
package struct PeppolEndpoint: Hashable, Sendable {
  package let scheme: String
  package let value: String
  package init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// Tests on digits that several registers share.
package enum Digits {
  package static func areAll(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The eleven-test of RSIN and BSN: weights 9 to 2 and -1; the sum is divisible by eleven.
  package static func passElevenTest(_ nine: some StringProtocol) -> Bool {
    guard nine.utf8.count == 9, areAll(nine) else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    let sum = zip(nine.utf8, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
    return sum % 11 == 0
  }
}

/// The check of IBAN, RF references and creditor identifiers (ISO 7064 MOD 97-10).
package enum Modulus97 {
  /// The remainder by 97, letters counting as 10 to 35. Other characters count as nothing.
  package static func remainder(of text: some StringProtocol) -> Int {
    text.utf8.reduce(0) { rest, byte in
      switch byte {
      case 0x30...0x39: (rest * 10 + Int(byte) - 0x30) % 97
      case 0x41...0x5A: (rest * 100 + Int(byte) - 0x37) % 97
      case 0x61...0x7A: (rest * 100 + Int(byte) - 0x57) % 97
      default: rest
      }
    }
  }
}
