import Domain
import Formats
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct InvoiceDeliveryTests {
  /// Invoices 2026-0001 … through the channels given, from debtors GM1900 ….
  static func delivered(
    _ channels: [DeliveryChannel], _ change: (inout [Invoice]) -> Void = { _ in }
  ) throws -> [NamedDocument] {
    var invoices: [Invoice] = []
    var debtors: [Debtor] = []
    for (place, channel) in channels.enumerated() {
      var invoice = try InvoiceFixtures.invoice(number: "2026-000\(place + 1)")
      invoice.debtor = DebtorID("GM190\(place)")
      invoice.buyer.address.postcode = "\(9 - place)000 AA"
      invoices.append(invoice)
      var debtor = try InvoiceFixtures.debtor(invoice.debtor.text)
      debtor.channel = channel
      debtors.append(debtor)
    }
    change(&invoices)
    let settings = try InvoiceFixtures.settings()
    let finals = try invoices.map { invoice in
      FinalInvoice(
        invoice,
        documents: try InvoiceDocuments.documents(
          of: invoice, settings: settings, wording: InvoiceFixtures.dutch))
    }
    return try InvoiceDelivery.documents(
      finals, debtors: debtors, settings: settings, wording: InvoiceFixtures.dutch)
  }

  @Test func `each invoice goes through the channel of its debtor`() throws {
    let documents = try Self.delivered([.peppol, .mail, .post])
    #expect(
      documents.map(\.path) == [
        "facturen/peppol/2026-0001.xml", "facturen/peppol/e-facturen 2026.zip",
        "facturen/mail/2026-0002.eml", "facturen/post.pdf",
      ])
  }

  @Test func `what was sent or credited does not go out again, nor a concept`() throws {
    let documents = try Self.delivered([.peppol, .mail, .post]) { invoices in
      invoices[0].status = .sent
      invoices[1].status = .credited
      invoices[2].status = .concept
    }
    #expect(documents.isEmpty)
  }

  @Test func `a mail is for one debtor and carries the exact documents`() throws {
    let document = try #require(try Self.delivered([.mail]).first)
    let text = String(decoding: document.bytes, as: UTF8.self)
    #expect(text.contains("facturen@sudwestfryslan.example"))
    #expect(text.contains("2026-0001.pdf") && text.contains("2026-0001.xml"))
    #expect(text.contains("X-Unsent: 1"))
    #expect(text.ranges(of: "\r\nTo: ").count == 1)
  }

  @Test func `the zip holds every e-invoice and an index`() throws {
    let documents = try Self.delivered([.peppol, .peppol])
    let entries = try ZipArchive.contents(try #require(documents.last).bytes)
    #expect(entries.map(\.name).sorted() == ["2026-0001.xml", "2026-0002.xml", "index.csv"])
    let index = try #require(entries.first { $0.name == "index.csv" })
    let lines = String(decoding: index.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasSuffix(";2026-01-20;1793,02"))
  }

  @Test func `the post is printed in the order of postcodes`() throws {
    let document = try #require(try Self.delivered([.post, .post, .post]).first)
    let text = try InvoicePDFTests.read(document.bytes, "pdftotext", ["FILE", "-"])
    let found = try ["7000 AA", "8000 AA", "9000 AA"].map {
      try #require(text.firstRange(of: $0)).lowerBound
    }
    #expect(found == found.sorted())
  }
}
