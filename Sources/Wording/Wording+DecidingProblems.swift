package import Domain

/// Sentences about decisions in the control workbook.
extension Wording {
  package func sentence(for problem: DecidingProblem, value: String) -> String {
    switch problem {
    case .unknownVerdict:
      pick(
        "‘\(value)’ is geen besluit. Kies \(verdictWords), of laat de cel leeg.",
        "‘\(value)’ is not a decision. Choose \(verdictWords), or leave the cell empty.")
    case .unknownProposal:
      pick(
        "bij deze rij hoort geen voorstel van dit jaar, dus het besluit telt niet. Neem het besluit "
          + "in de nieuwste ledencontrole.",
        "no proposal of this year belongs to this row, so the decision does not count. Decide in "
          + "the latest member check.")
    case .stale(let member):
      pick(
        "sinds dit besluit over lid \(member) zijn de gegevens veranderd. Kijk er nog eens naar in "
          + "de nieuwste ledencontrole.",
        "the data changed since this decision about member \(member). Look at it again in the "
          + "latest member check.")
    case .contradicting(let member):
      pick(
        "over lid \(member) staan twee verschillende besluiten; geen van beide telt. Haal er een weg.",
        "there are two different decisions about member \(member); neither counts. Remove one.")
    case .unknownPerson(let member):
      pick(
        "bij lid \(member) hoort voor ‘\(word(for: .otherPerson))’ het personeelsnummer van iemand "
          + "uit een opgave. Vul dat in.",
        "for member \(member), ‘\(word(for: .otherPerson))’ needs the personnel number of someone in "
          + "a delivery. Fill it in.")
    case .severalPersons(let member, let employers):
      pick(
        "personeelsnummer ‘\(value)’ komt bij meer werkgevers voor (\(list(employers))). Zet bij lid "
          + "\(member) de werkgever achter het nummer, zoals ‘\(value) \(employers.first ?? "")’.",
        "personnel number ‘\(value)’ occurs at several employers (\(list(employers))). For member "
          + "\(member), put the employer behind the number, as in "
          + "‘\(value) \(employers.first ?? "")’.")
    case .otherName(let member, let name, let staffName):
      pick(
        "lid \(member) heet ‘\(name)’, maar personeelsnummer ‘\(value)’ is van ‘\(staffName)’. Is het "
          + "toch dezelfde persoon? Schrijf ‘klopt’ bij de opmerking; verbeter anders het nummer.",
        "member \(member) is called ‘\(name)’, but personnel number ‘\(value)’ is that of "
          + "‘\(staffName)’. The same person after all? Write ‘correct’ in the note; otherwise mend "
          + "the number.")
    case .personTaken(let member, let other):
      pick(
        "personeelsnummer ‘\(value)’ kan niet lid \(member) zijn: het hoort al bij lid \(other). Kies "
          + "wie van de twee het is en verander het andere besluit; zijn zij één persoon, meld dan "
          + "een van beide af.",
        "personnel number ‘\(value)’ cannot be member \(member): it belongs to member \(other) "
          + "already. Choose which of the two it is and change the other decision; if they are one "
          + "person, end one of the memberships.")
    case .undone(let rows):
      pick(
        "\(counted(rows, "besluit", "besluiten")) in dit bestand \(rows == 1 ? "is" : "zijn") "
          + "teruggedraaid en \(rows == 1 ? "telt" : "tellen") niet mee. Besluit opnieuw in de "
          + "nieuwste ledencontrole, of draai ‘leden redo’.",
        "\(counted(rows, "decision", "decisions")) in this file \(rows == 1 ? "was" : "were") "
          + "undone and \(rows == 1 ? "does" : "do") not count. Decide anew in the latest member "
          + "check, or run ‘leden redo’.")
    }
  }

  /// `‘Overnemen’, ‘Niet overnemen’, ‘Andere persoon’ of ‘Navragen’`.
  private var verdictWords: String {
    let words = Verdict.allCases.map { "‘\(word(for: $0))’" }
    return words.dropLast().joined(separator: ", ") + pick(" of ", " or ") + (words.last ?? "")
  }
}
