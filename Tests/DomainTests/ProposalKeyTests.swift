import Domain
import Testing

struct ProposalKeyTests {
  private let base = ProposalKey(of: Sample.functionChange(), member: Sample.member())

  @Test func `a key is the same on every machine and in every version`() {
    #expect(base.text == "ecff812f5aa8f476")
  }

  @Test func `other evidence is another key`() {
    var listed = Sample.member()
    listed.email = nil
    var moved = Sample.member()
    moved.workplace.written = "Utrecht (gemeente)"
    var ended = Sample.functionChange()
    ended = Sample.assessment(
      .functionChanged, staff: Sample.staff(end: "2026-06-30"), title: ended.newFunction)
    let others = [
      ProposalKey(of: Sample.functionChange("11"), member: Sample.member()),
      ProposalKey(of: Sample.functionChange(to: "Manager"), member: Sample.member()),
      ProposalKey(of: Sample.functionChange(staff: "P2"), member: Sample.member()),
      ProposalKey(of: ended, member: Sample.member()),
      ProposalKey(of: Sample.functionChange(), member: Sample.member(title: "Coach")),
      ProposalKey(of: Sample.functionChange(), member: listed),
      ProposalKey(of: Sample.functionChange(), member: moved),
      ProposalKey(of: Sample.assessment(.left), member: Sample.member()),
      ProposalKey(of: Sample.assessment(.duplicate, duplicateOf: "9"), member: Sample.member()),
      ProposalKey(of: Sample.assessment(.duplicate, duplicateOf: "8"), member: Sample.member()),
      ProposalKey(
        of: Sample.assessment(.municipalityMerged, place: "GM1992"), member: Sample.member()),
      ProposalKey(
        of: Sample.assessment(.municipalityMerged, place: "GM0363"), member: Sample.member()),
      ProposalKey(of: Sample.assessment(.uncertain), member: Sample.member()),
      ProposalKey(
        of: Sample.assessment(.uncertain, alternatives: [Sample.staff()]),
        member: Sample.member()),
    ]
    #expect(Set(others + [base]).count == others.count + 1)
  }

  @Test func `what is no evidence keeps the key`() {
    var listed = Sample.member(title: "LEERPLICHTAMBTENAAR")
    listed.newsletter = false
    listed.isShielded = true
    listed.krsdNumber = "K1"
    listed.debtor = DebtorID("GM0344")
    listed.workplace.meaning = .unknown
    listed.origin = Origin(file: "nieuw.csv", row: 99)
    var staff = Sample.staff()
    staff.origin = Origin(file: "anders.xml", row: 7)
    let again = Sample.assessment(
      .functionChanged, staff: staff, title: "doorstroomcoach", probability: 1,
      reason: .weakEvidence, alternatives: [Sample.staff("P9")])
    #expect(ProposalKey(of: again, member: listed) == base)
  }
}
