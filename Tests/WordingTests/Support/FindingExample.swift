import Domain

/// An invented finding of every kind, with what the office does about it.
struct FindingExample {
  let finding: Finding
  /// One line of Dutch for `docs/bevindingen.md`.
  let remedy: String

  init(_ problem: Problem, _ value: String = "", at origin: Origin, _ remedy: String) {
    finding = Finding(problem, at: origin, value: value)
    self.remedy = remedy
  }

  static let groups: [(title: String, examples: [FindingExample])] = [
    ("Het hele bestand", files + unreadable),
    ("Kolommen", columns),
    ("Rijen", rows),
    ("Datums", dates),
    ("Andere waarden", values),
    ("Instellingen (`leden.toml`)", settings),
    ("Besluiten", decisions),
    ("Contributie", contributions),
    ("Facturen", invoices),
    ("Lijsten en community", lists),
  ]

  static var all: [FindingExample] { groups.flatMap(\.examples) }

  static func staff(_ row: Int, _ column: String = "", _ index: Int? = nil) -> Origin {
    Origin(file: "Imports/2026/personeel.csv", row: row, column: column, columnIndex: index)
  }

  static func members(_ row: Int, _ column: String = "", _ index: Int? = nil) -> Origin {
    Origin(
      file: "Imports/2026/leden.xlsx", sheet: "Leden", row: row, column: column,
      columnIndex: index)
  }

  static func table(_ name: String, _ row: Int, _ column: String = "", _ index: Int? = nil)
    -> Origin
  {
    Origin(file: "\(name).csv", row: row, column: column, columnIndex: index)
  }

  static func setting(_ row: Int, _ key: String = "") -> Origin {
    Origin(file: "leden.toml", row: row, column: key)
  }

  static func workbook(_ row: Int, _ column: String = "", _ index: Int? = nil) -> Origin {
    Origin(
      file: "Reports/2026/ledencontrole 2026.xlsx", sheet: "Functie gewijzigd", row: row,
      column: column, columnIndex: index)
  }
}
