/// The words by which headings are known.
extension HeadingRules {
  private static let privately = ["prive", "thuis", "home", "personal", "persoonlijk"]

  /// What is never read from anyone.
  private static let forbidden: [Rule] = [
    Rule(
      .forbidden,
      [
        "burgerservice", "=bsn", "sofinummer", "geboortedat", "gebdat", "geboorteda",
        "geboortejaar",
        "geboorteplaats", "geboorteland", "birthdat", "dateofbirth", "=dob", "birthday",
        "=geslacht",
        "geslachtcode", "gender", "=sekse", "=sex", "=mv", "salaris", "salary", "loonschaal",
        "=schaal", "bruto", "=trede", "=loon", "inkomen", "iban", "rekeningnummer", "bankrek",
        "nationalit", "burgerlijkestaat", "maritalstatus", "verzuim", "ziek", "absence", "=sick",
        "sickness", "arbeidsongesch", "handicap", "religie", "geloof", "paspoort", "rijbewijs",
        "identiteitsbewijs", "idbewijs", "noodcontact", "emergency", "=leeftijd", "=age",
        "wachtwoord",
        "password", "ipadres", "ipaddress", "=foto", "reden", "reason", "medisch", "medical",
        "garantiebaan",
      ],
      not: ["leerplicht"])
  ]

  private static let unused: [Rule] = [
    Rule(
      .ignored,
      [
        "leidinggevende", "=manager", "=chef", "supervisor", "kostenplaats", "costcenter", "=fte",
        "=uren", "urenper", "percentage", "deeltijd", "parttime", "gewijzigd", "mutatie",
        "modified",
        "changed", "updated", "aangemaakt", "created", "exportdatum", "peildatum", "volgnummer",
        "regelnummer", "=url", "website", "gebruikersnaam", "username", "=login", "=upn", "kamer",
        "werkplek", "werkdagen", "functiecode", "functieschaal", "functiegroep", "functieniveau",
        "afdelingscode", "afdelingsnummer", "werkgevernummer", "werkgevercode", "aanspreektitel",
        "aanhef", "titulatuur", "salutation", "contractduur", "contractsoort", "dienstverbandsoort",
        "soortdienstverband", "typedienstverband", "soortcontract", "arbeidsrelatie",
      ])
  ]

  private static let names: [Rule] = [
    Rule(
      .displayName, ["initial", "voorletter", "voornaam", "roepnaam", "firstname"],
      also: ["achternaam", "familienaam", "geslachtsnaam", "lastname", "surname"],
      not: ["zonder", "excl"]),
    Rule(
      .familyName,
      ["tussenvoegselenachternaam", "voorvoegselenachternaam", "voorvoegselsenachternaam"]),
    Rule(
      .familyName, ["achternaam", "familienaam"],
      also: ["mettussenv", "metvoorv", "incltussenv", "inclvoorv", "inclusief"]),
    Rule(.partnerPrefix, ["partner"], also: ["voorv", "tussenv", "prefix"]),
    Rule(
      .birthPrefix, ["geboorte", "meisjes", "birth", "maiden", "eigen"],
      also: ["voorv", "tussenv", "prefix"]),
    Rule(.nameUsage, ["naamgebruik", "naamvoering", "gebruiknaam", "gebruikachternaam"]),
    Rule(.partnerName, ["partner"], also: ["naam", "name"]),
    Rule(
      .birthName,
      ["geboortenaam", "meisjesnaam", "birthname", "maidenname", "eigennaam", "geboorteachternaam"]),
    Rule(.prefix, ["voorvoeg", "tussenvoeg", "=infix", "=prefix", "tussenv", "=vvg", "=tv"]),
    Rule(.initials, ["voorletter", "initial", "=voorl", "=vrl", "=vl"]),
    Rule(.callName, ["roepnaam", "roepnm", "callname", "nickname", "preferredname", "knownas"]),
    Rule(
      .givenNames,
      [
        "voornaam", "voornamen", "firstname", "givenname", "forename", "=voornm", "doopnaam",
        "doopnamen",
      ]),
    Rule(
      .familyName,
      [
        "achternaam", "achternm", "familienaam", "familyname", "lastname", "surname",
        "geslachtsnaam",
      ]),
    Rule(
      .displayName, ["naam", "name"],
      also: [
        "volledig", "compleet", "fullname", "medewerker", "werknemer", "personeelslid", "=lid",
        "display", "weergave", "collega", "persoon", "employee", "staff", "functionaris",
        "ambtenaar",
        "=contact", "samengesteld", "totale", "geheel",
      ],
      not: ["gemeente", "werkgever", "organisatie", "afdeling", "functie", "bestand", "team"]),
  ]

