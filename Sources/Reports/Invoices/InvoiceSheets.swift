import Domain
import Formats
import Wording

/// The pages of one invoice while they are drawn, from top to bottom.
struct InvoiceSheets {
  let invoice: Invoice
  let options: InvoicePDF.Options
  let wording: Wording
  let document: PDFDocument
  /// Pages that this invoice has; they are numbered when there is more than one.
  let pages: Int
  /// Where the next thing goes.
  var y = 0.0
  var page = 0

  init(
    invoice: Invoice, options: InvoicePDF.Options, wording: Wording, document: PDFDocument,
    pages: Int
  ) {
    self.invoice = invoice
    self.options = options
    self.wording = wording
    self.document = document
    self.pages = pages
  }

  static func drawn(
    _ invoice: Invoice, options: InvoicePDF.Options, wording: Wording, pages: Int
  ) throws(PDFError) -> PDFDocument {
    let title = "\(wording.invoiceTitle(invoice.kind)) \(invoice.number)"
    let document = try PDFDocument(
      PDFMetadata(
        title: "\(title), \(invoice.buyer.name)", author: invoice.seller.name,
        subject: wording.invoiceSubject(year: invoice.year),
        creationDate: invoice.issueDate.iso), pageSize: InvoiceStyle.page)
    var sheets = InvoiceSheets(
      invoice: invoice, options: options, wording: wording, document: document, pages: pages)
    sheets.draw()
    return document
  }

  mutating func draw() {
    document.begin(.document)
    beginPage()
    drawSender()
    drawAddress()
    drawParticulars()
    drawTitle()
    drawPanel()
    drawLines()
    drawTotals()
    drawRemarks()
    drawCoveredMembers()
    drawFoot()
    document.end(.document)
  }

  /// A page with its band and watermark. The page before gets its foot, which is read last.
  mutating func beginPage() {
    if page > 0 { drawFoot() }
    document.beginPage()
    page += 1
    y = InvoiceStyle.top
    drawWatermark()
    drawBand()
    drawRunningHead()
  }

  /// Goes on to a next page when `height` does not fit on this one.
  mutating func need(_ height: Double) {
    if y + height > InvoiceStyle.bottom { beginPage() }
  }

  var isConcept: Bool { invoice.status == .concept }

  var amountLabel: String {
    switch invoice.kind {
    case .invoice: isConcept ? wording.amountDueLaterLabel : wording.amountDueLabel
    case .creditNote: wording.creditedAmountLabel
    }
  }
}

extension Invoice {
  /// The membership year, by which people call the invoice.
  var year: Int { period.from?.year ?? issueDate.year }
}
