import Formats
import TestSupport
import Testing

@Suite struct XMLEventsTests {
  private static func events(_ bytes: [UInt8]) throws -> [XMLEvent] {
    var events: [XMLEvent] = []
    try XMLEvents.read(bytes) { events.append($0) }
    return events
  }

  private static func events(_ xml: String) throws -> [XMLEvent] {
    try events(Array(xml.utf8))
  }

  private static func start(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], line: Int = 1
  ) -> XMLEvent {
    .start(
      name: name, attributes: attributes.map { XMLAttribute(name: $0.key, value: $0.value) },
      line: line)
  }

  @Test func `names are local and lines are those of the file`() throws {
    let xml = """
      <?xml version="1.0"?>
      <s:staf xmlns:s="urn:x" xmlns="urn:y" s:id="7" naam="a &amp; b&#38;#38;&lt;&#9;">
      <x/></s:staf>
      """
    #expect(
      try XMLEventsTests.events(xml) == [
        XMLEventsTests.start("staf", ["id": "7", "naam": "a & b&#38;<\t"], line: 2),
        XMLEventsTests.start("x", line: 3), .end(name: "x"), .end(name: "staf"),
      ])
  }

  @Test func `a prefix that is nowhere declared does no harm`() throws {
    #expect(
      try XMLEventsTests.events("<x:a y:b='c'/>") == [
        XMLEventsTests.start("a", ["b": "c"]), .end(name: "a"),
      ])
  }

  @Test func `the text of an element comes in one piece`() throws {
    let long = String(repeating: "lange tekst é ", count: 200_000)
    #expect(
      try XMLEventsTests.events("<a>\(long)&lt;<![CDATA[<b> & ]]><!-- x -->&#xE9;<?y z?>.</a>") == [
        XMLEventsTests.start("a"), .text("\(long)<<b> & é."), .end(name: "a"),
      ])
  }

  @Test func `blanks between elements are no text, blanks around a text are`() throws {
    #expect(
      try XMLEventsTests.events("<a>\n  <b> x\n</b>\r\n\t<b> </b></a>") == [
        XMLEventsTests.start("a"), XMLEventsTests.start("b", line: 2), .text(" x\n"),
        .end(name: "b"), XMLEventsTests.start("b", line: 4), .end(name: "b"), .end(name: "a"),
      ])
  }

  // MARK: Encodings

  private static let expected: [XMLEvent] = [
    start("staf", ["plaats": "’s-Graveland"], line: 2), .text("Súdwest €"), .end(name: "staf"),
  ]

  private static func document(_ encoding: String) -> String {
    let declaration = encoding.isEmpty ? "" : " encoding='\(encoding)'"
    return
      "<?xml version=\"1.0\"\(declaration)?>\n<staf plaats=\"’s-Graveland\">Súdwest €</staf>"
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "€": 0x80
      case "’": 0x92
      default: UInt8(scalar.value)
      }
    }
  }

  static let files: [(String, [UInt8], Bool)] = [
    ("UTF-8", Array(document("utf-8").utf8), false),
    ("nothing declared", Array(document("").utf8), false),
    ("mark", Array("\u{FEFF}\(document("UTF-8"))".utf8), false),
    ("mark against declaration", Array("\u{FEFF}\(document("ISO-8859-1"))".utf8), false),
    ("Latin-1 that is Windows-1252", windows1252(document("ISO-8859-1")), false),
    ("Windows-1252", windows1252(document("windows-1252")), false),
    ("not the UTF-8 it declares", windows1252(document("UTF-8")), true),
    ("not the UTF-8 it leaves understood", windows1252(document("")), true),
    ("declares UTF-16, is UTF-8", Array(document("UTF-16").utf8), false),
    (
      "UTF-16 LE", [0xFF, 0xFE] + TextEncodingTests.utf16(document("UTF-16"), bigEndian: false),
      false
    ),
    (
      "UTF-16 BE", [0xFE, 0xFF] + TextEncodingTests.utf16(document("utf-16"), bigEndian: true),
      false
    ),
    (
      "UTF-16 that declares UTF-8",
      TextEncodingTests.utf16(document("utf-8"), bigEndian: false), false
    ),
  ]

  @Test(arguments: files)
  func `the encoding is the one that the bytes show`(
    name: String, bytes: [UInt8], isMisdeclared: Bool
  ) throws {
    var events: [XMLEvent] = []
    let reading = try XMLEvents.read(bytes) { events.append($0) }
    #expect(events == XMLEventsTests.expected)
    #expect(reading.isMisdeclared == isMisdeclared)
    #expect(reading.elementCount == 1)
  }

  @Test func `other encodings are read as declared`() throws {
    let bytes = Array("<?xml version='1.0' encoding='ISO-8859-15'?><a>".utf8) + [0xA4]
    #expect(
      try XMLEventsTests.events(bytes + Array("</a>".utf8)) == [
        XMLEventsTests.start("a"), .text("€"), .end(name: "a"),
      ])
  }

  @Test func `bytes without meaning are counted by line`() throws {
    let bytes = Array("<a>\n<b>".utf8) + [0x81, 0xE9] + Array("</b></a>".utf8)
    var texts: [String] = []
    let reading = try XMLEvents.read(bytes) { if case .text(let text) = $0 { texts.append(text) } }
    #expect(texts == ["\u{FFFD}é"])
    #expect(reading.undefinedBytes.places == [Sightings.Place(row: 2, column: 0)])
  }

  @Test func `wrongly decoded text is mended and reported by line`() throws {
    var texts: [String] = []
    let xml = "<a>\n<b c=\"RenÃ©e\">x</b>\n<b>SÃºdwest-FryslÃ¢n</b></a>"
    let reading = try XMLEvents.read(Array(xml.utf8)) { event in
      switch event {
      case .text(let text): texts.append(text)
      case .start(_, let attributes, _): texts += attributes.map(\.value)
      case .end: break
      }
    }
    #expect(texts == ["Renée", "x", "Súdwest-Fryslân"])
    #expect(reading.mended.places.map(\.row) == [2, 3])
  }

  @Test func `UTF-16 of more than one block is read without a seam`() throws {
    let text = String(repeating: "a😀é", count: 150_000)
    for bigEndian in [false, true] {
      let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for padding in ["", " ", "  ", "   "] {
        let xml = "<a\(padding)>\(text)</a>"
        let bytes = mark + TextEncodingTests.utf16(xml, bigEndian: bigEndian)
        #expect(try XMLEventsTests.events(bytes)[1] == .text(text))
      }
    }
  }

  @Test func `blank lines above the declaration do no harm`() throws {
    #expect(
      try XMLEventsTests.events("\n\n <?xml version='1.0' encoding='utf-8'?>\n<a/>") == [
        XMLEventsTests.start("a", line: 4), .end(name: "a"),
      ])
  }

  @Test func `the head of a file can be looked at, whatever follows`() throws {
    var events: [XMLEvent] = []
    let xml = "<a><b>x</b>" + String(repeating: " ", count: 3 << 20) + "<<<"
    try XMLEvents.read(Array(xml.utf8), eventLimit: 3) { events.append($0) }
    #expect(events == [XMLEventsTests.start("a"), XMLEventsTests.start("b"), .text("x")])
  }

  // MARK: Faults

  static let faults: [(String, XMLReadError)] = [
    ("<!DOCTYPE a><a/>", .doctype(line: 1)),
    ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x' 'y'><a/>", .doctype(line: 2)),
    ("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>", .doctype(line: 1)),
    (
      "<!DOCTYPE a [<!ENTITY b 'xxxxxxxxxx'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>",
      .doctype(line: 1)
    ),
    ("", .malformed(line: 1, elements: 0)),
    ("<a>\n<b>x</", .malformed(line: 2, elements: 2)),
    ("<a>\n<b>x</b>\n</c>", .malformed(line: 3, elements: 2)),
    ("<a>&onbekend;</a>", .malformed(line: 1, elements: 1)),
    ("<a>\n\n<b c='1' c='2'/></a>", .malformed(line: 3, elements: 1)),
    ("<a>\u{1}</a>", .malformed(line: 1, elements: 1)),
    ("<a/>\n<b/>", .malformed(line: 2, elements: 1)),
    ("<a>x & y</a>", .malformed(line: 1, elements: 1)),
    ("geen xml", .malformed(line: 1, elements: 0)),
    (
      String(repeating: "<a>", count: XMLEvents.deepest + 1),
      .tooLarge(line: 1)
    ),
  ]

  @Test(arguments: faults)
  func `a fault says what and where`(xml: String, error: XMLReadError) {
    #expect(throws: error) { try XMLEventsTests.events(xml) }
  }

  @Test func `what came before a fault was handed over`() {
    var events: [XMLEvent] = []
    #expect(throws: XMLReadError.malformed(line: 1, elements: 2)) {
      try XMLEvents.read(Array("<a><b>x</b></c>".utf8)) { events.append($0) }
    }
    #expect(
      events == [
        XMLEventsTests.start("a"), XMLEventsTests.start("b"), .text("x"), .end(name: "b"),
      ])
  }

  @Test(arguments: ["<a>%</a>", "<a><![CDATA[%]]></a>", "<a b=\"%\"/>", "<!--%--><a/>", "<%/>"])
  func `a piece of 20 MB is refused`(pattern: String) {
    let parts = pattern.split(separator: "%")
    let large = [UInt8](repeating: 0x78, count: 20 << 20)
    let bytes = Array(parts[0].utf8) + large + Array(parts[1].utf8)
    #expect(throws: XMLReadError.tooLarge(line: 1)) { try XMLEventsTests.events(bytes) }
  }

  @Test func `an element with very many attributes is refused`() {
    let attributes = (0...XMLEvents.mostAttributes).map { "a\($0)='x'" }.joined(separator: " ")
    #expect(throws: XMLReadError.tooLarge(line: 1)) {
      try XMLEventsTests.events("<a \(attributes)/>")
    }
  }
}
