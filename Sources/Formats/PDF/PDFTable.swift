/// A table that breaks over pages between rows and repeats its heading on each.
package struct PDFTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// Points, cell padding included.
    package let width: Double
    package let alignment: PDFText.Alignment

    package init(width: Double, alignment: PDFText.Alignment = .left) {
      self.width = width
      self.alignment = alignment
    }
  }

  /// How a table looks.
  package struct Style: Hashable, Sendable {
    package var heading: PDFTextStyle
    /// Space above and below the text of a cell.
    package var padding: Double
    /// Space between columns.
    package var gutter: Double
    package var ruleColor: PDFColor
    package var headingRuleColor: PDFColor

    package init(
      heading: PDFTextStyle, padding: Double, gutter: Double, ruleColor: PDFColor,
      headingRuleColor: PDFColor
    ) {
      self.heading = heading
      self.padding = padding
      self.gutter = gutter
      self.ruleColor = ruleColor
      self.headingRuleColor = headingRuleColor
    }
  }

  package var columns: [Column]
  /// One for each column.
  package var headings: [String]
  /// One list of runs for each column of each row.
  package var rows: [[[PDFText.Run]]]
  package var style: Style

  package init(
    columns: [Column], headings: [String], rows: [[[PDFText.Run]]], style: Style
  ) {
    precondition(columns.count == headings.count, "a heading for each column")
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.columns = columns
    self.headings = headings
    self.rows = rows
    self.style = style
  }

  package var width: Double { columns.map(\.width).reduce(0, +) }

  /// Divides the rows over pages.
  ///
  /// - Parameters:
  ///   - first: the height that is free on the first page, in points.
  ///   - following: the height that is free on each later page.
  /// - Returns: the rows of each page, in order; the first may be empty when nothing fits there. A
  ///   row that is taller than a page gets one to itself.
  package func pages(
    in document: PDFDocument, first: Double, following: Double
  ) -> [Range<Int>] {
    let heading = height(of: headingCells, in: document)
    var pages: [Range<Int>] = []
    var start = 0
    var free = first - heading
    for row in rows.indices {
      let needed = height(of: rows[row], in: document)
      if needed > free, start < row || pages.isEmpty && first < following {
        pages.append(start..<row)
        start = row
        free = following - heading
      }
      free -= needed
    }
    pages.append(start..<rows.count)
    return pages
  }

  /// Draws the heading and `rows` with the top at `y`. Returns the y below the last.
  @discardableResult
  package func draw(
    rows range: Range<Int>, in document: PDFDocument, x: Double, y: Double
  ) -> Double {
    document.tagged(.table) {
      var y = y
      y = drawRow(headingCells, tag: .headerCell, in: document, x: x, y: y)
      document.rule(
        x: x, y: y, width: width - style.gutter, thickness: 0.9, color: style.headingRuleColor)
      for row in range {
        y = drawRow(rows[row], tag: .cell, in: document, x: x, y: y)
        document.rule(x: x, y: y, width: width - style.gutter, color: style.ruleColor)
      }
      return y
    }
  }

  private var headingCells: [[PDFText.Run]] {
    headings.map { [PDFText.Run($0, style.heading)] }
  }

  private func drawRow(
    _ cells: [[PDFText.Run]], tag: PDFTag, in document: PDFDocument, x: Double, y: Double
  ) -> Double {
    document.tagged(.row) {
      var x = x
      var tallest = 0.0
      for (cell, column) in zip(cells, columns) {
        let box = PDFBox(x: x, y: y + style.padding, width: column.width - style.gutter)
        let text = PDFText(cell, alignment: column.alignment)
        document.tagged(tag) {
          if !text.isEmpty { tallest = max(tallest, document.draw(text, in: box).height) }
        }
        x += column.width
      }
      return y + tallest + 2 * style.padding
    }
  }

  private func height(of cells: [[PDFText.Run]], in document: PDFDocument) -> Double {
    var tallest = 0.0
    for (cell, column) in zip(cells, columns) {
      let text = PDFText(cell)
      // Without a letter the library would take the height of its own default size.
      if text.isEmpty { continue }
      tallest = max(
        tallest, document.measure(text, width: column.width - style.gutter).height)
    }
    return tallest + 2 * style.padding
  }
}
