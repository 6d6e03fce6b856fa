/// The texts that the cells of a workbook share: the first in memory, as many as fit, the rest in a
/// temporary file.
struct SharedStrings: Sendable {
  /// The most memory that the texts take before they go to disk: 48 MB.
  static let mostInMemory = 48 << 20
  /// What a text takes beside its bytes.
  fileprivate static let overhead = 48

  fileprivate(set) var texts: [String] = []
  /// Where each text that did not fit ends in the file; each starts where the one before it ends.
  fileprivate var ends: [Int] = []
  fileprivate var spilled: ByteSource?
  /// Which of them were decoded wrongly once and have been mended.
  fileprivate var mended: Set<Int> = []

  var count: Int { texts.count + ends.count }

  func isMended(_ index: Int) -> Bool { mended.contains(index) }

  /// - Parameter mostInMemory: in bytes, how much goes to disk no sooner.
  static func read(
    _ part: ZipHandle.Part, in zip: borrowing ZipHandle, mostInMemory: Int = mostInMemory
  ) throws(WorkbookError) -> SharedStrings {
    var sink = SharedStringsSink(room: mostInMemory)
    try WorkbookPart.parse(part, of: zip, limit: .texts, into: &sink)
    do throws(SpillError) {
      return try sink.finished()
    } catch {
      throw .tooLarge(part: part.name)
    }
  }
}

private struct SharedStringsSink: XMLSink {
  private var strings = SharedStrings()
  private var text = RichText()
  private var room: Int
  private let spill = SpillFile.Writer()
  private var fault: SpillError?

  init(room: Int) {
    self.room = room
  }

  var wantsMore: Bool { fault == nil }

  mutating func start(_ element: XMLStream.Element) {
    text.start(element.name)
  }

  mutating func end(_ name: XMLStream.Name, line: Int) {
    text.end(name)
    guard name.equals("si"), wantsMore else { return }
    let taken = text.take()
    let better = Misdecoding.mended(taken)
    if better != nil { strings.mended.insert(strings.count) }
    add(better ?? taken)
  }

  private mutating func add(_ text: String) {
    room -= text.utf8.count + SharedStrings.overhead
    if room >= 0 {
      strings.texts.append(text)
      return
    }
    // From the first one that does not fit on: the places on disk stand behind those in memory.
    room = -1
    do throws(SpillError) {
      let bytes = Array(text.utf8)
      try bytes.withUnsafeBufferPointer { bytes throws(SpillError) in try spill.append(bytes) }
      strings.ends.append(spill.count)
    } catch {
      fault = error
    }
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    text.append(piece)
  }

  func finished() throws(SpillError) -> SharedStrings {
    if let fault { throw fault }
    var result = strings
    if !result.ends.isEmpty { result.spilled = try spill.finished().source }
    return result
  }
}

/// Looks up shared texts. Remembers what it read from disk last: cells ask for texts that lie
/// beside each other.
struct SharedStringReader {
  let strings: SharedStrings
  private static let pageSize = 64 << 10
  private static let pageCount = 128

  /// Pieces of the file, each in the place that its number gives it.
  private var pages: [(number: Int, bytes: [UInt8])]

  init(_ strings: SharedStrings) {
    self.strings = strings
    pages = strings.ends.isEmpty ? [] : Array(repeating: (-1, []), count: Self.pageCount)
  }

  /// - Parameter index: below `strings.count`.
  /// - Throws: `SourceFault` when the temporary file fails.
  mutating func text(_ index: Int) throws(SourceFault) -> String {
    let kept = strings.texts.count
    if index < kept { return strings.texts[index] }
    guard let file = strings.spilled else { throw SourceFault() }
    let start = index == kept ? 0 : strings.ends[index - kept - 1]
    let end = strings.ends[index - kept]
    let number = start / Self.pageSize
    guard end <= (number + 1) * Self.pageSize else {
      return String(decoding: try file.bytes(from: start, count: end - start), as: UTF8.self)
    }
    let slot = number % Self.pageCount
    if pages[slot].number != number {
      pages[slot] = (
        number, try file.bytes(from: number * Self.pageSize, count: Self.pageSize)
      )
    }
    let offset = number * Self.pageSize
    return String(decoding: pages[slot].bytes[(start - offset)..<(end - offset)], as: UTF8.self)
  }
}
