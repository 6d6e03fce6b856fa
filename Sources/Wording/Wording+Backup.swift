package import Domain

/// Backups of the register: made, listed, put back, refused.
extension Wording {
  package func backupMade(_ backup: Backup, folder: String, removed: Int) -> String {
    let gone =
      removed == 0
      ? ""
      : pick(
        " \(counted(removed, "oude reservekopie is", "oude reservekopieën zijn")) weggehaald.",
        " \(counted(removed, "old backup was", "old backups were")) removed.")
    return pick(
      "Reservekopie \(backup.number) gemaakt en gecontroleerd: \(folder)/\(backup.fileName).\(gone)",
      "Backup \(backup.number) made and checked: \(folder)/\(backup.fileName).\(gone)")
  }

  /// Behind an invoice that was released, when the backup of it could not be made.
  package var noBackupOfRelease: String {
    pick(
      "De facturen zijn definitief, maar er kon geen reservekopie van worden gemaakt. Maak die alsnog "
        + "met: leden backup",
      "The invoices are released, but no backup of that could be made. Make one yet with: leden backup"
    )
  }

  /// Under which an unreadable register is kept beside the new one, without its ending.
  package func unreadableName(on day: CalendarDate) -> String {
    "leden onleesbaar \(day.iso)"
  }

  package func backupList(_ backups: [Backup]) -> String {
    guard !backups.isEmpty else {
      return pick("Er zijn nog geen reservekopieën.", "There are no backups yet.")
    }
    let lines = backups.map { backup in
      "  \(backup.number)  \(date(backup.date))  \(name(of: backup.reason))"
    }
    return
      ([pick("Reservekopieën, de nieuwste eerst:", "Backups, the newest first:")] + lines
      + ["", pick("Terugzetten: leden restore NUMMER", "Put back: leden restore NUMBER")])
      .joined(separator: "\n")
  }

  package func name(of reason: Backup.Reason) -> String {
    switch reason {
    case .asked: pick("op verzoek", "as asked")
    case .release: pick("voor het definitief maken van facturen", "before a release")
    case .released: pick("na het definitief maken van facturen", "after a release")
    case .undo: pick("voor het terugdraaien", "before undoing")
    case .restore: pick("voor het terugzetten", "before putting a backup back")
    case .erase: pick("voor het wissen van een persoon", "before erasing a person")
    case .tidy: pick("voor het opruimen", "before tidying")
    case .close: pick("voor het afsluiten van het jaar", "before closing the year")
    }
  }

  /// What is lost when the backup is put back.
  package func restorePreview(_ restoration: Restoration) -> String {
    let backup = restoration.backup
    var lines = [
      pick(
        "Reservekopie \(backup.number) van \(date(backup.date)) (\(name(of: backup.reason))) terugzetten.",
        "Putting back backup \(backup.number) of \(date(backup.date)) (\(name(of: backup.reason)))."
      )
    ]
    if restoration.operations.isEmpty {
      lines.append(
        pick("Sindsdien is er niets gewijzigd.", "Nothing was changed since."))
    } else {
      lines.append(
        pick(
          "Dan vervalt wat sindsdien is gedaan (\(counted(restoration.lost, "regel", "regels")) in het "
            + "journaal):",
          "What was done since is lost (\(counted(restoration.lost, "line", "lines")) of the journal):"
        ))
      lines += restoration.operations.map { "  " + line(for: $0) }
    }
    return lines.joined(separator: "\n")
  }

  package func restored(_ restoration: Restoration) -> String {
    let aside =
      restoration.setAside.map {
        pick(
          " Het onleesbare register staat ernaast als ‘\($0)’.",
          " The unreadable register stands beside it as ‘\($0)’.")
      } ?? ""
    return pick(
      "Reservekopie \(restoration.backup.number) is teruggezet.\(aside) Draai nu: leden year",
      "Backup \(restoration.backup.number) was put back.\(aside) Now run: leden year")
  }

  /// The question before anything that needs a yes, and the word that is one.
  package var confirmQuestion: String {
    pick("Typ ‘ja’ om door te gaan:", "Type ‘yes’ to go on:")
  }

  package func isYes(_ answer: String) -> Bool {
    ["ja", "j", "yes", "y"].contains(answer.lowercased().filter { !$0.isWhitespace })
  }

  package var notConfirmed: String {
    pick(
      "Er is niets gewijzigd. Herhaal de opdracht met --confirm als het goed is.",
      "Nothing was changed. Repeat the command with --confirm if this is right.")
  }

  func backupSentence(for error: RegisterError) -> String {
    switch error {
    case .backupUnsound(let name):
      pick(
        "De reservekopie ‘\(name)’ is beschadigd of van buitenaf veranderd. Kies een andere. Er is "
          + "niets gewijzigd.",
        "The backup ‘\(name)’ is damaged or was changed from outside. Choose another. Nothing was "
          + "changed.")
    case .backupOfAnother(let name):
      pick(
        "De reservekopie ‘\(name)’ hoort bij een ander register. Kies een andere. Er is niets gewijzigd.",
        "The backup ‘\(name)’ belongs to another register. Choose another. Nothing was changed.")
    case .releasedSince(let name, let numbers):
      pick(
        "Na de reservekopie ‘\(name)’ zijn facturen definitief gemaakt (\(span(numbers))); die zouden "
          + "vergeten worden. Kies een latere reservekopie, of crediteer wat niet klopt. Er is niets "
          + "gewijzigd.",
        "Invoices were released after the backup ‘\(name)’ (\(span(numbers))); they would be "
          + "forgotten. Choose a later backup, or credit what is wrong. Nothing was changed.")
    case .documentsSince(let name, let files):
      pick(
        "Na de reservekopie ‘\(name)’ zijn facturen definitief gemaakt: in Register/documenten staat "
          + "\(shown(files)), die zij niet kent. Kies een latere reservekopie; anders zouden hun "
          + "nummers nog eens worden uitgegeven. Er is niets gewijzigd.",
        "Invoices were released after the backup ‘\(name)’: Register/documenten holds "
          + "\(shown(files)), which it does not know. Choose a later backup, or their numbers would "
          + "be given out once more. Nothing was changed.")
    case .backupUnknown(let name):
      pick(
        "Er is geen reservekopie ‘\(name)’. Bekijk de lijst met: leden restore",
        "There is no backup ‘\(name)’. See the list with: leden restore")
    default: ""
    }
  }

  /// The first few.
  private func shown(_ files: [String]) -> String {
    let most = 5
    let rest = files.count - most
    let more = rest > 0 ? [pick("nog \(count(rest))", "\(count(rest)) more")] : []
    return list(files.prefix(most) + more)
  }

  private func span(_ numbers: [InvoiceNumber]) -> String {
    guard let first = numbers.first, let last = numbers.last, numbers.count > 1 else {
      return numbers.first?.text ?? ""
    }
    return pick("\(first) tot en met \(last)", "\(first) to \(last)")
  }
}
