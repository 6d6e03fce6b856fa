import Formats
import Foundation
import TestSupport

/// Decisions as an office takes them, on proposals as the workbook shows them.
enum ControlDecisions {
  /// The key of a member's proposal, as the workbook shows it.
  static func key(of member: String, in workspace: TemporaryWorkspace) throws -> String {
    let url = workspace.url.appendingPathComponent("Reports/2026/ledencontrole 2026.xlsx")
    let workbook = try Workbook(bytes: Array(try Data(contentsOf: url)))
    var key = ""
    for sheet in workbook.sheets {
      var columns: (key: Int, member: Int)?
      try workbook.read(sheet) { _, cells in
        let texts = cells.map(\.text)
        if let key = texts.firstIndex(of: "Sleutel"), let member = texts.firstIndex(of: "Lidnummer")
        {
          columns = (key, member)
        } else if let columns, texts.count > max(columns.key, columns.member),
          texts[columns.member] == member
        {
          key = texts[columns.key]
        }
      }
    }
    return key
  }

  static func decide(
    _ decisions: [(member: String, verdict: String)], in workspace: TemporaryWorkspace
  )
    throws
  {
    var text = "sleutel;lidnummer;besluit;personeelsnummer;opmerking\r\n"
    for (member, verdict) in decisions {
      text += "\(try key(of: member, in: workspace));\(member);\(verdict);;\r\n"
    }
    try Data(text.utf8).write(
      to: workspace.url.appendingPathComponent("Imports/2026/besluiten.csv"))
  }
}
