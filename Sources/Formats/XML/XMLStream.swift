internal import CLibXML2

/// libxml2's SAX2 push parser behind closures: the one place where XML from outside is parsed, and
/// the one place where the rules for it stand. Used for XML deliveries and for workbooks.
enum XMLStream {
  /// A name in the parser's dictionary: equal names are equal pointers.
  struct Name: Hashable {
    fileprivate let pointer: UnsafePointer<xmlChar>

    var string: String { String(cString: pointer) }

    /// Compares with an ASCII name, byte by byte.
    func equals(_ text: StaticString) -> Bool {
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

  typealias Chunk = (UnsafeBufferPointer<UInt8>) throws(XMLReadError) -> Void

  /// Parses what `feed` hands to the closure it is given.
  ///
  /// `feed` returns whether it came to the end of the file; when it stopped before, what is missing
  /// is no fault. Returns the number of elements that started.
  static func parse(
    ignoringDeclaredEncoding: Bool = false, lineOffset: Int = 0,
    start: (Element) -> Void, end: (Name, _ line: Int) -> Void,
    text: (UnsafeBufferPointer<UInt8>) -> Void,
    feed: (Chunk) throws(XMLReadError) -> Bool
  ) throws(XMLReadError) -> Int {
    try withoutActuallyEscaping(start) { start throws(XMLReadError) in
      try withoutActuallyEscaping(end) { end throws(XMLReadError) in
        try withoutActuallyEscaping(text) { text throws(XMLReadError) in
          var state = State(lineOffset: lineOffset, start: start, end: end, text: text)
          return try withUnsafeMutablePointer(to: &state) { state throws(XMLReadError) in
            let parser = Parser(
              state: state, ignoringDeclaredEncoding: ignoringDeclaredEncoding)
            let isWhole = try feed { block throws(XMLReadError) in try parser.parse(block) }
            if isWhole { try parser.finish() }
            return state.pointee.elements
          }
        }
      }
    }
  }
}

/// What the parser's callbacks share, reached through a raw pointer: C functions capture nothing.
private struct State {
  let lineOffset: Int
  let start: (XMLStream.Element) -> Void
  let end: (XMLStream.Name, Int) -> Void
  let text: (UnsafeBufferPointer<UInt8>) -> Void
  var context: xmlParserCtxtPtr?
  var elements = 0
  var depth = 0
  var textLength = 0
  var failure: XMLReadError?

  init(
    lineOffset: Int, start: @escaping (XMLStream.Element) -> Void,
    end: @escaping (XMLStream.Name, Int) -> Void,
    text: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    self.lineOffset = lineOffset
    self.start = start
    self.end = end
    self.text = text
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
  let start = state.pointee.start
  start(
    XMLStream.Element(
      name: XMLStream.Name(pointer: name), line: line, attributeCount: Int(attributeCount),
      attributes: attributes))
}

private let endElement: endElementNsSAX2Func = { context, name, _, _ in
  guard let state = shared(context), state.pointee.failure == nil, let name else { return }
  state.pointee.depth -= 1
  state.pointee.textLength = 0
  let end = state.pointee.end
  end(XMLStream.Name(pointer: name), state.pointee.line)
}

private let characters: charactersSAXFunc = { context, bytes, count in
  guard let state = shared(context), state.pointee.failure == nil, let bytes else { return }
  state.pointee.textLength += Int(count)
  guard state.pointee.textLength <= XMLEvents.largestText else {
    state.pointee.stop(.tooLarge(line: state.pointee.line))
    return
  }
  let text = state.pointee.text
  text(UnsafeBufferPointer(start: bytes, count: Int(count)))
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
