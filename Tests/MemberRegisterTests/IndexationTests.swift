import Domain
import Foundation
import MemberRegister
import Testing

struct IndexationTests {
  private let concepts = ["GM0344", "GM0363", "GM0599"].map { Invented.concept($0) }

  private func rise(_ units: Int64, decidedOn: CalendarDate? = nil) -> IndexationSettings {
    IndexationSettings(
      percentage: Percentage(units: units), rounding: .halfUp, source: "CBS",
      effectiveDate: Invented.date("2026-01-01"), decidedOn: decidedOn)
  }

  @Test func `a year is raised once, by its first release`() throws {
    try withRegister { register in
      try register.release([concepts[0]], raised: rise(45_200))
      try register.release([concepts[1]], raised: rise(45_200))
      #expect(try register.indexations().map(\.percentage.units) == [45_200])
      #expect(
        try register.journal(of: "2026").map(\.entry) == [
          JournalEntry(
            .indexed, subject: "2026", field: "indexation",
            new:
              #"{"percentage":"4.52","source":"CBS","effective_date":"2026-01-01","decided_on":""}"#
          )
        ])
    }
  }

  @Test func `another percentage releases nothing`() throws {
    try withRegister { register in
      try register.release([concepts[0]], raised: rise(45_200))
      #expect(
        throws: RegisterError.indexedBefore(
          year: 2026, recorded: Percentage(units: 45_200), asked: Percentage(units: 30_000))
      ) { try register.release([concepts[1]], raised: rise(30_000)) }
      #expect(try register.invoices(year: 2026).map(\.invoice.debtor.text) == ["GM0344"])
    }
  }

  @Test func `a decision that became known later is added`() throws {
    try withRegister { register in
      try register.release([concepts[0]], raised: rise(45_200))
      let decided = Invented.date("2025-11-20")
      try register.release([concepts[1]], raised: rise(45_200, decidedOn: decided))
      #expect(try register.indexations().map(\.decidedOn) == [decided])
      #expect(try register.journal(of: "2026").count == 2)
    }
  }

  @Test func `every year has a rise of its own`() throws {
    try withRegister { register in
      try register.release([concepts[0]], raised: rise(45_200))
      try register.release([concepts[1]], first: 9, year: 2027, raised: rise(30_000))
      #expect(try register.indexations().map(\.year) == [2026, 2027])
      #expect(try register.indexations().map(\.percentage.units) == [45_200, 30_000])
    }
  }

  /// Rise, numbers and digests are one transaction, wherever it breaks.
  @Test(arguments: 1...3)
  func `a release that breaks leaves neither rise nor number nor document`(at invoice: Int) throws {
    struct Broken: Error {}
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      #expect(throws: Broken.self) {
        try register.release(
          concepts, year: 2026, indexation: rise(45_200), stamp: Invented.stamp,
          numbered: Invented.numbered, first: 1,
          documents: {
            if $0.number.text == "2026-\(invoice)" { throw Broken() }
            return Invented.documents(of: $0)
          })
      }
      #expect(try register.indexations().isEmpty)
      #expect(try register.invoices(year: 2026).isEmpty)
      #expect(try register.verify() == Verification())
      let left = try FileManager.default.subpathsOfDirectory(atPath: folder)
      #expect(left.allSatisfy { !$0.hasSuffix(".pdf") && !$0.hasSuffix(".xml") })
    }
  }
}
