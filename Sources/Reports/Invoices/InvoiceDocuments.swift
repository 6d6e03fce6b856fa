package import Domain
package import Formats
package import Wording

/// The documents of an invoice and where they belong below `Reports/<year>`.
package enum InvoiceDocuments {
  /// The PDF, then the e-invoice where there can be one. Concepts lie in a folder of their own.
  ///
  /// - Parameter logo: the association's, read once for all invoices.
  package static func documents(
    of invoice: Invoice, settings: Settings, logo: PDFPicture? = nil, wording: Wording
  ) throws(PDFError) -> [NamedDocument] {
    let pdf = try InvoicePDF.document(
      invoice,
      options: InvoicePDF.Options(
        logo: logo, qrForOrganisations: settings.invoices.qrForOrganisations),
      wording: wording)
    var documents = [NamedDocument(path: pdfPath(of: invoice), bytes: pdf)]
    if let path = ublPath(of: invoice) {
      let ubl = UBLInvoice.document(
        invoice, specification: settings.invoices.specification,
        pdf: settings.invoices.embedsPDF ? pdf : nil, wording: wording)
      documents.append(NamedDocument(path: path, bytes: ubl))
    }
    return documents
  }

  package static func pdfPath(of invoice: Invoice) -> String {
    path(of: invoice, extension: "pdf")
  }

  /// Nil for who cannot be sent an e-invoice.
  package static func ublPath(of invoice: Invoice) -> String? {
    UBLInvoice.isPossible(invoice) ? path(of: invoice, extension: "xml") : nil
  }

  private static func path(of invoice: Invoice, extension suffix: String) -> String {
    let folder = invoice.status == .concept ? "concept" : "definitief"
    return "facturen/\(folder)/\(FileName.safe(invoice.number.text)).\(suffix)"
  }
}
