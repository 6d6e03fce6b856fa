package import Domain

/// Undoing and doing again: what returns, what stays, what cannot.
extension Wording {
  package func name(of kind: JournalOperation.Kind) -> String {
    switch kind {
    case .takeIn: pick("bestanden ingelezen", "files read")
    case .settle: pick("besluiten verwerkt", "decisions applied")
    case .handOut: pick("rayonlijsten uitgegeven", "rayon lists handed out")
    case .index: pick("tarieven verhoogd", "tariffs raised")
    case .release: pick("facturen definitief gemaakt", "invoices released")
    case .markSent: pick("facturen verzonden", "invoices sent")
    case .undo: pick("teruggedraaid", "undone")
    case .redo: pick("opnieuw gedaan", "done again")
    case .erase: pick("persoon gewist", "person erased")
    case .tidy: pick("opgeruimd", "tidied")
    case .restore: pick("reservekopie teruggezet", "backup put back")
    case .close: pick("jaar afgesloten", "year closed")
    }
  }

  /// `12  20-01-2026  besluiten verwerkt, door Noor`.
  package func line(for operation: JournalOperation) -> String {
    let by =
      operation.stamp.actor.isEmpty ? "" : pick(", door ", ", by ") + operation.stamp.actor
    return "\(operation.id)  \(date(operation.stamp.date))  \(name(of: operation.kind))\(by)"
  }

  /// Every run, the latest first.
  package func history(_ operations: [(JournalOperation, isUndone: Bool)]) -> String {
    guard !operations.isEmpty else {
      return pick("Er is nog niets vastgelegd.", "Nothing was recorded yet.")
    }
    let lines = operations.map { operation, isUndone in
      "  " + line(for: operation) + (isUndone ? pick(" (teruggedraaid)", " (undone)") : "")
    }
    return
      ([pick("Wat er is gedaan, het laatste eerst:", "What was done, the latest first:")]
      + lines).joined(separator: "\n")
  }

  package func undoPreview(_ reversal: Reversal) -> String {
    let title = pick(
      "Terugdraaien: \(line(for: reversal.operation))",
      "Undoing: \(line(for: reversal.operation))")
    return ([title] + lines(of: reversal)).joined(separator: "\n")
  }

  package func redoPreview(_ reversal: Reversal) -> String {
    let title = pick(
      "Opnieuw doen wat op \(date(reversal.operation.stamp.date)) is teruggedraaid.",
      "Doing again what was undone on \(date(reversal.operation.stamp.date)).")
    return ([title] + lines(of: reversal)).joined(separator: "\n")
  }

  private func lines(of reversal: Reversal) -> [String] {
    guard !reversal.changesNothing else {
      return [pick("Er is niets wat terugkomt.", "There is nothing that returns.")]
        + reversal.kept.prefix(Wording.shownLines).map(sentence)
    }
    var lines = returning(reversal)
    lines += listed(reversal.fields.map(sentence))
    if !reversal.kept.isEmpty {
      lines.append(
        pick(
          "Blijft, want het is daarna nog gewijzigd:", "Stays, since it was changed afterwards:"))
      lines += listed(reversal.kept.map(sentence))
    }
    if !reversal.invoices.isEmpty { lines.append(invoicesStay(reversal.invoices)) }
    return lines
  }

  private static let shownLines = 20

  private func returning(_ reversal: Reversal) -> [String] {
    var lines: [String] = []
    func say(_ number: Int, _ dutch: (String, String), _ english: (String, String)) {
      guard number > 0 else { return }
      lines.append(
        "  "
          + pick(counted(number, dutch.0, dutch.1), counted(number, english.0, english.1)))
    }
    say(
      reversal.removed.count, ("lid gaat weer weg", "leden gaan weer weg"),
      ("member goes again", "members go again"))
    say(
      reversal.broughtBack.count, ("lid komt terug", "leden komen terug"),
      ("member comes back", "members come back"))
    say(
      reversal.decisions, ("besluit verandert", "besluiten veranderen"),
      ("decision changes", "decisions change"))
    say(
      reversal.fields.count, ("gegeven verandert", "gegevens veranderen"),
      ("value changes", "values change"))
    return lines
      + reversal.files.map {
        reversal.operation.kind == .takeIn
          ? pick("  \($0) telt niet meer mee", "  \($0) no longer counts")
          : pick("  \($0) telt weer mee", "  \($0) counts again")
      }
  }

  private func listed(_ lines: [String]) -> [String] {
    let rest = lines.count - Wording.shownLines
    return lines.prefix(Wording.shownLines).map { "    " + $0 }
      + (rest > 0 ? [pick("    … en nog \(count(rest))", "    … and \(count(rest)) more")] : [])
  }

  private func sentence(for change: ReturnedField) -> String {
    let values = changed(
      from: shown(change.old, of: change.field), to: shown(change.new, of: change.field))
    return pick("lid ", "member ") + "\(change.member), \(name(of: change.field)): \(values)"
  }

  private func sentence(for edit: KeptEdit) -> String {
    switch edit {
    case .field(let number, let field):
      pick("lid \(number): \(name(of: field))", "member \(number): \(name(of: field))")
    case .member(let number):
      pick("lid \(number) zelf", "member \(number) as a whole")
    case .decision(let number):
      pick("lid \(number): een later besluit", "member \(number): a later decision")
    }
  }

  private func invoicesStay(_ numbers: [InvoiceNumber]) -> String {
    let shown = numbers.prefix(5).map(\.text).joined(separator: ", ")
    let more = numbers.count > 5 ? pick(" en meer", " and more") : ""
    return pick(
      "Definitieve facturen blijven zoals zij zijn (\(shown)\(more)). Klopt er een niet meer, "
        + "crediteer die dan met: leden invoice credit",
      "Released invoices stay as they are (\(shown)\(more)). If one is no longer right, credit it "
        + "with: leden invoice credit")
  }

  package var undoneNow: String {
    pick(
      "Teruggedraaid. Conceptfacturen en lijsten volgen als u ‘leden year’ draait; bedenkt u zich: "
        + "leden redo",
      "Undone. Concept invoices and lists follow when you run ‘leden year’; to take this back: leden "
        + "redo")
  }

  package var redoneNow: String {
    pick("Opnieuw gedaan. Draai nu: leden year", "Done again. Now run: leden year")
  }

  func undoSentence(for error: RegisterError) -> String {
    if case .tooLongAgo(let id) = error {
      return pick(
        "Bewerking \(id) is te lang geleden: hoe de gegevens ervoor waren, is niet meer bewaard. Er is "
          + "niets gewijzigd.",
        "Run \(id) is too long ago: it is no longer kept how the data were before it. Nothing was "
          + "changed.")
    }
    guard case .notUndoable(let id) = error else {
      return pick(
        "Er is niets teruggedraaid wat opnieuw kan.", "Nothing was undone that could be done again."
      )
    }
    guard let id else {
      return pick("Er is niets om terug te draaien.", "There is nothing to undo.")
    }
    return pick(
      "Bewerking \(id) kan niet worden teruggedraaid: die bestaat niet, is al teruggedraaid of is "
        + "definitief. Facturen corrigeert u met een creditnota. Bekijk de lijst "
        + "met: leden log",
      "Run \(id) cannot be undone: it does not exist, was undone already or is "
        + "final. Invoices are corrected by a credit note. See the list with: leden log")
  }
}
