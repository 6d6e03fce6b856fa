package import Domain

/// What is said about credit notes and invoices that have to be corrected.
extension Wording {
  package func correctionsFileName(year: Int) -> String { "correcties \(year).xlsx" }

  package func correctionsTitle(year: Int) -> String {
    pick("Facturen die niet meer kloppen, \(year)", "Invoices that are no longer right, \(year)")
  }

  package var correctionsSheet: String { pick("Correcties", "Corrections") }

  package var correctionsNote: String {
    pick(
      "Na het definitief maken is er iets veranderd. Alles in één keer corrigeren: leden invoice "
        + "credit --proposed. U typt het bedrag dat wordt gecrediteerd; eerder gebeurt er niets.",
      "Something changed after the release. To correct all at once: leden invoice credit "
        + "--proposed. You type the amount that is credited; nothing happens before.")
  }

  package var noCorrections: String {
    pick("Alle facturen kloppen nog.", "All invoices are still right.")
  }

  package var correctionHeadings: [String] {
    [
      pick("Factuur", "Invoice"), pick("Debiteur", "Debtor"), pick("Naam", "Name"),
      pick("Gefactureerd", "Invoiced"), pick("Al gecrediteerd", "Credited before"),
      pick("Nu verschuldigd", "Owed now"), pick("Verschil", "Difference"),
      pick("Aanleiding", "Occasion"), pick("Opdracht", "Command"),
    ]
  }

  /// Why an invoice has to be corrected: the decisions about its members, or something else.
  package func occasion(_ decided: [(name: String, outcome: Outcome)]) -> String {
    guard !decided.isEmpty else {
      return pick(
        "tarief, debiteur of lidmaatschap gewijzigd", "tariff, debtor or membership changed")
    }
    return decided.map { "\($0.name): \(name(of: $0.outcome))" }.joined(separator: "; ")
  }

  package func correctionsWait(_ number: Int, file: String) -> String {
    pick(
      "\(counted(number, "definitieve factuur klopt", "definitieve facturen kloppen")) niet meer na "
        + "een besluit of wijziging. Open: \(file). Daarna: leden invoice credit --proposed",
      "\(counted(number, "released invoice is", "released invoices are")) no longer right after a "
        + "decision or change. Open: \(file). Then: leden invoice credit --proposed")
  }

  /// The question before crediting: what it does, then the total to type.
  package func creditQuestion(
    notes: Int, credited: Money, invoices: Int, invoiced: Money
  ) -> String {
    var lines = [
      pick(
        "U gaat \(counted(notes, "creditnota", "creditnota's")) maken, samen \(amount(credited)). Dit "
          + "kan niet ongedaan worden gemaakt.",
        "You are about to make \(counted(notes, "credit note", "credit notes")), together "
          + "\(amount(credited)). This cannot be undone.")
    ]
    if invoices > 0 {
      lines.append(
        pick(
          "Daarvoor in de plaats \(invoices == 1 ? "komt" : "komen") "
            + "\(counted(invoices, "nieuwe factuur", "nieuwe facturen")), samen \(amount(invoiced)).",
          "In their place \(counted(invoices, "new invoice comes", "new invoices come")), together "
            + "\(amount(invoiced))."))
    }
    lines.append(
      pick(
        "Typ het bedrag van de creditnota's om door te gaan:",
        "Type the amount of the credit notes to go on:"))
    return lines.joined(separator: "\n")
  }

  package func creditedNow(
    notes: [InvoiceNumber], credited: Money, invoices: [InvoiceNumber], invoiced: Money
  ) -> [String] {
    var lines = [
      pick(
        "\(counted(notes.count, "creditnota", "creditnota's")) gemaakt (\(range(notes))), samen "
          + "\(amount(credited)).",
        "\(counted(notes.count, "credit note", "credit notes")) made (\(range(notes))), together "
          + "\(amount(credited)).")
    ]
    if !invoices.isEmpty {
      lines.append(
        pick(
          "\(counted(invoices.count, "nieuwe factuur", "nieuwe facturen")) gemaakt "
            + "(\(range(invoices))), samen \(amount(invoiced)).",
          "\(counted(invoices.count, "new invoice", "new invoices")) made (\(range(invoices))), "
            + "together \(amount(invoiced))."))
    }
    return lines
  }

