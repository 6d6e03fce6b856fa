import Testing

@testable import Formats

@Suite struct XMLWriterTests {
  static func text(_ write: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `elements nest, one a line`() {
    let text = Self.text { writer in
      writer.element("a", ["x": "1", "y": "é"]) { inner in
        inner.element("b", "tekst")
        inner.element("c") { _ in }
      }
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1" y="é">
          <b>tekst</b>
          <c>
          </c>
        </a>

        """)
  }

  @Test(arguments: [
    ("a & b < c > d", "a &amp; b &lt; c &gt; d"), ("\"q\" 'r'", "\"q\" 'r'"),
    ("bel\u{7}, nul\u{0}, \u{FFFE}", "bel, nul, "), ("regel\r\nregel", "regel&#13;\nregel"),
    ("Súdwest-Fryslân 🎓", "Súdwest-Fryslân 🎓"), ("]]>", "]]&gt;"),
  ])
  func `text is escaped and stripped of what XML cannot hold`(text: String, written: String) {
    #expect(Self.text { $0.element("a", text) }.hasSuffix("<a>\(written)</a>\n"))
  }

  @Test func `attribute values keep their quotes, tabs and line ends`() {
    let text = Self.text { $0.element("a", "", ["v": "\"<\t\n"]) }
    #expect(text.hasSuffix("<a v=\"&quot;&lt;&#9;&#10;\"></a>\n"))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes go in as Base64`(bytes: String, written: String) {
    #expect(
      Self.text { $0.element("a", base64: Array(bytes.utf8)) }.hasSuffix("<a>\(written)</a>\n"))
  }
}
