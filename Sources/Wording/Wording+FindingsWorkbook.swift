package import Domain

/// The words of `bevindingen <year>.xlsx`.
extension Wording {
  package func findingsFileName(year: Int) -> String { "bevindingen \(year).xlsx" }

  package func findingsTitle(year: Int) -> String {
    pick("Bevindingen \(year)", "Findings \(year)")
  }

  package var findingsSheet: String { pick("Bevindingen", "Findings") }

  package func findingsNote(counts: [(Severity, Int)]) -> String {
    let parts = counts.map { severity, number in
      "\(count(number)) \(number == 1 ? word(for: severity) : plural(of: severity))"
    }
    return list(parts) + "."
  }

  package var findingsHeadings: [String] {
    [
      pick("Ernst", "Weight"), pick("Bestand", "File"), pick("Blad", "Sheet"), pick("Rij", "Row"),
      pick("Kolom", "Column"), pick("Waarde", "Value"), pick("Wat er aan de hand is", "What it is"),
    ]
  }

  package var noFindings: String {
    pick("Er is niets op te merken.", "There is nothing to remark.")
  }

  package func word(for severity: Severity) -> String {
    switch severity {
    case .error: pick("fout", "error")
    case .warning: pick("waarschuwing", "warning")
    case .notice: pick("mededeling", "notice")
    }
  }

  package func plural(of severity: Severity) -> String {
    switch severity {
    case .error: pick("fouten", "errors")
    case .warning: pick("waarschuwingen", "warnings")
    case .notice: pick("mededelingen", "notices")
    }
  }

  // MARK: Files

  package var filesSheet: String { pick("Per bestand", "Per file") }
  package var readFilesTitle: String { pick("Wat is gelezen", "What was read") }
  package var filesNote: String {
    pick(
      "Elke gelezen rij is overgenomen, ongewijzigd of opzijgezet. Wat opzij staat, telt nergens mee.",
      "Every row read was taken over, unchanged or set aside. What is set aside counts nowhere.")
  }

  package var filesHeadings: [String] {
    [
      pick("Bestand", "File"), pick("Soort", "Kind"), pick("Gelezen", "Read"),
      pick("Overgenomen", "Taken over"), pick("Ongewijzigd", "Unchanged"),
      pick("Opzijgezet", "Set aside"),
    ] + Severity.allCases.map { capitalized(plural(of: $0)) }
  }

  package var noFiles: String { pick("Er is niets gelezen.", "Nothing was read.") }

  // MARK: Columns

  package var columnsSheet: String { pick("Kolommen", "Columns") }
  package var columnsTitle: String {
    pick("Hoe de kolommen zijn begrepen", "How the columns were understood")
  }
  package var columnsNote: String {
    pick(
      "Klopt een regel niet, pas dan de kop in het bestand aan en lees het opnieuw in.",
      "If a line is not right, change the heading in the file and read it again.")
  }

  package var columnsHeadings: [String] {
    [
      pick("Bestand", "File"), pick("Kop in het bestand", "Heading in the file"),
      pick("Begrepen als", "Understood as"), pick("Voorbeelden", "Examples"),
      pick("Wat ‘ja’ betekent", "What ‘yes’ means"),
    ]
  }

  /// What a yes in a consent column says; empty for other fields.
  package func meaningOfYes(inField field: String) -> String {
    switch field {
    case "optInMail": pick("krijgt de nieuwsbrief", "receives the newsletter")
    case "optOutMail": pick("krijgt géén nieuwsbrief", "receives no newsletter")
    case "optInList": pick("staat op ledenlijsten", "stands on member lists")
    case "optOutList": pick("staat niet op ledenlijsten", "stands on no member lists")
    default: ""
    }
  }

  package var columnNotRead: String { pick("(niet gelezen)", "(not read)") }

  // MARK: Coverage

  package var coverageSheet: String { pick("Dekking", "Coverage") }
  package var deliveriesTitle: String {
    pick("Wie stuurde een personeelsopgave", "Who sent a staff delivery")
  }

  package func coverageNote(delivered: Int, of all: Int) -> String {
    pick(
      "\(count(delivered)) van de \(count(all)) gemeenten komen in een opgave voor "
        + "(\(share(delivered, of: all))).",
      "\(count(delivered)) of the \(count(all)) municipalities occur in a delivery "
        + "(\(share(delivered, of: all))).")
  }

  package var coverageHeadings: [String] {
    [
      pick("Gemeente", "Municipality"), pick("Code", "Code"), pick("Provincie", "Province"),
      pick("Opgave ontvangen", "Delivery received"), pick("Personen in opgave", "People in it"),
      pick("Leden", "Members"), pick("Bestanden", "Files"),
    ]
  }
}
