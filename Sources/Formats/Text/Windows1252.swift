/// The Windows-1252 code page (Western European), as registered with IANA. The bytes 81, 8D, 8F,
/// 90 and 9D have no meaning in it.
enum Windows1252 {
  /// The scalars of the bytes 80–9F; 0 where the code page leaves a byte undefined. The bytes from
  /// A0 on stand for the scalars of the same number.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The scalar of a byte, or nil when the code page leaves it undefined.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The byte that stands for a scalar. A control character U+0080–U+009F stands for itself: many
  /// programs read the undefined bytes, and some all of them, as Latin-1.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    guard scalar.value <= 0xFFFF else { return nil }
    guard let index = upperControls.firstIndex(of: UInt16(scalar.value)) else { return nil }
    return UInt8(0x80 + index)
  }
}
