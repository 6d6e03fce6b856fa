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
package struct XMLEvents: Sendable {
  package static let deepest = 200
  package static let largestText = 8 << 20
  package static let mostAttributes = 1_000

  private let source: ByteSource
  private let encoding: XMLEncoding

  /// Finds out the encoding that the file shows or declares.
  ///
  /// - Throws: `XMLReadError` when the source fails.
  package init(_ source: ByteSource) throws(XMLReadError) {
    self.source = source
    do throws(SourceFault) {
      encoding = try XMLEncoding(of: source)
    } catch {
      throw .sourceChanged
    }
  }

  /// Reads the file event by event.
  ///
  /// Nothing is ever fetched or opened beside the bytes given. Wrongly decoded text is mended.
  ///
  /// - Parameter eventLimit: how many events to hand over at most, to look at the head of a file.
  /// - Throws: `XMLReadError`; the events before the fault were handed over.
  /// - Complexity: linear in the number of bytes.
  @discardableResult
  package func read(
    eventLimit: Int = .max, event: (XMLEvent) -> Void
  ) throws(XMLReadError) -> XMLReading {
    try withoutActuallyEscaping(event) { event throws(XMLReadError) in
      var collector = EventCollector(left: eventLimit, event: event)
      var input = XMLInput(source, in: encoding)
      let elementCount = try XMLStream.parse(
        into: &collector, ignoringDeclaredEncoding: encoding.encoding != nil,
        lineOffset: encoding.lineOffset,
        feed: { chunk throws(XMLReadError) in try input.feed(chunk) })
      return XMLReading(
        elementCount: elementCount, isMisdeclared: encoding.isMisdeclared, mended: collector.mended,
        undefinedBytes: input.undefinedBytes)
    }
  }
}

/// Turns the parser's calls into events: joins texts, remembers names already seen.
private struct EventCollector: XMLSink {
  private var left: Int
  private let event: (XMLEvent) -> Void
  private(set) var mended = Sightings()
  private var text: [UInt8] = []
  private var names = NameCache()

  init(left: Int, event: @escaping (XMLEvent) -> Void) {
    self.left = left
    self.event = event
  }

  var wantsMore: Bool { left > 0 }

  mutating func start(_ element: XMLStream.Element) {
    flushText(line: element.line)
    guard left > 0 else { return }
    left -= 1
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(element.attributeCount)
    element.forEachAttribute { attribute, value in
      attributes.append(
        XMLAttribute(
          name: names.string(of: attribute),
          value: mended(XMLStream.text(ofValue: value), from: value, line: element.line)))
    }
    event(
      .start(name: names.string(of: element.name), attributes: attributes, line: element.line))
  }

  mutating func end(_ name: XMLStream.Name, line: Int) {
    flushText(line: line)
    guard left > 0 else { return }
    left -= 1
    event(.end(name: names.string(of: name)))
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: piece)
  }

  private mutating func flushText(line: Int) {
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

}

/// The texts of names seen before, found by their place in memory: much quicker than a dictionary
/// for the few names a file has.
private struct NameCache {
  private static let size = 256

  private var slots: [(name: XMLStream.Name, text: String)?] = Array(repeating: nil, count: size)

  mutating func string(of name: XMLStream.Name) -> String {
    let slot = (name.address ^ name.address >> 8) & (NameCache.size - 1)
    if let known = slots[slot], known.name == name { return known.text }
    let text = name.string
    slots[slot] = (name, text)
    return text
  }
}
