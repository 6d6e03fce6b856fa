import Formats

/// The design of the invoice: one accent, two greys, one family of type. Lengths in points.
enum InvoiceStyle {
  static let page = PDFPageSize.a4
  /// Left edge of everything, and of the address in a window envelope.
  static let left = PDFPageSize.points(millimetres: 20)
  static let width = page.width - 2 * left
  static let right = left + width
  /// Left edge of the second column, with the sender and the particulars.
  static let second = left + 284
  static let secondWidth = right - second
  /// A left window shows what stands from here.
  static let addressTop = PDFPageSize.points(millimetres: 50)
  static let windowHeight = PDFPageSize.points(millimetres: 35)
  /// Text on a following page begins here.
  static let top = 64.0
  /// Text stops here; the foot begins.
  static let bottom = page.height - 66

  static let accent = PDFColor(0x0B5563)
  static let tint = PDFColor(0xEDF3F4)
  static let ink = PDFColor(0x1B2327)
  static let grey = PDFColor(0x5A666B)
  static let hairline = PDFColor(0xD5DCDE)
  /// Only for what must not be paid.
  static let alarm = PDFColor(0xA3281C)
  static let watermark = PDFColor(0xF7E8E6)

  static let title = PDFTextStyle(size: 27, isBold: true, color: ink)
  static let subject = PDFTextStyle(size: 13, color: accent)
  static let wordmark = PDFTextStyle(size: 14, isBold: true, color: accent)
  static let body = PDFTextStyle(size: 9.5, color: ink)
  static let strong = PDFTextStyle(size: 9.5, isBold: true, color: ink)
  static let address = PDFTextStyle(size: 10.5, color: ink)
  static let small = PDFTextStyle(size: 8.5, color: grey)
  static let label = PDFTextStyle(size: 8, color: grey)
  static let amount = PDFTextStyle(size: 24, isBold: true, color: accent)
  static let payment = PDFTextStyle(size: 11, isBold: true, color: ink)
  static let total = PDFTextStyle(size: 12, isBold: true, color: ink)
  static let heading = PDFTextStyle(size: 13, isBold: true, color: ink)
  static let band = PDFTextStyle(size: 13, isBold: true, color: .white)
  static let bandNote = PDFTextStyle(size: 9, color: .white)
  static let foot = PDFTextStyle(size: 7.5, color: grey)

  /// Between columns.
  static let gutter = 10.0
  static let table = PDFTable.Style(
    heading: PDFTextStyle(size: 8, isBold: true, color: grey), padding: 6, gutter: gutter,
    ruleColor: hairline, headingRuleColor: accent)
  static let denseTable = PDFTable.Style(
    heading: PDFTextStyle(size: 8, isBold: true, color: grey), padding: 3.6, gutter: gutter,
    ruleColor: hairline, headingRuleColor: accent)
}
