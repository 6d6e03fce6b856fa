import Domain
import Formats
import Wording

/// Whom it is for, what it is, how much, by when and how to pay.
extension InvoiceSheets {
  /// In the window of an envelope. Never cut; when a long name takes too many lines, the letters
  /// become smaller.
  func drawAddress() {
    let buyer = invoice.buyer
    var lines = [buyer.name]
    if !buyer.attention.allSatisfy(\.isWhitespace) {
      lines.append(wording.attention(buyer.attention))
    }
    lines.append(buyer.address.street)
    lines.append("\(buyer.address.postcode)  \(buyer.address.city)")
    if buyer.address.country != "NL" { lines.append(buyer.address.country) }
    let box = PDFBox(
      x: InvoiceStyle.left, y: InvoiceStyle.addressTop, width: 250,
      height: InvoiceStyle.windowHeight)
    var text = PDFText(
      lines.joined(separator: "\n"), InvoiceStyle.address, lineSpacing: 1.25)
    if document.measure(text, width: box.width).height > box.height {
      text = PDFText(lines.joined(separator: "\n"), InvoiceStyle.body, lineSpacing: 1.1)
    }
    document.draw(text, in: box, as: .paragraph)
  }

  mutating func drawParticulars() {
    var rows = [
      (wording.invoiceNumberLabel(invoice.kind), invoice.number.text),
      (wording.invoiceDateLabel(invoice.kind), wording.longDate(invoice.issueDate)),
    ]
    if let original = invoice.original {
      rows.append((wording.originalInvoiceLabel, original.text))
    }
    if invoice.kind == .invoice {
      rows.append((wording.dueDateLabel, wording.longDate(invoice.dueDate)))
    }
    if let from = invoice.period.from, let through = invoice.period.through {
      rows.append((wording.periodLabel, wording.period(from, through)))
    }
    rows.append((wording.orderReferenceLabel, invoice.orderReference))
    rows.append((wording.buyerReferenceLabel, invoice.buyerReference))
    rows.append((wording.accountingCostLabel, invoice.accountingCost))
    if let vatNumber = invoice.buyer.vatNumber {
      rows.append((wording.buyerVATNumberLabel, vatNumber.text))
    }
    y = InvoiceStyle.addressTop
    for (label, value) in rows where !value.allSatisfy(\.isWhitespace) {
      y += drawParticular(label, value) + 2.5
    }
  }

  private func drawParticular(_ label: String, _ value: String) -> Double {
    let labelWidth = 78.0
    return document.tagged(.paragraph) {
      document.draw(
        PDFText(label, InvoiceStyle.label),
        in: PDFBox(x: InvoiceStyle.second, y: y + 1.2, width: labelWidth))
      return document.draw(
        PDFText(value, InvoiceStyle.body),
        in: PDFBox(
          x: InvoiceStyle.second + labelWidth, y: y,
          width: InvoiceStyle.secondWidth - labelWidth)
      ).height
    }
  }

