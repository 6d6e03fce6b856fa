import Domain

/// Reads a day with a time of day.
enum MomentText {
  /// `2026-01-15T14:03:22`, `…Z`, `…+01:00`, `15-01-2026 14:03`; a day alone is its first second.
  /// Without a zone it is Dutch local time. nil when it is no moment.
  static func read(_ text: String, order: DateOrder? = nil) -> Moment? {
    let written = Substring(text.trimmed)
    guard let colon = written.firstIndex(of: ":") else { return day(written, order: order) }
    guard let cut = written[..<colon].lastIndex(where: { $0 == "T" || $0 == " " || $0 == "t" })
    else { return nil }
    guard let date = date(written[..<cut], order: order),
      let clock = Clock(written[written.index(after: cut)...].trimmed)
    else { return nil }
    guard let offset = clock.offset else {
      return DutchTime.moment(date, secondOfDay: clock.secondOfDay)
    }
    return Moment(seconds: Int64(date.dayNumber) * 86_400 + Int64(clock.secondOfDay - offset))
  }

  private static func day(_ text: Substring, order: DateOrder?) -> Moment? {
    let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    // Seconds since 1970, as databases export them: ten digits from 2001 to 2286.
    if digits, text.utf8.count == 10, let seconds = Int64(text) { return Moment(seconds: seconds) }
    if digits, text.utf8.count == 13, let milliseconds = Int64(text) {
      return Moment(seconds: milliseconds / 1_000)
    }
    return date(text, order: order).map { DutchTime.moment($0, secondOfDay: 0) }
  }

  private static func date(_ text: Substring, order: DateOrder?) -> CalendarDate? {
    var written = text.trimmed
    if written.last == "," { written.removeLast() }
    switch DateText.read(String(written), order: order) {
    case .date(let date): return date
    case .ambiguous(let dayFirst, _): return dayFirst
    case .blank, .openEnded, .missing, .unreadable: return nil
    }
  }
}

/// A time of day with its zone.
private struct Clock {
  let secondOfDay: Int
  /// Seconds ahead of UTC; nil when no zone was written.
  let offset: Int?

  /// `14:03`, `14:03:22.123456Z`, `14:03:22+01:00`, `2:03 PM`.
  init?(_ text: Substring) {
    var rest = text
    guard let hour = Clock.number(&rest), hour <= 23, Clock.skip(":", in: &rest),
      let minute = Clock.number(&rest), minute <= 59
    else { return nil }
    var second = 0
    if Clock.skip(":", in: &rest) {
      guard let read = Clock.number(&rest), read <= 60 else { return nil }
      second = min(read, 59)
      if Clock.skip(".", in: &rest) || Clock.skip(",", in: &rest) {
        rest = rest.drop { $0.isNumber }
      }
    }
    let zone = rest.trimmed.uppercased()
    var hours = hour
    switch zone {
    case "": offset = nil
    case "Z", "UTC", "GMT": offset = 0
    case "U", "UUR": offset = nil
    case "AM", "PM":
      guard (1...12).contains(hour) else { return nil }
      hours = hour % 12 + (zone == "PM" ? 12 : 0)
      offset = nil
    default:
      guard let read = Clock.offset(zone) else { return nil }
      offset = read
    }
    secondOfDay = hours * 3_600 + minute * 60 + second
  }

  /// `+01:00`, `+0100`, `-5`.
  private static func offset(_ zone: String) -> Int? {
    let sign: Int
    switch zone.first {
    case "+": sign = 1
    case "-": sign = -1
    default: return nil
    }
    let digits = zone.dropFirst().filter { $0 != ":" }
    guard Digits.areAll(digits), let value = Int(digits) else { return nil }
    let (hours, minutes) = digits.utf8.count <= 2 ? (value, 0) : (value / 100, value % 100)
    guard hours <= 14, minutes <= 59 else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.utf8.count), let value = Int(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    return value
  }

  private static func skip(_ mark: Character, in rest: inout Substring) -> Bool {
    guard rest.first == mark else { return false }
    rest.removeFirst()
    return true
  }
}
