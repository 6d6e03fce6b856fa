/// The words by which headings of the office's own reference tables are known.
extension HeadingRules {
  static let mergers: [Rule] = [
    Rule(
      .mergerDate,
      ["datum", "laatstedag", "eerstedag", "ingang", "=per", "=date", "lastday", "effective"]),
    Rule(
      .oldCode, ["code"],
      also: ["oud", "voormalig", "vorige", "voor", "opgeheven", "=van", "former", "previous"]),
    Rule(.newCode, ["code"], also: ["nieuw", "naar", "huidig", "opvolg", "=na", "new", "current"]),
    Rule(
      .oldName,
      [
        "oud", "voormalig", "vorige", "opgeheven", "=was", "voorheen", "vroeger", "previous",
        "former", "=old", "=voor",
      ],
      not: ["aantal"]),
    Rule(
      .newName,
      [
        "nieuw", "opgegaan", "huidig", "opvolg", "=naar", "=na", "=wordt", "current", "successor",
        "=new", "fusiegemeente", "samengevoegd",
      ],
      not: ["aantal"]),
  ]

  static let functionTitles: [Rule] = [
    Rule(
      .canonical,
      [
        "categor", "=rol", "groep", "standaard", "canon", "hoofd", "=role", "betekenis",
        "valtonder",
      ]
    ),
    Rule(
      .title,
      [
        "titel", "benaming", "functie", "title", "variant", "schrijfwijze", "alias", "omschrijving",
        "synoniem",
      ]),
  ]

  static let bureaus: [Rule] = [
    Rule(
      .hostName, ["centrum", "gastheer", "gastgem", "penvoer", "=host", "kassier", "=zetel"]),
    Rule(.emailDomain, ["domein", "domain"]),
    Rule(.municipalityCode, ["gemeente", "municipal"], also: ["code", "nummer"]),
    Rule(
      .municipalityName,
      ["deelnem", "aangesloten", "gemeente", "municipal", "particip", "werktvoor"],
      not: ["aantal"]),
    Rule(
      .bureauName,
      [
        "bureau", "samenwerking", "=rbl", "regeling", "uitvoering", "werkorganisatie", "sharedbody",
      ],
      not: ["code", "nummer", "=nr", "=id", "vorm", "soort"]),
  ]

  static let municipalities: [Rule] = [
    Rule(
      .municipalityCode, ["gemeente", "=cbs", "=gm", "municipal"],
      also: ["code", "=nr", "nummer", "number"]),
    Rule(.province, ["=prov", "provinc"], not: ["code"]),
    Rule(.inhabitants, ["inwoner", "inhabitant", "population"]),
    Rule(.emailDomain, ["domein", "domain", "website"]),
    Rule(
      .regionNumber, ["=rmc", "doorstroompunt", "regio"],
      also: ["=nr", "nummer", "number", "code"]),
    Rule(
      .municipalityName, ["gemeente", "municipal"], not: ["adres", "grootte", "aantal", "datum"]),
  ]
}
