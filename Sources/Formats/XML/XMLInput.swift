/// The bytes of an XML file in blocks for the parser: as they are, or made into UTF-8 where files
/// are laxer than their declaration says.
struct XMLInput {
  private enum Conversion: Equatable {
    /// Left to libxml2, which knows the encoding by its declared name.
    case asDeclared
    case utf8
    case windows1252
    case utf16(bigEndian: Bool)
  }

  private static let blockSize = 1 << 20
  /// Files that declare Latin-1 are Windows-1252 when they hold the bytes 80–9F, as browsers know.
  private static let latinNames: Set = [
    "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252",
  ]
  private static let unicodeNames: Set = [
    "", "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "ucs-2", "unicode",
  ]

  private let content: UnsafeBufferPointer<UInt8>
  private let conversion: Conversion
  /// Lines that were dropped in front of the declaration, where XML allows none.
  let lineOffset: Int
  /// The file says, or leaves it understood, that it is Unicode, but it is not.
  let isMisdeclared: Bool
  private(set) var undefinedBytes = Sightings()
  private var position = 0
  private var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (shown, markLength) = TextEncoding.recognizeHead(bytes)
    let marked = UnsafeBufferPointer(rebasing: bytes[markLength...])
    switch shown {
    case .utf16LittleEndian, .utf16BigEndian:
      conversion = .utf16(bigEndian: shown == .utf16BigEndian)
      content = marked
      lineOffset = 0
      isMisdeclared = false
    case .utf8, .windows1252:
      let start = marked.firstIndex { !XMLInput.isBlank($0) } ?? marked.count
      content = UnsafeBufferPointer(rebasing: marked[start...])
      lineOffset = marked[..<start].count { $0 == 0x0A }
      let declared = markLength > 0 ? "" : XMLInput.declaredEncoding(content)
      let isUnicode = XMLInput.unicodeNames.contains(declared)
      let isSound = isUnicode && UTF8Validity.isValid(content)
      isMisdeclared = isUnicode && !isSound
      if isUnicode {
        conversion = isSound ? .utf8 : .windows1252
      } else {
        conversion = XMLInput.latinNames.contains(declared) ? .windows1252 : .asDeclared
      }
    }
  }

  /// Whether the parser gets UTF-8, whatever the file declares.
  var isConverted: Bool { conversion != .asDeclared }

  /// Hands all blocks to the parser, as long as it wants more; whether it had them all.
  mutating func feed(_ chunk: XMLStream.Chunk) throws(XMLReadError) -> Bool {
    while position < content.count {
      let block = nextBlock()
      let wantsMore =
        switch conversion {
        case .asDeclared, .utf8: try chunk(block)
        case .windows1252: try XMLInput.feed(windows1252(block), to: chunk)
        case .utf16(let bigEndian):
          try XMLInput.feed(UTF16Text.utf8(block, bigEndian: bigEndian), to: chunk)
        }
      if !wantsMore { return false }
    }
    return true
  }

  private mutating func nextBlock() -> UnsafeBufferPointer<UInt8> {
    var end = min(position + XMLInput.blockSize, content.count)
    if case .utf16(let bigEndian) = conversion, end < content.count {
      // Neither a unit nor a pair of surrogates may fall apart between two blocks.
      end -= (end - position) % 2
      if content[bigEndian ? end - 2 : end - 1] & 0xFC == 0xD8 { end -= 2 }
    }
    defer { position = end }
    return UnsafeBufferPointer(rebasing: content[position..<end])
  }

  private static func feed(
    _ bytes: [UInt8], to chunk: XMLStream.Chunk
  ) throws(XMLReadError) -> Bool {
    try bytes.withUnsafeBufferPointer { buffer throws(XMLReadError) in try chunk(buffer) }
  }

  private mutating func windows1252(_ block: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(block.count + block.count / 16)
    for byte in block {
      if byte < 0x80 {
        result.append(byte)
        if byte == 0x0A { line += 1 }
      } else {
        let scalar = Windows1252.scalar(byte)
        if scalar == nil { undefinedBytes.add(row: lineOffset + line, column: 0) }
        result.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
      }
    }
    return result
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The encoding that the XML declaration names, in lower case; empty when it names none.
  private static func declaredEncoding(_ content: UnsafeBufferPointer<UInt8>) -> String {
    let head = String(decoding: content.prefix(256), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let name = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return "" }
    let rest = head[name.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return "" }
    return rest.dropFirst().prefix { $0 != quote }.lowercased()
  }
}
