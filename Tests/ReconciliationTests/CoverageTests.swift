import Domain
import Testing

@testable import Reconciliation

@Suite struct CoverageTests {
  private static func colleagues(except place: String) -> [StaffRecord] {
    Office.colleagues.filter { $0.employer.written != place }
  }

  @Test func `the host's own list does not speak for the municipalities around it`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen", at: "Heidewold")], [],
      colleagues: CoverageTests.colleagues(except: "Heidewold"))
    #expect(result.outcome(of: "10") == "not_checkable")
    #expect(result.assessments[0].reason == .nothingDelivered)
  }

  @Test func `a list of the shared body speaks for the municipalities it serves`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen", at: "Heidewold")],
      ["Zomer", "Herfst", "Winter"].enumerated().map {
        Office.staff("\($0)", "K.|Kees||\($1)", at: "RBL Waterland", row: $0 + 2)
      },
      colleagues: CoverageTests.colleagues(except: "Heidewold"))
    #expect(result.outcome(of: "10") == "left")
    #expect(result.coverage.missing == [])
  }

  @Test func `one record for a whole team is too little to send people away`() {
    let members = (0..<8).map {
      Office.member("\(10 + $0)", "A.|Anna\($0)||Naam\($0)wijk", at: "Bosrijk", row: $0 + 2)
    }
    let result = Office.reconcile(
      members, [Office.staff("1", "K.|Kees||Zomer", at: "Bosrijk")],
      colleagues: CoverageTests.colleagues(except: "Bosrijk"))
    #expect(result.assessments.allSatisfy { $0.outcome == .uncertain })
  }

  @Test func `found elsewhere is found, also when the own municipality sent nothing`() {
    let result = Office.reconcile(
      [Office.member("10", "J.P.|Joke||Veldhoen", at: "Bosrijk", phone: "+31612345678")],
      [
        Office.staff(
          "1", "J.P.|Joke||Veldhoen", at: "Zandhove", phone: "+31612345678", start: "2025-10-01")
      ], colleagues: CoverageTests.colleagues(except: "Bosrijk"))
    #expect(result.outcome(of: "10") == "municipality_changed 1")
  }
}
