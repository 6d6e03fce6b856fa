import Domain
import Formats
import Wording

/// The lines, the totals, and the members that the amount covers.
extension InvoiceSheets {
  mutating func drawLines() {
    let table = lineTable
    let pages = table.pages(
      in: document, first: InvoiceStyle.bottom - y,
      following: InvoiceStyle.bottom - InvoiceStyle.top)
    for (place, rows) in pages.enumerated() {
      if place > 0 { beginPage() }
      if rows.isEmpty, invoice.lines.count > 0 { continue }
      y = table.draw(rows: rows, in: document, x: InvoiceStyle.left, y: y)
    }
  }

  private static let manyLines = 6

  /// Quantity and price say nothing where every line is one piece.
  private var lineTable: PDFTable {
    let isPlain = invoice.lines.allSatisfy { $0.quantity == 1 }
    let headings = wording.lineHeadings
    let gutter = InvoiceStyle.gutter
    let numbers: [Double] = isPlain ? [95] : [52, 84, 95]
    let first = InvoiceStyle.width + gutter - numbers.reduce(0, +)
    let columns =
      [PDFTable.Column(width: first)]
      + numbers.map { PDFTable.Column(width: $0, alignment: .right) }
    let rows = invoice.lines.map { line in
      [description(of: line)]
        + (isPlain
          ? []
          : [
            [PDFText.Run(wording.count(line.quantity), InvoiceStyle.body)],
            [PDFText.Run(wording.price(line.price), InvoiceStyle.body)],
          ]) + [[PDFText.Run(wording.amount(line.net), InvoiceStyle.body)]]
    }
    return PDFTable(
      columns: columns,
      headings: isPlain ? [headings[0], headings[3]] : headings, rows: rows,
      style: invoice.lines.count > InvoiceSheets.manyLines
        ? InvoiceStyle.denseTable : InvoiceStyle.table)
  }

  private func description(of line: InvoiceLine) -> [PDFText.Run] {
    var runs = [PDFText.Run(line.name, InvoiceStyle.strong)]
    if !line.description.isEmpty {
      // Of many lines each takes as little room as it can.
      let gap = invoice.lines.count > InvoiceSheets.manyLines ? "   " : "\n"
      runs.append(PDFText.Run(gap + line.description, InvoiceStyle.small))
    }
    return runs
  }

  mutating func drawTotals() {
    var rows = invoice.allowances.map { ($0.reason, "", -$0.amount) }
    if !rows.isEmpty { rows.insert((wording.lineTotalLabel, "", invoice.lineTotal), at: 0) }
    rows.append((wording.netTotalLabel, "", invoice.net))
    for group in invoice.vatGroups {
      let isTaxed = group.treatment.category == .standard
      rows.append(
        (
          wording.vatLabel(group.treatment), isTaxed ? wording.vatBase(group.base) : "",
          group.amount
        ))
    }
    if invoice.prepaid != .zero {
      rows.append((wording.grossTotalLabel, "", invoice.gross))
      rows.append((wording.prepaidLabel, "", -invoice.prepaid))
    }
    need(Double(rows.count) * 17 + 44)
    y += 9
    document.begin(.table)
    for (label, remark, amount) in rows {
      drawTotal(label, remark, amount, InvoiceStyle.body)
      y += 16
    }
    document.rule(
      x: InvoiceStyle.second, y: y, width: InvoiceStyle.secondWidth, thickness: 0.9,
      color: InvoiceStyle.accent)
    y += 8
    drawTotal(amountLabel, "", invoice.payable, InvoiceStyle.total)
    document.end(.table)
    y += 30
  }

  private func drawTotal(
    _ label: String, _ remark: String, _ amount: Money, _ style: PDFTextStyle
  ) {
    document.tagged(.row) {
      let x = InvoiceStyle.second
      var runs = [PDFText.Run(label, style)]
      if !remark.isEmpty { runs.append(PDFText.Run("  " + remark, InvoiceStyle.small)) }
      document.draw(
        PDFText(runs), in: PDFBox(x: x, y: y, width: InvoiceStyle.secondWidth - 70),
        as: .headerCell)
      document.draw(
        PDFText(wording.amount(amount), style, alignment: .right),
        in: PDFBox(x: x, y: y, width: InvoiceStyle.secondWidth), as: .cell)
    }
  }

