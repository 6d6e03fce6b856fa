/// Collects the text of a shared or inline string: all its runs, without the phonetic guide that
/// stands beside Japanese text.
struct RichText {
  private(set) var bytes: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0

  mutating func start(_ name: XMLStream.Name) {
    if name.equals("t") {
      isInText = phoneticDepth == 0
    } else if name.equals("rPh") {
      phoneticDepth += 1
    }
  }

  mutating func end(_ name: XMLStream.Name) {
    if name.equals("t") {
      isInText = false
    } else if name.equals("rPh") {
      phoneticDepth -= 1
    }
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes.append(contentsOf: piece) }
  }

  /// The text collected so far, which is then forgotten.
  mutating func take() -> String {
    if bytes.isEmpty { return "" }
    defer { bytes.removeAll(keepingCapacity: true) }
    return EscapedText.decoded(bytes)
  }
}

/// Excel writes characters that XML cannot hold as `_x000D_`, and `_x005F_` for the underscore in
/// front of a text that looks like it (ECMA-376 part 1, 22.4.2.4).
enum EscapedText {
  static func decoded(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.count >= 7, bytes.contains(0x5F) else { return text }
    var units: [UInt16] = []
    var index = 0
    let source = Array(text.utf16)
    var changed = false
    while index < source.count {
      if let unit = escapedUnit(source, at: index) {
        units.append(unit)
        index += 7
        changed = true
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return changed ? String(decoding: units, as: UTF16.self) : text
  }

  private static func escapedUnit(_ source: [UInt16], at index: Int) -> UInt16? {
    guard index + 7 <= source.count, source[index] == 0x5F, source[index + 1] == 0x78,
      source[index + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for unit in source[(index + 2)..<(index + 6)] {
      guard let digit = Unicode.Scalar(unit).flatMap({ Character($0).hexDigitValue }), unit < 0x80
      else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
