import Domain

/// Numbers as an office writes them in settings: a comma or a point before the decimals, points
/// between thousands only in whole groups. Read digit by digit, never through floating point.
enum SettingDecimal {
  /// `403.913,00`, `403913.00`, `403.913`, `€ 87,50`; nil for more than two decimals or anything
  /// else. A point followed by three digits stands between thousands: money has no third decimal.
  static func amount(_ written: some StringProtocol) -> Money? {
    var text = trimmed(written)
    if text.hasPrefix("€") { text = trimmed(text.dropFirst()) }
    return units(text, decimals: 2, allowsGroups: true).map(Money.init(cents:))
  }

  /// `4,52`, `4.52`, `4,52%`; at most four decimals.
  static func percentage(_ written: some StringProtocol) -> Percentage? {
    var text = trimmed(written)
    if text.hasSuffix("%") { text = trimmed(text.dropLast()) }
    return units(text, decimals: 4, allowsGroups: false).map(Percentage.init(units:))
  }

  /// `0,95`, `0.95`, `1`; at most four decimals, from 0 to 1.
  static func probability(_ written: some StringProtocol) -> Probability? {
    guard let units = units(trimmed(written), decimals: 4, allowsGroups: false),
      (0...10_000).contains(units)
    else { return nil }
    return Probability(units: Int(units))
  }

  private static func units(_ written: String, decimals: Int, allowsGroups: Bool) -> Int64? {
    let isNegative = written.hasPrefix("-")
    let text = isNegative ? String(written.dropFirst()) : written
    var whole = text
    var fraction = ""
    if let mark = decimalMark(in: text, allowsGroups: allowsGroups) {
      whole = String(text[..<mark])
      fraction = String(text[text.index(after: mark)...])
      guard (1...decimals).contains(fraction.utf8.count) else { return nil }
    }
    if allowsGroups, whole.contains(".") {
      let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...3).contains(groups[0].utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else { return nil }
      whole = groups.joined()
    }
    fraction += String(repeating: "0", count: decimals - fraction.utf8.count)
    guard Digits.areAll(whole), Digits.areAll(fraction), let units = Int64(whole + fraction)
    else { return nil }
    return isNegative ? -units : units
  }

  /// A comma, or else a lone point that cannot stand between thousands.
  private static func decimalMark(in text: String, allowsGroups: Bool) -> String.Index? {
    if let comma = text.firstIndex(of: ",") { return comma }
    guard let point = text.firstIndex(of: "."), text.lastIndex(of: ".") == point else {
      return nil
    }
    let isGroup = allowsGroups && text[text.index(after: point)...].utf8.count == 3
    return isGroup ? nil : point
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var slice = text[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
