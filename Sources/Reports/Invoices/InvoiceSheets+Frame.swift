import Domain
import Formats
import Wording

/// What surrounds the invoice: band, watermark, sender, foot.
extension InvoiceSheets {
  /// A thin line of the accent above an invoice; a band that says what this is above a concept and a
  /// credit note.
  func drawBand() {
    let page = InvoiceStyle.page
    guard isConcept || invoice.kind == .creditNote else {
      document.fill(
        PDFBox(x: 0, y: 0, width: page.width, height: 5), color: InvoiceStyle.accent)
      return
    }
    document.fill(
      PDFBox(x: 0, y: 0, width: page.width, height: 30),
      color: isConcept ? InvoiceStyle.alarm : InvoiceStyle.accent)
    document.tagged(.paragraph) {
      document.draw(
        PDFText(
          isConcept ? wording.conceptBand : wording.creditNoteBand, InvoiceStyle.band),
        x: InvoiceStyle.left, baseline: 20, width: InvoiceStyle.width)
      if isConcept {
        document.draw(
          PDFText(wording.conceptShort, InvoiceStyle.bandNote, alignment: .right),
          x: InvoiceStyle.left, baseline: 20, width: InvoiceStyle.width)
      }
    }
  }

  func drawWatermark() {
    guard isConcept else { return }
    let style = PDFTextStyle(
      size: 128, isBold: true, color: InvoiceStyle.watermark, tracking: 6)
    let page = InvoiceStyle.page
    let width = 900.0
    document.turned(by: 52, around: (page.width / 2, page.height / 2)) {
      document.drawShapes(
        of: PDFText("CONCEPT", style, alignment: .center), x: -width / 2, baseline: 46,
        width: width)
    }
  }

  /// The logo, or the name; beside it where to reach us.
  func drawSender() {
    let seller = invoice.seller
    let nameBox = PDFBox(x: InvoiceStyle.left, y: 50, width: 240, height: 58)
    if let logo = options.logo {
      document.tagged(.figure) { document.draw(logo, in: nameBox) }
    } else {
      let height = document.draw(
        PDFText(seller.name, InvoiceStyle.wordmark),
        in: PDFBox(x: nameBox.x + 12, y: nameBox.y, width: nameBox.width - 12), as: .paragraph
      ).height
      document.fill(
        PDFBox(x: nameBox.x, y: nameBox.y + 1, width: 3, height: height - 2),
        color: InvoiceStyle.accent)
    }
    let address = seller.address
    var lines = [
      options.logo == nil ? "" : seller.name, address.street,
      "\(address.postcode)  \(address.city)", seller.phone, seller.website,
      seller.email?.text ?? "",
    ]
    lines.removeAll { $0.allSatisfy(\.isWhitespace) }
    document.draw(
      PDFText(lines.joined(separator: "\n"), InvoiceStyle.small),
      in: PDFBox(x: InvoiceStyle.second, y: 51, width: InvoiceStyle.secondWidth),
      as: .paragraph)
  }

  /// Above every page but the first: which document this belongs to.
  func drawRunningHead() {
    guard page > 1 else { return }
    document.draw(
      PDFText(
        "\(wording.invoiceTitle(invoice.kind)) \(invoice.number)  ·  \(invoice.buyer.name)",
        InvoiceStyle.foot, maximumLines: 1),
      in: PDFBox(x: InvoiceStyle.left, y: 40, width: InvoiceStyle.width), as: .paragraph)
  }

  func drawFoot() {
    let y = InvoiceStyle.bottom + 16
    document.rule(
      x: InvoiceStyle.left, y: y, width: InvoiceStyle.width, color: InvoiceStyle.hairline)
    document.draw(
      PDFText(sellerIdentity(width: InvoiceStyle.width - 70), InvoiceStyle.foot),
      in: PDFBox(x: InvoiceStyle.left, y: y + 9, width: InvoiceStyle.width), as: .paragraph)
    if pages > 1 {
      document.draw(
        PDFText(wording.page(page, of: pages), InvoiceStyle.foot, alignment: .right),
        in: PDFBox(x: InvoiceStyle.right - 70, y: y + 9, width: 70), as: .paragraph)
    }
  }

  /// Who we are by name and numbers: on one line when it fits, else the name on a line of its own.
  private func sellerIdentity(width: Double) -> String {
    let seller = invoice.seller
    var numbers = ["\(wording.kvkLabel) \(seller.kvk)"]
    if let vatNumber = seller.vatNumber {
      numbers.append("\(wording.vatNumberLabel) \(vatNumber)")
    } else if !seller.taxNumber.isEmpty {
      numbers.append("\(wording.taxNumberLabel) \(seller.taxNumber)")
    }
    if !isConcept { numbers.append("IBAN \(seller.iban.grouped)") }
    let rest = numbers.joined(separator: "  ·  ")
    let line = seller.name + "  ·  " + rest
    let set = document.measure(PDFText(line, InvoiceStyle.foot), width: 2_000)
    return set.width <= width ? line : seller.name + "\n" + rest
  }
}
