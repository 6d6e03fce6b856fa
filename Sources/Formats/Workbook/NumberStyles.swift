/// What the cell styles of a workbook say about numbers: which of them are dates.
struct NumberStyles: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    case number
    /// A date, with or without a time of day.
    case date
    case time
  }

  /// One for each cell style, in the order of `cellXfs`.
  private var meanings: [Meaning] = []

  func meaning(ofStyle index: Int) -> Meaning {
    meanings.indices.contains(index) ? meanings[index] : .number
  }

  static func read(
    _ part: ZipHandle.Part, in zip: borrowing ZipHandle
  ) throws(WorkbookError) -> NumberStyles {
    var sink = NumberStylesSink()
    try WorkbookPart.parse(part, of: zip, into: &sink)
    var styles = NumberStyles()
    styles.meanings = sink.formats.map { sink.custom[$0] ?? meaning(ofBuiltIn: $0) }
    return styles
  }

  /// Formats that are not written out in a file (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are
  /// dates in East Asian versions of Excel.
  static func meaning(ofBuiltIn id: Int) -> Meaning {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45...47, 55, 56: .time
    default: .number
    }
  }

  /// A written format is a date when its first section asks for a year, a day or a month, outside
  /// quotes, brackets and escapes; a time when it asks for hours or seconds only.
  static func meaning(ofFormat code: String) -> Meaning {
    let lower = code.lowercased()
    if ["general", "standard", "standaard"].contains(where: lower.hasPrefix) { return .number }
    let letters = placeholders(of: lower)
    let isDate = letters.contains("y") || letters.contains("d") || letters.contains("j")
    let isTime = letters.contains("h") || letters.contains("s")
    if letters.contains("#") || letters.contains("?") || (letters.contains("0") && !isTime) {
      return .number
    }
    if isDate { return .date }
    if isTime { return .time }
    return letters.contains("m") ? .date : .number
  }

  /// The characters of the first section that stand for a part of the value.
  private static func placeholders(of code: String) -> Set<Character> {
    var found: Set<Character> = []
    var rest = Substring(code)
    while let character = rest.popFirst() {
      switch character {
      case ";": return found
      case "\\", "_", "*": rest = rest.dropFirst()
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        // [h], [mm] and [ss] count hours, minutes and seconds beyond a day.
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          found.formUnion([first, "h"])
        }
      default: found.insert(character)
      }
    }
    return found
  }
}

private struct NumberStylesSink: XMLSink {
  private(set) var custom: [Int: NumberStyles.Meaning] = [:]
  /// The number format of each cell style.
  private(set) var formats: [Int] = []
  private var isInCellFormats = false

  mutating func start(_ element: XMLStream.Element) {
    if element.name.equals("numFmt"), let code = element.value(of: "formatCode"),
      let id = element.value(of: "numFmtId").flatMap({ Int($0) })
    {
      custom[id] = NumberStyles.meaning(ofFormat: code)
    } else if element.name.equals("cellXfs") {
      isInCellFormats = true
    } else if isInCellFormats, element.name.equals("xf") {
      formats.append(element.value(of: "numFmtId").flatMap { Int($0) } ?? 0)
    }
  }

  mutating func end(_ name: XMLStream.Name, line: Int) {
    if name.equals("cellXfs") { isInCellFormats = false }
  }
}
