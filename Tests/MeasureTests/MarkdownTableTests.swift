import Testing

@testable import Measure

@Suite struct MarkdownTableTests {
  @Test func `columns line up, figures to the right`() {
    var table = MarkdownTable(["world", "cost"])
    table.row(["a", "9.5"])
    #expect(
      table.text == """
        | world | cost |
        | ----- | ---: |
        | a     |  9.5 |

        """)
  }
}
