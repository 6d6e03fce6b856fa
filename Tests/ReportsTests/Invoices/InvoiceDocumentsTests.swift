import Domain
import Formats
import Testing
import Wording

@testable import Reports

@Suite struct InvoiceDocumentsTests {
  static func documents(
    _ change: (inout Invoice, inout Settings) throws -> Void
  ) throws -> [NamedDocument] {
    var invoice = try InvoiceFixtures.invoice()
    var settings = try InvoiceFixtures.settings()
    try change(&invoice, &settings)
    return try InvoiceDocuments.documents(
      of: invoice, settings: settings, wording: InvoiceFixtures.dutch)
  }

  @Test func `a released invoice is a PDF and an e-invoice by its number`() throws {
    let documents = try Self.documents { _, _ in }
    #expect(
      documents.map(\.path) == [
        "facturen/definitief/2026-0001.pdf", "facturen/definitief/2026-0001.xml",
      ])
    #expect(documents.first?.bytes.starts(with: Array("%PDF-".utf8)) == true)
  }

  @Test func `a concept lies apart, under a name that every system takes`() throws {
    let documents = try Self.documents { invoice, _ in
      invoice.status = .concept
      invoice.number = InvoiceNumber("CONCEPT-GR/IJmond")
    }
    #expect(documents.first?.path == "facturen/concept/CONCEPT-GR-IJmond.pdf")
  }

  @Test func `who has no address on the network gets no e-invoice`() throws {
    let documents = try Self.documents { invoice, _ in
      (invoice.buyer.isPerson, invoice.buyer.endpoint) = (true, nil)
    }
    #expect(documents.map(\.path) == ["facturen/definitief/2026-0001.pdf"])
  }

  @Test func `the PDF goes into the e-invoice where the settings say so`() throws {
    let plain = try Self.documents { _, _ in }
    let both = try Self.documents { $1.invoices.embedsPDF = true }
    #expect(both[0] == plain[0])
    #expect(both[1].bytes.count > plain[1].bytes.count + plain[0].bytes.count)
    let text = String(decoding: both[1].bytes, as: UTF8.self)
    #expect(text.contains("mimeCode=\"application/pdf\" filename=\"2026-0001.pdf\""))
  }
}
