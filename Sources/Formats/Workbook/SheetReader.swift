/// Builds the rows of a sheet from the parser's calls.
struct SheetReader: XMLSink {
  private static let mostColumns = 16_384
  private static let mostRows = 1_048_576

  private enum Storage {
    case number
    case shared
    case inline
    case formulaText
    case boolean
    case error
    case isoDate
  }

  enum Fault {
    case tooLarge
    /// A cell refers to a shared text that is not there.
    case missingText
    /// The temporary file with shared texts failed.
    case spilledTextLost
  }

  private let contents: WorkbookContents
  private var sharedStrings: SharedStringReader
  private let row: (_ number: Int, _ cells: [Cell]) -> Void
  private var rowsLeft: Int
  private var cellsLeft: Int
  private(set) var fault: Fault?
  private(set) var mended = Sightings()

  private var rowNumber = 0
  private var cells: [Cell] = []
  private var column = 0
  private var storage = Storage.number
  private var style = 0
  private var isInCell = false
  private var isInValue = false
  private var isInline = false
  private var value: [UInt8] = []
  private var richText = RichText()

  init(
    contents: WorkbookContents, rowsLeft: Int, cellsLeft: Int,
    row: @escaping (_ number: Int, _ cells: [Cell]) -> Void
  ) {
    self.row = row
    self.contents = contents
    sharedStrings = SharedStringReader(contents.sharedStrings)
    self.rowsLeft = rowsLeft
    self.cellsLeft = cellsLeft
  }

  var wantsMore: Bool { rowsLeft > 0 && fault == nil }

  mutating func start(_ element: XMLStream.Element) {
    guard wantsMore else { return }
    if element.name.equals("c") {
      startCell(element)
    } else if element.name.equals("v") {
      isInValue = isInCell
    } else if element.name.equals("row") {
      startRow(element)
    } else if element.name.equals("is") {
      isInline = isInCell
    } else if isInline {
      richText.start(element.name)
    }
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if isInValue {
      value.append(contentsOf: text)
    } else if isInline {
      richText.append(text)
    }
  }

  mutating func end(_ name: XMLStream.Name, line: Int) {
    guard wantsMore else { return }
    if name.equals("c") {
      endCell()
    } else if name.equals("v") {
      isInValue = false
    } else if name.equals("row") {
      endRow()
    } else if name.equals("is") {
      isInline = false
    } else if isInline {
      richText.end(name)
    }
  }

  // MARK: Rows

