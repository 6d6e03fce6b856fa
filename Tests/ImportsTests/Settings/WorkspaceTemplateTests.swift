import Domain
import Imports
import Testing

@Suite struct WorkspaceTemplateTests {
  private func text(_ path: String) throws -> String {
    let file = try #require(WorkspaceTemplate.files(year: 2031).first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func `an empty workspace gets settings, three tables and a note`() {
    #expect(
      WorkspaceTemplate.files(year: 2031).map(\.path) == [
        "leden.toml", "tarieven.csv", "debiteuren.csv", "rayons.csv",
        "Imports/2031/LEES-MIJ.txt",
      ])
  }

  @Test func `the settings are read without a finding and mean what a missing file means`() throws {
    let today = try #require(CalendarDate(year: 2031, month: 1, day: 10))
    let template = try SettingsReader.read(
      Array(text("leden.toml").utf8), path: "leden.toml", today: today)
    #expect(template.findings == [])
    var settings = template.settings
    let empty = SettingsReader.read([], path: "leden.toml", today: today).settings
    #expect(try settings.referenceDate == #require(CalendarDate(iso: "2031-01-15")))
    settings.referenceDate = today
    settings.invoiceDate = today
    #expect(settings == empty)
  }

  @Test func `every key is in the settings or shown behind a hash`() throws {
    let lines = try text("leden.toml").split(separator: "\n").map {
      $0.drop(while: { $0 == "#" || $0 == " " })
    }
    let optional: Set<SettingKey> = [.sellerName, .sellerCountry]
    for key in SettingKey.allCases where !optional.contains(key) {
      let name = key.rawValue.split(separator: ".").last ?? ""
      #expect(lines.contains { $0.hasPrefix("\(name) =") }, "\(key.rawValue)")
    }
  }

  @Test func `no placeholder is left`() {
    for file in WorkspaceTemplate.files(year: 2031) {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("{{"))
    }
  }

  @Test func `the tables open in a Dutch Excel`() throws {
    for name in ["tarieven.csv", "debiteuren.csv", "rayons.csv"] {
      let table = try text(name)
      #expect(table.hasPrefix("\u{FEFF}"))
      #expect(table.contains(";"))
      #expect(table.hasSuffix("\r\n"))
    }
  }

  @Test func `the note can be told from data`() throws {
    #expect(try text("Imports/2031/LEES-MIJ.txt").hasPrefix(WorkspaceTemplate.noteOpening))
  }
}
