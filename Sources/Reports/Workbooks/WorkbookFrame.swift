package import Domain
import Formats
package import Wording

/// What every workbook of a year shares.
package struct WorkbookFrame: Sendable {
  package let year: Int
  package let association: String
  /// Stands in the properties of the file; the same date gives the same bytes.
  package let date: CalendarDate
  package let wording: Wording

  package init(year: Int, association: String, date: CalendarDate, wording: Wording) {
    self.year = year
    self.association = association
    self.date = date
    self.wording = wording
  }

  func document(title: String, sheets: [WorkbookSheet]) -> WorkbookDocument {
    WorkbookDocument(
      title: title, author: association, created: date.dayNumber * 86_400, sheets: sheets)
  }
}

/// The looks that the workbooks share.
extension CellStyle {
  static let title = plain.with {
    $0.isBold = true
    $0.size = 18
    $0.ink = .heading
  }
  static let subtitle = plain.with { $0.ink = .quiet }
  static let heading = plain.with {
    $0.isBold = true
    $0.size = 13
    $0.ink = .heading
  }
  static let strong = plain.with { $0.isBold = true }
  static let paragraph = plain.with { $0.wraps = true }

  /// A column heading outside a table.
  static let tableHeading = plain.with {
    $0.isBold = true
    $0.ink = .white
    $0.fill = .heading
    $0.isCentredVertically = true
    $0.indent = 1
  }

  static let text = plain.with {
    $0.border = .below
    $0.format = .text
    $0.isCentredVertically = true
    $0.alignment = .left
    $0.indent = 1
  }
  private static let number = text.with { $0.alignment = .right }
  static let wrapped = text.with { $0.wraps = true }
  static let link = text.with { $0.ink = Colour(0x0B5C8A) }
  static let count = number.with { $0.format = .count }
  static let money = number.with { $0.format = .money }
  static let rate = number.with { $0.format = .rate }
  static let date = text.with {
    $0.format = .date
    $0.alignment = .left
  }
  static func percent(decimals: Int) -> CellStyle {
    number.with { $0.format = .percent(decimals: decimals) }
  }
  /// A cell that a person fills in.
  static let input = text.with {
    $0.fill = .input
    $0.border = .around
  }
}

extension CellValue {
  static func date(_ date: CalendarDate?) -> CellValue {
    date.map { .day($0.dayNumber) } ?? .empty
  }

  static func money(_ money: Money) -> CellValue { .money(cents: money.cents) }

  /// Rounded down to the tenth of a percent that is shown, so that a threshold means what it says.
  static func probability(_ probability: Probability) -> CellValue {
    .fraction(units: Int64(probability.units / 10), of: 1_000)
  }
}

extension PersonName {
  /// As a list shows it; the whole name where the parts did not come apart.
  var shown: String { display.isEmpty ? written : display }

  /// As a sorted list shows it.
  var shownSorted: String { familyName.isEmpty ? written : sorted }

  /// Dutch name order, whole names by their whole text.
  var order: [String] { familyName.isEmpty ? [Folding.key(written)] : sortKey }
}
