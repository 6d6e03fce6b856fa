/// A moment, in whole seconds since 1 January 1970 00:00 UTC.
package struct Moment: Hashable, Comparable, Sendable {
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }

  /// The day on a Dutch calendar: UTC+1, and UTC+2 from the last Sunday of March 01:00 UTC until
  /// the last Sunday of October 01:00 UTC (Directive 2000/84/EC).
  package var dutchDate: CalendarDate {
    let local = seconds + DutchTime.offset(at: self)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return CalendarDate(dayNumber: Int(day))
  }
}

/// Dutch legal time since 1996.
package enum DutchTime {
  /// Seconds ahead of UTC: 3,600 in winter, 7,200 in summer.
  package static func offset(at moment: Moment) -> Int64 {
    let year = CalendarDate(dayNumber: Int(moment.seconds / 86_400)).year
    let isSummer =
      moment.seconds >= change(inMonth: 3, of: year)
      && moment.seconds < change(inMonth: 10, of: year)
    return isSummer ? 7_200 : 3_600
  }

  /// The moment of a Dutch wall-clock time. A time that occurs twice in October is the first one;
  /// one that is skipped in March counts as winter time.
  package static func moment(_ date: CalendarDate, secondOfDay: Int) -> Moment {
    let wall = Int64(date.dayNumber) * 86_400 + Int64(secondOfDay)
    let summer = Moment(seconds: wall - 7_200)
    return offset(at: summer) == 7_200 ? summer : Moment(seconds: wall - 3_600)
  }

  private static func change(inMonth month: Int, of year: Int) -> Int64 {
    guard let last = CalendarDate(year: year, month: month, day: 31) else {
      preconditionFailure("March and October have 31 days")
    }
    // 1 January 1970 was a Thursday; Sunday is 0.
    let weekday = (last.dayNumber + 4) % 7
    return Int64(last.dayNumber - weekday) * 86_400 + 3_600
  }
}
