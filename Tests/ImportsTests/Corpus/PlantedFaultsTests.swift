import Domain
import Testing

@testable import Imports

/// A member list with forty faults: forty findings at the right cells, and none besides.
@Suite struct PlantedFaultsTests {
  /// What is written in one cell of a row that is sound otherwise, and the code of its finding.
  private struct Fault {
    let column: String
    let value: String
    let code: String

    init(_ column: String, _ value: String, _ code: String) {
      self.column = column
      self.value = value
      self.code = code
    }
  }

  private static let columns = [
    "Lidnummer", "Achternaam", "Voorletters", "E-mail", "Functie", "Gemeente", "Lid sinds",
    "Lid tot", "Telefoon", "Nieuwsbrief",
  ]

  private static let faults: [Fault] = [
    Fault("Lid sinds", "31-02-2019", "date_does_not_exist"),
    Fault("Lid sinds", "30-02-2020", "date_does_not_exist"),
    Fault("Lid sinds", "31-04-2021", "date_does_not_exist"),
    Fault("Lid sinds", "29-02-2023", "date_does_not_exist"),
    Fault("Lid sinds", "31 november 2020", "date_does_not_exist"),
    Fault("Lid tot", "2027-02-30", "date_does_not_exist"),
    Fault("Lid sinds", "1.45.00", "date_does_not_exist"),
    Fault("Lid sinds", "gisteren", "not_a_date"),
    Fault("Lid sinds", "ergens in 2019", "not_a_date"),
    Fault("Lid tot", "zie brief", "not_a_date"),
    Fault("Lid tot", "31-12-2009", "end_before_start"),
    Fault("Lid tot", "2009-06-30", "end_before_start"),
    Fault("Lid tot", "1 januari 2001", "end_before_start"),
    Fault("E-mail", "jan.urk.example", "not_an_email_address"),
    Fault("E-mail", "jan@", "not_an_email_address"),
    Fault("E-mail", "@urk.example", "not_an_email_address"),
    Fault("E-mail", "jan@@urk.example", "not_an_email_address"),
    Fault("E-mail", "jan de boer@urk.example", "not_an_email_address"),
    Fault("Telefoon", "123", "not_a_telephone_number"),
    Fault("Telefoon", "onbekend nummer", "not_a_telephone_number"),
    Fault("Telefoon", "06-1234", "not_a_telephone_number"),
    Fault("Telefoon", "06123456789012345", "not_a_telephone_number"),
    Fault("Gemeente", "Atlantis", "municipality_unknown"),
    Fault("Gemeente", "Nergenshuizen", "municipality_unknown"),
    Fault("Gemeente", "Bergen", "municipality_ambiguous"),
    Fault("Nieuwsbrief", "misschien", "not_yes_or_no"),
    Fault("Nieuwsbrief", "alleen in mei", "not_yes_or_no"),
    Fault("Nieuwsbrief", "12", "not_yes_or_no"),
    Fault("Achternaam", "", "value_missing"),
    Fault("Achternaam", "-", "value_missing"),
    Fault("Lidnummer", "", "value_missing"),
    Fault("Lidnummer", "n.v.t.", "value_missing"),
    Fault("Lidnummer", "lid in aanvraag", "not_an_identifier"),
    Fault("Lidnummer", "zie boven!", "not_an_identifier"),
    Fault("Lidnummer", "1000", "member_duplicate"),
    Fault("Lidnummer", "1001", "member_duplicate"),
    Fault("Functie", "Dierenverzorger", "function_unknown"),
    Fault("Functie", "Kok", "function_unknown"),
    Fault("Achternaam", "MÃ¼ller", "text_mended"),
    Fault("Functie", "CoÃ¶rdinator leerplicht", "text_mended"),
  ]

  private static func sound(_ number: Int) -> [String] {
    [
      "\(1000 + number)", "Jansen", "A.", "a.jansen@urk.example", "Leerplichtambtenaar", "Urk",
      "15-01-2010", "", "0612345678", "ja",
    ]
  }

  @Test func `forty planted faults give forty findings at the right cells`() throws {
    var rows = [Self.columns, Self.sound(0), Self.sound(1)]
    var expected: [String] = []
    for (number, fault) in Self.faults.enumerated() {
      rows.append(Self.sound(2 * number + 2))
      var row = Self.sound(2 * number + 3)
      let column = try #require(Self.columns.firstIndex(of: fault.column))
      row[column] = fault.value
      // Without initials and an e-mail address nothing is left of a name.
      if fault.column == "Achternaam", fault.code == "value_missing" { row[2] = "" }
      rows.append(row)
      let isBlank = fault.code == "value_missing" || fault.code == "text_mended"
      expected.append(
        "\(rows.count) \(fault.column) \(fault.code) '\(isBlank ? "" : fault.value)'")
    }
    let text = rows.map { $0.joined(separator: ";") }.joined(separator: "\r\n")
    let input = try Reading.text(text + "\r\n")
    #expect(Self.faults.count == 40)
    #expect(input.marks == expected)
    let sound =
      42
      + Self.faults.count { fault in
        ![
          "date_does_not_exist", "not_a_date", "end_before_start", "value_missing",
          "not_an_identifier", "member_duplicate",
        ].contains(fault.code)
      }
    #expect(input.members.count == sound)
    #expect(input.sources.first?.rows.ties == true)
  }
}