  mutating func drawTitle() {
    y = max(y + 20, PDFPageSize.points(millimetres: 93))
    y +=
      document.draw(
        PDFText(wording.invoiceTitle(invoice.kind), InvoiceStyle.title, lineSpacing: 1),
        in: PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width), as: .heading1
      ).height
    y +=
      document.draw(
        PDFText(wording.invoiceSubject(year: invoice.year), InvoiceStyle.subject),
        in: PDFBox(x: InvoiceStyle.left, y: y + 1, width: InvoiceStyle.width), as: .heading2
      ).height
    y += 17
  }

  /// The amount, and what to do about it.
  mutating func drawPanel() {
    let code = paymentCode
    let words = PDFText(explanation, InvoiceStyle.body, lineSpacing: 1.3)
    let said = explanation.isEmpty ? 0 : document.measure(words, width: panelWordsWidth).height
    let height = max(code == nil ? 92.0 : 104.0, said + 44)
    let panel = PDFBox(x: InvoiceStyle.left, y: y, width: InvoiceStyle.width, height: height)
    // On a concept the watermark stays in sight.
    if isConcept {
      document.stroke(panel, width: 0.8, color: InvoiceStyle.hairline, cornerRadius: 6)
    } else {
      document.fill(panel, color: InvoiceStyle.tint, cornerRadius: 6)
    }
    drawAmount(in: panel)
    let x = panel.x + 186
    if let code {
      let side = panel.height - 24
      let box = PDFBox(x: panel.right - side - 12, y: panel.y + 6, width: side, height: side)
      drawPaymentDetails(x: x, y: panel.y + 14, width: box.x - x - 10)
      document.tagged(.figure) { document.draw(code, in: box) }
      document.draw(
        PDFText(
          wording.scanToPay, PDFTextStyle(size: 6.5, color: InvoiceStyle.grey),
          alignment: .center),
        in: PDFBox(x: box.x - 8, y: box.bottom + 3, width: side + 16), as: .paragraph)
    } else if isConcept || invoice.kind == .creditNote || invoice.payment != .transfer {
      let top = panel.y + max(22, (height - said) / 2)
      document.draw(words, in: PDFBox(x: x, y: top, width: panelWordsWidth), as: .paragraph)
    } else {
      drawPaymentDetails(x: x, y: panel.y + 14, width: panel.right - x - 16)
    }
    y = panel.bottom + 22
  }

  private var panelWordsWidth: Double { InvoiceStyle.width - 186 - 18 }

  private var explanation: String {
    if isConcept { return wording.conceptExplanation }
    if case .directDebit(_, let account) = invoice.payment {
      return wording.debitExplanation(account: account.grouped, on: invoice.dueDate)
    }
    let explanation = invoice.original.map { wording.creditNoteExplanation(original: $0) } ?? ""
    // Why it was made belongs beside the amount.
    return invoice.note.isEmpty ? explanation : "\(invoice.note)\n\(explanation)"
  }

  /// Scanning is for people; organisations pay from their ledger.
  private var paymentCode: QRCode? {
    guard invoice.buyer.isPerson || options.qrForOrganisations,
      let text = EPCPayment.text(for: invoice)
    else { return nil }
    return QRCode(text, maximumVersion: EPCPayment.maximumVersion)
  }

  private func drawAmount(in panel: PDFBox) {
    document.tagged(.paragraph) {
      let x = panel.x + 18
      let height = invoice.kind == .invoice ? 66.0 : 46.0
      let top = panel.y + (panel.height - height) / 2
      document.draw(
        PDFText(amountLabel, InvoiceStyle.label), in: PDFBox(x: x, y: top, width: 150))
      // Amounts of millions are set smaller, so that they stay on one line.
      var style = InvoiceStyle.amount
      let text = wording.amount(invoice.payable)
      let width = document.measure(PDFText(text, style), width: 400).width
      if width > 152 { style.size *= 152 / width }
      document.draw(PDFText(text, style), x: x, baseline: top + 37, width: 400)
      if invoice.kind == .invoice {
        document.draw(
          PDFText(wording.beforeDate(invoice.dueDate), InvoiceStyle.body),
          x: x, baseline: top + 58, width: 160)
      }
    }
  }

  private func drawPaymentDetails(x: Double, y: Double, width: Double) {
    let rows = [
      (wording.payTo, invoice.seller.iban.grouped, InvoiceStyle.payment),
      (
        wording.inTheNameOf, invoice.payee.isEmpty ? invoice.seller.name : invoice.payee,
        InvoiceStyle.body
      ),
      (
        wording.paymentReferenceLabel, PaymentReference.grouped(invoice.paymentReference),
        InvoiceStyle.payment
      ),
    ]
    var y = y
    for (label, value, style) in rows where !value.isEmpty {
      document.tagged(.paragraph) {
        document.draw(
          PDFText(label, InvoiceStyle.label), in: PDFBox(x: x, y: y, width: width))
        document.draw(
          PDFText(value, style, maximumLines: 1), in: PDFBox(x: x, y: y + 9.5, width: width))
      }
      y += 25
    }
  }
}
