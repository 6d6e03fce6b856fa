import Domain
import Formats

/// What a table as a whole says about the employer of the people in it.
enum TableEmployer {
  /// Whether each row says itself where its person works.
  static func isInRows(_ plan: ColumnPlan) -> Bool {
    plan.has(.municipalityName) || plan.has(.employerName) || plan.has(.municipalityCode)
  }

  /// The municipality or bureau that the lines above the headings or the name of the sheet name;
  /// empty when the table has a column for it, or when nothing names one.
  static func name(
    of pending: YearReading.PendingTable, directory: MunicipalityDirectory
  ) -> String {
    if isInRows(pending.survey.plan) { return "" }
    let lines = pending.survey.titles.flatMap { $0.map(\.text) } + [pending.table.sheet]
    return lines.lazy.compactMap { known($0, in: directory) }.first ?? ""
  }

  /// What the addresses of the people, else the name of the file and then of the folders around it,
  /// say where the table itself says nothing; nil when they say nothing either.
  static func inferred(
    of pending: YearReading.PendingTable, directory: MunicipalityDirectory
  ) -> (name: String, evidence: EmployerEvidence)? {
    if isInRows(pending.survey.plan) { return nil }
    if let name = nameByAddresses(of: pending, directory: directory) { return (name, .addresses) }
    // The workspace's own folders and those of an archive say nothing; the words of the others may.
    for part in pending.table.file.split(separator: "/").dropFirst().reversed() {
      let words = part.map { $0.isLetter || "'-()".contains($0) ? $0 : " " }
      let line = String(words).replacing("-", with: " ")
      if let name = known(String(words), in: directory) ?? known(line, in: directory) {
        return (name, .fileName)
      }
    }
    return nil
  }

  /// The employer that four in five addresses share, three of them at least.
  private static func nameByAddresses(
    of pending: YearReading.PendingTable, directory: MunicipalityDirectory
  ) -> String? {
    guard let column = pending.survey.plan.column(of: .workEmail) else { return nil }
    var counts: [Workplace.Meaning: Int] = [:]
    var all = 0
    do {
      _ = try pending.table.read { _, cells in
        guard column < cells.count, let address = EmailText.read(cells[column].text) else { return }
        all += 1
        counts[directory.meaning(ofDomain: address.domain), default: 0] += 1
      }
    } catch {
      return nil
    }
    counts[.unknown] = nil
    guard let (meaning, count) = counts.max(by: { $0.value < $1.value }), count >= 3,
      count * 5 >= all * 4
    else { return nil }
    return switch meaning {
    case .municipality(let code): directory[code]?.name
    case .bureau(let id): directory[id]?.name
    case .ended, .ambiguous, .unknown: nil
    }
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
