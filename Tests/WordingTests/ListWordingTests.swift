import Domain
import Testing
import Wording

struct ListWordingTests {
  @Test(arguments: Language.allCases)
  func `everything that a list names has words of its own`(language: Language) {
    let wording = Wording(language)
    func areDistinct(_ words: [String]) -> Bool {
      words.allSatisfy { !$0.isEmpty } && Set(words).count == words.count
    }
    #expect(areDistinct(RayonPlacement.Reason.allCases.map { wording.explanation(of: $0) }))
    #expect(areDistinct(Outcome.allCases.map { wording.name(of: $0) }))
    #expect(areDistinct(Outcome.allCases.map { wording.meaning(of: $0) }))
    #expect(areDistinct(ProposalStatus.allCases.map { wording.name(of: $0) }))
    #expect(areDistinct(Invoice.Status.allCases.map { wording.name(of: $0) }))
    #expect(areDistinct(SourceFile.Kind.allCases.map { wording.name(of: $0) }))
    #expect(areDistinct(MemberField.allCases.map { wording.name(of: $0) }))
  }

  @Test(arguments: Language.allCases)
  func `the headings of a table differ, whatever the case`(language: Language) {
    let wording = Wording(language)
    for headings in [
      wording.rayonHeadings, wording.unplacedHeadings, wording.websiteHeadings,
      wording.registerHeadings, wording.missingHeadings, wording.findingsHeadings,
      wording.filesHeadings, wording.columnsHeadings, wording.coverageHeadings,
      wording.undeliveredHeadings,
    ] {
      #expect(Set(headings.map { $0.lowercased() }).count == headings.count)
    }
  }

  @Test func `a field's value is shown as people write it`() {
    let wording = Wording(.dutch)
    #expect(wording.shown("2026-01-15", of: .memberUntil) == "15-01-2026")
    #expect(wording.shown("1", of: .newsletter) == "ja")
    #expect(wording.shown("", of: .newsletter) == "")
    #expect(wording.shown("1", of: .functionTitle) == "1")
  }

  @Test func `one is singular`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 1, day: 15))
    #expect(
      Wording(.dutch).rayonFigures(members: 1, municipalities: 1, shielded: 1, date: date)
        == "1 lid in 1 gemeente · stand op 15 januari 2026"
        + " · 1 lid staat op eigen verzoek niet op de lijst")
    #expect(
      Wording(.dutch).rayonFigures(members: 2_000, municipalities: 40, shielded: 0, date: date)
        == "2.000 leden in 40 gemeenten · stand op 15 januari 2026")
  }

  @Test func `a list of words is a sentence's part`() {
    let wording = Wording(.dutch)
    #expect(wording.list([]) == "")
    #expect(wording.list(["a"]) == "a")
    #expect(wording.list(["a", "b", "c"]) == "a, b en c")
  }
}
