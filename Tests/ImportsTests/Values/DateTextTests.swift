import Domain
import Testing

@testable import Imports

@Suite struct DateTextTests {
  @Test(arguments: [
    "31-12-2025", "31/12/2025", "31.12.2025", "2025-12-31", "2025/12/31", "20251231", "31122025",
    "31 december 2025", "31-dec-2025", "31 dec. 2025", "december 31, 2025", "31-12-25", "46022",
    "2025-12-31T00:00:00", "31-12-2025 09:30", "woensdag 31 december 2025", " 31-12-2025\u{A0}",
  ])
  func `a day is read in every usual form`(text: String) throws {
    let day = try #require(CalendarDate(year: 2025, month: 12, day: 31))
    #expect(DateText.read(text) == .date(day))
  }

  @Test(arguments: ["31-12-9999", "99991231", "9999-12-31", "heden", "onbepaalde tijd", "2958465"])
  func `no end known is no day`(text: String) {
    #expect(DateText.read(text) == .openEnded)
  }

  @Test(arguments: ["", " ", "-", "n.v.t.", "onbekend", "00-00-0000"])
  func `what says nothing is blank`(text: String) {
    #expect(DateText.read(text) == .blank)
  }

  @Test(arguments: ["31-02-2019", "30-02-2024", "2025-13-01", "32-01-2025", "20250231"])
  func `a day that the calendar lacks is missing`(text: String) {
    #expect(DateText.read(text) == .missing)
  }

  @Test(arguments: ["2019", "01-2025", "gisteren", "12345678901", "1-2-3-4", "1,5", "A-1-2025"])
  func `anything else is no date`(text: String) {
    #expect(DateText.read(text) == .unreadable)
  }

  @Test func `day and month that can be swapped are open until the column decides`() throws {
    let february = try #require(CalendarDate(year: 2026, month: 2, day: 1))
    let january = try #require(CalendarDate(year: 2026, month: 1, day: 2))
    #expect(DateText.read("01-02-2026") == .ambiguous(dayFirst: february, monthFirst: january))
    #expect(DateText.read("01-02-2026", order: .dayFirst) == .date(february))
    #expect(DateText.read("01-02-2026", order: .monthFirst) == .date(january))
  }
}
