/// The texts that the cells of a workbook share.
struct SharedStrings: Sendable {
  /// The most bytes of text that are kept: 256 MB.
  static let largestTotal = 256 << 20

  private(set) var texts: [String] = []
  /// Which of them were decoded wrongly once and have been mended.
  private(set) var mended: Set<Int> = []

  static func read(
    _ part: ZipHandle.Part, in zip: borrowing ZipHandle
  ) throws(WorkbookError) -> SharedStrings {
    var strings = SharedStrings()
    var text = RichText()
    var total = 0
    try WorkbookPart.parse(
      part, of: zip,
      start: { text.start($0.name) },
      end: { name in
        text.end(name)
        guard name.equals("si") else { return }
        total += text.bytes.count
        strings.add(text.take())
      },
      text: { text.append($0) },
      goesOn: { total <= largestTotal })
    guard total <= largestTotal else { throw .tooLarge(part: part.name) }
    return strings
  }

  private mutating func add(_ text: String) {
    if let better = Misdecoding.mended(text) {
      mended.insert(texts.count)
      texts.append(better)
    } else {
      texts.append(text)
    }
  }
}
