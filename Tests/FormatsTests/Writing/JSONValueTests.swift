import Formats
import Testing

struct JSONValueTests {
  @Test func `members keep their order and empty containers stay on one line`() {
    let value = JSONValue.object([
      ("b", .integer(-1)), ("a", .array([.bool(true), .null, .decimal("4.52")])),
      ("leeg", .array([])), ("ook", .object([])),
    ])
    #expect(
      value.text == """
        {
          "b": -1,
          "a": [
            true,
            null,
            4.52
          ],
          "leeg": [],
          "ook": {}
        }

        """)
  }

  @Test func `text cannot leave its quotes`() {
    #expect(
      JSONValue.string("a\"\\\n\t\u{1}\u{2028}é").text == "\"a\\\"\\\\\\n\\t\\u0001\\u2028é\"\n")
  }
}
