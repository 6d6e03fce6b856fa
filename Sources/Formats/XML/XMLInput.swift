/// The bytes of an XML file in blocks for the parser: as they are, or made into UTF-8.
struct XMLInput: ~Copyable {
  private var blocks: TextBlocks
  private let codePage: CodePageDecoder?
  private(set) var undefinedBytes = Sightings()
  /// The line at hand; counted only where bytes may be undefined.
  private var line: Int

  init(_ source: ByteSource, in encoding: XMLEncoding) {
    blocks = TextBlocks(source, from: encoding.start, encoding: encoding.encoding ?? .utf8)
    line = encoding.lineOffset + 1
    if case .codePage(let page)? = encoding.encoding {
      codePage = CodePageDecoder(page)
    } else {
      codePage = nil
    }
  }

  /// Hands all blocks to the parser, as long as it wants more; whether it had them all.
  mutating func feed(_ chunk: XMLStream.Chunk) throws(XMLReadError) -> Bool {
    while !blocks.isAtEnd {
      guard try feedNext(chunk) else { return false }
    }
    return true
  }

  private mutating func feedNext(_ chunk: XMLStream.Chunk) throws(XMLReadError) -> Bool {
    let block: UnsafeBufferPointer<UInt8>
    do throws(SourceFault) { block = try blocks.next() } catch { throw .sourceChanged }
    guard let codePage else { return try chunk(block) }
    return try decoded(block, by: codePage).withUnsafeBufferPointer {
      buffer throws(XMLReadError) in try chunk(buffer)
    }
  }

  private mutating func decoded(
    _ block: UnsafeBufferPointer<UInt8>, by codePage: CodePageDecoder
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(block.count + block.count / 16)
    for byte in block {
      if byte < 0x80 {
        result.append(byte)
        if byte == 0x0A { line += 1 }
      } else if !codePage.append(byte, to: &result) {
        undefinedBytes.add(row: line, column: 0)
      }
    }
    return result
  }
}