  private func range(_ numbers: [InvoiceNumber]) -> String {
    guard let first = numbers.first, let last = numbers.last, first != last else {
      return numbers.first?.text ?? ""
    }
    return pick("\(first) tot en met \(last)", "\(first) to \(last)")
  }

  package func creditTotalDiffers(given: String, total: Money) -> String {
    pick(
      "Het opgegeven bedrag ‘\(given)’ is niet het bedrag dat wordt gecrediteerd: \(amount(total)). "
        + "Er is niets gecrediteerd.",
      "The amount given ‘\(given)’ is not the amount to be credited: \(amount(total)). Nothing was "
        + "credited.")
  }

  package func creditTotalMissing(_ total: Money) -> String {
    pick(
      "Bevestig het bedrag met --confirm-total \(total.decimal). Er is niets gecrediteerd.",
      "Confirm the amount with --confirm-total \(total.decimal). Nothing was credited.")
  }

  package var nameInvoicesToCredit: String {
    pick(
      "Noem de facturen die u crediteert, of gebruik --proposed.",
      "Name the invoices to credit, or use --proposed.")
  }

  package var amountCreditsPart: String {
    pick(
      "--amount crediteert een deel van één factuur en corrigeert niets.",
      "--amount credits part of one invoice and corrects nothing.")
  }

  package var lineGoesWithAmount: String {
    pick("--line hoort bij --amount.", "--line goes with --amount.")
  }

  package func notAnAmount(_ text: String) -> String {
    pick("‘\(text)’ is geen bedrag; schrijf 120,00.", "‘\(text)’ is not an amount; write 120,00.")
  }

  package var nothingToCredit: String {
    pick(
      "Er is geen factuur die gecorrigeerd moet worden.", "There is no invoice to be corrected.")
  }

  package func notCorrectable(_ number: InvoiceNumber) -> String {
    pick(
      "Voor de debiteur van factuur \(number) is nu geen nieuwe factuur te maken: er staat een "
        + "voorstel open of er ontbreken gegevens. Los dat eerst op, of crediteer zonder --correct.",
      "No new invoice can be made now for the debtor of invoice \(number): a proposal is open or "
        + "data are missing. Settle that first, or credit without --correct.")
  }

  package func creditLineUnknown(_ number: InvoiceNumber, lines: Int) -> String {
    pick(
      "Factuur \(number) heeft \(counted(lines, "regel", "regels")). Noem met --line welke regel u "
        + "gedeeltelijk crediteert.",
      "Invoice \(number) has \(counted(lines, "line", "lines")). Say with --line which line you "
        + "credit in part.")
  }

  package func creditBeforeInvoice(_ number: InvoiceNumber, _ date: CalendarDate) -> String {
    pick(
      "Factuur \(number) is van \(longDate(date)); een creditnota kan niet van eerder zijn. Kies een "
        + "latere dag met --date.",
      "Invoice \(number) is of \(longDate(date)); a credit note cannot be earlier. Choose a later "
        + "day with --date.")
  }

  package func creditConcept(_ number: InvoiceNumber) -> String {
    pick(
      "\(number) is een concept en hoeft niet gecrediteerd te worden.",
      "\(number) is a concept and needs no credit note.")
  }

  package func creditOfCreditNote(_ number: InvoiceNumber) -> String {
    pick(
      "\(number) is zelf een creditnota; die kan niet worden gecrediteerd.",
      "\(number) is a credit note itself and cannot be credited.")
  }

  package func creditsNothing(line: Int) -> String {
    pick(
      "Op regel \(line) valt niets te crediteren.", "There is nothing to credit on line \(line).")
  }

  package func creditsTooMuch(line: Int, left: Money) -> String {
    pick(
      "Op regel \(line) kan nog \(amount(left)) worden gecrediteerd, niet meer.",
      "On line \(line) \(amount(left)) can still be credited, no more.")
  }
}
