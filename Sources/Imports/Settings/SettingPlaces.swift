/// Where in a TOML text a key stands, and its value as written. Both count from 1.
struct SettingPlace: Hashable, Sendable {
  let line: Int
  /// In characters.
  let character: Int
  /// The value up to the end of its line or the comment behind it; empty for a table.
  let written: String
}

/// Finds the places of all keys in a TOML text.
///
/// The TOML library gives places for syntax errors only. This walk knows just enough of TOML to find
/// keys (comments, four kinds of strings, brackets, dotted and quoted keys); keys inside an inline
/// table have the place of that table. It never judges: what it does not understand it walks past.
struct SettingPlaces {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var found: [String: SettingPlace] = [:]
  private var unsafeLines: [Int] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Dotted path → place; the first when a key stands there twice.
  static func find(in bytes: [UInt8]) -> [String: SettingPlace] {
    var walk = SettingPlaces(bytes)
    walk.walk()
    return walk.found
  }

  /// Lines on which the TOML library takes for granted what need not be so, and stops the program:
  /// a table heading that does not begin with a name (`[=]`), a closing brace as a value in a list,
  /// a line break other than a line feed between values.
  static func unsafeLines(in bytes: [UInt8]) -> [Int] {
    var walk = SettingPlaces(bytes)
    walk.walk()
    return walk.unsafeLines
  }

  private mutating func walk() {
    var table: [String] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        advance()
      case UInt8(ascii: "#"):
        skipLine()
      case UInt8(ascii: "["):
        let start = (line, character)
        for _ in 0..<2 where peek == UInt8(ascii: "[") {
          advance()
          while let byte = peek, isBlank(byte) { advance() }
        }
        if !beginsName { unsafeLines.append(line) }
        table = path(until: UInt8(ascii: "]"))
        record(table, line: start.0, character: start.1, written: "")
        skipLine()
      default:
        readPair(in: table)
      }
    }
  }

  private mutating func readPair(in table: [String]) {
    let start = (line, character)
    let key = path(until: UInt8(ascii: "="))
    guard peek == UInt8(ascii: "=") else { return skipLine() }
    advance()
    while let byte = peek, isBlank(byte) { advance() }
    let valueStart = position
    let endOfWritten = skipValue()
    record(
      table + key, line: start.0, character: start.1,
      written: text(valueStart..<max(valueStart, endOfWritten)))
  }

  private mutating func record(_ path: [String], line: Int, character: Int, written: String) {
    let key = path.joined(separator: ".")
    guard !key.isEmpty, found[key] == nil else { return }
    found[key] = SettingPlace(line: line, character: character, written: written)
  }

  /// The parts of a dotted key; stops before `end` or at the end of the line.
  private mutating func path(until end: UInt8) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    while let byte = peek, byte != end, byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        advance()
        while let inner = peek, inner != byte, inner != UInt8(ascii: "\n") {
          part.append(inner)
          advance()
        }
        if peek == byte { advance() }
      case UInt8(ascii: "."):
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        advance()
      default:
        if !isBlank(byte), byte != UInt8(ascii: "\r") { part.append(byte) }
        advance()
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
  }

  /// Walks past a value and to the end of its last line. Returns where the value ends on the first
  /// line, without the comment.
  private mutating func skipValue() -> Int {
    var open: [UInt8] = []
    var endOfFirstLine: Int?
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        skipString(quote: byte)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open.append(byte)
        advance()
      case UInt8(ascii: "]"):
        _ = open.popLast()
        advance()
      case UInt8(ascii: "}"):
        if open.popLast() == UInt8(ascii: "[") { unsafeLines.append(line) }
        advance()
      case UInt8(ascii: "#"), UInt8(ascii: "\n"):
        endOfFirstLine = endOfFirstLine ?? position
        skipLine()
        if open.isEmpty { return endOfFirstLine ?? position }
      default:
        if isStrayLineBreak { unsafeLines.append(line) }
        advance()
      }
    }
    return endOfFirstLine ?? position
  }

  private mutating func skipString(quote: UInt8) {
    let isLong = bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
    let length = isLong ? 3 : 1
    advance(length)
    while let byte = peek {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance(2)
      } else if byte == quote,
        !isLong || bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
      {
        advance(length)
        return
      } else if byte == UInt8(ascii: "\n"), !isLong {
        return
      } else {
        advance()
      }
    }
  }
}

extension SettingPlaces {
  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var beginsName: Bool {
    guard let peek else { return false }
    return switch peek {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// A vertical tab, form feed, carriage return without line feed, U+0085, U+2028 or U+2029.
  private var isStrayLineBreak: Bool {
    let ahead = bytes[position...]
    return switch ahead.first {
    case 0x0B, 0x0C: true
    case 0x0D: ahead.dropFirst().first != UInt8(ascii: "\n")
    case 0xC2: ahead.starts(with: [0xC2, 0x85])
    case 0xE2: ahead.starts(with: [0xE2, 0x80, 0xA8]) || ahead.starts(with: [0xE2, 0x80, 0xA9])
    default: false
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private var character: Int {
    1 + bytes[lineStart..<position].count(where: { $0 & 0xC0 != 0x80 })
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }

  /// To the start of the next line.
  private mutating func skipLine() {
    while let byte = peek, byte != UInt8(ascii: "\n") { advance() }
    advance()
  }

  private func text(_ range: Range<Int>) -> String {
    var slice = bytes[range]
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