  private static let contact: [Rule] = [
    Rule(.workMobile, ["mobiel", "mobile", "=06", "=gsm", "=mob", "06nummer", "cellphone"]),
    Rule(
      .workPhone,
      ["telefoon", "telnr", "=tel", "phone", "doorkies", "telnummer", "werktel", "bereikbaarop"]),
  ]

  private static let notes: [Rule] = [
    Rule(
      .note,
      [
        "opmerking", "toelichting", "bijzonderhe", "notitie", "=memo", "aantekening", "commentaar",
        "remark", "comment", "=note", "=notes", "=info", "=uitleg", "nadereinfo",
      ])
  ]

  private static let work: [Rule] = [
    Rule(
      .municipalityCode, ["gemeente", "=cbs", "=gm", "municipality"],
      also: ["code", "=nr", "nummer"]),
    Rule(
      .municipalityName, ["gemeente", "municipality"], not: ["email", "adres", "grootte", "regio"]),
    Rule(
      .unitName,
      [
        "afdeling", "=team", "teamnaam", "cluster", "department", "=unit", "=sector", "=domein",
        "eenheid",
        "directie", "organisatieonderdeel", "bedrijfsonderdeel", "dienstonderdeel", "division",
        "vakgroep",
      ],
      not: ["code", "nummer", "=nr"]),
    Rule(
      .functionTitle,
      [
        "functie", "jobtitle", "=job", "=beroep", "=rol", "=role", "position", "werkzaamheden",
        "function",
        "=functienm", "taak",
      ],
      not: [
        "code", "schaal", "niveau", "datum", "begin", "start", "eind", "groep", "ingang", "vanaf",
        "=tot",
      ]),
  ]

  private static let employer: [Rule] = [
    Rule(
      .employerName,
      [
        "werkgever", "organisatie", "instelling", "employer", "company", "bedrijf", "organisation",
        "organization", "werkzaambij", "opdrachtgever", "bureau", "=org", "=rbl", "werkbij",
        "dienstbij",
        "samenwerkingsverband", "instantie",
      ],
      not: ["nummer", "code", "=nr", "=id", "soort", "type"])
  ]

  static let staff: [Rule] =
    [
      Rule(.familyName, ["geslachtsnaam"]),
      Rule(
        .forbidden, privately,
        also: ["mail", "tel", "mobiel", "phone", "adres", "nummer", "mobile"]),
    ] + forbidden + unused + [
      Rule(
        .forbidden,
        [
          "straat", "huisnummer", "huisnr", "postcode", "woonplaats", "woonadres", "zipcode",
          "=adres", "=address",
        ],
        not: ["mail", "werk"])
    ] + notes + [
      Rule(.workEmail, ["mail"], not: ["factuur", "domein", "gewijzigd", "datum"])
    ] + names + contact + [
      Rule(
        .personnelNumber,
        [
          "personeel", "=pers", "medewerker", "werknemer", "employee", "=staff", "=mdw",
          "registratie", "persnr", "=pnr", "staf",
        ],
        also: ["=nr", "nummer", "number", "=id", "=no", "code", "persnr", "=pnr", "identificatie"])
    ] + work + [
      Rule(
        .employmentEnd,
        [
          "uitdienst", "eind", "=tot", "=end", "enddate", "vertrek", "terminat", "ontslag",
          "=leave", "laatstewerkdag", "lastday", "=tm", "uitstroom",
        ],
        not: ["lid", "functie"]),
      Rule(
        .employmentStart,
        [
          "indienst", "aanstelling", "begin", "start", "ingang", "aanvang", "hire", "=sinds",
          "=vanaf", "=van", "entrydate", "instroom", "eerstewerkdag", "=since", "=from",
        ],
        not: ["lid", "functie", "eind"]),
    ] + employer

