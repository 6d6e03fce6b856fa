import Domain
import Formats
import Testing

@testable import Imports

/// Reads files that stand in a test.
enum Reading {
  static func settings() throws -> Settings {
    let date = try #require(CalendarDate(year: 2026, month: 1, day: 15))
    return SettingsReader.read([], path: "leden.toml", today: date).settings
  }

  static func text(_ text: String, path: String = "Imports/bestand.csv") throws -> YearInput {
    try files([path: Array(text.utf8)])
  }

  static func files(_ files: [String: [UInt8]]) throws -> YearInput {
    let input = files.map { InputFile(path: $0.key, bytes: $0.value) }
    return YearReader.read(input, settings: try settings())
  }

  static func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }
}

extension YearInput {
  /// `rij kolom code 'waarde'` of each finding, without the notices that a table always gives.
  var marks: [String] {
    findings.map { finding in
      "\(finding.origin.row) \(finding.origin.column) \(finding.code) '\(finding.value)'"
    }
  }
}

extension StaffRecord {
  /// The record in one line: what is read of it, without where it stood.
  var line: String {
    [
      id.text, name.initials, name.callName, name.prefix, name.familyName, name.birthName,
      employer.municipality?.text ?? "", functionTitle, department, email?.text ?? "", phone,
      start?.iso ?? "", end?.iso ?? "", flags.map(\.rawValue).sorted().joined(separator: "+"),
    ].joined(separator: "|")
  }
}
