import Domain

/// What the values of one column together say about the order of day and month.
struct DateColumn {
  private var dayFirstOnly = 0
  private var monthFirstOnly = 0
  private var open = 0
  /// Values that start with the year.
  private var yearFirst = 0
  private var slashed = 0

  mutating func add(_ text: String) {
    guard let first = text.utf8.first, first < 0x40 else { return }
    switch DateText.read(text) {
    case .ambiguous:
      open += 1
      if text.utf8.contains(0x2F) { slashed += 1 }
    case .date(let date):
      switch DateColumn.leading(text) {
      case .year: yearFirst += 1
      case .number(let number, let digits) where digits <= 2:
        // Only what cannot be read the other way round says something.
        if number == date.day, date.day > 12 { dayFirstOnly += 1 }
        if number == date.month, date.day > 12 { monthFirstOnly += 1 }
      default: break
      }
    case .blank, .openEnded, .missing, .unreadable: break
    }
  }

  /// The order of the column, nil when a value that can be read both ways stays a question.
  ///
  /// Nineteen in twenty of the values that can be read one way decide. Without any, Dutch usage
  /// (day first) holds, unless the column also writes dates with the year in front or separates
  /// with slashes, as software with American settings does.
  var order: DateOrder? {
    let decided = dayFirstOnly + monthFirstOnly
    if decided > 0 {
      if dayFirstOnly * 20 >= decided * 19 { return .dayFirst }
      if monthFirstOnly * 20 >= decided * 19 { return .monthFirst }
      return nil
    }
    return yearFirst > 0 || slashed > 0 ? nil : .dayFirst
  }

  private enum Leading {
    case year
    case number(Int, digits: Int)
    case none
  }

  private static func leading(_ text: String) -> Leading {
    var number = 0
    var digits = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { break }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
      if digits > 4 { return .none }
    }
    return digits == 4 ? .year : digits == 0 ? .none : .number(number, digits: digits)
  }
}
