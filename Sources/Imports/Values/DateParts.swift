import Domain

/// The numbers and words of a written date.
struct DateParts {
  private var numbers: [(value: Int, digits: Int)] = []
  /// 1 to 12 when a month was written as a word, with the number of numbers in front of it.
  private var namedMonth: (month: Int, position: Int)?
  private var separators: Set<UInt8> = []

  /// nil when the text is no date in any form.
  init?(_ text: String) {
    var word: [UInt8] = []
    var number = 0
    var digits = 0
    func isLetter(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        guard word.isEmpty || close(&word) else { return nil }
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        if digits > 8 { return nil }
        continue
      }
      if digits > 0 {
        numbers.append((number, digits))
        (number, digits) = (0, 0)
      }
      if isLetter(byte) {
        word.append(byte | 0x20)
        continue
      }
      guard word.isEmpty || close(&word) else { return nil }
      switch byte {
      case 0x2D, 0x2F, 0x2E: separators.insert(byte)
      case 0x20, 0x2C, 0x27: break
      default: return nil
      }
    }
    if digits > 0 { numbers.append((number, digits)) }
    guard word.isEmpty || close(&word) else { return nil }
    guard (1...3).contains(numbers.count) else { return nil }
  }

  /// Takes a finished word: a month, a weekday or an ordinal ending. False when it is none.
  private mutating func close(_ word: inout [UInt8]) -> Bool {
    defer { word = [] }
    let name = String(decoding: word, as: UTF8.self)
    if let month = DateParts.months[name] {
      guard namedMonth == nil else { return false }
      namedMonth = (month, numbers.count)
      return true
    }
    return DateParts.fillers.contains(name)
  }

  func reading(order: DateOrder?) -> DateReading {
    if let namedMonth { return named(namedMonth.month, at: namedMonth.position) }
    switch numbers.count {
    case 1: return separators.isEmpty ? DateParts.compact(numbers[0]) : .unreadable
    case 3: return separated(order: order)
    default: return .unreadable
    }
  }

  /// `1 januari 2025`, `januari 1, 2025`.
  private func named(_ month: Int, at position: Int) -> DateReading {
    guard numbers.count == 2, position <= 1, numbers[0].digits <= 2,
      let year = DateParts.year(numbers[1])
    else { return .unreadable }
    return DateParts.day(year, month, numbers[0].value)
  }

  private func separated(order: DateOrder?) -> DateReading {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    guard second.digits <= 2 else { return .unreadable }
    if first.digits == 4 {
      guard third.digits <= 2 else { return .unreadable }
      return DateParts.day(first.value, second.value, third.value)
    }
    guard first.digits <= 2, let year = DateParts.year(third) else { return .unreadable }
    let dayFirst = CalendarDate(year: year, month: second.value, day: first.value)
    let monthFirst = CalendarDate(year: year, month: first.value, day: second.value)
    if year == 9999 { return dayFirst == nil && monthFirst == nil ? .missing : .openEnded }
    return switch (order, dayFirst, monthFirst) {
    case (.dayFirst?, let date?, _), (.monthFirst?, _, let date?): .date(date)
    case (.dayFirst?, nil, _), (.monthFirst?, _, nil): .missing
    case (nil, let day?, let month?):
      day == month ? .date(day) : .ambiguous(dayFirst: day, monthFirst: month)
    case (nil, let date?, nil), (nil, nil, let date?): .date(date)
    case (nil, nil, nil): .missing
    }
  }

  /// `20251231`, `31122025` and Excel's serial numbers.
  private static func compact(_ number: (value: Int, digits: Int)) -> DateReading {
    let value = number.value
    switch number.digits {
    case 8:
      let year = value / 10_000
      if (1900...2100).contains(year) || year == 9999 {
        return day(year, value / 100 % 100, value % 100)
      }
      return (1900...2100).contains(value % 10_000)
        ? day(value % 10_000, value / 10_000 % 100, value / 1_000_000) : .unreadable
    case 5:
      // Serial 25,569 is 1 January 1970; 18,264 is 1 January 1950, 73,050 the end of 2099.
      return (18_264...73_050).contains(value)
        ? .date(CalendarDate(dayNumber: value - 25_569)) : .unreadable
    case 7:
      return value == 2_958_465 ? .openEnded : .unreadable
    default:
      return .unreadable
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateReading {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return .missing }
    return year == 9999 ? .openEnded : .date(date)
  }

  /// A year in full, or in two digits: through 49 in this century, from 50 in the last.
  private static func year(_ number: (value: Int, digits: Int)) -> Int? {
    switch number.digits {
    case 4: number.value
    case 2: number.value <= 49 ? 2000 + number.value : 1900 + number.value
    default: nil
    }
  }

  private static let months: [String: Int] = [
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "feb": 2, "february": 2, "febr": 2,
    "maart": 3, "mrt": 3, "march": 3, "mar": 3, "mrz": 3, "april": 4, "apr": 4, "mei": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7, "augustus": 8, "aug": 8,
    "august": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  private static let fillers: Set<String> = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di",
    "wo", "do", "vr", "za", "zo", "e", "ste", "de", "st", "nd", "rd", "th", "per", "vanaf", "sinds",
  ]
}
