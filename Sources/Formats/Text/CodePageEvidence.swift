/// What speaks for each code page in bytes that are no UTF-8: whether the bytes above ASCII give
/// letters where a word has letters, small ones among small ones, and signs where signs stand.
struct CodePageEvidence {
  private enum Surroundings: Int, CaseIterable {
    /// Behind a small letter, or between a letter and a small one.
    case inSmallLetters
    /// Behind a capital, with no small letter behind it.
    case inCapitals
    /// In front of a letter.
    case atStart
    /// No letter beside it.
    case alone
  }

  /// How much more must speak for another code page than for Windows-1252.
  private static let margin = 3

  /// How often each byte from 80 on stands in each of the surroundings.
  private var counts = [Int](repeating: 0, count: 128 * Surroundings.allCases.count)

  /// The code page of the bytes of a source, from an offset on.
  static func codePage(of source: ByteSource, from offset: Int) throws(SourceFault) -> CodePage {
    var evidence = CodePageEvidence()
    var blocks = ByteBlocks(source, from: offset)
    while !blocks.isAtEnd { evidence.add(try blocks.next()) }
    return evidence.codePage
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = UTF8Validity.endOfASCII(bytes, from: 0)
    while index < bytes.count {
      let around = CodePageEvidence.surroundings(
        before: index > 0 ? bytes[index - 1] : 0x20,
        after: index + 1 < bytes.count ? bytes[index + 1] : 0x20)
      counts[Int(bytes[index] - 0x80) * Surroundings.allCases.count + around.rawValue] += 1
      index = UTF8Validity.endOfASCII(bytes, from: index + 1)
    }
  }

  private static func surroundings(before: UInt8, after: UInt8) -> Surroundings {
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    if small.contains(before) { return .inSmallLetters }
    if capitals.contains(before) { return small.contains(after) ? .inSmallLetters : .inCapitals }
    return small.contains(after) || capitals.contains(after) ? .atStart : .alone
  }

  var codePage: CodePage {
    let usual = score(of: .windows1252)
    let others = CodePage.allCases.filter { $0 != .windows1252 }.map { ($0, score(of: $0)) }
    guard let best = others.max(by: { $0.1 < $1.1 }) else { return .windows1252 }
    return best.1 > max(0, usual + CodePageEvidence.margin - 1) ? best.0 : .windows1252
  }

  private func score(of page: CodePage) -> Int {
    var sum = 0
    for (byte, scalar) in page.upperScalars.enumerated() {
      for surroundings in Surroundings.allCases {
        let count = counts[byte * Surroundings.allCases.count + surroundings.rawValue]
        if count > 0 { sum += count * CodePageEvidence.weight(of: scalar, surroundings) }
      }
    }
    return sum
  }

  private static let frequent = Set("éëïöüèêçáâúÉËÏÖÜÈ".unicodeScalars)
  private static let apostrophes = Set("’‘´".unicodeScalars)
  private static let signs = Set("€–—•…°½“”‘’„·§±²³«»©®\u{A0}".unicodeScalars)

  private static func weight(of scalar: Unicode.Scalar?, _ surroundings: Surroundings) -> Int {
    guard let scalar else { return -4 }
    let category = scalar.properties.generalCategory
    let isSmall = category == .lowercaseLetter
    let isCapital = category == .uppercaseLetter
    let letter = frequent.contains(scalar) ? 4 : 2
    switch surroundings {
    case .inSmallLetters:
      if isSmall { return letter }
      return apostrophes.contains(scalar) ? 1 : -3
    case .inCapitals:
      if isCapital { return letter }
      return apostrophes.contains(scalar) ? 1 : -3
    case .atStart:
      if isSmall || isCapital { return letter - 1 }
      return signs.contains(scalar) ? 1 : -2
    case .alone:
      if isSmall || isCapital { return 0 }
      return signs.contains(scalar) ? 1 : -1
    }
  }
}
