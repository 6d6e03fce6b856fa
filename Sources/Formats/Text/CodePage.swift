/// A character set of one byte per character, beside which ASCII is the same.
package enum CodePage: Hashable, Sendable, CaseIterable {
  /// Western European Windows.
  case windows1252
  /// Western European DOS, as `.csv` files of old programs and of Excel's “MS-DOS” choice.
  case dos850
  /// Mac OS Roman, as Excel on a Mac long wrote.
  case macRoman

  /// The scalars of the bytes 80–FF; nil where the code page leaves a byte undefined.
  var upperScalars: [Unicode.Scalar?] {
    switch self {
    case .windows1252: (0x80...0xFF).map(Windows1252.scalar)
    case .dos850: Array(CodePage.upperHalfOfDOS.unicodeScalars)
    case .macRoman: Array(CodePage.upperHalfOfMac.unicodeScalars)
    }
  }

  // IBM code page 850 and Mac OS Roman, as registered with IANA.
  private static let upperHalfOfDOS = """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
    ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """

  private static let upperHalfOfMac = """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}\
    ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """
}

/// Makes text of the bytes of one code page.
struct CodePageDecoder {
  let page: CodePage
  /// The UTF-8 of the bytes 80–FF, the first byte in the lowest eight bits; 0 when undefined.
  private let encoded: [UInt32]

  init(_ page: CodePage) {
    self.page = page
    encoded = page.upperScalars.map { scalar in
      guard let scalar else { return 0 }
      return Array(String(scalar).utf8).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
  }

  /// Appends the UTF-8 of a byte from 80 on; U+FFFD, and false, when it is undefined.
  func append(_ byte: UInt8, to result: inout [UInt8]) -> Bool {
    var rest = encoded[Int(byte) - 0x80]
    guard rest != 0 else {
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return false
    }
    while rest != 0 {
      result.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return true
  }

  /// The text of bytes, with U+FFFD for each undefined one, and how many those were.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: String, undefined: Int) {
    var undefined = 0
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else if !append(byte, to: &result) {
        undefined += 1
      }
    }
    return (String(decoding: result, as: UTF8.self), undefined)
  }
}
