package import Domain

/// What the command says besides its summary: beginnings, refusals, questions.
extension Wording {
  package func initialized(folder: String, made: [String], kept: [String]) -> String {
    var lines = [
      pick("De werkmap \(folder) staat klaar.", "The folder \(folder) is ready.")
    ]
    lines += made.map { pick("  gemaakt   \($0)", "  made      \($0)") }
    lines += kept.map { pick("  bestond   \($0)", "  was there \($0)") }
    lines.append(
      pick(
        "Vul leden.toml en de tabellen in, zet de bestanden van het jaar in de map Imports en draai "
          + "daarna: leden year",
        "Fill in leden.toml and the tables, put the files of the year in the folder Imports, then "
          + "run: leden year"))
    return lines.joined(separator: "\n")
  }

  package func workspaceMissing(_ folder: String) -> String {
    pick(
      "De map \(folder) bestaat niet. Maak hem met: leden init \(folder)",
      "The folder \(folder) does not exist. Make it with: leden init \(folder)")
  }

  package func diskProblem(path: String) -> String {
    pick(
      "\(path) kan niet worden gelezen of geschreven. Kijk of de schijf vol is en of u rechten op de "
        + "map hebt, en draai opnieuw. Er is niets half gedaan.",
      "\(path) cannot be read or written. See whether the disk is full and whether you have rights "
        + "on the folder, then run again. Nothing is half done.")
  }

  package var temporaryFolderProblem: String {
    pick(
      "Een werkboek kan niet worden gemaakt: de map voor tijdelijke bestanden laat niets toe. Kijk of "
        + "de schijf vol is en draai opnieuw. Er is niets half gedaan.",
      "A workbook cannot be made: the folder for temporary files takes nothing. See whether the disk "
        + "is full, then run again. Nothing is half done.")
  }

  /// What no sentence was foreseen for.
  package func unexpected(_ error: String) -> String {
    pick(
      "Het programma kon niet verder (\(error)). Er is niets half gedaan; draai opnieuw, en meld het "
        + "als het blijft.",
      "The program could not go on (\(error)). Nothing is half done; run again, and report it when "
        + "it stays.")
  }

  package func settingsUnusable(_ path: String) -> String {
    pick(
      "\(path) kan niet worden gebruikt. Verbeter de fouten hierboven en draai opnieuw.",
      "\(path) cannot be used. Mend the errors above and run again.")
  }

  /// The question before a release: what it does, then the total to type.
  package func releaseQuestion(count invoices: Int, total: Money, open proposals: Int) -> String {
    var lines = [
      pick(
        "U gaat \(counted(invoices, "factuur", "facturen")) definitief maken, samen \(amount(total)). "
          + "Zij krijgen hun nummer en kunnen daarna alleen nog worden gecrediteerd.",
        "You are about to release \(counted(invoices, "invoice", "invoices")), together "
          + "\(amount(total)). They get their numbers and can only be credited afterwards.")
    ]
    if proposals > 0 {
      lines.append(
        pick(
          "Let op: er \(proposals == 1 ? "staat" : "staan") nog "
            + "\(counted(proposals, "voorstel", "voorstellen")) open.",
          "Mind: \(counted(proposals, "proposal is", "proposals are")) still open."))
    }
    lines.append(
      pick("Typ het totaalbedrag om door te gaan:", "Type the total amount to go on:"))
    return lines.joined(separator: "\n")
  }

  package func totalDiffers(given: String, total: Money) -> String {
    pick(
      "Het opgegeven totaal ‘\(given)’ is niet het totaal van de conceptfacturen: "
        + "\(amount(total)). Er is niets definitief gemaakt.",
      "The total given ‘\(given)’ is not the total of the concept invoices: \(amount(total)). "
        + "Nothing was released.")
  }

  package func totalMissing(total: Money) -> String {
    pick(
      "Bevestig het totaal met --confirm-total \(total.decimal). Er is niets definitief gemaakt.",
      "Confirm the total with --confirm-total \(total.decimal). Nothing was released.")
  }

  package var nothingToRelease: String {
    pick(
      "Er zijn geen conceptfacturen om definitief te maken.", "There are no concepts to release.")
  }

  /// - Parameter table: the one that is missing, as a person calls it.
  package func cannotWithout(_ table: String) -> String {
    pick(
      "Zonder \(table) is niet te zeggen wie wat betaalt; er is niets definitief gemaakt. Zet de "
        + "\(table) in de map van dit jaar in Imports en probeer het opnieuw.",
      "Without a \(table) nobody can tell who pays what; nothing was released. Put the \(table) in "
        + "this year's folder in Imports and try again.")
  }

  package func kindsWithoutTariff(_ kinds: [MemberKind]) -> String {
    let names = list(Set(kinds.map { "‘\($0)’" }).sorted())
    return pick(
      "Er geldt geen tarief voor lidsoort \(names). Zet er een in de tarieventabel (0,00 als deze "
        + "leden niets betalen) of verbeter de lidsoort. Er is niets definitief gemaakt.",
      "No tariff holds for the kind of member \(names). Add one to the table of tariffs (0.00 if "
        + "these members pay nothing) or mend the kind. Nothing was released.")
  }

  package var vatUndecided: String {
    pick(
      "Er is niet vastgelegd hoe de contributie voor de btw wordt behandeld. Vul [vat] in leden.toml "
        + "in (categorie, tekst, wie het besloot en wanneer). Er is niets definitief gemaakt.",
      "How the contribution is treated for VAT was not decided. Fill in [vat] in leden.toml "
        + "(category, text, who decided and when). Nothing was released.")
  }

  package var releaseRefusedUntied: String {
    pick(
      "De controletelling sluit niet aan; er is niets definitief gemaakt.",
      "The control total does not tie; nothing was released.")
  }

  package func releasedNow(_ number: Int, first: String, last: String, total: Money) -> String {
    pick(
      "\(counted(number, "factuur", "facturen")) definitief gemaakt (\(first) tot en met \(last)), "
        + "samen \(amount(total)).",
      "\(counted(number, "invoice", "invoices")) released (\(first) to \(last)), together "
        + "\(amount(total)).")
  }

  package func markedSent(_ number: Int) -> String {
    pick(
      "\(counted(number, "factuur", "facturen")) als verzonden vastgelegd.",
      "\(counted(number, "invoice", "invoices")) recorded as sent.")
  }
}
