/// One cell of a workbook: its text as a program wants it, and what the workbook says it is.
package struct Cell: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case empty
    case text
    /// The text is a plain decimal: `-1234.5`, never grouped, never with an exponent.
    case number
    /// The text is `yyyy-mm-dd`, or `yyyy-mm-ddThh:mm:ss` when the cell holds a time of day too.
    case date
    /// A time of day or a duration under a day without a date: `hh:mm:ss`.
    case time
    /// The text is `TRUE` or `FALSE`.
    case boolean
    /// The text is what the spreadsheet shows: `#N/A`, `#REF!`.
    case error
  }

  package let text: String
  package let kind: Kind

  package init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }

  package static let empty = Cell(text: "", kind: .empty)

  package var isEmpty: Bool { kind == .empty }
}
