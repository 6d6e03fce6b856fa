/// The texts that the cells of a workbook share.
struct SharedStrings: Sendable {
  /// The most memory that is taken: 256 MB.
  static let largestTotal = 256 << 20
  /// What a text takes beside its bytes.
  fileprivate static let overhead = 48

  private(set) var texts: [String] = []
  /// Which of them were decoded wrongly once and have been mended.
  private(set) var mended: Set<Int> = []

  static func read(
    _ part: ZipHandle.Part, in zip: borrowing ZipHandle
  ) throws(WorkbookError) -> SharedStrings {
    var sink = SharedStringsSink()
    try WorkbookPart.parse(part, of: zip, limit: .texts, into: &sink)
    guard sink.wantsMore else { throw .tooLarge(part: part.name) }
    return sink.strings
  }

  fileprivate mutating func add(_ text: String) {
    if let better = Misdecoding.mended(text) {
      mended.insert(texts.count)
      texts.append(better)
    } else {
      texts.append(text)
    }
  }
}

private struct SharedStringsSink: XMLSink {
  private(set) var strings = SharedStrings()
  private var text = RichText()
  private var total = 0

  var wantsMore: Bool { total <= SharedStrings.largestTotal }

  mutating func start(_ element: XMLStream.Element) {
    text.start(element.name)
  }

  mutating func end(_ name: XMLStream.Name, line: Int) {
    text.end(name)
    guard name.equals("si"), wantsMore else { return }
    total += text.bytes.count + SharedStrings.overhead
    strings.add(text.take())
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    text.append(piece)
  }
}
