import Domain

extension FindingExample {
  private static let member = MemberNumber("10010")
  private static let debtor = DebtorID("GM0363")

  static let settings: [FindingExample] = [
    .init(
      .settings(.malformed(message: "unexpected end of line")), "percentage = 4,52",
      at: setting(41),
      "Vergelijk de regel met de uitleg erboven; vaak ontbreken aanhalingstekens."),
    .init(
      .settings(.invalid(key: "budget.contribution")), "veel",
      at: setting(14, "budget.contribution"), "Verbeter de waarde achter het =-teken."),
    .init(
      .settings(.missing(key: "association.seller.iban")),
      at: setting(31, "association.seller.iban"),
      "Vul de waarde in."),
    .init(
      .settings(.unknown(key: "referencedate")), "2026-01-15", at: setting(9, "referencedate"),
      "Verbeter de naam voor het =-teken, of haal de regel weg."),
  ]

  static let decisions: [FindingExample] = [
    .init(
      .deciding(.unknownVerdict), "misschien", at: workbook(12, "Besluit", 3),
      "Kies een woord uit de lijst in de cel."),
    .init(
      .deciding(.unknownProposal), at: workbook(13),
      "Gebruik de nieuwste ledencontrole; oude rijen tellen niet."),
    .init(
      .deciding(.stale(member: member)), at: workbook(14),
      "Bekijk het voorstel opnieuw en besluit nog eens."),
    .init(
      .deciding(.contradicting(member: member)), at: workbook(15),
      "Laat één besluit staan en maak de andere cel leeg."),
    .init(
      .deciding(.unknownPerson(member: member)), at: workbook(16),
      "Neem het personeelsnummer over uit de opgave of uit de kolom met kandidaten."),
    .init(
      .deciding(.severalPersons(member: member, employers: ["Utrecht", "Weert"])), "117002",
      at: workbook(17), "Zet achter het nummer bij welke gemeente diegene werkt."),
    .init(
      .deciding(
        .otherName(member: member, name: "Sanne de Vries", staffName: "Bram Jansen")), "117003",
      at: workbook(18), "Kijk in de opgave wie het is; een tikfout in het nummer is zo gemaakt."),
    .init(
      .deciding(.personTaken(member: member, by: MemberNumber("10011"))), "117004",
      at: workbook(19), "Zoek beide leden op in de ledencontrole en kies wie van de twee het is."),
    .init(
      .deciding(.undone(rows: 12)), at: workbook(0),
      "Niets, tenzij u die besluiten toch wilt; dan draait u `leden redo`."),
  ]

  private static let paidTwice: [FindingExample] = [MunicipalityCode("GM0363")].compactMap { code in
    code.map {
      .init(
        .contribution(.paidTwice(municipality: $0)), at: table("debiteuren", 8),
        "Kies wie voor deze gemeente betaalt.")
    }
  }

  static let contributions: [FindingExample] =
    paidTwice + [
      .init(
        .contribution(.tariffWithoutDate), at: table("tarieven", 3), "Vul de ingangsdatum in."),
      .init(
        .contribution(.noTariff(kind: MemberKind("gemeente"))), at: table("tarieven", 0),
        "Voeg een tarief toe, ook als het nul is."),
      .init(
        .contribution(.noInhabitants(debtor: debtor)), at: table("debiteuren", 3),
        "Vul de gemeentecodes of het inwonertal van deze debiteur in."),
      .init(
        .contribution(
          .budgetMissed(
            expected: Money(cents: 40_250_000), budget: Money(cents: 40_391_300),
            tolerance: Money(cents: 221))),
        at: setting(0, "budget.contribution"),
        "Open `tarieven 2026.xlsx`: daar staat waar het verschil vandaan komt."),
      .init(
        .contribution(.schemeNotChosen(schemes: ["A", "B"])), at: table("tarieven", 0),
        "Zet het geldende schema in `leden.toml`."),
      .init(
        .contribution(.tariffsOverlap(kind: MemberKind("gemeente"))), at: table("tarieven", 9),
        "Laat elke klasse beginnen waar de vorige ophoudt."),
      .init(
        .contribution(
          .budgetDigitsSwapped(
            printed: Money(cents: 36_844_600), likely: Money(cents: 38_644_600))),
        at: setting(0, "budget.previous"), "Zoek het bedrag op in de vastgestelde begroting."),
    ]

  static let invoices: [FindingExample] = [
    .init(
      .invoice(.missing(term: "BT-52", debtor: debtor)), at: table("debiteuren", 4, "plaats", 9),
      "Vul de cel in; alle ontbrekende gegevens staan ook in een eigen werkmap."),
    .init(
      .invoice(.invalid(term: "BT-55", rule: "BR-CL-14", debtor: debtor)), "Nederland",
      at: table("debiteuren", 4, "land", 10), "Verbeter de cel."),
    .init(
      .invoice(.vatNotDecided), at: setting(0),
      "Vraag uw adviseur en vul `[vat]` in, met wie het besloot en wanneer."),
    .init(
      .invoice(.vatTextNotTranslated), at: setting(0, "vat.text_en"),
      "Niets, of vul de Engelse zin in."),
    .init(
      .invoice(.sellerIncomplete(term: "BT-84")), at: setting(0),
      "Vul de gegevens van de vereniging in."),
    .init(
      .invoice(.unknownDebtor(DebtorID("GM9999"))), at: Origin(file: ""),
      "Voeg de betaler toe aan de debiteurentabel."),
    .init(
      .invoice(.referenceFilledIn(debtor: debtor)), at: table("debiteuren", 4, "uw_kenmerk", 18),
      "Niets; vraag het kenmerk als de betaler erop let."),
    .init(
      .invoice(.noMailAddress(debtor: debtor)), at: table("debiteuren", 4, "email", 11),
      "Vul het adres in of kies `post` of `peppol`."),
    .init(
      .invoice(.numberUsedTwice(InvoiceNumber("2026-0001"))), at: Origin(file: ""),
      "Controleer het eerste nummer in `leden.toml`; blijft het, vraag dan hulp."),
    .init(
      .invoice(.invoicedTwice(debtor: debtor)), at: table("debiteuren", 9),
      "Haal de dubbele regel uit de debiteurentabel."),
    .init(
      .invoice(.dateBeforePreviousNumber(InvoiceNumber("2026-0343"))), at: setting(0),
      "Pas `invoice_date` in `leden.toml` aan."),
  ]

  static let lists: [FindingExample] = [
    .init(
      .listing(.unplaced(member: member)), at: members(11),
      "Vul de gemeente in; zo lang staat het lid op de lijst van niet ingedeelde leden."),
    .init(
      .listing(.noContact(rayon: RayonCode("NW"))), at: table("rayons", 4),
      "Vul de contactpersoon in; de lijst wordt wel gemaakt."),
    .init(
      .listing(.logLeftOut(rows: 59, year: 2026)), at: Origin(file: "Imports/2026/activiteit.csv"),
      "Niets."),
  ]
}
