/// How the bytes of an XML file stand for characters: as it declares, or otherwise where files are
/// laxer than their declaration says.
struct XMLEncoding {
  /// Nil when it is left to libxml2, which knows it by its declared name.
  let encoding: TextEncoding?
  /// Where the text starts: behind the byte order mark, and behind blank lines in front of the
  /// declaration, where XML allows none.
  let start: Int
  /// How many of those lines there are.
  let lineOffset: Int
  /// The file says, or leaves it understood, that it is Unicode, but it is not.
  let isMisdeclared: Bool

  private static let headSize = 64 << 10
  /// Files that declare Latin-1 are Windows-1252 when they hold the bytes 80–9F, as browsers know.
  private static let latinNames: Set = [
    "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252",
  ]
  private static let unicodeNames: Set = [
    "", "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "ucs-2", "unicode",
  ]

  init(of source: ByteSource) throws(SourceFault) {
    let head = try source.bytes(count: XMLEncoding.headSize)
    let (shown, markLength) = head.withUnsafeBufferPointer(TextEncoding.recognizeHead)
    guard !shown.isUTF16 else {
      self.init(encoding: shown, start: markLength, lineOffset: 0, isMisdeclared: false)
      return
    }
    let start = head[markLength...].firstIndex { !XMLEncoding.isBlank($0) } ?? head.count
    let lines = head[markLength..<start].count { $0 == 0x0A }
    let declared = markLength > 0 ? "" : XMLEncoding.declared(head[start...])
    if XMLEncoding.unicodeNames.contains(declared) {
      let isSound = try UTF8Validity.isValid(source, from: start)
      let found =
        isSound
        ? .utf8 : TextEncoding.codePage(try CodePageEvidence.codePage(of: source, from: start))
      self.init(encoding: found, start: start, lineOffset: lines, isMisdeclared: !isSound)
    } else {
      let isLatin = XMLEncoding.latinNames.contains(declared)
      self.init(
        encoding: isLatin ? .windows1252 : nil, start: start, lineOffset: lines,
        isMisdeclared: false)
    }
  }

  private init(encoding: TextEncoding?, start: Int, lineOffset: Int, isMisdeclared: Bool) {
    self.encoding = encoding
    self.start = start
    self.lineOffset = lineOffset
    self.isMisdeclared = isMisdeclared
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The encoding that the XML declaration names, in lower case; empty when it names none.
  private static func declared(_ content: ArraySlice<UInt8>) -> String {
    let head = String(decoding: content.prefix(256), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let name = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return "" }
    let rest = head[name.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return "" }
    return rest.dropFirst().prefix { $0 != quote }.lowercased()
  }
}
