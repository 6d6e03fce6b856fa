/// Text that was UTF-8 but was once, or more than once, read as Windows-1252: `SÃºdwest-FryslÃ¢n`.
package enum Misdecoding {
  /// The text as it was meant, or nil when it is sound or cannot be mended with certainty.
  ///
  /// Judged per word: a word is mended only when all of it turns back into valid UTF-8 and every
  /// character that appears is one that Western European text uses. Sound Dutch never passes that
  /// test: it would need an `Â`, `Ã`, `Ä`, `Å` or `â` with a sign behind it that no word holds.
  package static func mended(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
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
    guard foreign, bytes.withUnsafeBufferPointer(UTF8Validity.isValid) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return text.allSatisfy(isPlausible) ? text : nil
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
