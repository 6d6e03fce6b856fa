import Domain

/// The words that invented people and places are made of.
enum Vocabulary {
  /// Roepnaam and the first of the official names; weights fall with the position.
  static let firstNames: [(call: String, formal: String, isFemale: Bool)] = [
    ("Anneke", "Anna", true), ("Jan", "Johannes", false), ("Marieke", "Maria", true),
    ("Piet", "Petrus", false), ("Els", "Elisabeth", true), ("Kees", "Cornelis", false),
    ("Joke", "Johanna", true), ("Wim", "Willem", false), ("Tineke", "Catharina", true),
    ("Henk", "Hendrik", false), ("Ria", "Maria", true), ("Bert", "Lambertus", false),
    ("Sanne", "Susanna", true), ("Dirk", "Theodorus", false), ("Lotte", "Charlotte", true),
    ("Gerrit", "Gerardus", false), ("Femke", "Femke", true), ("Sjaak", "Jacobus", false),
    ("Nienke", "Nienke", true), ("Ton", "Antonius", false), ("Truus", "Geertruida", true),
    ("Bas", "Sebastiaan", false), ("Eline", "Eline", true), ("Hans", "Johannes", false),
    ("Fatima", "Fatima", true), ("Mehmet", "Mehmet", false), ("Wietske", "Wietske", true),
    ("Ruben", "Ruben", false), ("Roos", "Rosalia", true), ("Joris", "Georgius", false),
    ("Betty", "Elisabeth", true), ("Marcel", "Marcellus", false), ("Ilse", "Ilse", true),
    ("Youssef", "Youssef", false), ("Noëlle", "Noëlle", true), ("André", "Andreas", false),
    ("Karin", "Catharina", true), ("Sietse", "Sietse", false), ("Zoë", "Zoë", true),
    ("Aleid", "Adelheid", true), ("Daan", "Daniel", false), ("Margriet", "Margaretha", true),
    ("Jaap", "Jacobus", false), ("Loes", "Louisa", true), ("Niels", "Nicolaas", false),
    ("Hennie", "Hendrika", true), ("Freek", "Frederik", false), ("Mirjam", "Mirjam", true),
    ("Teun", "Antonius", false), ("Desirée", "Desirée", true), ("Koen", "Koenraad", false),
    ("Petra", "Petronella", true), ("Arjan", "Adrianus", false), ("Yvonne", "Yvonne", true),
    ("Jelle", "Jelle", false), ("Gea", "Geertje", true), ("Roel", "Roelof", false),
    ("Agnes", "Agnes", true), ("Luuk", "Lucas", false), ("Paula", "Paulina", true),
    ("Marjan", "Marianne", true), ("Rob", "Robertus", false), ("Anja", "Anja", true),
    ("Erik", "Hendrikus", false), ("Ellen", "Helena", true), ("Frans", "Franciscus", false),
    ("Linda", "Linda", true), ("Peter", "Petrus", false), ("Miranda", "Miranda", true),
    ("Theo", "Theodorus", false), ("Ingrid", "Ingrid", true), ("Sjors", "Georgius", false),
    ("Wendy", "Wendy", true), ("Bram", "Abraham", false), ("Corrie", "Cornelia", true),
    ("Nico", "Nicolaas", false), ("Dineke", "Gerardina", true), ("Tim", "Timotheus", false),
    ("Esther", "Esther", true), ("Rik", "Hendrik", false), ("Saskia", "Saskia", true),
    ("Maarten", "Martinus", false), ("Iris", "Iris", true), ("Ad", "Adrianus", false),
    ("Carla", "Carolina", true), ("Sem", "Samuel", false), ("Hetty", "Henriëtte", true),
    ("Wouter", "Wouterus", false), ("Nadia", "Nadia", true), ("Ali", "Ali", false),
    ("Samira", "Samira", true), ("Ivo", "Ivo", false), ("Lies", "Elisabeth", true),
    ("Huub", "Hubertus", false), ("Merel", "Merel", true), ("Otto", "Otto", false),
    ("Griet", "Margaretha", true), ("Stijn", "Augustinus", false), ("Yara", "Yara", true),
    ("Lex", "Alexander", false),
  ]

