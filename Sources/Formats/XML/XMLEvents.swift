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

/// XML as a stream of events, through libxml2, in little memory.
package enum XMLEvents {
  package static let deepest = 200
  package static let largestText = 8 << 20
  package static let mostAttributes = 1_000

  /// Reads a file event by event, in the encoding that it shows or declares.
  ///
  /// Nothing is ever fetched or opened beside the bytes given. Wrongly decoded text is mended.
  ///
  /// - Parameter eventLimit: how many events to hand over at most, to look at the head of a file.
  /// - Throws: `XMLReadError`; the events before the fault were handed over.
  /// - Complexity: linear in the number of bytes.
  @discardableResult
  package static func read(
    _ bytes: [UInt8], eventLimit: Int = .max, event: (XMLEvent) -> Void
  ) throws(XMLReadError) -> XMLReading {
    try bytes.withUnsafeBufferPointer { buffer throws(XMLReadError) in
      try read(buffer, eventLimit: eventLimit, event: event)
    }
  }

  /// Reads memory that is not copied, such as a mapped file.
  @discardableResult
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, eventLimit: Int = .max, event: (XMLEvent) -> Void
  ) throws(XMLReadError) -> XMLReading {
    var collector = EventCollector(left: eventLimit)
    var input = XMLInput(bytes)
    let elementCount = try XMLStream.parse(
      ignoringDeclaredEncoding: input.isConverted, lineOffset: input.lineOffset,
      start: { collector.start($0, event: event) },
      end: { collector.end($0, line: $1, event: event) },
      text: { collector.append($0) },
      feed: { chunk throws(XMLReadError) in
        while collector.left > 0 {
          guard try input.feedBlock(to: chunk) else { return true }
        }
        return false
      })
    return XMLReading(
      elementCount: elementCount, isMisdeclared: input.isMisdeclared, mended: collector.mended,
      undefinedBytes: input.undefinedBytes)
  }
}

/// Turns the parser's calls into events: joins texts, remembers names already seen.
private struct EventCollector {
  private(set) var left: Int
  private(set) var mended = Sightings()
  private var text: [UInt8] = []
  private var names: [XMLStream.Name: String] = [:]

  init(left: Int) {
    self.left = left
  }

  mutating func start(_ element: XMLStream.Element, event: (XMLEvent) -> Void) {
    flushText(line: element.line, event: event)
    guard left > 0 else { return }
    left -= 1
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(element.attributeCount)
    element.forEachAttribute { attribute, value in
      attributes.append(
        XMLAttribute(
          name: name(attribute),
          value: mended(XMLStream.text(ofValue: value), from: value, line: element.line)))
    }
    event(.start(name: name(element.name), attributes: attributes, line: element.line))
  }

  mutating func end(_ name: XMLStream.Name, line: Int, event: (XMLEvent) -> Void) {
    flushText(line: line, event: event)
    guard left > 0 else { return }
    left -= 1
    event(.end(name: self.name(name)))
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: piece)
  }

  private mutating func flushText(line: Int, event: (XMLEvent) -> Void) {
    guard !text.isEmpty else { return }
    defer { text.removeAll(keepingCapacity: true) }
    guard left > 0, text.contains(where: { $0 > 0x20 }) else { return }
    left -= 1
    let joined = text.withUnsafeBufferPointer { bytes in
      mended(String(decoding: bytes, as: UTF8.self), from: bytes, line: line)
    }
    event(.text(joined))
  }

  private mutating func mended(
    _ text: String, from bytes: UnsafeBufferPointer<UInt8>, line: Int
  ) -> String {
    guard Misdecoding.isSuspect(bytes), let better = Misdecoding.mended(text) else { return text }
    mended.add(row: line, column: 0)
    return better
  }

  private mutating func name(_ name: XMLStream.Name) -> String {
    if let known = names[name] { return known }
    let text = name.string
    names[name] = text
    return text
  }
}
