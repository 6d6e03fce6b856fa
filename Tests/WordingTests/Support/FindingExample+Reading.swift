import Domain

extension FindingExample {
  static let files: [FindingExample] = [
    .init(
      .reading(.unrecognized), at: staff(0),
      "Kijk of boven elke kolom een kop staat; hoort het bestand er niet bij, haal het weg."),
    .init(.reading(.empty), at: staff(0), "Vraag de afzender om het bestand met inhoud."),
    .init(
      .reading(.mojibakeMended), at: staff(12), "Vergelijk een paar namen met de brief of e-mail."),
    .init(
      .reading(.undefinedBytes), at: staff(12),
      "Open het bestand, verbeter het teken en bewaar het als CSV UTF-8."),
    .init(
      .reading(.unknownElement(name: "zwemdiploma")),
      at: Origin(file: "Imports/2026/urk.xml", row: 7), "Meestal niets; het element is niet nodig."
    ),
    .init(
      .reading(.alreadyRead(as: "Imports/2026/leden.csv")),
      at: Origin(file: "Imports/2026/kopie van leden.csv"), "Haal de kopie weg."),
    .init(
      .reading(.undone), at: Origin(file: "Imports/2026/leden maart.csv"),
      "Meestal haalt u het bestand weg."),
    .init(
      .reading(.suppressed), at: Origin(file: "Imports/2026/leden.csv", row: 14),
      "Haal de rij uit het bestand, en vraag de beheerder van de bron hetzelfde te doen."),
  ]

  static let unreadable: [FindingExample] = UnreadableReason.allCases.map { reason in
    .init(
      .reading(.unreadable(reason: reason)), at: Origin(file: "Imports/2026/urk"),
      "Zonder dit bestand is wat erin staat niet meegeteld: zorg voor een leesbaar bestand.")
  }

  static let columns: [FindingExample] = [
    .init(
      .reading(.missingColumn(field: "memberNumber")), at: members(0),
      "Zet de kop erboven of vraag een volledige lijst op; zonder telt geen enkele rij."),
    .init(
      .reading(.ambiguousColumn(fields: [])), at: staff(0, "Code", 2),
      "Geef de kolom een duidelijke kop als u haar nodig hebt."),
    .init(
      .reading(.ambiguousColumn(fields: ["initials", "callName"])), at: staff(0, "Naam 1", 2),
      "Zet er ‘Voorletters’ of ‘Roepnaam’ boven."),
    .init(
      .reading(.duplicateColumn(field: "workEmail")), at: members(0, "E-mail 2", 6),
      "Kies welke kolom telt en geef de andere een andere kop."),
    .init(
      .reading(.forbiddenColumn), at: staff(0, "Burgerservicenummer", 9),
      "Vraag de afzender om deze kolom niet meer te sturen, en vernietig het bestand daarna."),
    .init(
      .reading(.unknownColumn), at: staff(0, "Kluisnummer", 8),
      "Meestal niets; hebt u de kolom nodig, geef haar dan een gewone kop."),
    .init(
      .reading(.columnByValues(field: "functionTitle")), at: staff(0, "Kolom7", 6),
      "Kijk één keer of het klopt."),
    .init(.reading(.remarksNotKept), at: staff(0, "Opmerking", 10), "Niets."),
    .init(
      .reading(.employerInferred(name: "Dronten", evidence: .addresses)), at: staff(0),
      "Niets als het klopt; anders zet u de gemeente boven de tabel of in een kolom."),
    .init(
      .reading(.employerInferred(name: "Dronten", evidence: .fileName)), at: staff(0),
      "Kijk of het klopt, en vraag de afzender om de gemeente boven de tabel te zetten."),
  ]

  static let rows: [FindingExample] = [
    .init(.reading(.totalRow), "Totaal", at: staff(40, "Naam", 0), "Niets."),
    .init(.reading(.repeatedHeading), at: staff(21), "Niets."),
    .init(
      .reading(.unevenRow(expected: 12, found: 11)), at: staff(9),
      "Kijk of de waarden in deze rij onder de juiste kop staan."),
    .init(
      .reading(.missingValue(field: "familyName")), at: staff(3, "Achternaam", 1),
      "Vul de naam in: zonder naam is een rij met niemand te vergelijken."),
    .init(
      .reading(.duplicateMember(firstRow: 3)), "10010", at: members(8, "Lidnummer", 0),
      "Zoek uit welk van de twee lidnummers klopt."),
    .init(
      .reading(.duplicateRow(firstRow: 3)), at: staff(8), "Meestal niets; de eerste rij telt."),
  ]

