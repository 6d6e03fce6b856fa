import Domain
import Formats

/// What a table as a whole says about the employer of the people in it.
enum TableEmployer {
  /// The municipality or bureau that the lines above the headings or the name of the sheet name;
  /// empty when the table has a column for it, or when nothing names one.
  static func name(
    of pending: YearReading.PendingTable, directory: MunicipalityDirectory
  ) -> String {
    let plan = pending.survey.plan
    if plan.has(.municipalityName) || plan.has(.employerName) || plan.has(.municipalityCode) {
      return ""
    }
    let lines = pending.survey.titles.flatMap { $0.map(\.text) } + [pending.table.sheet]
    return lines.lazy.compactMap { known($0, in: directory) }.first ?? ""
  }

  /// `Dronten`, `Gemeente: Dronten`, `Personeelsoverzicht gemeente Dronten 2026`.
  private static func known(_ line: String, in directory: MunicipalityDirectory) -> String? {
    let words = line.split { $0.isWhitespace || $0 == ":" || $0 == "," }
    for count in stride(from: min(6, words.count), through: 1, by: -1) {
      for start in 0...(words.count - count) {
        let name = words[start..<(start + count)].joined(separator: " ")
        switch directory.meaning(ofName: name) {
        case .municipality, .ended, .bureau: return name
        case .ambiguous, .unknown: continue
        }
      }
    }
    return nil
  }

  /// The municipalities that a record counts for in the coverage: its own, or those of the bureau.
  static func codes(
    of employer: Workplace, in directory: MunicipalityDirectory
  ) -> [MunicipalityCode] {
    if let code = employer.municipality { return [code] }
    return employer.bureau.flatMap { directory[$0]?.municipalities } ?? []
  }
}
