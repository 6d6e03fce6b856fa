/// Header lines of a message (RFC 5322), folded and in ASCII.
///
/// Whatever the value holds, it stays one header: line breaks become spaces first.
enum MailHeader {
  /// `Subject: …` with what is not ASCII in encoded words (RFC 2047).
  static func line(_ name: String, text: String) -> String {
    let value = PlainText.oneLine(text)
    guard needsEncoding(value) else { return fold(name, value.split(separator: " ")[...]) }
    return fold(name, encodedWords(of: value)[...])
  }

  /// `To: "Jan de Vries" <jan@voorbeeld.example>, …`, one address a line.
  static func line(_ name: String, addresses: [MailAddress]) -> String {
    let written = addresses.map(written)
    return "\(name): " + written.joined(separator: ",\r\n ") + "\r\n"
  }

  /// `; filename="…"` and, where ASCII does not do, the name in UTF-8 beside it (RFC 2231).
  static func parameter(filename: String) -> String {
    let name = PlainText.oneLine(filename)
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { $0.isASCII && $0 != "\"" && $0 != "\\" ? $0 : "_" }))
    var result = ";\r\n filename=\"\(plain)\""
    if plain != name { result += ";\r\n filename*=UTF-8''" + percentEncoded(name) }
    return result
  }

  private static func written(_ address: MailAddress) -> String {
    let name = PlainText.oneLine(address.name)
    if name.isEmpty { return address.address }
    if needsEncoding(name) {
      return encodedWords(of: name).joined(separator: "\r\n ") + " <\(address.address)>"
    }
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(quoted)\" <\(address.address)>"
  }

  /// What looks like an encoded word is encoded too, so that it is read as it was written.
  private static func needsEncoding(_ text: String) -> Bool {
    !text.utf8.allSatisfy { (0x20...0x7E).contains($0) } || text.contains("=?")
      || text.split(separator: " ").contains { $0.utf8.count > 70 }
  }

  /// Each at most 75 characters and never cut inside a character.
  private static func encodedWords(of text: String) -> [Substring] {
    var words: [Substring] = []
    var chunk: [UInt8] = []
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      // 45 bytes make 60 digits; `=?UTF-8?B?` and `?=` make it 72.
      if chunk.count + bytes.count > 45 {
        words.append("=?UTF-8?B?\(Base64.text(of: chunk))?=")
        chunk = []
      }
      chunk += bytes
    }
    if !chunk.isEmpty { words.append("=?UTF-8?B?\(Base64.text(of: chunk))?=") }
    return words
  }

  private static func fold(_ name: String, _ words: ArraySlice<Substring>) -> String {
    var result = "\(name):"
    var width = result.count
    for (position, word) in words.enumerated() {
      if position > 0, width + 1 + word.count > 78 {
        result += "\r\n"
        width = 0
      }
      result += " " + word
      width += 1 + word.count
    }
    return result + "\r\n"
  }

  private static func percentEncoded(_ text: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        result.append(Character(UnicodeScalar(byte)))
      default:
        result.append("%")
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
    return result
  }
}
