/// The people who stand in every file of the corpus, and how they must be read.
enum CorpusPeople {
  enum Field: Int, CaseIterable {
    case number, family, prefix, initials, call, email, function, municipality, unit, start, end
    case phone
  }

  /// By person, in the order of `Field`; days in ISO.
  static let values: [[String]] = [
    [
      "0101", "Vries", "de", "S.", "Sanne", "s.devries@dronten.example", "Leerplichtambtenaar",
      "Dronten", "Jeugd", "2019-09-01", "", "0612345678",
    ],
    [
      "0102", "Müller", "", "J.P.", "Joël", "j.muller@sudwestfryslan.example", "Doorstroomcoach",
      "Súdwest-Fryslân", "Onderwijs", "2021-12-31", "2025-06-30", "",
    ],
    [
      "0103", "Berg", "van den", "R.", "René", "r.vandenberg@urk.example", "Leerplichtambtenaar",
      "Urk", "Financiële zaken", "2020-02-29", "", "0527123456",
    ],
    [
      "0104", "Bos", "", "A.", "Ada", "a.bos@utrecht.example", "Doorstroomcoach", "Utrecht",
      "Coördinatie", "2024-11-13", "", "",
    ],
  ]

  static let lines = [
    "0101|S.|Sanne|de|Vries||GM0303|Leerplichtambtenaar|Jeugd|s.devries@dronten.example|+31612345678|2019-09-01||",
    "0102|J.P.|Joël||Müller||GM1900|Doorstroomcoach|Onderwijs|j.muller@sudwestfryslan.example||2021-12-31|2025-06-30|",
    "0103|R.|René|van den|Berg||GM0184|Leerplichtambtenaar|Financiële zaken|r.vandenberg@urk.example|+31527123456|2020-02-29||",
    "0104|A.|Ada||Bos||GM0344|Doorstroomcoach|Coördinatie|a.bos@utrecht.example||2024-11-13||",
  ]

  /// How systems call the fields, in the order of `Field`.
  static let headings: [[String]] = [
    [
      "Personeelsnr", "Achternaam", "Tussenvoegsel", "Voorletters", "Roepnaam", "E-mail",
      "Functie", "Gemeente", "Afdeling", "Datum in dienst", "Datum uit dienst", "Telefoon",
    ],
    [
      "Werknemersnummer", "Familienaam", "Vvgsl", "Voorl.", "Roepn.", "E-mailadres (werk)",
      "Funktiebenaming", "Naam werkgever", "Organisatieonderdeel", "Indiensttredingsdatum",
      "Laatste werkdag", "Diensttelefoon",
    ],
    [
      "Employee ID", "Last name", "Name prefix", "Initials", "Preferred first name", "Work email",
      "Job title", "Employer", "Department", "Hire date", "Termination date", "Mobile phone",
    ],
  ]

  enum Days: CaseIterable {
    case iso, dutch, dutchSlashes, compact, words

    func text(_ iso: String) -> String {
      let parts = iso.split(separator: "-").map(String.init)
      guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return iso }
      switch self {
      case .iso: return iso
      case .dutch: return "\(parts[2])-\(parts[1])-\(parts[0])"
      case .dutchSlashes: return "\(day)/\(month)/\(parts[0])"
      case .compact: return parts.joined()
      case .words: return "\(day) \(Days.months[month - 1]) \(parts[0])"
      }
    }

    private static let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
  }

  static func row(_ person: Int, days: Days) -> [String] {
    var row = values[person]
    for field in [Field.start, .end] { row[field.rawValue] = days.text(row[field.rawValue]) }
    return row
  }
}

/// One file of the corpus: it reads to `CorpusPeople.lines` with exactly these findings.
struct CorpusFile: CustomStringConvertible {
  let name: String
  let path: String
  let bytes: [UInt8]
  /// As `YearInput.marks`.
  var marks: [String] = []
  /// The number of tables that hold people, where that is not one.
  var tables = 1

  var description: String { name }
}
