package import Domain

/// What a person must do now, one sentence each. The document to open stands behind it.
extension Wording {
  package func mendFiles(errors: Int) -> String {
    pick(
      errors == 1
        ? "Verbeter 1 fout in de aangeleverde bestanden; die rij is niet verwerkt."
        : "Verbeter \(count(errors)) fouten in de aangeleverde bestanden; die rijen zijn niet verwerkt.",
      errors == 1
        ? "Mend 1 fault in the files delivered; that row was not processed."
        : "Mend \(count(errors)) faults in the files delivered; those rows were not processed.")
  }

  package func explainBudget(difference: Money) -> String {
    pick(
      "Verklaar het verschil van \(signed(difference)) met de begroting. Tot dan wordt er niets "
        + "definitief gemaakt.",
      "Explain the difference of \(signed(difference)) with the budget. Nothing is released until "
        + "then.")
  }

  package func decideProposals(_ open: Int) -> String {
    pick(
      open == 1
        ? "Besluit over 1 voorstel. Zonder uw besluit verandert er niets."
        : "Besluit over \(count(open)) voorstellen. Zonder uw besluit verandert er niets.",
      open == 1
        ? "Decide on 1 proposal. Nothing changes without your decision."
        : "Decide on \(count(open)) proposals. Nothing changes without your decision.")
  }

  package func complete(_ gap: SettingGap) -> String {
    switch gap {
    case .name:
      pick(
        "Vul in leden.toml onder [association] de naam van uw vereniging in; die komt op elk document.",
        "Enter the name of your association in leden.toml under [association]; it stands on every "
          + "document.")
    case .seller:
      pick(
        "Vul in leden.toml onder [association.seller] adres, KvK-nummer en IBAN in. Tot dan komen er "
          + "geen facturen.",
        "Enter address, KvK number and IBAN in leden.toml under [association.seller]. Until then no "
          + "invoices are made.")
    case .vat:
      pick(
        "Leg in leden.toml onder [vat] vast hoe de btw op de contributie is geregeld en wie dat "
          + "besloot. Tot dan wordt er geen factuur definitief.",
        "Record in leden.toml under [vat] how VAT on the contribution is treated and who decided so. "
          + "Until then no invoice is released.")
    }
  }

  package func decideContacts(_ number: Int) -> String {
    pick(
      number == 1
        ? "Besluit eerst over 1 contactpersoon van een rayon. Zolang over hem of haar een voorstel "
          + "openstaat, gaat er geen lijst naartoe."
        : "Besluit eerst over \(count(number)) contactpersonen van rayons. Zolang over hen een "
          + "voorstel openstaat, gaat er geen lijst naar hen toe.",
      number == 1
        ? "Decide first about 1 contact person of a rayon. While a proposal about them is open, no "
          + "list goes to them."
        : "Decide first about \(count(number)) contact persons of rayons. While proposals about them "
          + "are open, no list goes to them.")
  }

  package func completeDebtors(_ number: Int) -> String {
    pick(
      number == 1
        ? "Vul de factuurgegevens van 1 debiteur aan."
        : "Vul de factuurgegevens van \(count(number)) debiteuren aan.",
      number == 1
        ? "Complete the invoice data of 1 debtor."
        : "Complete the invoice data of \(count(number)) debtors.")
  }

  package func enterOnWebsite(_ changes: Int) -> String {
    pick(
      changes == 1
        ? "Voer 1 wijziging door in de administratie van de website."
        : "Voer \(count(changes)) wijzigingen door in de administratie van de website.",
      changes == 1
        ? "Make 1 change in the website's administration."
        : "Make \(count(changes)) changes in the website's administration.")
  }

  package func placeMembers(_ number: Int) -> String {
    pick(
      number == 1
        ? "Deel 1 lid in bij een rayon."
        : "Deel \(count(number)) leden in bij een rayon.",
      number == 1
        ? "Place 1 member in a rayon."
        : "Place \(count(number)) members in a rayon.")
  }

  package func appointContacts(_ rayons: Int) -> String {
    pick(
      rayons == 1
        ? "Noteer een contactpersoon voor 1 rayon."
        : "Noteer contactpersonen voor \(count(rayons)) rayons.",
      rayons == 1
        ? "Record a contact person for 1 rayon."
        : "Record contact persons for \(count(rayons)) rayons.")
  }

  package func askDeliveries(_ municipalities: Int) -> String {
    pick(
      municipalities == 1
        ? "Vraag 1 gemeente om haar opgave, of laat haar leden dit jaar ongecontroleerd."
        : "Vraag \(count(municipalities)) gemeenten om hun opgave, of laat hun leden dit jaar "
          + "ongecontroleerd.",
      municipalities == 1
        ? "Ask 1 municipality for its delivery, or leave its members unchecked this year."
        : "Ask \(count(municipalities)) municipalities for their delivery, or leave their members "
          + "unchecked this year.")
  }

  package func releaseInvoices(_ number: Int, gross: Money) -> String {
    pick(
      number == 1
        ? "Controleer 1 conceptfactuur van \(amount(gross)) en maak haar definitief."
        : "Controleer de \(count(number)) conceptfacturen, samen \(amount(gross)), en maak ze definitief.",
      number == 1
        ? "Check 1 concept invoice of \(amount(gross)) and release it."
        : "Check the \(count(number)) concept invoices, together \(amount(gross)), and release them."
    )
  }

  package func sendInvoices(_ number: Int) -> String {
    pick(
      number == 1
        ? "Verstuur 1 definitieve factuur."
        : "Verstuur \(count(number)) definitieve facturen.",
      number == 1
        ? "Send 1 released invoice."
        : "Send \(count(number)) released invoices.")
  }
}