  /// Why there is no VAT, what the office wants to say, and whom to ask.
  mutating func drawRemarks() {
    var texts = invoice.vatGroups.map(\.treatment.exemptionText)
    if !invoice.note.isEmpty, invoice.kind == .invoice { texts.append(invoice.note) }
    if invoice.kind == .invoice, !invoice.buyer.isPerson { texts.append(wording.questions) }
    for text in texts where !text.allSatisfy(\.isWhitespace) {
      let set = PDFText(text, InvoiceStyle.small, lineSpacing: 1.25)
      let height = document.measure(set, width: InvoiceStyle.width).height
      need(height)
      document.draw(
        set, in: PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width), as: .paragraph)
      y += height + 4
    }
  }

  // MARK: Members

  /// Below the totals when all fit there in two columns, else in an appendix. Who pays for
  /// themselves needs no list.
  mutating func drawCoveredMembers() {
    guard !invoice.buyer.isPerson, !invoice.coveredMembers.isEmpty else { return }
    let rowHeight = 11.5
    let rows = (invoice.coveredMembers.count + 1) / 2
    let heading = 34.0
    if page == 1, y + heading + Double(rows) * rowHeight <= InvoiceStyle.bottom {
      drawShortList(rowHeight: rowHeight, rows: rows)
    } else {
      need(20)
      document.draw(
        PDFText(wording.coveredInAppendix(invoice.coveredMembers.count), InvoiceStyle.small),
        in: PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width), as: .paragraph)
      drawAppendix()
    }
  }

  private mutating func drawShortList(rowHeight: Double, rows: Int) {
    y += 14
    document.draw(
      PDFText(wording.coveredHere(invoice.coveredMembers.count), InvoiceStyle.strong),
      in: PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width), as: .heading3)
    y += 18
    document.begin(.list)
    let column = InvoiceStyle.width / 2
    for (place, member) in invoice.coveredMembers.enumerated() {
      let title = member.functionTitle
      let text = PDFText(
        [
          .init(member.name.display, PDFTextStyle(size: 8.5, color: InvoiceStyle.ink)),
          .init(title.isEmpty ? "" : "  \(title)", InvoiceStyle.small),
        ], maximumLines: 1)
      document.draw(
        text,
        in: PDFBox(
          x: InvoiceStyle.left + Double(place / rows) * column,
          y: y + Double(place % rows) * rowHeight, width: column - 12), as: .listItem)
    }
    document.end(.list)
    y += Double(rows) * rowHeight
  }

  private mutating func drawAppendix() {
    let table = memberTable
    beginPage()
    y +=
      document.draw(
        PDFText(wording.appendixTitle, InvoiceStyle.heading),
        in: PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width), as: .heading2
      ).height
    y +=
      document.draw(
        PDFText(
          "\(wording.appendixOf(invoice.kind, number: invoice.number)), \(invoice.buyer.name)",
          InvoiceStyle.small),
        in: PDFBox(x: InvoiceStyle.left, y: y + 2, width: InvoiceStyle.width), as: .paragraph
      ).height
    y += 16
    let pages = table.pages(
      in: document, first: InvoiceStyle.bottom - y,
      following: InvoiceStyle.bottom - InvoiceStyle.top)
    for (place, rows) in pages.enumerated() {
      if place > 0 { beginPage() }
      y = table.draw(rows: rows, in: document, x: InvoiceStyle.left, y: y)
    }
  }

  private var memberTable: PDFTable {
    let style = PDFTextStyle(size: 9, color: InvoiceStyle.ink)
    let width = InvoiceStyle.width + InvoiceStyle.gutter
    return PDFTable(
      columns: [
        PDFTable.Column(width: 84), PDFTable.Column(width: 210),
        PDFTable.Column(width: width - 294),
      ],
      headings: wording.coveredHeadings,
      rows: invoice.coveredMembers.map { member in
        [
          [PDFText.Run(member.number.text, style)], [PDFText.Run(member.name.display, style)],
          [PDFText.Run(member.functionTitle, style)],
        ]
      }, style: InvoiceStyle.denseTable)
  }
}
