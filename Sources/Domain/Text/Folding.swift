/// Text reduced to what two people would call the same writing.
package enum Folding {
  /// Small ASCII letters, digits and single spaces: diacritics fall away (`Súdwest-Fryslân` becomes
  /// `sudwest fryslan`), `ĳ` becomes `ij`, `ß` `ss`, `ø` `o`, `ł` `l`; every other character
  /// separates words. The result has no space at either end.
  package static func key(_ text: some StringProtocol) -> String {
    String(decoding: folded(text, separator: 0x20), as: UTF8.self)
  }

  /// Like `key`, without the spaces: `van den Berg` becomes `vandenberg`.
  package static func joined(_ text: some StringProtocol) -> String {
    String(decoding: folded(text, separator: nil), as: UTF8.self)
  }

  private static func folded(_ written: some StringProtocol, separator: UInt8?) -> [UInt8] {
    var text = String(written)
    let plain = text.withUTF8 { folded(plain: $0, separator: separator) }
    if let plain { return plain }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var separated = false
    for scalar in text.unicodeScalars {
      appendFolded(scalar, to: &bytes, separator: separator, separated: &separated)
    }
    return bytes
  }

  /// The usual case, without a look into Unicode's tables; nil when a letter is not of ASCII.
  private static func folded(
    plain text: UnsafeBufferPointer<UInt8>, separator: UInt8?
  ) -> [UInt8]? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var separated = false
    for byte in text {
      appendFolded(byte, to: &bytes, separator: separator, separated: &separated)
    }
    return bytes
  }

  private static func appendFolded(
    _ byte: UInt8, to bytes: inout [UInt8], separator: UInt8?, separated: inout Bool
  ) {
    let letter: UInt8
    switch byte {
    case 0x30...0x39, 0x61...0x7A: letter = byte
    case 0x41...0x5A: letter = byte + 0x20
    case 0x27, 0x60: return
    default:
      separated = true
      return
    }
    if separated, !bytes.isEmpty, let separator { bytes.append(separator) }
    separated = false
    bytes.append(letter)
  }

  private static func appendFolded(
    _ scalar: Unicode.Scalar, to bytes: inout [UInt8], separator: UInt8?, separated: inout Bool
  ) {
    func put(_ letters: some Sequence<UInt8>) {
      if separated, !bytes.isEmpty, let separator { bytes.append(separator) }
      separated = false
      bytes.append(contentsOf: letters)
    }
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A:
      put(CollectionOfOne(UInt8(scalar.value)))
    case 0x41...0x5A:
      put(CollectionOfOne(UInt8(scalar.value + 0x20)))
    case 0x27, 0x60, 0xB4, 0x2019, 0x2018, 0x300...0x36F:
      // Apostrophes join (`'s-Gravenhage` keeps its s apart by the hyphen); combining marks vanish.
      break
    case 0x80...:
      let letters = latinLetters(of: scalar)
      if letters.isEmpty { separated = true } else { put(letters) }
    default:
      separated = true
    }
  }

  /// The ASCII letters of a non-ASCII letter; empty for what is no Latin letter.
  private static func latinLetters(of scalar: Unicode.Scalar) -> [UInt8] {
    if let special = special[scalar.value] { return Array(special.utf8) }
    // What the standard library calls equal to a base letter with one or two marks is that letter.
    return baseLetters[scalar.value].map { [$0] } ?? []
  }

  private static let special: [UInt32: String] = [
    0xDF: "ss", 0xE6: "ae", 0xC6: "ae", 0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l",
    0x153: "oe", 0x152: "oe", 0xF0: "d", 0xD0: "d", 0xFE: "th", 0xDE: "th", 0x111: "d", 0x110: "d",
    0x131: "i", 0x133: "ij", 0x132: "ij",
  ]
}
