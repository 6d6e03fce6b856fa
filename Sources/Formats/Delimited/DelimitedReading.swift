/// What separates the cells of a row.
package enum Delimiter: UInt8, CaseIterable, Sendable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09
  case pipe = 0x7C
}

/// What was noticed while a delimited file was read.
package struct DelimitedReading: Hashable, Sendable {
  package let encoding: TextEncoding
  /// Nil when no row has more than one cell.
  package let delimiter: Delimiter?
  /// How many rows a spreadsheet would show, blank ones too.
  package let rowCount: Int
  /// Cells whose text was decoded wrongly before it came here and has been mended.
  package let mended: Sightings
  /// Bytes that mean nothing in the encoding; each stands in its cell as U+FFFD.
  package let undefinedBytes: Sightings
  /// Zero bytes, left out of the cells they stood in.
  package let zeroBytes: Sightings
}

/// How often something was seen in a table, and where.
package struct Sightings: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    /// As a spreadsheet shows it, from 1.
    package let row: Int
    /// From 0.
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The most places that are kept, so that a spoilt file of any size takes little memory.
  package static let placesKept = 1_000

  package private(set) var count = 0
  /// The first places, each once, in reading order.
  package private(set) var places: [Place] = []

  package init() {}

  mutating func add(_ amount: Int = 1, row: Int, column: Int) {
    guard amount > 0 else { return }
    count += amount
    let place = Place(row: row, column: column)
    if places.count < Sightings.placesKept && places.last != place { places.append(place) }
  }

  package var isEmpty: Bool { count == 0 }
}

/// Why a delimited file cannot be read to its end.
package enum DelimitedError: Error, Hashable, Sendable {
  /// A cell of more than `DelimitedText.largestCell` bytes.
  /// Or a row of more than `DelimitedText.largestRow`.
  case cellTooLarge(row: Int, column: Int)
  /// A row of more than `DelimitedText.mostColumns` cells.
  case tooManyColumns(row: Int)
  /// The file vanished or changed while it was read.
  case sourceChanged
}
