import Domain
import Testing

@testable import Imports

@Suite struct FilledDecisionTests {
  private func filled(
    _ verdict: Verdict, printed: Verdict? = nil, own: Bool = true, note: String = "",
    row: Int = 1
  ) -> FilledDecision {
    FilledDecision(
      decision: Decision(
        key: ProposalKey("k"), member: MemberNumber("1"), verdict: verdict, note: note,
        origin: Origin(file: "a.xlsx", row: row)),
      printed: printed, isOfItsOwn: own)
  }

  private func verdicts(_ filled: [FilledDecision]) -> [Verdict] {
    FilledDecision.counting(filled).map(\.verdict)
  }

  @Test func `a decision for the row goes before a cell for all`() {
    #expect(verdicts([filled(.accept, own: false), filled(.reject)]) == [.reject])
  }

  @Test func `what was changed goes before what was printed`() {
    #expect(
      verdicts([filled(.askAround, printed: .askAround), filled(.accept)]) == [.accept])
  }

  @Test func `a changed decision goes before a workbook that still says the old one`() {
    #expect(verdicts([filled(.accept), filled(.reject, printed: .accept)]) == [.reject])
  }

  @Test func `what was printed counts when nothing else is said`() {
    #expect(verdicts([filled(.accept, printed: .accept)]) == [.accept])
  }

  @Test func `contradictions stay for the settlement to report`() {
    #expect(verdicts([filled(.accept), filled(.reject)]) == [.accept, .reject])
  }

  @Test func `said twice counts once, with the note`() {
    let decisions = FilledDecision.counting([
      filled(.accept, row: 3), filled(.accept, note: "gebeld", row: 9),
    ])
    #expect(decisions.map(\.note) == ["gebeld"])
  }
}
