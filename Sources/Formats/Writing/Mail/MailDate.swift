/// The day a message bears; its time is 12:00 UTC.
package struct MailDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  package let day: Int

  /// - Precondition: the day exists.
  package init(year: Int, month: Int, day: Int) {
    precondition(
      (1...12).contains(month) && (1...31).contains(day), "a mail bears a day that exists")
    self.year = year
    self.month = month
    self.day = day
  }

  /// `Thu, 15 Jan 2026 12:00:00 +0000`.
  var text: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(weekday), \(day) \(months[month - 1]) \(year) 12:00:00 +0000"
  }

  /// By Sakamoto's method for the Gregorian calendar.
  private var weekday: String {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let number = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][number]
  }
}
