package import Domain

/// Findings as an office reads them: the place, what is wrong with the value quoted, one thing to do.
extension Wording {
  /// One or two sentences, no code in them.
  package func sentence(for finding: Finding) -> String {
    let place = place(of: finding.origin)
    let text = sentence(for: finding.problem, value: finding.value)
    return place.isEmpty ? capitalized(text) : "\(place): \(text)"
  }

  /// The same without the place, for a table that has a column for it.
  package func sentence(for problem: Problem, value: String) -> String {
    switch problem {
    case .reading(let problem): sentence(for: problem, value: value)
    case .settings(let problem): sentence(for: problem, value: value)
    case .deciding(let problem): sentence(for: problem, value: value)
    case .contribution(let problem): sentence(for: problem)
    case .invoice(let problem): sentence(for: problem)
    case .listing(let problem): sentence(for: problem)
    }
  }

  /// `Imports/leden.xlsx, blad ‘Leden’, rij 14, kolom F ‘Lid sinds’`; in XML the line and the
  /// element, in `leden.toml` the line and the key. Empty for an origin without a file.
  package func place(of origin: Origin) -> String {
    guard !origin.file.isEmpty else { return "" }
    let layout = Layout(file: origin.file)
    var parts = [origin.file]
    if !origin.sheet.isEmpty { parts.append(pick("blad", "sheet") + " ‘\(origin.sheet)’") }
    if origin.row > 0 {
      let word = layout == .table ? pick("rij", "row") : pick("regel", "line")
      parts.append("\(word) \(origin.row)")
    }
    if let column = columnPlace(origin, in: layout) { parts.append(column) }
    return parts.joined(separator: ", ")
  }

  /// How people find their way in a file.
  private enum Layout {
    case table, xml, settings

    init(file: String) {
      let name = file.lowercased()
      self = name.hasSuffix(".xml") ? .xml : name.hasSuffix(".toml") ? .settings : .table
    }
  }

  private func columnPlace(_ origin: Origin, in layout: Layout) -> String? {
    let name = origin.column.isEmpty ? nil : "‘\(origin.column)’"
    switch layout {
    case .settings: return name
    case .xml: return name.map { pick("element", "element") + " " + $0 }
    case .table:
      let parts = [origin.columnLetters, name].compactMap(\.self)
      return parts.isEmpty ? nil : ([pick("kolom", "column")] + parts).joined(separator: " ")
    }
  }

  /// `F Lid sinds`; without a letter where nobody counts columns: in XML and in `leden.toml`.
  package func columnName(_ origin: Origin) -> String {
    let letters = Layout(file: origin.file) == .table ? origin.columnLetters : nil
    return [letters, origin.column].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The word of the office for how heavy a finding weighs.
  package func name(of severity: Severity) -> String {
    switch severity {
    case .error: pick("fout", "error")
    case .warning: pick("let op", "warning")
    case .notice: pick("ter informatie", "notice")
    }
  }
}
