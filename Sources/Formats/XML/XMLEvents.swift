/// One thing a streamed XML file says. Names are local: without the prefix of their namespace.
package enum XMLEvent: Hashable, Sendable {
  case start(name: String, attributes: [XMLAttribute], line: Int)
  /// All text up to the next start or end, CDATA included and entities resolved; never only blanks.
  case text(String)
  case end(name: String)
}

package struct XMLAttribute: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// Why an XML file cannot be read to its end; the events before `line` were handed over.
package enum XMLReadError: Error, Hashable, Sendable {
  /// Not well-formed, or cut off: `elements` were complete before the fault.
  case malformed(line: Int, elements: Int)
  /// A DOCTYPE, of whatever content: no delivery needs one, and it can hide entity bombs.
  case doctype(line: Int)
  /// Elements nested deeper than `XMLEvents.deepest`, a text of more than `largestText` bytes, or
  /// an element with more than `mostAttributes` attributes.
  case tooLarge(line: Int)
}

/// XML as a stream of events, through libxml2, in little memory.
package enum XMLEvents {
  package static let deepest = 200
  package static let largestText = 8 << 20
  package static let mostAttributes = 1_000

  /// Reads a file event by event, in any encoding it declares.
  ///
  /// Nothing is ever fetched or opened beside the bytes given.
  ///
  /// - Parameter eventLimit: how many events to hand over at most, to look at the head of a file.
  /// - Returns: the number of elements that were read.
  /// - Complexity: linear in the number of bytes.
  @discardableResult
  package static func read(
    _ bytes: [UInt8], eventLimit: Int = .max, event: (XMLEvent) -> Void
  ) throws(XMLReadError) -> Int {
    try bytes.withUnsafeBufferPointer { buffer throws(XMLReadError) in
      try read(buffer, eventLimit: eventLimit, event: event)
    }
  }

  /// Reads memory that is not copied, such as a mapped file.
  @discardableResult
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, eventLimit: Int = .max, event: (XMLEvent) -> Void
  ) throws(XMLReadError) -> Int {
    var collector = EventCollector(left: eventLimit)
    return try XMLStream.parse(
      start: { element in collector.start(element, event: event) },
      end: { name in collector.end(name, event: event) },
      text: { collector.text.append(contentsOf: $0) },
      feed: { chunk throws(XMLReadError) in
        var position = 0
        while position < bytes.count, collector.left > 0 {
          let end = min(position + XMLStream.blockSize, bytes.count)
          try chunk(UnsafeBufferPointer(rebasing: bytes[position..<end]))
          position = end
        }
        return collector.left > 0
      })
  }
}

/// Turns the parser's calls into events: joins texts, remembers names already seen.
private struct EventCollector {
  var left: Int
  var text: [UInt8] = []
  private var names: [XMLStream.Name: String] = [:]

  init(left: Int) {
    self.left = left
  }

  mutating func start(_ element: XMLStream.Element, event: (XMLEvent) -> Void) {
    flushText(event: event)
    guard left > 0 else { return }
    left -= 1
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(element.attributeCount)
    element.forEachAttribute { attribute, value in
      attributes.append(
        XMLAttribute(name: name(attribute), value: String(decoding: value, as: UTF8.self)))
    }
    event(.start(name: name(element.name), attributes: attributes, line: element.line))
  }

  mutating func end(_ name: XMLStream.Name, event: (XMLEvent) -> Void) {
    flushText(event: event)
    guard left > 0 else { return }
    left -= 1
    event(.end(name: self.name(name)))
  }

  private mutating func flushText(event: (XMLEvent) -> Void) {
    defer { text.removeAll(keepingCapacity: true) }
    guard left > 0, text.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 })
    else { return }
    left -= 1
    event(.text(String(decoding: text, as: UTF8.self)))
  }

  private mutating func name(_ name: XMLStream.Name) -> String {
    if let known = names[name] { return known }
    let text = name.string
    names[name] = text
    return text
  }
}
