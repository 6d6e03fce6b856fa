package import Domain
package import Formats
package import Wording

/// The invoice as a person reads it: who, what, which year, how much, by when and how to pay.
package enum InvoicePDF {
  package struct Options {
    /// The association's logo; its name stands there without one.
    package var logo: PDFPicture?
    /// A payment QR for organisations too; persons always get one.
    package var qrForOrganisations: Bool

    package init(logo: PDFPicture? = nil, qrForOrganisations: Bool = false) {
      self.logo = logo
      self.qrForOrganisations = qrForOrganisations
    }
  }

  /// One page for most; the members covered follow in an appendix when they do not fit. Dated on the
  /// day of issue, so that the same invoice has the same bytes.
  package static func document(
    _ invoice: Invoice, options: Options = Options(), wording: Wording
  ) throws(PDFError) -> [UInt8] {
    // Only a document of several pages numbers them, and must know how many there are.
    let single = try InvoiceSheets.drawn(invoice, options: options, wording: wording, pages: 1)
    if single.pageCount == 1 { return try single.bytes() }
    return try InvoiceSheets.drawn(
      invoice, options: options, wording: wording, pages: single.pageCount
    ).bytes()
  }

  /// Several invoices as one file to print, in the order given. Each begins on a page of its own.
  package static func bundle(
    _ invoices: some Sequence<Invoice>, title: String, createdOn date: CalendarDate,
    options: Options = Options(), wording: Wording
  ) throws(PDFError) -> [UInt8] {
    let document = try PDFDocument(
      PDFMetadata(title: title, creationDate: date.iso), pageSize: InvoiceStyle.page)
    for invoice in invoices {
      // The number of pages shows only when it is drawn: measured on a document that is thrown away.
      let pages = try InvoiceSheets.drawn(
        invoice, options: options, wording: wording, pages: 1
      ).pageCount
      var sheets = InvoiceSheets(
        invoice: invoice, options: options, wording: wording, document: document, pages: pages)
      sheets.draw()
    }
    return try document.bytes()
  }
}
