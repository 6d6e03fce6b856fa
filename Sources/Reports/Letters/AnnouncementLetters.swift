import Domain
import Formats
import Wording

/// One page per debtor, in the look of the invoices.
struct AnnouncementLetters {
  let seller: Seller
  let settings: Settings
  let logo: PDFPicture?
  let wording: Wording

  func pdf(_ owed: [(Debtor, Contribution)]) throws(PDFError) -> [UInt8] {
    let document = try PDFDocument(
      PDFMetadata(
        title: wording.announcementSubject(year: settings.year), author: seller.name,
        creationDate: settings.referenceDate.iso), pageSize: InvoiceStyle.page)
    for (debtor, owed) in owed { draw(debtor, owed, on: document) }
    return try document.bytes()
  }

  private func draw(_ debtor: Debtor, _ owed: Contribution, on document: PDFDocument) {
    document.beginPage()
    document.begin(.document)
    drawHead(debtor, on: document)
    var y = PDFPageSize.points(millimetres: 98)
    func put(_ text: PDFText, _ tag: PDFTag, gap: Double) {
      let box = PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width - 40)
      y += document.draw(text, in: box, as: tag).height + gap
    }
    let body = PDFTextStyle(size: 10.5, color: InvoiceStyle.ink)
    put(
      PDFText(wording.announcementSubject(year: settings.year), InvoiceStyle.heading), .heading1,
      gap: 18)
    put(
      PDFText(wording.salutation(debtor), body), .paragraph, gap: 12)
    put(
      PDFText(
        wording.announcementDecision(settings.indexation, rises: owed.rises), body,
        lineSpacing: 1.35), .paragraph, gap: 12)
    put(PDFText(wording.announcementConsequence, body), .paragraph, gap: 10)
    y = drawAmounts(owed, y: y, on: document) + 22
    put(PDFText(wording.announcementClosing, body, lineSpacing: 1.35), .paragraph, gap: 18)
    put(PDFText(wording.announcementGreeting, body), .paragraph, gap: 30)
    put(PDFText(seller.name, body), .paragraph, gap: 0)
    document.end(.document)
  }

  private func drawHead(_ debtor: Debtor, on document: PDFDocument) {
    document.fill(
      PDFBox(x: 0, y: 0, width: InvoiceStyle.page.width, height: 5), color: InvoiceStyle.accent)
    let box = PDFBox(x: InvoiceStyle.left, y: 50, width: 240, height: 58)
    if let logo {
      document.tagged(.figure) { document.draw(logo, in: box) }
    } else {
      document.draw(PDFText(seller.name, InvoiceStyle.wordmark), in: box, as: .paragraph)
    }
    let contact = [
      seller.address.street, "\(seller.address.postcode)  \(seller.address.city)", seller.phone,
      seller.website, seller.email?.text ?? "",
    ].filter { !$0.isEmpty }
    document.draw(
      PDFText(contact.joined(separator: "\n"), InvoiceStyle.small),
      in: PDFBox(x: InvoiceStyle.second, y: 51, width: InvoiceStyle.secondWidth), as: .paragraph)
    var lines = [debtor.name]
    if !debtor.attention.isEmpty { lines.append(wording.attention(debtor.attention)) }
    lines += [debtor.address.street, "\(debtor.address.postcode)  \(debtor.address.city)"]
    if debtor.address.country != "NL" { lines.append(debtor.address.country) }
    document.draw(
      PDFText(lines.joined(separator: "\n"), InvoiceStyle.address, lineSpacing: 1.25),
      in: PDFBox(
        x: InvoiceStyle.left, y: InvoiceStyle.addressTop, width: 250,
        height: InvoiceStyle.windowHeight), as: .paragraph)
  }

  /// Old, new and difference in a panel; returns where it ends.
  private func drawAmounts(_ owed: Contribution, y: Double, on document: PDFDocument) -> Double {
    let rows = [
      (wording.announcementOld(settings.year), wording.amount(owed.old), InvoiceStyle.body),
      (
        wording.announcementDifference,
        "\(wording.amount(owed.new - owed.old))  (\(wording.change(from: owed.old, to: owed.new)))",
        InvoiceStyle.body
      ),
      (wording.announcementNew(settings.year), wording.amount(owed.new), InvoiceStyle.payment),
    ]
    let panel = PDFBox(x: InvoiceStyle.left, y: y, width: 320, height: 74)
    document.fill(panel, color: InvoiceStyle.tint, cornerRadius: 6)
    document.begin(.table)
    for (place, row) in rows.enumerated() {
      document.tagged(.row) {
        let top = y + 12 + Double(place) * 18
        document.draw(
          PDFText(row.0, row.2), in: PDFBox(x: panel.x + 16, y: top, width: 150), as: .headerCell)
        document.draw(
          PDFText(row.1, row.2, alignment: .right),
          in: PDFBox(x: panel.x + 16, y: top, width: panel.width - 32), as: .cell)
      }
    }
    document.end(.table)
    return panel.bottom
  }
}