  static let members: [Rule] =
    [Rule(.familyName, ["geslachtsnaam"])] + forbidden + notes + [
      Rule(
        .optOutMail, ["nieuwsbrief", "newsletter", "mailing"],
        also: [
          "geen", "niet", "optout", "uitgeschr", "afgemeld", "unsub", "afmelding", "zonder", "=no",
        ]),
      Rule(.optInMail, ["nieuwsbrief", "newsletter", "mailing", "digizine"]),
      Rule(
        .optOutList,
        [
          "ledenlijst", "rayonlijst", "publicatie", "publiceren", "zichtbaar", "vermeld",
          "smoelenboek", "=lijst", "openbaar", "ledengids", "directory", "delen",
        ],
        also: [
          "geen", "niet", "optout", "bezwaar", "verberg", "=no", "=not", "hidden", "uitgesloten",
        ]),
      Rule(
        .optOutList, ["afgescherm", "afscherm", "geheim", "shielded", "confidential", "verborgen"]),
      Rule(
        .optInList,
        [
          "ledenlijst", "rayonlijst", "publicatie", "publiceren", "zichtbaar", "vermeld",
          "smoelenboek", "ledengids",
        ]),
      Rule(
        .krsdNumber,
        ["krsd", "beroepsregist", "registernummer", "registratienummer", "registerinschr"]),
      Rule(.debtorNumber, ["debiteur"], also: ["nr", "nummer", "=id", "code", "number"]),
    ] + unused + [
      Rule(.privateEmail, privately, also: ["mail"]),
      Rule(.ignored, privately, also: ["tel", "mobiel", "phone", "adres", "mobile"]),
      Rule(
        .ignored,
        [
          "factuur", "facturat", "invoice", "straat", "huisn", "postcode", "woonplaats", "=plaats",
          "=land", "zipcode",
        ]),
      Rule(.workEmail, ["mail"], not: ["domein", "datum"]),
      Rule(
        .memberKind, ["=lid", "lidmaat", "leden", "member", "contributie"],
        also: ["soort", "type", "categorie", "kind", "vorm", "category", "groep"]),
      Rule(
        .memberUntil, ["=lid", "lidmaat", "member", "uitschrij", "uitgeschr", "opzeg"],
        also: ["=tot", "eind", "until", "=end", "uitschrij", "uitgeschr", "expir", "tm"]),
      Rule(
        .memberSince, ["=lid", "lidmaat", "member", "inschrij", "aanmeld", "toetred", "ingeschr"],
        also: [
          "sinds", "vanaf", "since", "datum", "start", "begin", "ingang", "from", "=per", "date",
          "jaar",
        ]),
      Rule(
        .memberNumber,
        ["=lid", "lidm", "leden", "member", "relatie", "klant", "=contact", "lidnr", "persoon"],
        also: ["=nr", "nummer", "number", "=id", "=no", "code", "lidnr", "=key"]),
    ] + names + contact + work + employer

  static let events: [Rule] =
    forbidden + [
      Rule(
        .ignored,
        [
          "berichttekst", "inhoud", "=tekst", "=text", "content", "onderwerp", "subject", "=topic",
          "naam", "name",
        ]),
      Rule(
        .memberNumber, ["=lid", "lidm", "leden", "member", "relatie", "klant", "lidnr"],
        also: ["=nr", "nummer", "number", "=id", "=no", "code", "lidnr"]),
      Rule(.workEmail, ["mail"]),
      Rule(
        .eventType,
        [
          "gebeurtenis", "activiteit", "event", "actie", "action", "handeling", "activity",
          "=soort", "=type", "verrichting",
        ],
        not: ["datum", "date", "tijd", "time", "=id"]),
      Rule(
        .eventDate,
        [
          "tijdstip", "timestamp", "datum", "=date", "datetime", "moment", "wanneer", "=when",
          "=time", "=tijd", "createdat", "occurred",
        ]),
    ]
}
