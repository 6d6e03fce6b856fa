import Domain
import Formats
import Imports

/// What is fed with bytes of any kind: a refusal is a good answer, a trap or a hang is none.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case csv, workbook, xml, archive, toml, values

  /// Reads the bytes with all that reads such files.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: FuzzTarget.swallowing { try DelimitedText(ByteSource(bytes)).read { _, _ in } }
    case .workbook:
      FuzzTarget.swallowing {
        let workbook = try Workbook(ByteSource(bytes))
        for sheet in workbook.sheets {
          try workbook.read(sheet, cellLimit: 1_000_000) { _, _ in }
        }
      }
    case .xml: FuzzTarget.swallowing { try XMLEvents(ByteSource(bytes)).read { _ in } }
    case .archive: FuzzTarget.swallowing { _ = try ZipArchive.entries(ByteSource(bytes)) }
    case .toml:
      guard let today = CalendarDate(year: 2026, month: 1, day: 15) else { return }
      _ = SettingsReader.read(bytes, path: "leden.toml", today: today)
    case .values: FuzzTarget.readValues(bytes)
    }
  }

  private static func swallowing(_ body: () throws -> Void) {
    do {
      try body()
    } catch {
      // A refusal.
    }
  }

  /// Each line in every column of the tables an office sends.
  private static func readValues(_ bytes: [UInt8]) {
    guard let today = CalendarDate(year: 2026, month: 1, day: 15) else { return }
    let settings = SettingsReader.read([], path: "leden.toml", today: today).settings
    let values = bytes.split(separator: 0x0A).prefix(200)
    let files = tables.map { path, headings in
      var text = Array((headings.joined(separator: ";") + "\n").utf8)
      for (number, value) in values.enumerated() {
        let quoted = value.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }
        let cell: [UInt8] = [0x22] + quoted + [0x22]
        // Each row has a place for a sound value, so that rows come through.
        let sound: [UInt8] = [0x31]
        for column in headings.indices {
          text += (column == number % (headings.count + 1) ? sound : cell) + [0x3B]
        }
        text.append(0x0A)
      }
      return InputFile(path: path, bytes: text)
    }
    _ = YearReader.read(files, settings: settings)
  }

  private static let tables: [(path: String, headings: [String])] = [
    (
      "leden.csv",
      [
        "Lidnummer", "Volledige naam", "E-mail", "Functie", "Gemeente", "Lid sinds", "Lid tot",
        "Telefoon", "Nieuwsbrief", "Niet op ledenlijst",
      ]
    ),
    (
      "staf.csv",
      [
        "Personeelsnr", "Achternaam", "Tussenvoegsel", "Voorletters", "Roepnaam", "Geboortenaam",
        "Functie", "Gemeentecode", "Datum in dienst", "Datum uit dienst", "Mobiel", "Opmerking",
      ]
    ),
    ("log.csv", ["tijdstip", "lidnummer", "email", "gebeurtenis"]),
    (
      "tarieven.csv",
      ["tarief", "soort", "vast bedrag", "per inwoner", "van", "tot", "minimum", "geldig vanaf"]
    ),
  ]
}
