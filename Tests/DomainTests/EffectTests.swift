import Domain
import Testing

struct EffectTests {
  private static let bureau = Workplace(written: "RBL Oost", meaning: .bureau(BureauID("rbl")))

  @Test(
    arguments: [
      (Sample.assessment(.confirmed, staff: Sample.staff()), []),
      (Sample.assessment(.notCheckable), []),
      (Sample.assessment(.uncertain), []),
      (Sample.functionChange(), [.functionTitle("Doorstroomcoach")]),
      (
        Sample.assessment(.municipalityChanged, place: "GM0363"),
        [.workplace(Sample.place("GM0363"))]
      ),
      (
        Sample.assessment(.municipalityMerged, place: "GM1992"),
        [.workplace(Sample.place("GM1992"))]
      ),
      (
        Sample.assessment(.bothChanged, title: "Manager", place: "GM0363"),
        [.functionTitle("Manager"), .workplace(Sample.place("GM0363"))]
      ),
      (Sample.assessment(.left), [.memberUntil(Sample.date("2025-12-31"))]),
      (
        Sample.assessment(.left, staff: Sample.staff(end: "2025-09-30")),
        [.memberUntil(Sample.date("2025-09-30"))]
      ),
      (
        Sample.assessment(
          .left, reason: .employmentEnded, alternatives: [Sample.staff(end: "2025-10-31")]),
        [.memberUntil(Sample.date("2025-10-31"))]
      ),
      (
        // Someone who is still in service did not leave on that day.
        Sample.assessment(
          .left, reason: .employmentEnded, alternatives: [Sample.staff(end: "2027-10-31")]),
        [.memberUntil(Sample.date("2025-12-31"))]
      ),
      (
        Sample.assessment(.duplicate, staff: Sample.staff(), duplicateOf: "9"),
        [.memberUntil(Sample.date("2025-12-31"))]
      ),
    ] as [(Assessment, [Effect])])
  func `an accepted conclusion changes what it says`(
    assessment: Assessment, expected: [Effect]
  ) {
    let effects = assessment.effects(
      referenceDate: Sample.date("2026-01-01"), officialName: { Sample.names[$0] })
    #expect(effects == expected)
  }

  @Test func `a shared body is taken as delivered`() {
    var staff = Sample.staff()
    staff.employer = EffectTests.bureau
    let effects = Sample.assessment(.municipalityChanged, staff: staff).effects(
      referenceDate: Sample.date("2026-01-01"), officialName: { Sample.names[$0] })
    #expect(effects == [.workplace(EffectTests.bureau)])
  }

  @Test func `an effect shows when the member has it, however written`() {
    var member = Sample.member(title: "doorstroomcoach")
    member.workplace.written = "Gemeente Utrecht"
    #expect(member.shows(.functionTitle("Doorstroomcoach")))
    #expect(!member.shows(.functionTitle("Doorstroomcoördinator")))
    #expect(member.shows(.workplace(Sample.place("GM0344"))))
    #expect(!member.shows(.workplace(Sample.place("GM0363"))))
    #expect(!member.shows(.memberUntil(Sample.date("2026-01-01"))))
    member.memberUntil = Sample.date("2025-12-31")
    #expect(member.shows(.memberUntil(Sample.date("2026-01-01"))))
  }
}
