import Foundation

/// Staff lists of any size for timing, the same for the same size.
struct InventedStaff {
  enum Format: String, CaseIterable {
    case csv, xml
    /// Texts inside the cells.
    case xlsx
    /// Texts shared by the cells, each its own.
    case sharedTexts = "shared.xlsx"
  }

  private static let headings = [
    "Personeelsnummer", "Achternaam", "Voorletters", "Roepnaam", "Email", "Functie", "Gemeente",
    "Afdeling", "DatumInDienst", "Telefoon",
  ]
  private static let families = [
    "Jansen", "Bakker", "Visser", "Müller", "Özdemir", "Smit", "Mulder", "Bos", "Vos", "Dekker",
  ]
  private static let places = [
    "Urk", "Súdwest-Fryslân", "Dronten", "Utrecht", "Amsterdam", "Almere", "Zwolle",
  ]
  private static let functions = [
    "Leerplichtambtenaar", "Doorstroomcoach", "Consulent leerplicht", "Administratief medewerker",
    "RMC-coördinator",
  ]

  private static func person(_ number: Int) -> [String] {
    let mixed = (number &* 2_654_435_761) >> 7
    let digits = String(1_000_000 + number % 1_000_000).dropFirst()
    return [
      "\(100_000 + number)", families[mixed % families.count], "J.", "Jan",
      "j.\(number)@gemeente.example", functions[mixed / 11 % functions.count],
      places[mixed / 17 % places.count], "Afdeling Jeugd \(mixed % 9)",
      "20\(10 + number % 15)-0\(1 + number % 9)-1\(number % 9)", "0612\(digits)",
    ]
  }

  /// Writes a file of about so many bytes, for workbooks before they are packed; how many people
  /// stand in it.
  static func write(_ format: Format, bytes: Int, to path: String) throws -> Int {
    switch format {
    case .csv: try text(path, bytes: bytes, start: line(headings), end: "", line)
    case .xml:
      try text(
        path, bytes: bytes, start: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Personeel>\n",
        end: "</Personeel>\n", element)
    case .xlsx: try workbook(bytes: bytes, to: path)
    case .sharedTexts: try workbookOfSharedTexts(bytes: bytes, to: path)
    }
  }

  /// Records until there are so many bytes; how many there are.
  private static func text(
    _ path: String, bytes: Int, start: String, end: String, _ record: ([String]) -> String
  ) throws -> Int {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw MeasureError.unreadable(path, why: "no file can be made there") }
    var block = start
    var written = 0
    var count = 0
    while written + block.utf8.count < bytes {
      block += record(person(count))
      count += 1
      if block.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(block.utf8))
        written += block.utf8.count
        block = ""
      }
    }
    try file.write(contentsOf: Data((block + end).utf8))
    try file.close()
    return count
  }

  /// Every twentieth person has a quoted cell with a line break.
  private static func line(_ cells: [String]) -> String {
    var cells = cells
    if cells[0].hasSuffix("00") { cells[7] = "\"\(cells[7])\n2\"" }
    return cells.joined(separator: ";") + "\n"
  }

  private static func element(_ cells: [String]) -> String {
    let fields = zip(headings, cells).map { "    <\($0)>\($1)</\($0)>\n" }
    return "  <Medewerker>\n\(fields.joined())  </Medewerker>\n"
  }

  // MARK: Workbooks

  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let sheetStart = "<worksheet xmlns=\"\(namespace)\"><sheetData>\(row(headings))"
  private static let sheetEnd = "</sheetData></worksheet>"

  private static func row(_ cells: [String]) -> String {
    let cells = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
    return "<row>\(cells.joined())</row>\n"
  }

  private static func workbook(bytes: Int, to path: String) throws -> Int {
    let sheet = path + ".sheet"
    defer { unlink(sheet) }
    let count = try text(sheet, bytes: bytes, start: sheetStart, end: sheetEnd, row)
    try PackedWorkbook.write(sheet: sheet, texts: nil, to: path)
    return count
  }

  /// Every cell has a text of its own, which is the hardest case.
  private static func workbookOfSharedTexts(bytes: Int, to path: String) throws -> Int {
    let (sheet, texts) = (path + ".sheet", path + ".texts")
    defer { for part in [sheet, texts] { unlink(part) } }
    let start = "<sst xmlns=\"\(namespace)\">"
    let count = try text(texts, bytes: bytes / 2, start: start, end: "</sst>") { cells in
      cells.map { "<si><t>\($0)</t></si>" }.joined() + "\n"
    }
    var next = 0
    _ = try text(sheet, bytes: bytes / 2, start: sheetStart, end: sheetEnd) { cells in
      defer { next = (next + cells.count) % (count * cells.count) }
      let numbers = (next..<next + cells.count)
      return "<row>\(numbers.map { "<c t=\"s\"><v>\($0)</v></c>" }.joined())</row>\n"
    }
    try PackedWorkbook.write(sheet: sheet, texts: texts, to: path)
    return count
  }
}
