package import Domain
package import Formats
package import Wording

/// `bestuur 2026.pdf`: the year on one A4 for the director, without names.
package struct BoardSheet {
  let overview: YearOverview
  let wording: Wording
  let page: PDFDocument

  /// One page of A4 in points: a margin all around and two columns.
  enum Grid {
    static let margin = 46.0
    static let width = PDFPageSize.a4.width - 2 * margin
    static let gutter = 28.0
    static let column = (width - gutter) / 2
    static let left = margin
    static let right = margin + column + gutter
    static let bottom = PDFPageSize.a4.height - margin
  }

  /// - Throws: `PDFError` when the drawing library fails.
  package static func document(
    _ overview: YearOverview, wording: Wording
  ) throws(PDFError) -> NamedDocument {
    let page = try PDFDocument(
      PDFMetadata(
        title: wording.boardTitle(year: overview.year), author: overview.association,
        creationDate: overview.referenceDate.iso))
    let sheet = BoardSheet(overview: overview, wording: wording, page: page)
    page.beginPage()
    page.tagged(.document) { sheet.draw() }
    return NamedDocument(
      path: wording.boardFileName(year: overview.year), bytes: try page.bytes())
  }

  private func draw() {
    let top = figures(at: header())
    var left = section(wording.outcomesTitle, x: Grid.left, y: top, outcomes)
    left = section(wording.contributionTitle, x: Grid.left, y: left, contribution)
    left = section(wording.invoicesTitle, x: Grid.left, y: left, invoices)
    var right = section(wording.communityTitle, x: Grid.right, y: top, community)
    right = section(wording.registerTitle, x: Grid.right, y: right, register)
    right = section(wording.rayonsTitle, x: Grid.right, y: right, rayons)
    decisions(below: max(left, right))
  }

  /// Returns where what follows begins.
  private func header() -> Double {
    var y = Grid.margin
    let title = PDFText(wording.boardTitle(year: overview.year), .title)
    y += page.draw(title, in: box(Grid.left, y, Grid.width), as: .heading1).height + 2
    let subtitle = PDFText(
      wording.pageSubtitle(
        association: overview.association, reference: overview.referenceDate), .quiet)
    y += page.draw(subtitle, in: box(Grid.left, y, Grid.width), as: .paragraph).height + 12
    return y
  }

  /// The same five as on the page.
  private func figures(at y: Double) -> Double {
    let five = PageView.Figure.five(
      of: overview, index: DocumentIndex([]), wording: wording)
    page.rule(x: Grid.left, y: y, width: Grid.width, thickness: 1.2, color: .accent)
    let width = Grid.width / Double(five.count)
    var bottom = y
    for (position, figure) in five.enumerated() {
      let x = Grid.left + Double(position) * width
      var line = y + 8
      for (text, style) in [
        (figure.label, PDFTextStyle.quiet), (figure.value, .figure), (figure.note, .quiet),
      ] {
        line += page.draw(PDFText(text, style), in: box(x, line, width - 8), as: .paragraph).height
        line += 1
      }
      bottom = max(bottom, line)
    }
    return bottom + 16
  }

  /// A heading above a rule and what stands under it; nothing at all when it has nothing to say.
  private func section(
    _ title: String, x: Double, y: Double, _ body: (_ x: Double, _ y: Double) -> Double?
  ) -> Double {
    page.tagged(.section) {
      let head = PDFText(title, .heading)
      let height = page.measure(head, width: Grid.column).height
      guard let bottom = body(x, y + height + 8) else { return y }
      page.draw(head, in: box(x, y, Grid.column), as: .heading2)
      page.rule(x: x, y: y + height + 3, width: Grid.column, color: .rule)
      return bottom + 18
    }
  }

  /// What the director is asked to decide, as much as the page holds.
  private func decisions(below y: Double) {
    let sentences = overview.tasks.map {
      PageView.Todo($0, index: DocumentIndex([]), wording: wording)
    }
    .map(\.text)
    let texts = sentences.isEmpty ? [wording.nothingToDo] : sentences
    page.tagged(.section) {
      page.rule(x: Grid.left, y: y, width: Grid.width, thickness: 1.2, color: .accent)
      var line = y + 8
      let head = PDFText(wording.todoNowTitle, .heading)
      line += page.draw(head, in: box(Grid.left, line, Grid.width), as: .heading2).height + 4
      for (position, sentence) in texts.enumerated() {
        let text = PDFText(sentence, .body)
        let height = page.measure(text, width: Grid.width - 16).height
        guard line + height <= Grid.bottom else { break }
        page.tagged(.listItem) {
          page.draw(PDFText("\(position + 1).", .quiet), in: box(Grid.left, line, 14))
          page.draw(text, in: box(Grid.left + 16, line, Grid.width - 16))
        }
        line += height + 3
      }
    }
  }

  func box(_ x: Double, _ y: Double, _ width: Double) -> PDFBox {
    PDFBox(x: x, y: y, width: width)
  }
}

/// The looks of the sheet: those of the page.
extension PDFTextStyle {
  static let title = PDFTextStyle(size: 20, isBold: true, color: .ink)
  static let heading = PDFTextStyle(size: 11, isBold: true, color: .ink)
  static let figure = PDFTextStyle(size: 17, isBold: true, color: .ink)
  static let body = PDFTextStyle(size: 9, color: .ink)
  static let strong = PDFTextStyle(size: 9, isBold: true, color: .ink)
  static let quiet = PDFTextStyle(size: 8, color: .quiet)
}

extension PDFColor {
  fileprivate static let ink = PDFColor(0x1C262D)
  static let quiet = PDFColor(0x55626C)
  static let rule = PDFColor(0xDDE3E7)
  static let track = PDFColor(0xEEF2F4)
  static let accent = PDFColor(0x1F5F73)
}
