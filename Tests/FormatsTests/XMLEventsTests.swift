import Formats
import Testing

@Suite struct XMLEventsTests {
  @Test func `a file is handed over event by event`() throws {
    var events: [XMLEvent] = []
    let xml =
      "<?xml version=\"1.0\"?>\n<s:staf xmlns:s=\"urn:x\" s:id=\"7\">a<![CDATA[<b]]> &amp;\n<x/></s:staf>"
    try XMLEvents.read(Array(xml.utf8)) { events.append($0) }
    #expect(
      events == [
        .start(name: "staf", attributes: [XMLAttribute(name: "id", value: "7")], line: 2),
        .text("a<b &\n"),
        .start(name: "x", attributes: [], line: 3), .end(name: "x"), .end(name: "staf"),
      ])
  }

  @Test func `any document type is refused`() {
    #expect(throws: XMLReadError.doctype(line: 1)) {
      try XMLEvents.read(Array("<!DOCTYPE a><a/>".utf8)) { _ in }
    }
  }

  @Test func `a file that is cut off says where`() {
    #expect(throws: XMLReadError.malformed(line: 2, elements: 2)) {
      try XMLEvents.read(Array("<a>\n<b>x</".utf8)) { _ in }
    }
  }
}
