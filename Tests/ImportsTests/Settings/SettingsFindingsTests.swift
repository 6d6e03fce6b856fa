import Domain
import Imports
import Testing

@Suite struct SettingsFindingsTests {
  private func findings(_ text: String) throws -> [Finding] {
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    return SettingsReader.read(Array(text.utf8), path: "leden.toml", today: today).findings
  }

  /// `code line:character value`, as short as a table of cases needs.
  private func summary(_ text: String) throws -> [String] {
    try findings(text).map {
      let character = $0.origin.columnIndex.map { ":\($0 + 1)" } ?? ""
      return "\($0.code) \($0.origin.row)\(character) \($0.origin.column) ‘\($0.value)’"
    }
  }

  @Test(arguments: [
    ("year = 1726", "settings_invalid 1:1 year ‘1726’"),
    ("year = \"vorig jaar\"", "settings_invalid 1:1 year ‘vorig jaar’"),
    ("reference_date = \"31-02-2026\"", "settings_invalid 1:1 reference_date ‘31-02-2026’"),
    ("invoice_date = 12:30:00", "settings_invalid 1:1 invoice_date ‘12:30:00’"),
    ("  referencedate = 2026-01-15", "settings_unknown 1:3 referencedate ‘2026-01-15’"),
    ("[budget]\ncontribution = \"1.45.00\"", "settings_invalid 2:1 budget.contribution ‘1.45.00’"),
    ("budget = \"403.913\"", "settings_invalid 1:1 budget ‘403.913’"),
    ("budget.contribution = \"veel\"", "settings_invalid 1:1 budget.contribution ‘veel’"),
    ("budget = { contribution = \"veel\" }", "settings_invalid 1:1 budget.contribution ‘veel’"),
    (
      "[budget]\ncontribution = \"1,00\"\ntolerance = \"-1,00\"",
      "settings_invalid 3:1 budget.tolerance ‘-1,00’"
    ),
    ("[indexation]\nsource = \"x\"", "settings_missing 1:1 indexation.percentage ‘’"),
    ("[rules]\napply = [\"left\"]", "settings_invalid 2:1 rules.apply ‘[\"left\"]’"),
    (
      "[rules]\nminimum_probability = \"95\"",
      "settings_invalid 2:1 rules.minimum_probability ‘95’"
    ),
    ("[community]\nminimum = 0", "settings_invalid 2:1 community.minimum ‘0’"),
    ("[community]\nkinds = [1, 2]", "settings_invalid 2:1 community.kinds ‘[1, 2]’"),
    ("[invoices]\nembed_pdf = \"ja\"", "settings_invalid 2:1 invoices.embed_pdf ‘ja’"),
    (
      "[indexation.exceptions]\nstudent = \"niets\"",
      "settings_invalid 2:1 indexation.exceptions.student ‘niets’"
    ),
    (
      "[indexation]\nround_to = \"0,00\"", "settings_invalid 2:1 indexation.round_to ‘0,00’"
    ),
    ("[begroting]\na = 1\nb = 2", "settings_unknown 1:1 begroting ‘’"),
    (
      "# é\n[association.seller]\nkvk = \"1234567\"\nstreet = \"Hof 1\"\npostcode = \"3511 AB\"\n"
        + "city = \"U\"\nname = \"V\"\niban = \"NL91ABNA0417164300\"",
      "settings_invalid 3:1 association.seller.kvk ‘1234567’"
    ),
  ])
  func `a wrong value is quoted with its line and place`(text: String, expected: String) throws {
    let found = try summary(text)
    #expect(found == [expected])
  }

  @Test func `everything that is wrong is reported in one go, in the order of the file`() throws {
    let text = """
      year = 1726
      colour = "blue"
      [indexation]
      percentage = "veel"
      effective_date = "1 januari"
      [budget]
      contribution = "1,234,56"
      [vat]
      category = "Z"
      [invoices]
      term = -3
      """
    #expect(
      try summary(text) == [
        "settings_invalid 1:1 year ‘1726’",
        "settings_unknown 2:1 colour ‘blue’",
        "settings_invalid 4:1 indexation.percentage ‘veel’",
        "settings_invalid 5:1 indexation.effective_date ‘1 januari’",
        "settings_invalid 7:1 budget.contribution ‘1,234,56’",
        "settings_missing 8:1 vat.decided_by ‘’",
        "settings_missing 8:1 vat.decided_on ‘’",
        "settings_invalid 9:1 vat.category ‘Z’",
        "settings_invalid 11:1 invoices.term ‘-3’",
      ])
  }

  @Test func `a faulty line is named and the rest is read`() throws {
    let text = """
      year = 2027
      [indexation]
      percentage = 4,52
      source = "nagekeken"
      [budget]
      contribution = 403.913,00
      previous = "386.446,00"
      """
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let (settings, findings) = SettingsReader.read(
      Array(text.utf8), path: "leden.toml", today: today)
    let faults = findings.filter { $0.code == "settings_malformed" }
    #expect(faults.map(\.origin.row) == [3, 6])
    #expect(faults.map(\.value) == ["percentage = 4,52", "contribution = 403.913,00"])
    #expect(faults.map(\.origin.columnIndex) == [14, 22])
    #expect(settings.year == 2027)
    #expect(settings.indexation.source == "nagekeken")
  }

  @Test(arguments: [
    "year = 2026\n[", "a = \"\"\"\nopen", "\"", "= =\n= =", "[[a]]\n[a]\n", "{{{", "[=]", "[.a]",
    "[", "[[ ", "[\n]", "[é]", "[]", "a = [}]", "a = [1, }", "a = [\u{2028}1]", "a = [\u{B}1]",
    "a = [\r1]", "[[[a]]",
  ])
  func `broken text is reported and never stops the program`(text: String) throws {
    #expect(try findings(text).contains { $0.code == "settings_malformed" })
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41], [0x61, 0x00]] as [[UInt8]])
  func `bytes that are no text are one finding`(bytes: [UInt8]) throws {
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let found = SettingsReader.read(bytes, path: "leden.toml", today: today).findings
    #expect(found.map(\.code) == ["settings_malformed"])
  }

  @Test func `a begun seller without what invoices need is reported and there is none`() throws {
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let text = "[association]\nname = \"V\"\n[association.seller]\nstreet = \"Hof 1\"\niban = \"\""
    let (settings, findings) = SettingsReader.read(
      Array(text.utf8), path: "leden.toml", today: today)
    #expect(settings.association.seller == nil)
    #expect(
      findings.map(\.problem) == [
        .settings(.missing(key: "association.seller.postcode")),
        .settings(.missing(key: "association.seller.city")),
        .settings(.missing(key: "association.seller.kvk")),
        .settings(.missing(key: "association.seller.iban")),
      ])
  }

  @Test(arguments: [
    ("E", "text = \"\"", "settings_missing"),
    ("E", "rate = \"21\"\ntext = \"t\"", "settings_invalid"),
    ("S", "text = \"t\"", "settings_missing"), ("S", "rate = \"0\"", "settings_invalid"),
    ("O", "", "settings_missing"),
  ])
  func `a category without what the rules ask decides nothing`(
    category: String, lines: String, code: String
  ) throws {
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let text =
      "[vat]\ncategory = \"\(category)\"\ndecided_by = \"a\"\ndecided_on = 2026-01-01\n\(lines)"
    let (settings, findings) = SettingsReader.read(
      Array(text.utf8), path: "leden.toml", today: today)
    #expect(settings.vat == nil)
    #expect(findings.map(\.code) == [code])
  }
}
