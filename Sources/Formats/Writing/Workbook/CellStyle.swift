/// How a cell looks. Equal styles become one format of the workbook.
package struct CellStyle: Hashable, Sendable {
  /// How a value is shown.
  package enum Format: Hashable, Sendable {
    case general
    /// Text whatever it looks like: codes keep their zeros.
    case text
    /// `13.864`.
    case count
    /// `€ 1.234,56`, negative amounts red.
    case money
    /// `0,01480`: euro with five decimals.
    case rate
    /// A fraction as percentage, with so many decimals.
    case percent(decimals: Int)
    /// `15-01-2026`.
    case date

    /// The number format as Excel stores it.
    var code: String {
      switch self {
      case .general: "General"
      case .text: "@"
      case .count: "#,##0"
      case .money: "\"€ \"#,##0.00;[Red]\"€ \"\\-#,##0.00"
      case .rate: "\"€ \"0.00000"
      case .percent(let decimals):
        decimals == 0 ? "0%" : "0." + String(repeating: "0", count: decimals) + "%"
      case .date: "dd\\-mm\\-yyyy"
      }
    }
  }

  package enum Alignment: Hashable, Sendable {
    case automatic, left, centre, right
  }

  package enum Border: Hashable, Sendable {
    case none
    /// A thin line below, between rows.
    case below
    /// A thin line all around, for a cell that is filled in.
    case around
    /// A line above, for totals.
    case above
  }

  package var format: Format = .general
  package var isBold = false
  package var isItalic = false
  /// Points.
  package var size = 11
  package var ink: Colour = .ink
  /// nil is no fill.
  package var fill: Colour?
  package var border: Border = .none
  package var alignment: Alignment = .automatic
  package var wraps = false
  package var isCentredVertically = false
  /// Steps from the left edge.
  package var indent = 0

  package init() {}

  /// A copy with changes: `.plain.with { $0.isBold = true }`.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }

  package static let plain = CellStyle()
}

/// A colour as 0xRRGGBB.
package struct Colour: Hashable, Sendable {
  package let rgb: UInt32

  package init(_ rgb: UInt32) {
    self.rgb = rgb
  }

  package static let ink = Colour(0x1F2933)
  package static let quiet = Colour(0x5F6B76)
  package static let white = Colour(0xFFFFFF)
  package static let line = Colour(0xD5DBE1)
  /// Headings of tables.
  package static let heading = Colour(0x1F4E5F)
  package static let band = Colour(0xE6EEF1)
  /// A cell that waits for a person.
  package static let input = Colour(0xFFF8DC)
  package static let inputLine = Colour(0xD9B84A)
  /// A row that is done.
  package static let done = Colour(0xE4F2E7)
  package static let alert = Colour(0xFBE9E7)
}
