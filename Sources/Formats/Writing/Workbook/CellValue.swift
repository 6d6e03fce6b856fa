/// What stands in a cell.
package enum CellValue: Hashable, Sendable, ExpressibleByStringInterpolation {
  case empty
  /// Never becomes a formula, whatever it begins with. Longer than a cell holds, it is cut.
  case text(String)
  case number(Int)
  /// Whole cents.
  case money(cents: Int64)
  /// Whole units over a number of units in one: 9,731 over 10,000 is 0.9731.
  case fraction(units: Int64, of: Int64)
  /// Days since 1 January 1970.
  case day(Int)
  /// Whole units of 0.00001 euro, always shown with five decimals.
  case rate(units: Int64)

  package init(stringLiteral value: String) {
    self = .text(value)
  }

  /// Text, or nothing when it is empty.
  package static func words(_ text: String) -> CellValue {
    text.isEmpty ? .empty : .text(text)
  }

  /// The number that the file holds; nil for text and nothing.
  var number: Double? {
    switch self {
    case .empty, .text: nil
    case .number(let value): Double(value)
    case .money(let cents): Double(cents) / 100
    case .fraction(let units, let whole): Double(units) / Double(whole)
    case .rate(let units): Double(units) / 100_000
    // 1 January 1970 is day 25,569 of the 1900 date system.
    case .day(let day): Double(day + 25_569)
    }
  }

  /// Characters that a cell holds, counted as Excel does, in UTF-16.
  static let longestText = 32_767

  /// Text as the file holds it: no control characters, no longer than a cell takes, and nothing
  /// that reads as an escape (`_x000D_`).
  static func fileText(_ text: String) -> String {
    var kept = PlainText.printable(text)
    if kept.contains("_x") { kept = escaped(kept) }
    guard kept.utf16.count > longestText else { return kept }
    var count = 0
    return String(
      kept.prefix { character in
        count += character.utf16.count
        return count < longestText
      }) + "…"
  }

  /// `_xHHHH_` stands for a character in a workbook; its first underscore is escaped.
  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for (position, byte) in bytes.enumerated() {
      let isEscape =
        byte == 0x5F && position + 6 < bytes.count && bytes[position + 1] == 0x78
        && bytes[position + 6] == 0x5F
        && bytes[(position + 2)...(position + 5)].allSatisfy { isHexadecimal($0) }
      result.append(contentsOf: isEscape ? Array("_x005F_".utf8) : [byte])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
