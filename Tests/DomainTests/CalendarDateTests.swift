import Testing

@testable import Domain

@Suite struct CalendarDateTests {
  @Test(arguments: [(2025, 2, 29), (2026, 2, 30), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1)])
  func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-01-15", 20_468)])
  func `a date and its day number name the same day`(iso: String, number: Int) {
    #expect(CalendarDate(iso: iso)?.dayNumber == number)
    #expect(CalendarDate(dayNumber: number).iso == iso)
  }

  @Test func `every day of four centuries survives the way to a number and back`() {
    for number in stride(from: -141_428, through: 4_669, by: 1) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }
}
