package import Domain

/// The mail that an invoice goes with, and the files that carry invoices elsewhere.
extension Wording {
  package func invoiceMailSubject(_ invoice: Invoice, year: Int) -> String {
    "\(invoiceTitle(invoice.kind)) \(invoice.number): \(invoiceSubject(year: year).lowercased())"
  }

  /// - Parameter hasUBL: an e-invoice is attached beside the PDF.
  package func invoiceMailText(_ invoice: Invoice, year: Int, hasUBL: Bool) -> String {
    let salutation =
      invoice.buyer.isPerson
      ? pick("Beste \(invoice.buyer.name),", "Dear \(invoice.buyer.name),")
      : pick("Geachte heer of mevrouw,", "Dear Sir or Madam,")
    var paragraphs = [salutation]
    switch invoice.kind {
    case .invoice:
      paragraphs.append(
        pick(
          "Hierbij ontvangt u factuur \(invoice.number) voor de contributie \(year), "
            + "\(amount(invoice.payable)). Wilt u het bedrag uiterlijk \(longDate(invoice.dueDate)) "
            + "overmaken met betalingskenmerk \(invoice.paymentReference)?",
          "Please find attached invoice \(invoice.number) for the membership contribution \(year), "
            + "\(amount(invoice.payable)). Would you transfer the amount by "
            + "\(longDate(invoice.dueDate)) with payment reference \(invoice.paymentReference)?"))
    case .creditNote:
      paragraphs.append(
        pick(
          "Hierbij ontvangt u creditnota \(invoice.number), \(amount(invoice.gross)). U hoeft niets "
            + "te betalen.",
          "Please find attached credit note \(invoice.number), \(amount(invoice.gross)). There is "
            + "nothing to pay."))
    }
    if let original = invoice.original {
      paragraphs.append(creditNoteExplanation(original: original))
    }
    if hasUBL {
      paragraphs.append(
        pick(
          "De factuur zit erbij als pdf en als e-factuur (xml); de xml kunt u direct inlezen.",
          "The invoice is attached as a PDF and as an e-invoice (XML) that you can read in."))
    }
    paragraphs.append(questions)
    paragraphs.append(pick("Met vriendelijke groet,", "Kind regards,"))
    paragraphs.append(invoice.seller.name)
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  package var indexHeadings: [String] {
    [
      pick("bestand", "file"), pick("soort", "kind"), pick("nummer", "number"),
      pick("debiteur", "debtor"), pick("naam", "name"), pick("peppol_schema", "peppol_scheme"),
      pick("peppol_adres", "peppol_address"), pick("datum", "date"),
      pick("bedrag", "amount"),
    ]
  }

  package var bookingHeadings: [String] {
    [
      pick("dagboek", "journal"), pick("boekstuk", "entry"), pick("datum", "date"),
      pick("periode", "period"), pick("vervaldatum", "due_date"), pick("debiteur", "debtor"),
      pick("naam", "name"), pick("factuurnummer", "invoice_number"),
      pick("betalingskenmerk", "payment_reference"), pick("omschrijving", "description"),
      pick("tarief", "tariff"), pick("grootboekrekening", "revenue_account"),
      pick("kostenplaats", "cost_centre"), pick("btw_code", "vat_code"), pick("netto", "net"),
      pick("btw", "vat"), pick("bruto", "gross"), "credit",
      pick("vooruitgefactureerd", "invoiced_in_advance"),
    ]
  }

  package var salesJournal: String { pick("verkoop", "sales") }
  package func yesOrNo(_ value: Bool) -> String {
    value ? pick("ja", "yes") : pick("nee", "no")
  }
}
