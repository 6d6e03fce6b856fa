/// Text that was UTF-8 but was once, or more than once, read as Windows-1252: `SÃºdwest-FryslÃ¢n`.
package enum Misdecoding {
  /// The text as it was meant, or nil when it is sound or cannot be mended with certainty.
  ///
  /// Judged per word: a word is mended only when all of it turns back into valid UTF-8 and every
  /// character that appears is one that Western European text uses. Sound Dutch never passes that
  /// test: it would need an `Â`, `Ã`, `Ä`, `Å` or `â` with a sign behind it that no word holds.
  package static func mended(_ text: String) -> String? {
    var text = text
    guard text.withUTF8(isSuspect) else { return nil }
    var result = String.UnicodeScalarView()
    var word = String.UnicodeScalarView()
    var changed = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        changed = append(word, to: &result) || changed
        word = String.UnicodeScalarView()
        result.append(scalar)
      } else {
        word.append(scalar)
      }
    }
    changed = append(word, to: &result) || changed
    return changed ? String(result) : nil
  }

  /// Appends the word, mended when it needs to be; whether it was.
  private static func append(
    _ word: String.UnicodeScalarView, to result: inout String.UnicodeScalarView
  ) -> Bool {
    let better = mendedWord(word)
    result.append(contentsOf: better ?? word)
    return better != nil
  }

  /// A quick look at UTF-8 bytes: whether there is a letter that a wrong reading leaves behind
  /// (`Â`, `Ã`, `Ä`, `Å`, `Æ`, `È`, `Ë`, `â`, `ï`).
  static func isSuspect(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = UTF8Validity.endOfASCII(bytes, from: 0)
    while index + 1 < bytes.count {
      if bytes[index] == 0xC3 {
        switch bytes[index + 1] {
        case 0x82...0x86, 0x88, 0x8B, 0xA2, 0xAF: return true
        default: break
        }
      }
      index += 1
    }
    return false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  /// Undoes up to three wrong readings of one word.
  private static func mendedWord(_ word: String.UnicodeScalarView) -> String.UnicodeScalarView? {
    var current = word
    var changed = false
    for _ in 0..<3 {
      guard let better = undoneOnce(current) else { break }
      current = better
      changed = true
    }
    return changed ? current : nil
  }

  private static func undoneOnce(
    _ scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView? {
    var bytes: [UInt8] = []
    var foreign = false
    for scalar in scalars {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      if byte >= 0x80 { foreign = true }
      bytes.append(byte)
    }
    guard foreign else { return nil }
    return bytes.withUnsafeBufferPointer(plausibleUTF8)?.unicodeScalars
  }

  /// The text of bytes that are valid UTF-8 for characters of Western European text, else nil.
  static func plausibleUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard UTF8Validity.isValid(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.allSatisfy(isPlausible) ? text : nil
  }

  /// Whether Western European text uses the character: Latin-1, Latin Extended-A, the Romanian
  /// letters with a comma, typographic punctuation, the euro and trade mark signs.
  private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0xA0...0x17F, 0x192, 0x218...0x21B, 0x2C6, 0x2DC, 0x2010...0x203A, 0x20AC,
      0x2122, 0xFEFF, 0xFFFD:
      true
    case 0x80...0x9F:
      // What a second wrong reading leaves of the first: a next round removes it.
      true
    default: false
    }
  }
}
