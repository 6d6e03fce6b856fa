internal import CLibXML2

/// libxml2's SAX2 push parser behind a sink: the one place where XML from outside is parsed, and
/// the one place where the rules for it stand. Used for XML deliveries and for workbooks.
enum XMLStream {
  /// A name in the parser's dictionary: equal names are equal pointers.
  struct Name: Equatable {
    fileprivate let pointer: UnsafePointer<xmlChar>

    var string: String { String(cString: pointer) }

    /// Where it stands in memory, as a key for what is known about it.
    var address: Int { Int(bitPattern: pointer) }

    /// Compares with an ASCII name, byte by byte.
    func equals(_ text: StaticString) -> Bool {
      guard pointer[0] == text.utf8Start[0] else { return false }
      for index in 0..<text.utf8CodeUnitCount where pointer[index] != text.utf8Start[index] {
        return false
      }
      return pointer[text.utf8CodeUnitCount] == 0
    }
  }

  /// An element that starts; valid only inside the call.
  struct Element {
    let name: Name
    let line: Int
    let attributeCount: Int
    /// Five pointers each: local name, prefix, namespace, start and end of the value.
    fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    func forEachAttribute(_ body: (Name, UnsafeBufferPointer<UInt8>) -> Void) {
      guard let attributes else { return }
      for index in 0..<attributeCount {
        guard let name = attributes[5 * index], let start = attributes[5 * index + 3],
          let end = attributes[5 * index + 4]
        else { continue }
        body(Name(pointer: name), UnsafeBufferPointer(start: start, count: end - start))
      }
    }

    func value(of name: StaticString) -> String? {
      var found: String?
      forEachAttribute { attribute, value in
        if found == nil && attribute.equals(name) { found = XMLStream.text(ofValue: value) }
      }
      return found
    }
  }

  /// The text of an attribute's value: libxml2 resolves all references in it but one, and leaves
  /// each `&` as `&#38;`.
  static func text(ofValue value: UnsafeBufferPointer<UInt8>) -> String {
    guard value.contains(0x26) else { return String(decoding: value, as: UTF8.self) }
    return String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&")
  }

  /// Takes the next bytes; returns whether the sink wants more.
  typealias Chunk = (UnsafeBufferPointer<UInt8>) throws(XMLReadError) -> Bool

  /// Parses what `feed` hands to the closure it is given, into the sink.
  ///
  /// `feed` returns whether it came to the end of the file; when it stopped before, what is missing
  /// is no fault. Returns the number of elements that started.
  static func parse<Sink: XMLSink>(
    into sink: inout Sink, ignoringDeclaredEncoding: Bool = false, lineOffset: Int = 0,
    feed: (Chunk) throws(XMLReadError) -> Bool
  ) throws(XMLReadError) -> Int {
    try withUnsafeMutablePointer(to: &sink) { sink throws(XMLReadError) in
      var state = State(sink: sink, sinkType: Sink.self, lineOffset: lineOffset)
      return try withUnsafeMutablePointer(to: &state) { state throws(XMLReadError) in
        let parser = Parser(state: state, ignoringDeclaredEncoding: ignoringDeclaredEncoding)
        let isWhole = try feed { block throws(XMLReadError) in
          try parser.parse(block)
          return sink.pointee.wantsMore
        }
        if isWhole { try parser.finish() }
        return state.pointee.elements
      }
    }
  }
}

/// What a parsed file goes into.
protocol XMLSink {
  /// False when the rest of the file is of no interest.
  var wantsMore: Bool { get }
  mutating func start(_ element: XMLStream.Element)
  mutating func end(_ name: XMLStream.Name, line: Int)
  /// A piece of text; one text may come in many.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>)
}

extension XMLSink {
  var wantsMore: Bool { true }
  mutating func end(_ name: XMLStream.Name, line: Int) {}
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {}

  fileprivate static func at(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Self> {
    pointer.assumingMemoryBound(to: Self.self)
  }

  // The callbacks know the sink's type only at run time; calls through a type, unlike those through
  // a closure, count no references.
  fileprivate static func start(_ sink: UnsafeMutableRawPointer, _ element: XMLStream.Element) {
    at(sink).pointee.start(element)
  }

  fileprivate static func end(
    _ sink: UnsafeMutableRawPointer, _ name: XMLStream.Name, line: Int
  ) {
    at(sink).pointee.end(name, line: line)
  }

  fileprivate static func append(
    _ sink: UnsafeMutableRawPointer, _ text: UnsafeBufferPointer<UInt8>
  ) {
    at(sink).pointee.append(text)
  }
}

/// What the parser's callbacks share, reached through a raw pointer: C functions capture nothing.
private struct State {
  let sink: UnsafeMutableRawPointer
  let sinkType: any XMLSink.Type
  let lineOffset: Int
  var context: xmlParserCtxtPtr?
  var elements = 0
  var depth = 0
  var textLength = 0
  var failure: XMLReadError?

