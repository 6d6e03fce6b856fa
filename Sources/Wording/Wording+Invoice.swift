package import Domain

/// The words on invoices and credit notes.
extension Wording {
  // Titles.
  package func invoiceTitle(_ kind: Invoice.Kind) -> String {
    switch kind {
    case .invoice: pick("Factuur", "Invoice")
    case .creditNote: pick("Creditnota", "Credit note")
    }
  }

  package func invoiceSubject(year: Int) -> String {
    pick("Contributie \(year)", "Membership contribution \(year)")
  }

  package var conceptBand: String {
    pick("CONCEPT: niet betalen", "CONCEPT: do not pay")
  }

  package var conceptExplanation: String {
    pick(
      "Dit is een controle-exemplaar. U ontvangt de definitieve factuur apart.",
      "This is a copy to check. You will receive the final invoice separately.")
  }

  package var conceptShort: String {
    pick("ter controle", "to be checked")
  }

  package var creditNoteBand: String {
    pick("CREDITNOTA: u hoeft niets te betalen", "CREDIT NOTE: nothing to pay")
  }

  package func creditNoteExplanation(original: InvoiceNumber) -> String {
    pick(
      "Dit bedrag trekken wij af van factuur \(original). Hebt u die al betaald, dan krijgt u het "
        + "terug.",
      "We subtract this amount from invoice \(original). If you have paid that one already, you "
        + "will get it back.")
  }

  // The block with who and when.
  package func invoiceNumberLabel(_ kind: Invoice.Kind) -> String {
    switch kind {
    case .invoice: pick("Factuurnummer", "Invoice number")
    case .creditNote: pick("Nummer creditnota", "Credit note number")
    }
  }

  package var originalInvoiceLabel: String { pick("Bij factuur", "Concerning invoice") }
  package func invoiceDateLabel(_ kind: Invoice.Kind) -> String {
    switch kind {
    case .invoice: pick("Factuurdatum", "Invoice date")
    case .creditNote: pick("Datum", "Date")
    }
  }
  package var dueDateLabel: String { pick("Vervaldatum", "Due date") }
  package var periodLabel: String { pick("Periode", "Period") }
  package var orderReferenceLabel: String { pick("Uw inkooporder", "Your order") }
  package var buyerReferenceLabel: String { pick("Uw kenmerk", "Your reference") }
  package var buyerVATNumberLabel: String { pick("Uw btw-nummer", "Your VAT number") }

  package var accountingCostLabel: String { pick("Uw kostenplaats", "Your cost centre") }

  /// `€ 33,3333`: a price may have more decimals than an amount.
  package func price(_ price: UnitRate) -> String {
    if let money = price.money { return amount(money) }
    return pick("€\u{A0}\(price.price.replacing(".", with: ","))", "€\(price.price)")
  }

  package func debitExplanation(account: String, on date: CalendarDate) -> String {
    pick(
      "U hoeft niets te doen: wij schrijven dit bedrag omstreeks \(longDate(date)) af van rekening "
        + "\(account).",
      "There is nothing to do: we debit this amount from account \(account) around "
        + "\(longDate(date)).")
  }

  package func period(_ from: CalendarDate, _ through: CalendarDate) -> String {
    "\(date(from)) \(pick("t/m", "to")) \(date(through))"
  }

  package func attention(_ name: String) -> String {
    pick("t.a.v. \(name)", "attn. \(name)")
  }

  // The panel with the amount.
  package var amountDueLabel: String { pick("Te betalen", "Amount due") }
  package var amountDueLaterLabel: String { pick("Straks te betalen", "To be paid later") }
  package var creditedAmountLabel: String { pick("Gecrediteerd", "Credited") }
  package func beforeDate(_ due: CalendarDate) -> String {
    pick("uiterlijk \(longDate(due))", "by \(longDate(due))")
  }

  package var payTo: String { pick("Overmaken naar", "Transfer to") }
  package var inTheNameOf: String { pick("Op naam van", "Account holder") }
  package var paymentReferenceLabel: String { pick("Betalingskenmerk", "Payment reference") }
  package var scanToPay: String {
    pick("Scan met uw bank-app", "Scan with your banking app")
  }

