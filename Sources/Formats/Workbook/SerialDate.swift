/// Excel's numbers for days and times, as ISO text.
enum SerialDate {
  enum Epoch: Hashable, Sendable {
    /// Day 1 is 1 January 1900; day 60 is a 29 February that never was.
    case year1900
    /// Day 0 is 1 January 1904, as on old Macintoshes.
    case year1904
  }

  /// `yyyy-mm-dd`, with `Thh:mm:ss` when the number has a fraction of at least half a second; nil
  /// for numbers outside Excel's calendar (before its first day, after 31-12-9999).
  static func iso(_ serial: Double, epoch: Epoch) -> String? {
    guard serial >= (epoch == .year1900 ? 1 : 0), serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let (day, time) = (seconds / 86_400, seconds % 86_400)
    guard let date = civil(day, epoch: epoch) else { return nil }
    return time == 0 ? date : date + "T" + clock(time)
  }

  /// `hh:mm:ss` of a number under a day; a longer duration and a negative one give nil.
  static func time(_ serial: Double) -> String? {
    guard serial >= 0, serial < 1 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    return seconds < 86_400 ? clock(seconds) : nil
  }

  private static func clock(_ seconds: Int) -> String {
    "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }

  private static func civil(_ day: Int, epoch: Epoch) -> String? {
    if epoch == .year1900 && day == 60 { return "1900-02-29" }
    let daysSince1970 =
      switch epoch {
      case .year1900: day < 60 ? day - 25_568 : day - 25_569
      case .year1904: day - 24_107
      }
    // Days to civil: eras of 400 years that start on 1 March of year 0.
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard year <= 9999 else { return nil }
    return "\(year)-\(padded(month))-\(padded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))"
  }

  private static func padded(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }
}
