/// Writes delimited text, one row at a time.
package struct CSVWriter: Sendable {
  /// For whom the file is.
  package enum Flavour: Sendable {
    /// UTF-8, comma, line feed.
    case forPrograms
    /// UTF-8 with a byte order mark, semicolon, carriage return and line feed: a Dutch Excel opens
    /// it by a double click.
    case forPeople
  }

  /// A value with what it is, because only text can be a formula.
  package enum Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    case text(String)
    /// Digits, sign and separator that this program made.
    case number(String)

    package init(stringLiteral value: String) {
      self = .text(value)
    }
  }

  package private(set) var bytes: [UInt8]
  private let flavour: Flavour

  /// Starts with the headings.
  package init(_ flavour: Flavour, columns: [String]) {
    self.flavour = flavour
    bytes = flavour == .forPeople ? [0xEF, 0xBB, 0xBF] : []
    row(columns.map { .text($0) })
  }

  package mutating func row(_ cells: [Cell]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(delimiter) }
      append(cell, isAlone: cells.count == 1)
    }
    if flavour == .forPeople { bytes.append(0x0D) }
    bytes.append(0x0A)
  }

  private var delimiter: UInt8 {
    flavour == .forPeople ? 0x3B : 0x2C
  }

  /// A row of one empty cell is quoted, or it would be read as no row.
  private mutating func append(_ cell: Cell, isAlone: Bool) {
    let text = written(cell)
    let needsQuotes =
      text.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      || text.first == " " || text.last == " " || (isAlone && text.isEmpty)
    guard needsQuotes else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private func written(_ cell: Cell) -> String {
    switch (cell, flavour) {
    case (.number(let digits), _): digits
    case (.text(let text), .forPeople): FormulaGuard.forPeople(PlainText.printable(text))
    case (.text(let text), .forPrograms): FormulaGuard.forPrograms(PlainText.printable(text))
    }
  }
}
