package import Domain
package import Formats
package import Wording

/// A released invoice with the exact bytes that were kept of it.
package struct FinalInvoice: Hashable, Sendable {
  package let invoice: Invoice
  /// As the register keeps them: `….pdf`, and `….xml` where there is an e-invoice.
  package let documents: [NamedDocument]

  package init(_ invoice: Invoice, documents: [NamedDocument]) {
    self.invoice = invoice
    self.documents = documents
  }

  var pdf: NamedDocument? { documents.first { $0.path.hasSuffix(".pdf") } }
  var ubl: NamedDocument? { documents.first { $0.path.hasSuffix(".xml") } }
}

/// Why nothing could be laid out for delivery.
package enum InvoiceDeliveryError: Error, Hashable {
  case pdf(PDFError)
  case zip(ZipWritingError)
}

/// What goes out of the door, laid out per channel. What was sent or credited is not laid out again;
/// nothing is called sent here.
package enum InvoiceDelivery {
  /// - `facturen/peppol/<number>.xml` for the access point, and all of them in one zip with an index;
  /// - `facturen/mail/<number>.eml`, a draft with one invoice, only the debtor in To;
  /// - `facturen/post.pdf`, to print, in the order of postcodes.
  ///
  /// Mail goes to who has an address; who chose mail and has none is missing here and reported when
  /// the concept is made.
  package static func documents(
    _ finals: [FinalInvoice], debtors: [Debtor], settings: Settings, logo: PDFPicture? = nil,
    wording: Wording
  ) throws(InvoiceDeliveryError) -> [NamedDocument] {
    let channels = Dictionary(debtors.map { ($0.id, $0.channel) }, uniquingKeysWith: { $1 })
    let open = finals.filter { $0.invoice.status == .released }
    func through(_ channel: DeliveryChannel) -> [FinalInvoice] {
      open.filter { (channels[$0.invoice.debtor] ?? .mail) == channel }
    }
    let year = settings.year
    return try peppol(through(.peppol), year: year, wording: wording)
      + through(.mail).compactMap { mail($0, year: year, wording: wording) }
      + post(
        through(.post).map(\.invoice), settings: settings,
        options: InvoicePDF.Options(
          logo: logo, qrForOrganisations: settings.invoices.qrForOrganisations),
        wording: wording)
  }

  // MARK: Peppol

  private static func peppol(
    _ finals: [FinalInvoice], year: Int, wording: Wording
  ) throws(InvoiceDeliveryError) -> [NamedDocument] {
    var files: [(path: String, bytes: [UInt8])] = []
    var index = CSVWriter(.forPeople, columns: wording.indexHeadings)
    for final in finals {
      guard let ubl = final.ubl else { continue }
      let name = FileName.safe(final.invoice.number.text) + ".xml"
      files.append((name, ubl.bytes))
      index.row(indexRow(final.invoice, file: name))
    }
    guard !files.isEmpty else { return [] }
    let documents = files.map {
      NamedDocument(path: "facturen/peppol/\($0.path)", bytes: $0.bytes)
    }
    do {
      let archive = try ZipWriter.bytes(of: files + [("index.csv", index.bytes)])
      return documents
        + [NamedDocument(path: "facturen/peppol/e-facturen \(year).zip", bytes: archive)]
    } catch {
      throw .zip(error)
    }
  }

  private static func indexRow(_ invoice: Invoice, file: String) -> [CSVWriter.Cell] {
    [
      .text(file), .text(invoice.kind.rawValue), .text(invoice.number.text),
      .text(invoice.debtor.text), .text(invoice.buyer.name),
      .text(invoice.buyer.endpoint?.scheme ?? ""), .text(invoice.buyer.endpoint?.value ?? ""),
      .text(invoice.issueDate.iso), .number(BookingExport.plain(invoice.gross)),
    ]
  }

  // MARK: Mail

  private static func mail(
    _ final: FinalInvoice, year: Int, wording: Wording
  ) -> NamedDocument? {
    let invoice = final.invoice
    guard let pdf = final.pdf, let email = invoice.buyer.email,
      let address = MailAddress(name: invoice.buyer.name, email.text)
    else { return nil }
    let name = FileName.safe(invoice.number.text)
    var attachments = [
      MailMessage.Attachment(
        name: name + ".pdf", mediaType: "application/pdf", bytes: pdf.bytes)
    ]
    if let ubl = final.ubl {
      attachments.append(
        MailMessage.Attachment(
          name: name + ".xml", mediaType: "application/xml", bytes: ubl.bytes))
    }
    let date = invoice.issueDate
    let message = MailMessage(
      from: invoice.seller.email.flatMap { MailAddress(name: invoice.seller.name, $0.text) },
      to: [address], subject: wording.invoiceMailSubject(invoice, year: year),
      text: wording.invoiceMailText(invoice, year: year, hasUBL: final.ubl != nil),
      attachments: attachments,
      date: MailDate(year: date.year, month: date.month, day: date.day),
      boundary: "leden-" + name)
    return NamedDocument(path: "facturen/mail/\(name).eml", bytes: message.eml())
  }

  // MARK: Post

  private static func post(
    _ invoices: [Invoice], settings: Settings, options: InvoicePDF.Options, wording: Wording
  ) throws(InvoiceDeliveryError) -> [NamedDocument] {
    guard !invoices.isEmpty else { return [] }
    let sorted = invoices.sorted { left, right in
      (left.buyer.address.country, left.buyer.address.postcode, left.number)
        < (right.buyer.address.country, right.buyer.address.postcode, right.number)
    }
    do {
      let bytes = try InvoicePDF.bundle(
        sorted, title: wording.invoiceSubject(year: settings.year),
        createdOn: settings.invoiceDate, options: options, wording: wording)
      return [NamedDocument(path: "facturen/post.pdf", bytes: bytes)]
    } catch {
      throw .pdf(error)
    }
  }
}
