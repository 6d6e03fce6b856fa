import Domain
import Testing

@testable import Reports

struct RayonDaysTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private func day(_ rayon: String, _ date: String, _ member: String? = nil) throws -> RayonDay {
    RayonDay(
      rayon: rayon, date: try #require(CalendarDate(iso: date)),
      member: member.map { MemberNumber($0) }, origin: Origin(file: "rayondagen.csv", row: 2))
  }

  private func days(_ days: [RayonDay]) -> RayonDays {
    RayonDays(days, rayons: year.rayons, year: 2026, on: year.date)
  }

  @Test func `a rayon is due two calendar years after its last day, and when it never had one`()
    throws
  {
    let days = days([try day("Noord", "2024-12-31"), try day("nw", "2025-01-01")])
    #expect(days.standings.map(\.state) == [.due, .notDue(until: 2027), .due])
  }

  @Test func `a day to come is planned`() throws {
    let days = days([
      try day("N", "2023-05-01", "10001"), try day("N", "2023-05-01", "10002"),
      try day("N", "2026-06-01"),
    ])
    #expect(days.standings[0].state == .planned)
    #expect(days.standings[0].attended.count == 2)
    #expect(days.standings[0].planned?.iso == "2026-06-01")
  }

  @Test func `the workbook invites the listed members of rayons that are due`() throws {
    let members = [
      year.member(10_001, "Jan", "Zwart", at: "Groningen"), year.member(10_002, at: "Utrecht"),
    ]
    let lists = RayonLists(members: members, rayons: year.rayons, directory: year.directory)
    let days = days([
      try day("Noord", "2024-03-01", "10001"), try day("Midden", "2025-03-01"),
      try day("Atlantis", "2025-03-01"),
    ])
    let document = try RayonDaysWorkbook(days, lists: lists, frame: year.frame).document()
    let contents = try SheetContents(document.bytes)
    #expect(document.path == "rayons/rayondagen 2026.xlsx")
    #expect(contents.names == ["Rayondagen", "Noord", "Noordwest"])
    #expect(
      contents["Noord"].last == [
        "Zwart, Jan", "Groningen", "Leerplichtambtenaar", "jan@groningen.example", "was er",
      ])
    #expect(
      contents["Rayondagen"].joined().contains(
        "dit rayon staat niet in de tabel rayons (rayondagen.csv, rij 2)"))
  }
}
