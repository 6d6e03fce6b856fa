package import Domain

/// The words of the invoice register and of the list of missing invoice data.
extension Wording {
  package func registerFileName(year: Int) -> String { "factuurregister \(year).xlsx" }

  package func registerTitle(year: Int) -> String {
    pick("Factuurregister \(year)", "Invoice register \(year)")
  }

  package var registerSheet: String { pick("Facturen", "Invoices") }

  package var registerHeadings: [String] {
    [
      pick("Nummer", "Number"), pick("Soort", "Kind"), pick("Debiteur", "Debtor"),
      pick("Naam", "Name"), pick("Datum", "Date"), pick("Vervalt", "Due"),
      pick("Zonder btw", "Without VAT"), pick("Btw", "VAT"), pick("Te betalen", "To pay"),
      pick("Betalingskenmerk", "Payment reference"), pick("Stand", "Status"),
      pick("PDF", "PDF"), pick("E-factuur", "E-invoice"),
    ]
  }

  package func registerNote(
    count number: Int, gross: Money, states: [(Invoice.Status, Int)]
  ) -> String {
    let parts = states.filter { $0.1 > 0 }.map { "\(count($0.1)) \(name(of: $0.0).lowercased())" }
    return pick(
      "\(count(number)) documenten, samen \(amount(gross))",
      "\(count(number)) documents, together \(amount(gross))")
      + (parts.isEmpty ? "." : ": \(list(parts)).")
  }

  package var noInvoices: String {
    pick("Er zijn nog geen facturen.", "There are no invoices yet.")
  }

  // MARK: Missing data

  package func missingFileName(year: Int) -> String { "ontbrekende factuurgegevens \(year).xlsx" }

  package func missingTitle(year: Int) -> String {
    pick("Ontbrekende factuurgegevens \(year)", "Missing invoice data \(year)")
  }

  package var missingSheet: String { pick("Ontbrekend", "Missing") }

  package func missingNote(debtors: Int) -> String {
    switch debtors {
    case 0:
      pick("Geen debiteur hoeft hierdoor te wachten.", "No debtor has to wait because of this.")
    case 1:
      pick(
        "1 debiteur krijgt geen factuur zolang dit ontbreekt. \(howToFill)",
        "1 debtor gets no invoice while this is missing. \(howToFill)")
    default:
      pick(
        "\(count(debtors)) debiteuren krijgen geen factuur zolang dit ontbreekt. \(howToFill)",
        "\(count(debtors)) debtors get no invoice while this is missing. \(howToFill)")
    }
  }

  private var howToFill: String {
    pick(
      "Vul de lichte cellen in, bewaar de werkmap waar zij staat en draai opnieuw: wat u invult geldt "
        + "voor dit jaar, boven de tabel debiteuren. Leeg verandert niets; LEEG haalt weg.",
      "Fill in the light cells, save the workbook where it is and run again: what you fill in holds "
        + "for this year, above the table of debtors. Empty changes nothing; LEEG takes away.")
  }

  package var missingHeadings: [String] {
    [
      pick("Debiteur", "Debtor"), pick("Naam", "Name"), pick("Gevolg", "Consequence"),
      pick("Wat te doen", "What to do"), pick("E-mail nu", "E-mail now"),
    ]
  }

  /// The headings of the cells to fill in; they are read back by these words, in either language.
  package var missingInputs: [String] {
    [
      pick("Inkoopordernummer", "Purchase order number"), pick("Kenmerk", "Buyer reference"),
      pick("E-mail voor facturen", "E-mail for invoices"),
      pick("Ter attentie van", "For the attention of"), pick("Straat en nummer", "Street"),
      pick("Postcode", "Postcode"), pick("Plaats", "City"), pick("KvK-nummer", "KvK number"),
      "OIN", pick("Btw-nummer", "VAT number"), pick("Peppol-adres", "Peppol address"),
      pick("Kanaal", "Channel"), pick("Uw aantekening", "Your note"),
    ]
  }

  package func consequence(of severity: Severity) -> String {
    switch severity {
    case .error: pick("geen factuur", "no invoice")
    case .warning: pick("graag nakijken", "please check")
    case .notice: pick("ter informatie", "for information")
    }
  }

  package var nothingMissing: String {
    pick("Alle factuurgegevens zijn compleet.", "All invoice data are complete.")
  }
}
