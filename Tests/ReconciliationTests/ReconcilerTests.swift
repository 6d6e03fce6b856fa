import Domain
import Testing

@testable import Reconciliation

@Suite struct ReconcilerTests {
  @Test func `the same person in the same job is confirmed`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen", email: "j.veldhoen@waterdam.example")],
      [
        Office.staff(
          "1", "J.|Joke||Veldhoen", function: "Consulent leerplicht",
          email: "j.veldhoen@waterdam.example")
      ])
    #expect(result.outcome(of: "10") == "confirmed 1")
  }

  @Test func `another function in the same house is a change of function`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen")],
      [Office.staff("1", "J.|Joke||Veldhoen", function: "Teamleider leerplicht")])
    #expect(result.outcome(of: "10") == "function_changed 1")
    #expect(result.assessments[0].newFunction == "Teamleider leerplicht")
  }

  @Test func `a start elsewhere just after the old job ended is a move`() {
    let result = Office.reconcile(
      [Office.member("10", "J.P.|Joke||Veldhoen")],
      [
        Office.staff("1", "J.P.|Joke||Veldhoen", end: "2025-08-31"),
        Office.staff("2", "J.P.|Joke||Veldhoen", at: "Zandhove", start: "2025-09-15"),
      ])
    #expect(result.outcome(of: "10") == "municipality_changed 2")
    #expect(result.assessments[0].newMunicipality?.text == "GM0002")
  }

  @Test func `a record elsewhere from before the membership is a namesake`() {
    let result = Office.reconcile(
      [Office.member("10", "J.P.|Joke||Veldhoen", since: "2018-05-01")],
      [
        Office.staff("1", "J.P.|Joke||Veldhoen", end: "2025-08-31"),
        Office.staff("2", "J.P.|Joke||Veldhoen", at: "Zandhove", start: "2009-09-15"),
      ])
    #expect(result.outcome(of: "10") == "left")
    #expect(result.assessments[0].reason == .employmentEnded)
  }

  @Test func `an employment that ends in the future still runs`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen")],
      [Office.staff("1", "J.|Joke||Veldhoen", end: "2026-06-30")])
    #expect(result.outcome(of: "10") == "confirmed 1")
  }

  @Test func `who is in no list has left, when the municipality delivered`() {
    let result = Office.reconcile([Office.member("10", "J.|Joke||Veldhoen")], [])
    #expect(result.outcome(of: "10") == "left")
    #expect(result.assessments[0].reason == .notOnStaffList)
  }

  @Test func `who works where nothing was delivered cannot be checked`() {
    let elsewhere = Office.colleagues.filter { $0.employer.written != "Bosrijk" }
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen", at: "Bosrijk")], [], colleagues: elsewhere)
    #expect(result.outcome(of: "10") == "not_checkable")
    #expect(result.coverage.missing.map(\.text) == ["GM0003"])
  }

  @Test func `an ended municipality is a merger, not a move`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen", at: "Oudeveen")],
      [Office.staff("1", "J.|Joke||Veldhoen", at: "Bosrijk")])
    #expect(result.outcome(of: "10") == "municipality_merged 1")
    #expect(result.assessments[0].newMunicipality?.text == "GM0003")
  }

  @Test func `the host's record confirms who is listed at the shared body`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen", at: "RBL Waterland")],
      [Office.staff("1", "J.|Joke||Veldhoen", at: "Waterdam")])
    #expect(result.outcome(of: "10") == "confirmed 1")
  }

  @Test func `a generic title in the leerplicht department is the same function`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen")],
      [
        Office.staff(
          "1", "J.|Joke||Veldhoen", function: "Medewerker handhaving III",
          department: "Team Leerplicht")
      ])
    #expect(result.outcome(of: "10") == "confirmed 1")
  }

  @Test func `the second membership of one person is the duplicate`() {
    let result = Office.reconcile(
      [
        Office.member("10", "J.P.|Joke||Veldhoen", phone: "+31612345678", since: "2021-01-01"),
        Office.member(
          "11", "J.P.|Joke||Veldhoen", phone: "+31612345678", since: "2015-01-01", row: 3),
      ],
      [Office.staff("1", "J.P.|Joke||Veldhoen")])
    #expect(result.outcome(of: "11") == "confirmed 1")
    #expect(result.outcome(of: "10") == "duplicate 1")
    #expect(result.assessments[0].duplicateOf?.text == "11")
  }

  @Test func `a second membership under a married name is the duplicate`() {
    let result = Office.reconcile(
      [
        Office.member("10", "J.P.|Joke||Veldhoen", phone: "+31612345678", since: "2015-01-01"),
        Office.member(
          "11", "J.P.|Joke||Kalverdijk", phone: "+31612345678", since: "2021-01-01", row: 3),
      ],
      [Office.staff("1", "J.P.|Joke||Veldhoen", phone: "+31612345678")])
    #expect(result.outcome(of: "10") == "confirmed 1")
    #expect(result.outcome(of: "11") == "duplicate 1")
  }

  @Test func `who has a second job elsewhere is still there`() {
    let result = Office.reconcile(
      [Office.member("10", "J.P.|Joke||Veldhoen", phone: "+31612345678")],
      [
        Office.staff("1", "J.P.|Joke||Veldhoen", flags: [.partTime]),
        Office.staff(
          "2", "J.P.|Joke||Veldhoen", at: "Zandhove", phone: "+31612345678", start: "2024-05-01",
          flags: [.partTime]),
      ])
    #expect(result.outcome(of: "10") == "confirmed 1")
  }

  @Test func `two colleagues nobody can tell apart are left to a person`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|||Veldhoen")],
      [
        Office.staff("1", "J.H.|||Veldhoen", start: "2016-03-01"),
        Office.staff("2", "J.F.|||Veldhoen", start: "2016-09-01", row: 3),
      ])
    #expect(result.outcome(of: "10") == "uncertain")
    #expect(result.assessments[0].alternatives.map(\.id.text).sorted() == ["1", "2"])
  }

  @Test func `father and son are told apart by the mailbox`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|||Veldhoen", email: "j.veldhoen@waterdam.example")],
      [
        Office.staff("1", "J.|Jan||Veldhoen", email: "j.veldhoen@waterdam.example"),
        Office.staff("2", "J.|Job||Veldhoen", email: "j.veldhoen2@waterdam.example", row: 3),
      ])
    #expect(result.outcome(of: "10") == "confirmed 1")
  }

  @Test func `people in the field who are no member are new`() {
    let result = Office.reconcile(
      [Office.member("10", "J.|Joke||Veldhoen")],
      [
        Office.staff("1", "J.|Joke||Veldhoen"), Office.staff("2", "P.|Piet||Zomer", row: 3),
        Office.staff("3", "K.|Kees||Winter", end: "2025-01-01", row: 4),
      ])
    #expect(result.newStaff.map(\.id.text) == ["2"])
  }

  @Test func `a row that was set aside is a question`() {
    let origin = Origin(file: "leden.csv", row: 9)
    let result = Reconciler.reconcile(
      ReconciliationInput(
        members: [], membersSetAside: [SetAsideMember(number: MemberNumber("99"), origin: origin)],
        staff: Office.colleagues, reference: Office.reference, referenceDate: Office.today))
    #expect(result.outcome(of: "99") == "uncertain")
    #expect(result.assessments[0].reason == .rowSetAside)
  }

  @Test func `the order of rows changes no conclusion`() {
    let members = (0..<40).map { number in
      Office.member(
        "\(100 + number)", "J.|Joke||\(number % 3 == 0 ? "Bakker" : "Veld\(number)hoen")",
        at: number % 2 == 0 ? "Waterdam" : "Zandhove", row: number + 2)
    }
    let staff = (0..<40).map { number in
      Office.staff(
        "\(number)", "J.|Joke||\(number % 4 == 0 ? "Bakker" : "Veld\(number)hoen")",
        at: number % 3 == 0 ? "Waterdam" : "Zandhove", start: "20\(10 + number % 14)-02-01",
        row: number + 2)
    }
    let forward = Office.reconcile(members, staff)
    let backward = Office.reconcile(
      members.reversed(), staff.reversed(), colleagues: Office.colleagues.reversed())
    #expect(forward.assessments == backward.assessments)
    #expect(forward.newStaff == backward.newStaff)
  }
}