  private mutating func startRow(_ element: XMLStream.Element) {
    var number = rowNumber + 1
    element.forEachAttribute { name, value in
      if name.equals("r"), let given = SheetReader.number(value) { number = given }
    }
    guard number >= 1, number <= SheetReader.mostRows else {
      fault = .tooLarge
      return
    }
    rowNumber = number
    column = -1
    cells.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() {
    while cells.last?.isEmpty == true { cells.removeLast() }
    guard !cells.isEmpty else { return }
    cellsLeft -= cells.count
    if cellsLeft < 0 {
      fault = .tooLarge
      return
    }
    rowsLeft -= 1
    row(rowNumber, cells)
  }

  // MARK: Cells

  private mutating func startCell(_ element: XMLStream.Element) {
    isInCell = true
    storage = .number
    style = 0
    if !value.isEmpty { value.removeAll(keepingCapacity: true) }
    var position = column + 1
    element.forEachAttribute { name, value in
      if name.equals("r") {
        position = SheetReader.column(ofReference: value) ?? position
      } else if name.equals("t") {
        storage = SheetReader.storage(value)
      } else if name.equals("s") {
        style = SheetReader.number(value) ?? 0
      }
    }
    guard position >= 0, position < SheetReader.mostColumns else {
      fault = .tooLarge
      return
    }
    column = position
  }

  private mutating func endCell() {
    isInCell = false
    let cell = storedCell()
    guard !cell.isEmpty else { return }
    if cells.count < column {
      cells.append(contentsOf: repeatElement(.empty, count: column - cells.count))
    }
    if column < cells.count {
      cells[column] = cell
    } else {
      cells.append(cell)
    }
  }

  private mutating func storedCell() -> Cell {
    let inlineText = richText.take()
    if !inlineText.isEmpty { return textCell(inlineText) }
    if value.isEmpty { return .empty }
    switch storage {
    case .shared: return sharedCell()
    case .formulaText, .inline: return textCell(EscapedText.decoded(value))
    case .number: return numberCell(String(decoding: value, as: UTF8.self))
    case .boolean: return Cell(text: value == [0x31] ? "TRUE" : "FALSE", kind: .boolean)
    case .error: return Cell(text: String(decoding: value, as: UTF8.self), kind: .error)
    case .isoDate: return SheetReader.isoDateCell(String(decoding: value, as: UTF8.self))
    }
  }

  private mutating func textCell(_ text: String) -> Cell {
    if text.isEmpty { return .empty }
    guard let better = Misdecoding.mended(text) else { return Cell(text: text, kind: .text) }
    mended.add(row: rowNumber, column: column)
    return Cell(text: better, kind: .text)
  }

  private mutating func sharedCell() -> Cell {
    guard let index = value.withUnsafeBufferPointer(SheetReader.number),
      index < sharedStrings.strings.count
    else {
      fault = .missingText
      return .empty
    }
    if sharedStrings.strings.isMended(index) { mended.add(row: rowNumber, column: column) }
    do throws(SourceFault) {
      let text = try sharedStrings.text(index)
      return text.isEmpty ? .empty : Cell(text: text, kind: .text)
    } catch {
      fault = .spilledTextLost
      return .empty
    }
  }

  private mutating func numberCell(_ stored: String) -> Cell {
    guard let plain = NumberText.plain(stored) else { return textCell(stored) }
    let meaning = contents.styles.meaning(ofStyle: style)
    if meaning != .number, let serial = Double(stored) {
      if meaning == .time, let time = SerialDate.time(serial) {
        return Cell(text: time, kind: .time)
      }
      if meaning == .date, let date = SerialDate.iso(serial, epoch: contents.epoch) {
        return Cell(text: date, kind: .date)
      }
    }
    return Cell(text: plain, kind: .number)
  }

  /// A date stored as ISO text: without fractions and zone, and without a time of midnight.
  private static func isoDateCell(_ stored: String) -> Cell {
    let moment = String(stored.prefix(19))
    let isMidnight = moment.hasSuffix("T00:00:00")
    return Cell(text: isMidnight ? String(moment.prefix(10)) : moment, kind: .date)
  }

  private static func storage(_ type: UnsafeBufferPointer<UInt8>) -> Storage {
    guard type.count > 1 else {
      return switch type.first {
      case UInt8(ascii: "s"): .shared
      case UInt8(ascii: "b"): .boolean
      case UInt8(ascii: "e"): .error
      case UInt8(ascii: "d"): .isoDate
      default: .number
      }
    }
    if type.elementsEqual("inlineStr".utf8) { return .inline }
    return type.elementsEqual("str".utf8) ? .formulaText : .number
  }

  // MARK: Numbers in attributes

  /// A whole number of up to nine digits.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var result = 0
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      result = result * 10 + Int(byte - 0x30)
    }
    return result
  }

  /// The column of `AB12`, from 0; nil when there are no letters. At most a million, so that it
  /// cannot overflow.
  private static func column(ofReference text: UnsafeBufferPointer<UInt8>) -> Int? {
    var result = 0
    for byte in text {
      let letter = byte & 0xDF
      guard letter >= 0x41, letter <= 0x5A else { break }
      result = min(result * 26 + Int(letter - 0x40), 1_000_000)
    }
    return result == 0 ? nil : result - 1
  }
}
