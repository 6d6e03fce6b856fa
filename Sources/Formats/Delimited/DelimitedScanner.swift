/// Finds the rows and cells of delimited text, as positions in the bytes of the part of it that is
/// at hand.
struct DelimitedScanner {
  /// Where a cell's content stands, without the quotes around it.
  struct Cell {
    enum Form {
      case plain
      case quoted
      /// In quotes, with doubled ones inside.
      case quotedWithDoubles
      /// In quotes, with text behind the closing one: `"Jan" de Vries`.
      case quotedWithTail
    }

    var start: Int
    var end: Int
    var form = Form.plain

    var needsUnquoting: Bool { form == .quotedWithDoubles || form == .quotedWithTail }
  }

  enum Step {
    case row
    case end
    /// The row runs on behind the part of the text that is at hand.
    case incomplete
  }

  private(set) var text: UnsafeBufferPointer<UInt8>
  /// Whether the text ends where the part at hand does.
  private var isLast: Bool
  let delimiter: UInt8
  /// The number of the row that was read last, from 1.
  private(set) var row = 0
  /// The cells of that row.
  private(set) var cells: [Cell] = []
  private(set) var isBlankRow = false
  /// Where the next row starts.
  private(set) var position = 0
  /// A search for a closing quote came to the end of the part at hand.
  private var soughtBeyond = false

  init(text: UnsafeBufferPointer<UInt8>, isLast: Bool, delimiter: UInt8) {
    self.text = text
    self.isLast = isLast
    self.delimiter = delimiter
  }

  /// Goes on in a part of the text that starts where the next row does.
  mutating func go(onIn text: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    self.text = text
    self.isLast = isLast
    position = 0
  }

  /// Reads one row. An incomplete one counts for nothing and is read again from its start.
  mutating func next() throws(DelimitedError) -> Step {
    guard position < text.count else { return isLast ? .end : .incomplete }
    row += 1
    soughtBeyond = false
    cells.removeAll(keepingCapacity: true)
    let start = position
    var more = true
    while more {
      guard cells.count < DelimitedText.mostColumns else { throw .tooManyColumns(row: row) }
      let cell = try nextCell()
      guard cell.end - cell.start <= DelimitedText.largestCell,
        position - start <= DelimitedText.largestRow
      else { throw .cellTooLarge(row: row, column: cells.count) }
      cells.append(cell)
      more = position < text.count && text[position] == delimiter
      if more { position += 1 }
    }
    isBlankRow = position == start
    skipLineBreak()
    if !isLast && (soughtBeyond || position == text.count) {
      position = start
      row -= 1
      return .incomplete
    }
    return .row
  }

  private mutating func skipLineBreak() {
    guard position < text.count else { return }
    let isPair = text[position] == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A
    position += isPair ? 2 : 1
  }

  /// Reads one cell and leaves the position at the delimiter, the line break or the end behind it.
  private mutating func nextCell() throws(DelimitedError) -> Cell {
    let start = position
    if start < text.count {
      if text[start] == 0x22, let quoted = try quotedCell(from: start) { return quoted }
      // Some programs put a blank behind each delimiter.
      if text[start] == 0x20, let quoted = try quotedCellBehindBlanks(from: start) { return quoted }
    }
    position = endOfPlain(from: start)
    return Cell(start: start, end: position)
  }

  private mutating func quotedCellBehindBlanks(
    from start: Int
  ) throws(DelimitedError) -> Cell? {
    var quote = start
    while quote < text.count, text[quote] == 0x20 { quote += 1 }
    guard quote < text.count, text[quote] == 0x22, let cell = try quotedCell(from: quote) else {
      return nil
    }
    guard cell.form == .quotedWithTail else { return cell }
    position = start
    return nil
  }

  /// The next delimiter, CR or LF, or the end.
  private func endOfPlain(from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      index += 1
    }
    return index
  }

  /// A cell in quotes; nil when the quote at the position is never closed, or closed only in a
  /// later row by a quote with text behind it: then it is an ordinary character.
  ///
  /// A search that comes to nothing costs no more than once per quote it passed: the quotes it
  /// passed were all doubled, and a cell that starts with such a pair ends within the run.
  /// - Throws: `cellTooLarge` when no quote closes it within the most that a cell may have.
  private mutating func quotedCell(from quote: Int) throws(DelimitedError) -> Cell? {
    let most = quote + 2 + 2 * DelimitedText.largestCell
    var index = quote + 1
    var cell = Cell(start: index, end: index, form: .quoted)
    var crossedLineBreak = false
    while index < text.count {
      guard index < most else { throw .cellTooLarge(row: row, column: cells.count) }
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D { crossedLineBreak = true }
      if byte == 0x22 {
        if index + 1 < text.count && text[index + 1] == 0x22 {
          cell.form = .quotedWithDoubles
          index += 1
        } else {
          return closed(cell, at: index, crossedLineBreak: crossedLineBreak)
        }
      }
      index += 1
    }
    soughtBeyond = true
    return nil
  }

  private mutating func closed(_ cell: Cell, at quote: Int, crossedLineBreak: Bool) -> Cell? {
    var cell = cell
    cell.end = quote
    let end = endOfPlain(from: quote + 1)
    if end > quote + 1 {
      if isBlank(from: quote + 1, to: end) {
        // Blanks between the quote and the delimiter belong to nobody.
      } else if crossedLineBreak {
        return nil
      } else {
        cell.form = .quotedWithTail
        cell.end = end
      }
    }
    position = end
    return cell
  }

  private func isBlank(from start: Int, to end: Int) -> Bool {
    text[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0 }
  }

  /// The bytes of a cell that needs unquoting: doubled quotes become one, and the one that closed
  /// the quoted part falls out (`"Jan" de Vries` is Jan de Vries).
  static func unquoted(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    var isInside = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte != 0x22 || !isInside {
        result.append(byte)
      } else if index + 1 < bytes.count && bytes[index + 1] == 0x22 {
        result.append(0x22)
        index += 1
      } else {
        isInside = false
      }
      index += 1
    }
    return result
  }
}