  /// Common family names with their prefix; weights fall with the position.
  static let commonFamilies: [(prefix: String, name: String)] = [
    ("de", "Jong"), ("", "Jansen"), ("de", "Vries"), ("van den", "Berg"), ("", "Bakker"),
    ("van", "Dijk"), ("", "Visser"), ("", "Smit"), ("de", "Boer"), ("", "Meijer"), ("", "Mulder"),
    ("de", "Groot"), ("", "Bos"), ("", "Peters"), ("", "Hendriks"), ("van", "Leeuwen"),
    ("", "Dekker"), ("", "Brouwer"), ("de", "Wit"), ("", "Dijkstra"), ("", "Smits"),
    ("van der", "Meer"), ("van der", "Linden"), ("", "Kok"), ("", "Jacobs"), ("", "Vermeulen"),
    ("van den", "Heuvel"), ("van der", "Veen"), ("", "Schouten"), ("", "Willems"),
    ("van den", "Broek"), ("de", "Bruijn"), ("van der", "Heijden"), ("", "Hoekstra"),
    ("", "Postma"), ("van der", "Velde"), ("", "Prins"), ("", "Blom"), ("", "Huisman"),
    ("", "Peeters"), ("de", "Jonge"), ("", "Kuipers"), ("van", "Beek"), ("", "Kuiper"),
    ("van der", "Wal"), ("", "Veenstra"), ("", "Kramer"), ("van den", "Brink"), ("", "Scholten"),
    ("van", "Wijk"), ("", "Postema"), ("", "Martens"), ("", "Vink"), ("", "Gerritsen"),
    ("de", "Graaf"), ("", "Timmermans"), ("", "Groen"), ("", "Koster"), ("", "Hermans"),
    ("van", "Vliet"), ("van", "Dam"), ("", "Wolters"), ("", "Maas"), ("de", "Lange"),
    ("", "Evers"), ("van der", "Ploeg"), ("", "Molenaar"), ("de", "Haan"), ("", "Verhoeven"),
    ("", "Bosch"), ("de", "Koning"), ("", "El Amrani"), ("", "Yilmaz"), ("", "Ramdin"),
  ]
  static let prefixes = ["van", "de", "van der", "van den", "van de", "te", "ter", "den", "in 't"]
  static let familyStarts = [
    "Achter", "Berken", "Brug", "Dorper", "Eiken", "Elzen", "Glas", "Haver", "Heide", "Hoge",
    "Kamper", "Klaver", "Kloos", "Koren", "Kraaien", "Lange", "Lin", "Maten", "Mees", "Molen",
    "Nieuwen", "Ooster", "Over", "Peppel", "Raven", "Rietz", "Roggen", "Schaap", "Slag", "Spring",
    "Steen", "Stort", "Turf", "Uiten", "Vaar", "Veen", "Vlas", "Voor", "Wes", "Wilgen", "Zand",
    "Zwanen", "Appel", "Beuken", "Bloemen", "Buiten", "Daal", "Drie", "Duin", "Eer", "Flier",
    "Gorte", "Groene", "Haage", "Hazel", "Hooge", "Kalver", "Kers", "Linden", "Noord", "Olden",
    "Polder", "Roode", "Sparren", "Tulpen", "Vorst", "Warm", "Witte", "Zomer",
  ]
  static let familyEnds = [
    "akker", "beek", "berg", "boom", "brink", "bos", "burg", "camp", "dal", "donk", "eind",
    "ers", "gaard", "graaf", "haar", "hoek", "hof", "horst", "huis", "inga", "kamp", "kuil",
    "laan", "ma", "maat", "meer", "mans", "oord", "poel", "sloot", "stra", "veld", "vliet", "voort",
    "waard", "weg", "wijk", "winkel", "zeel",
  ]
  static let placeStarts = [
    "Aar", "Baren", "Bever", "Boven", "Breu", "Dren", "Duiven", "Eem", "Gelder", "Grave", "Haars",
    "Heer", "Kromme", "Leider", "Lisse", "Maas", "Nij", "Oude", "Purme", "Rijns", "Scher", "Sluis",
    "Terne", "Vecht", "Water", "Wester", "Woude", "Zaan", "Zeven", "Zuider",
  ]
  static let placeEnds = [
    "berg", "broek", "dam", "dijk", "donk", "drecht", "hout", "hoven", "kerk", "land", "lo",
    "meer", "monde", "rade", "stede", "veen", "waard", "wijk", "zand", "zijl",
  ]
  static let provinces = [
    "Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant",
    "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland",
  ]
  static let departments = [
    "Leerplicht", "Jeugd en Onderwijs", "Team Leerplicht/RMC", "Samenleving",
  ]
  static let otherDepartments = ["Ruimte", "Bedrijfsvoering", "Publiekszaken", "Sociaal Domein"]

  static let titles: [Role: [String]] = [
    .leerplichtambtenaar: [
      "Leerplichtambtenaar", "Consulent leerplicht", "LPA", "BOA leerplicht",
      "Jeugdconsulent leerplicht",
      "Casemanager leerplicht", "Verzuimambtenaar", "Medewerker leerplicht", "BOA domein III",
    ],
    .doorstroomcoach: [
      "Doorstroomcoach", "RMC-consulent", "Trajectbegeleider RMC", "Coach doorstroompunt",
      "VSV-consulent", "DSP-coach",
    ],
    .doorstroomcoordinator: [
      "Doorstroomcoördinator", "RMC-coördinator", "Programmaleider doorstroompunt",
    ],
    .leerplichtAndDoorstroom: ["Leerplichtambtenaar/RMC-consulent", "Consulent leerplicht en RMC"],
    .beleidsmedewerker: [
      "Beleidsmedewerker onderwijs", "Beleidsadviseur VSV", "Adviseur onderwijsbeleid",
    ],
    .manager: [
      "Teamleider leerplicht", "Hoofd RBL", "Teammanager leerplicht", "Manager leerplicht",
    ],
    .ondersteuner: [
      "Administratief medewerker leerplicht", "Secretaresse leerplicht",
      "Backoffice medewerker leerplicht",
    ],
    .kwaliteitsmedewerker: ["Kwaliteitsmedewerker leerplicht", "Adviseur kwaliteit leerplicht"],
    .generic: ["Medewerker handhaving III", "Medewerker handhaving IV"],
    .outside: [
      "Opzichter groen", "Consulent Wmo", "Griffiemedewerker", "HR-adviseur", "Planoloog",
      "Inkoper",
      "Schuldhulpverlener", "Medewerker KCC", "Archivaris", "Financieel medewerker",
    ],
  ]
  /// Shares of the functions among members.
  static let roleShares: [(role: Role, share: Double)] = [
    (.leerplichtambtenaar, 0.5), (.doorstroomcoach, 0.2), (.doorstroomcoordinator, 0.05),
    (.leerplichtAndDoorstroom, 0.05), (.beleidsmedewerker, 0.08), (.manager, 0.05),
    (.ondersteuner, 0.05), (.kwaliteitsmedewerker, 0.02),
  ]
}
