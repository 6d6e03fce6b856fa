import Domain

/// Numbers as an office writes them in settings: a comma or a point before the decimals, points
/// between thousands in whole groups. Never through floating point.
enum SettingDecimal {
  /// `403.913,00`, `403913.00`, `403.913`, `€ 87,50`; nil for more than two decimals or anything
  /// else. A point followed by three digits stands between thousands: money has no third decimal.
  static func amount(_ written: some StringProtocol) -> Money? {
    units(String(written), scale: 2, mark: .comma).map(Money.init(cents:))
  }

  /// `4,52`, `4.52`, `4,52%`; at most four decimals and no thousands.
  static func percentage(_ written: some StringProtocol) -> Percentage? {
    let text = String(written).trimmed
    return decimals(text.hasSuffix("%") ? String(text.dropLast()) : text).map(
      Percentage.init(units:))
  }

  /// `0,95`, `0.95`, `1`; at most four decimals, from 0 to 1.
  static func probability(_ written: some StringProtocol) -> Probability? {
    guard let units = decimals(String(written)), (0...10_000).contains(units) else { return nil }
    return Probability(units: Int(units))
  }

  /// A number with at most one mark, which stands before the decimals whichever it is.
  private static func decimals(_ text: String) -> Int64? {
    guard text.count(where: { $0 == "," || $0 == "." }) <= 1 else { return nil }
    return units(text, scale: 4, mark: text.contains(",") ? .comma : .point)
  }

  private static func units(_ text: String, scale: Int, mark: DecimalMark) -> Int64? {
    if case .units(let units) = AmountText.read(text, scale: scale, mark: mark) {
      units
    } else {
      nil
    }
  }
}
