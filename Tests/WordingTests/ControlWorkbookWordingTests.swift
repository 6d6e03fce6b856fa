import Domain
import Testing
import Wording

struct ControlWorkbookWordingTests {
  @Test(arguments: Language.allCases)
  func `every heading leads back to its column`(language: Language) {
    for column in ControlColumn.allCases {
      #expect(ControlColumn(heading: Wording(language).heading(of: column).uppercased()) == column)
    }
  }

  @Test(arguments: Language.allCases)
  func `every word of the drop-down leads back to its verdict`(language: Language) {
    for verdict in Verdict.allCases {
      #expect(Verdict(word: " \(Wording(language).word(for: verdict).lowercased()) ") == verdict)
    }
  }

  @Test func `other words are no verdict and no column`() {
    #expect(Verdict(word: "misschien") == nil)
    #expect(ControlColumn(heading: "Schoenmaat") == nil)
  }

  @Test(arguments: Language.allCases)
  func `the words of the drop-down and the hints fit what Excel takes`(language: Language) {
    let wording = Wording(language)
    #expect(
      Verdict.allCases.map { wording.word(for: $0) }.joined(separator: ",").utf16.count <= 255)
    for hint in [
      wording.acceptAllHint, wording.verdictHint, wording.acceptAllRefusal, wording.verdictRefusal,
    ] {
      #expect(hint.utf16.count <= 255)
    }
    for outcome in Outcome.allCases { #expect(wording.title(of: outcome).utf16.count <= 31) }
  }
}