  // The table.
  package var lineHeadings: [String] {
    [
      pick("Omschrijving", "Description"), pick("Aantal", "Quantity"), pick("Prijs", "Price"),
      pick("Bedrag", "Amount"),
    ]
  }

  package var lineTotalLabel: String { pick("Totaal van de regels", "Total of the lines") }
  package var grossTotalLabel: String { pick("Totaal met btw", "Total with VAT") }
  package var prepaidLabel: String { pick("Al betaald", "Paid before") }
  package var netTotalLabel: String { pick("Totaal zonder btw", "Total without VAT") }
  package func vatLabel(_ treatment: VATTreatment) -> String {
    switch treatment.category {
    case .exempt: pick("Btw: vrijgesteld", "VAT: exempt")
    case .outsideScope: pick("Btw: niet van toepassing", "VAT: not applicable")
    case .standard:
      pick("Btw \(percentage(treatment.rate))", "VAT \(percentage(treatment.rate))")
    }
  }
  package func vatBase(_ base: Money) -> String {
    pick("over \(amount(base))", "on \(amount(base))")
  }

  /// The name of a contribution line: `Contributie 2026 Amsterdam`.
  package func contributionLine(year: Int, for name: String) -> String {
    name.isEmpty
      ? invoiceSubject(year: year)
      : pick("Contributie \(year), \(name)", "Membership contribution \(year), \(name)")
  }

  /// What a contribution was computed from.
  package func contributionBasis(inhabitants: Int) -> String {
    pick(
      "op basis van \(count(inhabitants)) inwoners",
      "based on \(count(inhabitants)) inhabitants")
  }

  package func membershipKind(_ kind: MemberKind) -> String {
    switch kind.text {
    case "persoonlijk": pick("persoonlijk lidmaatschap", "personal membership")
    case "aspirant": pick("aspirant-lidmaatschap", "trainee membership")
    case "student": pick("studentlidmaatschap", "student membership")
    case "organisatie": pick("lidmaatschap van een organisatie", "membership of an organisation")
    default: pick("lidmaatschap \(kind)", "membership \(kind)")
    }
  }

  /// The terms of payment in the e-invoice.
  package func paymentTerms(due: CalendarDate) -> String {
    pick("Betalen uiterlijk \(longDate(due))", "To be paid by \(longDate(due))")
  }

  package var creditTerms: String {
    pick(
      "Wordt verrekend of terugbetaald; u hoeft niets te betalen",
      "Will be set off or refunded; nothing to pay")
  }

  // The appendix.
  package func coveredHere(_ count: Int) -> String {
    count == 1
      ? pick("In dit bedrag is één lid begrepen", "This amount covers one member")
      : pick(
        "In dit bedrag zijn \(self.count(count)) leden begrepen",
        "This amount covers \(self.count(count)) members")
  }

  package func coveredInAppendix(_ count: Int) -> String {
    pick("\(coveredHere(count)); zie de bijlage.", "\(coveredHere(count)); see the appendix.")
  }

  package var appendixTitle: String {
    pick("Bijlage: leden in dit bedrag", "Appendix: members in this amount")
  }

  package var coveredHeadings: [String] {
    [
      pick("Lidnummer", "Number"), pick("Naam", "Name"), pick("Functie", "Function"),
    ]
  }

  package func appendixOf(_ kind: Invoice.Kind, number: InvoiceNumber) -> String {
    pick(
      "bij \(invoiceTitle(kind).lowercased()) \(number)",
      "to \(invoiceTitle(kind).lowercased()) \(number)")
  }

  package func page(_ number: Int, of total: Int) -> String {
    pick("pagina \(number) van \(total)", "page \(number) of \(total)")
  }

  // The foot.
  package var kvkLabel: String { pick("KvK", "Trade register") }
  package var vatNumberLabel: String { pick("Btw-nummer", "VAT number") }
  package var taxNumberLabel: String { pick("RSIN", "RSIN") }
  package var questions: String {
    pick(
      "Klopt er iets niet of mist u een kenmerk? Laat het ons weten, dan passen wij het aan.",
      "Is something not right or is a reference missing? Let us know and we will mend it.")
  }
}
