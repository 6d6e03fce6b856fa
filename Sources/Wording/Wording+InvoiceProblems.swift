package import Domain

/// Sentences about invoices that cannot be made, each with one thing to do.
extension Wording {
  package func sentence(for problem: InvoiceProblem) -> String {
    switch problem {
    case .missing(let term, let debtor):
      pick(
        "debiteur \(debtor) heeft geen \(invoiceField(term)). Vul dit in de debiteurentabel in; "
          + "tot die tijd krijgt deze debiteur geen factuur.",
        "debtor \(debtor) has no \(invoiceField(term)). Fill it in in the table of debtors; until "
          + "then this debtor gets no invoice.")
    case .invalid(let term, let rule, let debtor):
      pick(
        "bij debiteur \(debtor) klopt \(invoiceField(term)) niet (\(invoiceRule(rule))). Verbeter "
          + "dit; tot die tijd krijgt deze debiteur geen factuur.",
        "at debtor \(debtor) the \(invoiceField(term)) is not right (\(invoiceRule(rule))). Mend "
          + "it; until then this debtor gets no invoice.")
    case .vatNotDecided:
      pick(
        "er is nog niet besloten hoe de btw op de contributie werkt. Vul in leden.toml onder [vat] "
          + "in wat uw adviseur besloot; tot die tijd komen er geen facturen.",
        "the VAT on the contribution was not decided yet. Fill in under [vat] in leden.toml what "
          + "your adviser decided; until then there are no invoices.")
    case .vatTextNotTranslated:
      pick(
        "de zin over de btw staat alleen in het Nederlands in leden.toml en komt zo op de Engelse "
          + "facturen. Vul onder [vat] ook text_en in als u dat anders wilt.",
        "the sentence about VAT stands in leden.toml in Dutch only and goes onto the English "
          + "invoices that way. Fill in text_en under [vat] as well if you want it otherwise.")
    case .sellerIncomplete(let term):
      pick(
        "van de vereniging zelf ontbreekt \(invoiceField(term)). Vul dit in leden.toml in onder "
          + "[association.seller]; tot die tijd komen er geen facturen.",
        "of the association itself the \(invoiceField(term)) is missing. Fill it in in leden.toml "
          + "under [association.seller]; until then there are no invoices.")
    case .unknownDebtor(let debtor):
      pick(
        "voor debiteur \(debtor) is een contributie berekend, maar in de debiteurentabel staat "
          + "deze niet. Voeg de regel toe.",
        "a contribution was computed for debtor \(debtor), but the table of debtors does not have "
          + "it. Add the row.")
    case .referenceFilledIn(let debtor):
      pick(
        "debiteur \(debtor) gaf geen inkooporder en geen kenmerk; op de factuur staat nu de naam "
          + "van de contactpersoon of afdeling. Vraag het kenmerk als u wilt.",
        "debtor \(debtor) gave no order and no reference; the invoice now names the contact or "
          + "department. Ask for the reference if you like.")
    case .noMailAddress(let debtor):
      pick(
        "debiteur \(debtor) krijgt de factuur per e-mail, maar heeft geen e-mailadres. Vul het in "
          + "of kies een ander kanaal.",
        "debtor \(debtor) gets the invoice by e-mail, but has no e-mail address. Fill it in or "
          + "choose another channel.")
    case .numberUsedTwice(let number):
      pick(
        "factuurnummer \(number) komt twee keer voor. Er is niets definitief gemaakt.",
        "invoice number \(number) occurs twice. Nothing was released.")
    case .invoicedTwice(let debtor):
      pick(
        "debiteur \(debtor) zou twee facturen krijgen voor hetzelfde jaar. Haal een van de twee "
          + "weg.",
        "debtor \(debtor) would get two invoices for the same year. Take one of them away.")
    case .dateBeforePreviousNumber(let number):
      pick(
        "factuur \(number) heeft een eerdere datum dan het nummer ervoor. Kies een factuurdatum "
          + "op of na die van de vorige factuur.",
        "invoice \(number) has an earlier date than the number before it. Choose an invoice date "
          + "on or after that of the invoice before.")
    }
  }

  /// What people call a field of an invoice, by its term in EN 16931; the term itself when it has
  /// no other name.
  package func invoiceField(_ term: String) -> String {
    switch term {
    case "BT-1": pick("factuurnummer", "invoice number")
    case "BT-2": pick("factuurdatum", "invoice date")
    case "BT-9": pick("vervaldatum", "due date")
    case "BT-10": pick("kenmerk", "reference")
    case "BT-13": pick("inkooporder", "purchase order")
    case "BT-22": pick("opmerking op de factuur", "note on the invoice")
    case "BT-25": pick("nummer van de oorspronkelijke factuur", "number of the original invoice")
    case "BT-27", "BT-44": pick("naam", "name")
    case "BT-30": pick("KvK-nummer", "trade register number")
    case "BT-31": pick("btw-nummer", "VAT number")
    case "BT-32": pick("fiscaal nummer (RSIN)", "tax number (RSIN)")
    case "BT-34", "BT-49": pick("Peppol-adres", "Peppol address")
    case "BT-35", "BT-50": pick("straat of postbus", "street or post box")
    case "BT-37", "BT-52": pick("plaats", "city")
    case "BT-38", "BT-53": pick("postcode", "postcode")
    case "BT-40", "BT-55": pick("land", "country")
    case "BT-47": pick("KvK-nummer of OIN", "trade register number or OIN")
    case "BT-48": pick("btw-nummer", "VAT number")
    case "BT-73", "BT-74": pick("contributiejaar", "membership year")
    case "BT-83": pick("betalingskenmerk", "payment reference")
    case "BT-84": pick("IBAN", "IBAN")
    case "BT-115": pick("te betalen bedrag", "amount due")
    case "BT-118": pick("btw-soort", "VAT category")
    case "BT-119": pick("btw-percentage", "VAT rate")
    case "BT-120": pick("reden van de btw-vrijstelling", "reason of the VAT exemption")
    case "BT-153": pick("omschrijving van een regel", "name of a line")
    case "BG-4":
      pick(
        "adres, KvK-nummer of IBAN", "address, trade register number or IBAN")
    case "BG-25": pick("factuurregel", "invoice line")
    default: term
    }
  }

  /// Why a value is refused, by the rule that does; the rule's own name when it needs no words.
  private func invoiceRule(_ rule: String) -> String {
    switch rule {
    case "RSIN": pick("het RSIN in het OIN klopt niet", "the RSIN in the OIN is not sound")
    case "FORM": pick("de vorm klopt niet", "the form is not right")
    case "BR-CL-25": pick("onbekende soort Peppol-adres", "unknown kind of Peppol address")
    case "BR-CL-14": pick("landcode van twee hoofdletters", "country code of two capitals")
    default: rule
    }
  }
}
