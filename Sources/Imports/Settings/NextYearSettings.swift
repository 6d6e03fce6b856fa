import Domain

/// `leden.toml` brought to the next year, line by line: what the office wrote stays as it is, but for
/// the year, the dates, the numbers and what has to be decided anew.
package enum NextYearSettings {
  /// - Parameter year: the year that begins.
  package static func text(from old: String, for year: Int) -> String {
    var table = ""
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("["), let end = trimmed.firstIndex(of: "]") {
        table = String(trimmed[trimmed.index(after: trimmed.startIndex)..<end])
      }
      return next(String(line), in: table, for: year)
    }
    return lines.joined(separator: "\n")
  }

  /// What a person decides anew: shown behind a hash, with the old value to look at.
  private static let undecided: Set<String> = [
    "indexation.percentage", "indexation.source", "indexation.decided_on", "budget.contribution",
    "budget.previous",
  ]

  private static func next(_ line: String, in table: String, for year: Int) -> String {
    let trimmed = line.drop { $0 == " " }
    guard let equals = trimmed.firstIndex(of: "="), !trimmed.hasPrefix("#") else { return line }
    let name = trimmed[..<equals].filter { $0 != " " }
    let key = table.isEmpty ? name : "\(table).\(name)"
    if undecided.contains(key) { return "# \(line)" }
    switch key {
    case "year": return "year = \(year)"
    case "invoices.first_number": return "first_number = 1"
    case "reference_date", "invoice_date", "community_until", "indexation.effective_date",
      "invoices.number_prefix":
      return line.replacing(String(year - 1), with: String(year))
    default: return line
    }
  }
}