  init(sink: UnsafeMutableRawPointer, sinkType: any XMLSink.Type, lineOffset: Int) {
    self.sink = sink
    self.sinkType = sinkType
    self.lineOffset = lineOffset
  }

  var line: Int {
    guard let input = context?.pointee.input else { return 0 }
    return lineOffset + Int(input.pointee.line)
  }

  /// Notes the first failure and ends the parsing; no callback does anything after it.
  mutating func stop(_ error: XMLReadError) {
    if failure == nil { failure = error }
    if let context { xmlStopParser(context) }
  }
}

/// Owns the parser context.
private struct Parser: ~Copyable {
  private let state: UnsafeMutablePointer<State>
  private let context: xmlParserCtxtPtr

  init(state: UnsafeMutablePointer<State>, ignoringDeclaredEncoding: Bool) {
    var handler = Parser.handler
    guard let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
      preconditionFailure("libxml2 has no memory for a parser")
    }
    // Never NOENT, DTDLOAD, DTDATTR, DTDVALID, HUGE or XINCLUDE.
    var options = XML_PARSE_NONET.rawValue
    if ignoringDeclaredEncoding { options |= XML_PARSE_IGNORE_ENC.rawValue }
    xmlCtxtUseOptions(context, Int32(bitPattern: options))
    self.state = state
    self.context = context
    state.pointee.context = context
  }

  deinit {
    state.pointee.context = nil
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  borrowing func parse(_ block: UnsafeBufferPointer<UInt8>) throws(XMLReadError) {
    try block.withMemoryRebound(to: CChar.self) { characters throws(XMLReadError) in
      let status = xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
      try check(status)
    }
  }

  borrowing func finish() throws(XMLReadError) {
    try check(xmlParseChunk(context, nil, 0, 1))
  }

  private borrowing func check(_ status: Int32) throws(XMLReadError) {
    if let failure = state.pointee.failure { throw failure }
    let isSound = status == 0 || context.pointee.wellFormed == 1
    guard isSound else {
      throw .malformed(line: state.pointee.line, elements: state.pointee.elements)
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = startElement
    handler.endElementNs = endElement
    handler.characters = characters
    handler.cdataBlock = characters
    handler.ignorableWhitespace = characters
    handler.internalSubset = doctype
    handler.serror = structuredError
    return handler
  }
}

private func shared(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
  context?.assumingMemoryBound(to: State.self)
}

private let startElement: startElementNsSAX2Func = {
  context, name, _, _, _, _, attributeCount, _, attributes in
  guard let state = shared(context), state.pointee.failure == nil, let name else { return }
  state.pointee.elements += 1
  state.pointee.depth += 1
  state.pointee.textLength = 0
  let line = state.pointee.line
  guard state.pointee.depth <= XMLEvents.deepest,
    attributeCount <= Int32(XMLEvents.mostAttributes)
  else {
    state.pointee.stop(.tooLarge(line: line))
    return
  }
  state.pointee.sinkType.start(
    state.pointee.sink,
    XMLStream.Element(
      name: XMLStream.Name(pointer: name), line: line, attributeCount: Int(attributeCount),
      attributes: attributes))
}

private let endElement: endElementNsSAX2Func = { context, name, _, _ in
  guard let state = shared(context), state.pointee.failure == nil, let name else { return }
  state.pointee.depth -= 1
  state.pointee.textLength = 0
  state.pointee.sinkType.end(
    state.pointee.sink, XMLStream.Name(pointer: name), line: state.pointee.line)
}

private let characters: charactersSAXFunc = { context, bytes, count in
  guard let state = shared(context), state.pointee.failure == nil, let bytes else { return }
  state.pointee.textLength += Int(count)
  guard state.pointee.textLength <= XMLEvents.largestText else {
    state.pointee.stop(.tooLarge(line: state.pointee.line))
    return
  }
  state.pointee.sinkType.append(
    state.pointee.sink, UnsafeBufferPointer(start: bytes, count: Int(count)))
}

private let doctype: internalSubsetSAXFunc = { context, _, _, _ in
  guard let state = shared(context) else { return }
  state.pointee.stop(.doctype(line: state.pointee.line))
}

/// Present so that libxml2 prints nothing; what went wrong is read from the parser afterwards.
private let structuredError: xmlStructuredErrorFunc = { context, error in
  guard let state = shared(context), let error, state.pointee.failure == nil else { return }
  guard error.pointee.level == XML_ERR_FATAL else { return }
  let line = state.pointee.lineOffset + Int(error.pointee.line)
  // libxml2's own limits: 10 MB for any one piece, 50 kB for a name.
  let limits = [XML_ERR_INTERNAL_ERROR.rawValue, XML_ERR_NAME_TOO_LONG.rawValue]
  let isLimit = limits.contains(UInt32(bitPattern: error.pointee.code))
  state.pointee.failure =
    isLimit ? .tooLarge(line: line) : .malformed(line: line, elements: state.pointee.elements)
}
