package import Domain

/// What is held about one person, what erasing takes away, and what has to stay.
extension Wording {
  package func personTitle(_ number: MemberNumber) -> String {
    pick("Alles wat wordt bewaard over lid \(number)", "All that is held about member \(number)")
  }

  /// One readable file: every value with where it comes from and since when.
  package func personFile(_ file: PersonFile, on day: CalendarDate, story: String) -> String {
    var parts = [
      personTitle(file.number) + pick(", op \(date(day))", ", on \(date(day))"),
      fields(of: file), decisions(of: file), handouts(of: file), invoices(of: file),
    ]
    if !file.journal.isEmpty {
      parts.append(
        ([pick("Het journaal: wat er met deze gegevens is gebeurd", "The journal: what happened")]
          + file.journal.map { "  " + sentence(for: $0) }).joined(separator: "\n"))
    }
    if file.images > 0 {
      parts.append(
        pick(
          "Om te kunnen terugdraaien is van \(counted(file.images, "bewerking", "bewerkingen")) "
            + "bewaard hoe deze gegevens ervoor waren; ‘leden tidy’ ruimt dat op.",
          "To undo, it is kept how these data were before "
            + "\(counted(file.images, "run", "runs")); ‘leden tidy’ takes that away."))
    }
    if !story.isEmpty {
      parts.append(
        pick(
          "Uit de bestanden in Imports, bij elke keer draaien opnieuw gelezen en niet bewaard",
          "From the files in Imports, read anew at every run and not kept") + "\n\n" + story)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func fields(of file: PersonFile) -> String {
    guard let member = file.member else {
      return pick(
        "In het ledenregister staat dit nummer niet (meer).",
        "The member register does not have this number (any more).")
    }
    let source: String = place(of: member.listed.origin)
    var lines = [
      pick("In het ledenregister (bron: \(source))", "In the register (source: \(source))")
    ]
    if let absent = member.absentSince {
      lines.append(
        pick(
          "  niet meer op de ledenlijst sinds \(date(absent))",
          "  no longer on the member list since \(date(absent))"))
    }
    for field in MemberField.allCases where !member.current[field].isEmpty {
      let value = shown(member.current[field], of: field)
      let listed = shown(member.listed[field], of: field)
      let note =
        member.decided[field] == nil || value == listed
        ? ""
        : pick(
          " (zoals besloten; op de lijst: ‘\(listed)’)", " (as decided; on the list: ‘\(listed)’)")
      lines.append("  \(name(of: field)): \(value)\(note)")
    }
    return lines.joined(separator: "\n")
  }

  private func decisions(of file: PersonFile) -> String {
    guard !file.decisions.isEmpty else { return "" }
    let lines = file.decisions.map { decision in
      let note = decision.note.isEmpty ? "" : pick(", opmerking: ", ", note: ") + decision.note
      return "  \(name(of: decision.outcome)): \(decidedBy(decision.ruling))\(note)"
    }
    return ([pick("Besluiten", "Decisions")] + lines).joined(separator: "\n")
  }

  private func handouts(of file: PersonFile) -> String {
    guard !file.handouts.isEmpty else { return "" }
    let lines = file.handouts.map { handout in
      let entry = handout.entry
      let values = [entry.name, entry.function, entry.municipality, entry.email]
      return "  \(date(handout.date)), rayon \(entry.rayon): "
        + values.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return
      ([pick("Op rayonlijsten die zijn uitgegeven", "On rayon lists that were handed out")]
      + lines).joined(separator: "\n")
  }

  private func invoices(of file: PersonFile) -> String {
    guard !file.invoices.isEmpty else { return "" }
    return pick("Op definitieve facturen: ", "On released invoices: ")
      + file.invoices.map(\.text).joined(separator: ", ")
  }

  package func personExported(_ path: String) -> String {
    pick(
      "Alles over deze persoon staat in \(path). Geef het alleen aan wie erom mag vragen en gooi het "
        + "daarna weg.",
      "All about this person is in \(path). Give it only to who may ask for it, and throw it away "
        + "afterwards.")
  }
}

/// Erasing.
extension Wording {
  package func erasePreview(_ erasure: Erasure) -> String {
    var lines = [
      pick("Lid \(erasure.number) wissen.", "Erasing member \(erasure.number)."),
      pick(
        "  Weg: naam, adressen, functie, gemeente en de laatste regel van de ledenlijst;",
        "  Goes: name, addresses, function, municipality and the last row of the member list;"),
      pick(
        "  \(counted(erasure.decisions, "besluit", "besluiten")), "
          + "\(counted(erasure.handouts, "regel", "regels")) op rayonlijsten en de inhoud van "
          + "\(counted(erasure.lines, "journaalregel", "journaalregels")).",
        "  \(counted(erasure.decisions, "decision", "decisions")), "
          + "\(counted(erasure.handouts, "line", "lines")) on rayon lists and the contents of "
          + "\(counted(erasure.lines, "journal line", "journal lines"))."),
    ]
    lines += kept(erasure)
    return lines.joined(separator: "\n")
  }

  private func kept(_ erasure: Erasure) -> [String] {
    var lines = [
      pick(
        "  Blijft: dat er iets is gebeurd, zonder inhoud (anders klopt het journaal niet meer), en een "
          + "onomkeerbaar kenmerk van lidnummer en e-mailadres, zodat deze persoon niet terugkomt uit "
          + "een lijst of reservekopie.",
        "  Stays: that something happened, without contents (or the journal would no longer add up), "
          + "and an irreversible mark of member number and e-mail address, so that this person does "
          + "not come back from a list or a backup.")
    ]
    if !erasure.sharing.isEmpty {
      let members = list(erasure.sharing.map(\.text))
      lines.append(
        pick(
          "  Let op: hetzelfde e-mailadres staat bij lid \(members), die blijft. Daarom wordt van dat "
            + "adres geen kenmerk bewaard: komt deze persoon terug onder een ander nummer, wis dan "
            + "opnieuw.",
          "  Mind: member \(members), who stays, has the same e-mail address. No mark of that address "
            + "is kept for that reason: should this person come back under another number, erase "
            + "again."))
    }
    if !erasure.invoices.isEmpty {
      let numbers = erasure.invoices.map(\.text).joined(separator: ", ")
      lines.append(
        pick(
          "  Blijft ook: de facturen \(numbers), met het lidnummer en wat op de factuur staat. De "
            + "belastingwet verplicht u die zeven jaar te bewaren (artikel 52 AWR).",
          "  Stays too: the invoices \(numbers), with the member number and what the invoice says. Tax "
            + "law has you keep them for seven years (article 52 AWR)."))
    }
    return lines
  }

  /// - Parameter files: in `Imports`, with the row that names the person.
  package func erased(_ erasure: Erasure, files: [Origin], backups: Int) -> String {
    var lines = [
      pick(
        "Lid \(erasure.number) is gewist. Draai ‘leden year’: dan verdwijnt deze persoon ook uit "
          + "Reports.",
        "Member \(erasure.number) was erased. Run ‘leden year’: then this person goes from Reports "
          + "too.")
    ]
    if !files.isEmpty {
      lines.append(
        pick(
          "Haal deze regels zelf uit de bestanden, want daar verandert het programma niets aan:",
          "Take these rows out of the files yourself; the program changes nothing there:"))
      lines += files.map { "  " + (place(of: $0) as String) }
    }
    if backups > 0 {
      lines.append(
        pick(
          "In \(counted(backups, "reservekopie", "reservekopieën")) staat deze persoon nog; wie er een "
            + "terugzet, krijgt deze persoon niet terug.",
          "This person is still in \(counted(backups, "backup", "backups")); putting one back does "
            + "not bring this person back."))
    }
    return lines.joined(separator: "\n")
  }
}

/// Tidying.
extension Wording {
  /// - Parameter old: files in `Imports` that are old, with their age in days.
  package func tidyPreview(
    _ tidying: Tidying, _ retention: RetentionSettings, old: [(path: String, days: Int)]
  ) -> String {
    var lines: [String] = []
    if !tidying.former.isEmpty {
      let shown = tidying.former.prefix(20).map(\.number.text).joined(separator: ", ")
      lines.append(
        pick(
          "\(counted(tidying.former.count, "oud-lid", "oud-leden")), langer dan "
            + "\(retention.formerMembers) dagen van de lijst, wissen: \(shown)",
          "Erase \(counted(tidying.former.count, "former member", "former members")), off the list "
            + "for more than \(retention.formerMembers) days: \(shown)"))
    }
    if tidying.runs > 0 {
      lines.append(
        pick(
          "Van \(counted(tidying.runs, "bewerking", "bewerkingen")) ouder dan \(retention.undo) dagen "
            + "weggooien wat nodig is om ze terug te draaien.",
          "Of \(counted(tidying.runs, "run", "runs")) older than \(retention.undo) days, throw away "
            + "what it takes to undo them."))
    }
    if !tidying.backups.isEmpty {
      lines.append(
        pick(
          "\(counted(tidying.backups.count, "oude reservekopie", "oude reservekopieën")) weggooien.",
          "Throw away \(counted(tidying.backups.count, "old backup", "old backups"))."))
    }
    if lines.isEmpty {
      lines.append(pick("Er is niets op te ruimen.", "There is nothing to tidy."))
    }
    if !old.isEmpty {
      lines.append(
        pick(
          "Deze bestanden in Imports zijn ouder dan \(retention.imports) dagen; gooi zelf weg wat u "
            + "niet meer nodig hebt:",
          "These files in Imports are older than \(retention.imports) days; throw away yourself what "
            + "you no longer need:"))
      lines += old.map { file in
        pick("  \(file.path), \(file.days) dagen oud", "  \(file.path), \(file.days) days old")
      }
    }
    lines.append(
      pick(
        "Personeelsgegevens worden nergens bewaard: zij worden bij elke keer draaien uit Imports "
          + "gelezen.",
        "Staff data are kept nowhere: they are read from Imports at every run."))
    return lines.joined(separator: "\n")
  }

  package var tidied: String { pick("Opgeruimd.", "Tidied.") }
}
