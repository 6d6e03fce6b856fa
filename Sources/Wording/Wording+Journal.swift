package import Domain

/// The life of one record, from the journal.
extension Wording {
  /// One line per change, the oldest first.
  package func life(of member: MemberNumber, _ lines: [JournalLine]) -> String {
    let title = pick("Lid \(member) in het journaal", "Member \(member) in the journal")
    return ([title, ""] + lines.map(sentence)).joined(separator: "\n")
  }

  /// `20-01-2026  Functie: Leerplichtambtenaar → Doorstroomcoach, zoals u besloot (…, rij 4)`.
  package func sentence(for line: JournalLine) -> String {
    let origin = line.entry.origin.map { " (\(place(of: $0) as String))" } ?? ""
    let by = line.stamp.actor.isEmpty ? "" : pick(", door ", ", by ") + line.stamp.actor
    return "\(date(line.stamp.date))  \(happening(line.entry))\(by)\(origin)"
  }

  private func happening(_ entry: JournalEntry) -> String {
    switch entry.action {
    case .created: pick("voor het eerst op de ledenlijst", "first time on the member list")
    case .followed: change(entry) + pick(", zoals op de ledenlijst", ", as on the member list")
    case .confirmed:
      change(entry)
        + pick(", de ledenlijst bevestigt uw besluit", ", the list confirms your decision")
    case .overruled:
      change(entry) + pick(", een nieuwere ledenlijst gaat voor", ", a newer list prevails")
    case .outranked:
      change(entry)
        + pick(
          ", op een oudere lijst; uw besluit gaat voor", ", on an older list; your decision holds")
    case .reread: change(entry) + pick(", anders begrepen", ", understood differently")
    case .absent: pick("niet meer op de ledenlijst", "no longer on the member list")
    case .returned: pick("weer op de ledenlijst", "on the member list again")
    case .decided:
      pick("besluit: ", "decision: ")
        + (Verdict(rawValue: entry.new).map { word(for: $0) } ?? entry.new)
        + (entry.field.isEmpty
          ? "" : pick(", personeelsnummer ", ", personnel number ") + entry.field)
    case .applied: change(entry) + pick(", zoals u besloot", ", as you decided")
    case .ruled: change(entry) + pick(", door een regel in leden.toml", ", by a rule in leden.toml")
    case .reversed: change(entry) + pick(", besluit teruggenomen", ", decision taken back")
    case .read: pick("bestand ingelezen", "file read")
    case .handedOut: pick("rayonlijsten uitgegeven", "rayon lists handed out")
    case .indexed: pick("tarieven verhoogd", "tariffs raised")
    case .released: pick("factuur definitief gemaakt", "invoice released")
    case .sent: pick("factuur verzonden", "invoice sent")
    case .credited: pick("factuur gecrediteerd", "invoice credited")
    case .undone, .withdrawn: undone(entry)
    case .restored: pick("reservekopie teruggezet: ", "backup put back: ") + entry.subject
    case .erased: pick("gegevens gewist", "data erased")
    case .closed: pick("jaar afgesloten", "year closed")
    }
  }

  private func undone(_ entry: JournalEntry) -> String {
    if let field = MemberField(rawValue: entry.field) {
      let values = changed(from: shown(entry.old, of: field), to: shown(entry.new, of: field))
      return "\(name(of: field)): \(values)"
        + (entry.action == .undone
          ? pick(", teruggedraaid", ", undone")
          : pick(", op de ledenlijst; teruggedraaid", ", on the list; undone"))
    }
    if entry.field == "decision" {
      func word(_ text: String) -> String {
        Verdict(rawValue: text).map { self.word(for: $0) } ?? pick("geen", "none")
      }
      return pick("besluit teruggedraaid: ", "decision undone: ")
        + changed(from: word(entry.old), to: word(entry.new))
    }
    return entry.field == "file"
      ? pick("bestand telt niet of weer mee", "file left out or read again")
      : pick("inlezen teruggedraaid", "import undone")
  }

  private func change(_ entry: JournalEntry) -> String {
    guard let field = MemberField(rawValue: entry.field) else {
      return "\(entry.field): \(changed(from: entry.old, to: entry.new))"
    }
    let values = changed(from: shown(entry.old, of: field), to: shown(entry.new, of: field))
    return "\(name(of: field)): \(values)"
  }
}

/// What checking the copies in `Reports` found.
extension Wording {
  package func copyDiffers(_ path: String) -> String {
    pick(
      "\(path) is anders dan het werd gemaakt. Wat u zelf invulde is goed; anders maakt ‘leden year’ "
        + "het opnieuw zodra u het weghaalt.",
      "\(path) is not as it was made. What you filled in yourself is fine; otherwise ‘leden year’ "
        + "makes it again once you remove it.")
  }

  package func copyMissing(_ path: String) -> String {
    pick(
      "\(path) is er niet meer; ‘leden year’ maakt het opnieuw.",
      "\(path) is gone; ‘leden year’ makes it again.")
  }

  package func copiesSound(_ number: Int) -> String {
    pick(
      "De documenten in Reports kloppen: \(count(number)) vergeleken.",
      "The documents in Reports are sound: \(count(number)) compared.")
  }
}