  static let dates: [FindingExample] = [
    .init(
      .reading(.dateDoesNotExist), "31-02-2019", at: members(14, "Lid sinds", 5),
      "Zoek de juiste datum op; tot die tijd is deze rij opzij gelegd."),
    .init(
      .reading(.dateAmbiguous(readings: ["2026-02-01", "2026-01-02"])), "01-02-2026",
      at: members(15, "Lid sinds", 5), "Kijk of de dag en de maand niet zijn omgewisseld."),
    .init(
      .reading(.notADate), "gisteren", at: members(16, "Lid sinds", 5),
      "Zoek de juiste datum op; tot die tijd is deze rij opzij gelegd."),
    .init(
      .reading(.notAMoment), "gisteren",
      at: Origin(file: "Imports/2026/community.csv", row: 5, column: "Tijdstip", columnIndex: 1),
      "Haal het logboek opnieuw op; deze activiteit telt nog niet mee."),
    .init(
      .reading(.endBeforeStart), "01-01-2018", at: members(17, "Lid tot", 6),
      "Kijk welke van de twee datums klopt; tot die tijd is deze rij opzij gelegd."),
    .init(
      .reading(.dateLeftOut(.doesNotExist)), "31-02-2019", at: staff(14, "In dienst", 5),
      "Vraag de gemeente naar de datum; de medewerker blijft zo lang in beeld."),
    .init(
      .reading(.dateLeftOut(.notADate)), "gisteren", at: staff(15, "Uit dienst", 6),
      "Vraag de gemeente of en wanneer iemand vertrok; hij of zij telt nog als in dienst."),
    .init(
      .reading(.dateLeftOut(.endBeforeStart)), "01-01-2018", at: staff(16, "Uit dienst", 6),
      "Vraag de gemeente welke van de twee datums klopt."),
  ]

  static let values: [FindingExample] = [
    .init(
      .reading(.notAnAmount), "1.45.00", at: table("tarieven", 4, "vast_bedrag", 6),
      "Schrijf bedragen als 1.234,56; tot die tijd telt de regel niet mee."),
    .init(
      .reading(.amountAmbiguous(readings: ["1040.00", "1.04"])), "1.040",
      at: table("tarieven", 5, "vast_bedrag", 6), "Schrijf het bedrag met komma en centen."),
    .init(
      .reading(.notANumber), "veel", at: table("debiteuren", 3, "inwoners", 5),
      "Schrijf het aantal in cijfers."),
    .init(
      .reading(.notAnEmailAddress), "bos@", at: members(4, "E-mail", 3),
      "Vraag het lid naar het goede adres."),
    .init(
      .reading(.notATelephoneNumber), "14 0592", at: members(4, "Telefoon", 4),
      "Niets, of vul het eigen nummer van het lid in."),
    .init(
      .reading(.notYesOrNo), "misschien", at: members(4, "Nieuwsbrief", 8), "Vul ja of nee in."),
    .init(
      .reading(.notAnIdentifier(kind: "kvk")), "12", at: table("debiteuren", 3, "kvk", 12),
      "Zoek het nummer op; zonder kan een factuur blijven liggen."),
    .init(
      .reading(.municipalityUnknown(suggestion: "")), "Atlantis", at: members(6, "Gemeente", 2),
      "Vul de gemeente in; anders hoort het lid in geen rayon."),
    .init(
      .reading(.municipalityUnknown(suggestion: "Eindhoven")), "Eindhvoen",
      at: members(6, "Gemeente", 2),
      "Verbeter de schrijffout, of de gemeente als het een andere is."
    ),
    .init(
      .reading(.municipalityAmbiguous(candidates: ["Bergen (L.)", "Bergen (NH.)"])), "Bergen",
      at: members(6, "Gemeente", 2), "Schrijf erbij welke het is."),
    .init(
      .reading(.municipalityEnded(successors: [])), "Haaren", at: members(7, "Gemeente", 2),
      "Vul de gemeente in waar het lid nu werkt."),
    .init(
      .reading(.municipalityEnded(successors: ["Boxtel", "Oisterwijk", "Vught"])), "Haaren",
      at: members(7, "Gemeente", 2), "Werk de ledenlijst bij als het uitkomt."),
    .init(
      .reading(.functionUnknown), "Schoolzwemmer", at: members(9, "Functie", 7),
      "Niets, tenzij een voorstel over deze functie niet klopt."),
    .init(
      .reading(.eventKindUnknown), "zwaaien",
      at: Origin(file: "Imports/2026/community.csv", row: 9, column: "Soort", columnIndex: 2),
      "Beslis of dit meetelt, en zet het dan in `leden.toml`."),
    .init(
      .reading(.notAllowed(allowed: ["klasse", "schijf", "vast"])), "loterij",
      at: table("tarieven", 6, "methode", 3), "Kies een van de genoemde woorden."),
  ]
}
